"""Files that can be made again, kept in the user's cache folder between starts."""

import logging
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import blake2b
from itertools import accumulate
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_cache_path

if TYPE_CHECKING:
    from tempfile import _TemporaryFileWrapper

Arrays = Mapping[str, NDArray[Any]]

_log = logging.getLogger(__name__)


def folder() -> Path:
    """Only what topic files say goes there, never anybody's question."""
    return user_cache_path("ruthan", appauthor=False)


def key(told: str, *modules: str) -> str:
    """Another one for other words, and for other code of these modules of the package."""
    digest = blake2b(told.encode("utf-8", "replace"), digest_size=16)
    for name in modules:
        digest.update((Path(__file__).parent / f"{name}.py").read_bytes())
    return digest.hexdigest()


def read(file: Path) -> dict[str, NDArray[Any]]:
    """The arrays of a file, none at all if it is not what was written."""
    try:
        with np.load(file, allow_pickle=False) as kept:
            arrays = dict(kept)
    except (OSError, ValueError, KeyError, EOFError, TypeError, BadZipFile):
        return {}
    with suppress(OSError):
        os.utime(file)
    return arrays


def read_text(file: Path) -> str:
    """The text of a file, empty if it is not what was written."""
    return read(file).get("text", np.zeros(0, np.uint8)).tobytes().decode()


@contextmanager
def atomic_file(file: Path) -> "Iterator[_TemporaryFileWrapper[bytes]]":
    """A file that is there whole or not at all, also when two programs write it at once. Raises
    OSError where it cannot be written."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as half:
        try:
            yield half
        except OSError:
            Path(half.name).unlink()
            raise
    Path(half.name).replace(file)


def write(file: Path, arrays: Arrays) -> None:
    """Whole or not at all; where it cannot be written, the next start takes longer."""
    try:
        with atomic_file(file) as half:
            np.savez(half, allow_pickle=False, **arrays)
    except OSError:
        _log.warning("not remembered: %s cannot be written", file.parent)


def write_text(file: Path, text: str) -> None:
    """Write text as `write` does."""
    write(file, {"text": np.frombuffer(text.encode("utf-8", "replace"), np.uint8)})


def evict_oldest(names: str, most: int, room: float = inf) -> None:
    """Of the files of such names only those that were used last are left: so many at most, and of
    so many bytes together."""
    with suppress(OSError):
        found = [(file.stat(), file) for file in folder().glob(names)]
        found.sort(key=lambda each: -each[0].st_mtime)
        sizes = accumulate(stat.st_size for stat, _ in found)
        for place, (size, (_, file)) in enumerate(zip(sizes, found, strict=True)):
            if place >= most or size > room:
                file.unlink()

"""What took long to make and can be made again, kept in the user's cache folder between starts."""

import logging
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from knowledge_base import thai
from knowledge_base.matcher import Weights
from knowledge_base.meaning import Meaning

Arrays = Mapping[str, NDArray[np.number]]
_TRAINED, _CUT = "trained-{}.npz", "words-{}.npz"
_MEANING = ("mean", "directions", "phrasings")
# The packaged topics, and some folders and edits besides; 8 MB each.
_MOST_OF_A_KIND = 4
# A change in any of them may change what is trained.
_CODE = [
    "confidence",
    "glossary",
    "kernel_ridge",
    "matcher",
    "meaning",
    "packed",
    "spelling",
    "tfidf",
    "thai",
]

_log = logging.getLogger(__name__)


def folder() -> Path:
    """Only what topic files say goes there, never anybody's question."""
    return Path.home() / ".cache" / "ruthan"


def trained(told: str, train: Callable[[], Weights]) -> Weights:
    """What was trained from exactly this by this code, else it is trained and kept."""
    file = folder() / _TRAINED.format(_key(told))
    if kept := _weights(read(file)):
        with suppress(OSError):
            os.utime(file)
        return kept
    made = train()
    arrays = {"of_phrasings": made.of_phrasings, "curves": made.curves}
    write(file, arrays | (vars(made.meaning) if made.meaning else {}))
    _forget_oldest(_TRAINED)
    return made


def cut(texts: Sequence[str]) -> list[list[str]]:
    """The words of normalised texts, as they were cut from exactly these, else cut and kept."""
    file = folder() / _CUT.format(_key("\n".join(texts)))
    if len(kept := read(file).get("words", np.zeros(0, np.uint8))):
        with suppress(OSError):
            os.utime(file)
        lines = kept.tobytes().decode().split("\n")
        return [line.split("\t") if line else [] for line in lines]
    words = list(map(thai.words, texts))
    together = "\n".join("\t".join(found) for found in words)
    write(file, {"words": np.frombuffer(together.encode("utf-8", "replace"), np.uint8)})
    _forget_oldest(_CUT)
    return words


def _weights(kept: Arrays) -> Weights | None:
    if not kept.keys() >= {"of_phrasings", "curves"}:
        return None
    parts = [kept[name].astype(np.float32) for name in _MEANING if name in kept]
    meaning = Meaning(*parts) if parts else None
    weights = kept["of_phrasings"].astype(np.float32)
    return Weights(weights, kept["curves"].astype(np.float64), meaning)


def _key(told: str) -> str:
    digest = blake2b(told.encode("utf-8", "replace"), digest_size=16)
    digest.update(version("pythainlp").encode())
    for name in _CODE:
        digest.update(Path(__file__).with_name(f"{name}.py").read_bytes())
    return digest.hexdigest()


def _forget_oldest(kind: str) -> None:
    with suppress(OSError):
        files = sorted(folder().glob(kind.format("*")), key=lambda file: -file.stat().st_mtime)
        for file in files[_MOST_OF_A_KIND:]:
            file.unlink()


def read(file: Path) -> dict[str, NDArray[np.number]]:
    """The arrays of a file, none at all if it is not what was written."""
    try:
        with np.load(file, allow_pickle=False) as kept:
            return dict(kept)
    except (OSError, ValueError, KeyError, EOFError, TypeError, BadZipFile):
        return {}


def write(file: Path, arrays: Arrays) -> None:
    """Whole or not at all, also when two programs do it at once; where it cannot be written, the
    next start takes longer."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as half:
            np.savez(half, allow_pickle=False, **arrays)
        Path(half.name).replace(file)
    except OSError:
        _log.warning("not remembered: %s cannot be written", file.parent)

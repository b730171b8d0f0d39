"""What took long to make and can be made again, kept in the user's cache folder between starts."""

import logging
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import fields
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from knowledge_base import thai
from knowledge_base.gram_weights import GramWeights
from knowledge_base.matcher import Weights
from knowledge_base.meaning import Meaning
from knowledge_base.tfidf import Vocabulary

Arrays = Mapping[str, NDArray[Any]]
_TRAINED, _CUT = "trained-{}.npz", "words-{}.npz"
_MEANING, _GRAMS = ([each.name for each in fields(kind)] for kind in (Meaning, GramWeights))
# The packaged topics, and some folders and edits besides; 20 MB each.
_MOST_OF_A_KIND = 4
# A change in any of them may change what is trained.
_CODE = [
    "confidence",
    "glossary",
    "gram_weights",
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
    write(file, _arrays(made))
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


def _arrays(made: Weights) -> Arrays:
    arrays = {"of_phrasings": made.of_phrasings, "curves": made.curves, **vars(made.grams)}
    for number, vocabulary in enumerate(made.vocabularies):
        arrays |= {f"{name}-{number}": array for name, array in vars(vocabulary).items()}
    return arrays | (vars(made.meaning) if made.meaning else {})


def _weights(kept: Arrays) -> Weights | None:
    if not kept.keys() >= {"of_phrasings", "curves", *_GRAMS}:
        return None
    numbers = [name.removeprefix("hashes-") for name in kept if name.startswith("hashes-")]
    vocabularies = [Vocabulary(kept[f"hashes-{n}"], kept[f"rarities-{n}"]) for n in numbers]
    meaning = Meaning(*(kept[name] for name in _MEANING)) if "mean" in kept else None
    grams = GramWeights(*(kept[name] for name in _GRAMS))
    return Weights(tuple(vocabularies), grams, kept["of_phrasings"], kept["curves"], meaning)


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


def read(file: Path) -> dict[str, NDArray[Any]]:
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

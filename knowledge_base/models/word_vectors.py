"""Vectors of words, and a text's as their mean, the rare ones above all.

They are distilled from a larger encoder by `python -m bench.distil` (see decision 72)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge_base import thai

Floats = NDArray[np.float32]
FILE = Path(__file__).with_name("word_vectors.npz")
# A word that is said so often counts half.
RARE = 1e-3


@dataclass(frozen=True)
class WordVectors:
    """The place of each word, and of each place the levels of its numbers, what one level is
    worth, and how much the word counts."""

    places: Mapping[str, int]
    levels: NDArray[np.int8]
    worth: Floats
    weights: Floats

    @classmethod
    def of(
        cls,
        words: Sequence[str],
        levels: NDArray[np.int8],
        worth: NDArray[np.floating],
        weights: NDArray[np.floating],
    ) -> "WordVectors":
        places = {word: place for place, word in enumerate(words)}
        return cls(places, levels, worth.astype(np.float32), weights.astype(np.float32))

    def write(self, file: Path) -> None:
        """Write them as compressed arrays."""
        words = np.frombuffer("\n".join(self.places).encode(), np.uint8)
        levels, worth, weights = self.levels, self.worth, self.weights
        np.savez_compressed(file, words=words, levels=levels, worth=worth, weights=weights)

    def vector(self, text: str) -> Floats:
        """The mean of a normalised text's words; zeros where none is known."""
        found = [self.places[word] for word in thai.tokenise(text) if word in self.places]
        weights = self.weights[found]
        mean = (weights * self.worth[found]) @ self.levels[found]
        return np.asarray(mean / max(float(weights.sum()), RARE), np.float32)


@cache
def packaged() -> WordVectors:
    """The packaged ones."""
    with np.load(FILE) as kept:
        words = kept["words"].tobytes().decode().split("\n")
        return WordVectors.of(words, kept["levels"], kept["worth"], kept["weights"])


def digest() -> str:
    """Tell one file from another."""
    return blake2b(FILE.read_bytes(), digest_size=8).hexdigest()

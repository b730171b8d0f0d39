"""Texts as sparse vectors: words and meanings, characters, sounds, weighed by rarity. Pure."""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, hstack

from knowledge_base.thai import sound, without_tones, words

Rows = NDArray[np.int32]
Values = NDArray[np.float32]
Hashes = NDArray[np.int64]
GramsOf = Callable[[str], list[str]]
_SHORTEST_GRAM, _LONGEST_GRAM = 2, 4
# What each kind of gram adds to the likeness of a text with itself.
_WORDS, _CHARACTERS, _SOUND = 1.0, 0.65, 0.65


def _word_grams(text: str) -> list[str]:
    found = words(text)
    return found + [f"{first} {second}" for first, second in pairwise(found)]


def _character_grams(text: str) -> list[str]:
    padded = f" {text} "
    return [
        padded[start : start + length]
        for length in range(_SHORTEST_GRAM, _LONGEST_GRAM + 1)
        for start in range(len(padded) - length + 1)
    ]


class _Block:
    """One kind of gram: its vocabulary, and the weight (inverse document frequency) of each.
    A gram is known by its hash of 64 bits, in a thirtieth of the room of its letters."""

    def __init__(self, grams_of: GramsOf, share: float) -> None:
        self._grams_of = grams_of
        self._length = np.float32(np.sqrt(share))
        self._hashes: Hashes = np.zeros(0, np.int64)
        self._weights: Values = np.ones(1, np.float32)

    def __len__(self) -> int:
        return len(self._hashes)

    def learn(self, texts: Sequence[str]) -> csr_array:
        """The vocabulary of these texts; answers their vectors, one row a text."""
        hashes = [_hashed(self._grams_of(text)) for text in texts]
        text_of = np.repeat(np.arange(len(texts)), [len(each) for each in hashes])
        self._hashes, rows = np.unique(np.concatenate(hashes), return_inverse=True)
        cells, counts = np.unique(text_of * len(self) + rows, return_counts=True)
        text_of, rows = cells // len(self), (cells % len(self)).astype(np.int32)
        # The last weight, reached with row -1, is that of a gram never seen.
        documents = np.append(np.bincount(rows, minlength=len(self)), 0)
        self._weights = (np.log((1 + len(texts)) / (1 + documents)) + 1).astype(np.float32)
        values = _weighed(counts, self._weights[rows])
        lengths = np.sqrt(np.bincount(text_of, np.square(values), minlength=len(texts)))
        values *= self._length / lengths[text_of].astype(np.float32)
        starts = np.searchsorted(text_of, np.arange(len(texts) + 1))
        return csr_array((values, rows, starts), shape=(len(texts), len(self)))

    def vector(self, text: str) -> tuple[Rows, Values]:
        """Rows and values; grams never seen count in the length only."""
        counted = Counter(self._grams_of(text))
        hashes = _hashed(list(counted))
        places = np.searchsorted(self._hashes, hashes).astype(np.int32)
        known = places < len(self)
        known[known] = self._hashes[places[known]] == hashes[known]
        rows = np.where(known, places, np.int32(-1))
        counts = np.fromiter(counted.values(), np.float32, len(counted))
        values = _weighed(counts, self._weights[rows])
        values *= self._length / (np.sqrt(np.square(values).sum()) or 1)
        return rows[known], values[known]


def _hashed(grams: Sequence[str]) -> Hashes:
    return np.fromiter(map(hash, grams), np.int64, len(grams))


def _weighed(counts: NDArray[np.generic], weights: Values) -> Values:
    weighed: Values = ((1 + np.log(counts)) * weights).astype(np.float32)
    return weighed


class Tfidf:
    """Each kind of gram side by side; `concepts` gives what a text means beyond its words."""

    def __init__(self, concepts: GramsOf) -> None:
        self._blocks = [
            _Block(lambda text: _word_grams(text) + concepts(text), _WORDS),
            _Block(lambda text: _character_grams(without_tones(text)), _CHARACTERS),
            _Block(lambda text: _character_grams(sound(text)), _SOUND),
        ]

    def learn(self, texts: Sequence[str]) -> csr_array:
        """Learns from normalised texts, once; answers their vectors, one row a text."""
        return csr_array(hstack([block.learn(texts) for block in self._blocks], format="csr"))

    def vector(self, text: str) -> tuple[Rows, Values]:
        """The sparse vector of one normalised text, as rows and their values."""
        found = [block.vector(text) for block in self._blocks]
        starts = accumulate(map(len, self._blocks), initial=0)
        rows = [rows + start for (rows, _), start in zip(found, starts, strict=False)]
        return np.concatenate(rows), np.concatenate([values for _, values in found])

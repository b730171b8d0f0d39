"""Texts as sparse vectors: words, meanings, characters without tones, weighed by rarity. Pure."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import count, pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, hstack

from knowledge_base.thai import without_tones, words

Rows = NDArray[np.int32]
Values = NDArray[np.float32]
GramsOf = Callable[[str], list[str]]
_SHORTEST_GRAM, _LONGEST_GRAM = 2, 4


def _word_grams(text: str) -> list[str]:
    found = words(text)
    return found + [f"{first} {second}" for first, second in pairwise(found)]


def _character_grams(text: str) -> list[str]:
    padded = f" {without_tones(text)} "
    return [
        padded[start : start + length]
        for length in range(_SHORTEST_GRAM, _LONGEST_GRAM + 1)
        for start in range(len(padded) - length + 1)
    ]


class _Block:
    """One kind of gram: its vocabulary, and the weight (inverse document frequency) of each."""

    def __init__(self, grams_of: GramsOf) -> None:
        self._grams_of = grams_of
        self._row_of: dict[str, int] = {}
        self._weights = np.ones(1, np.float32)

    def __len__(self) -> int:
        return len(self._row_of)

    def learn(self, texts: Sequence[str]) -> csr_array:
        """The vocabulary of these texts; answers their vectors, one row a text."""
        numbered: dict[str, int] = defaultdict(count().__next__)
        counted = [
            np.unique([numbered[gram] for gram in self._grams_of(text)], return_counts=True)
            for text in texts
        ]
        self._row_of = dict(numbered)
        rows = np.concatenate([rows for rows, _ in counted]).astype(np.int32)
        # The last weight, reached with row -1, is that of a gram never seen.
        documents = np.append(np.bincount(rows, minlength=len(self)), 0)
        self._weights = (np.log((1 + len(texts)) / (1 + documents)) + 1).astype(np.float32)
        values = np.concatenate([self._weighed(rows, counts) for rows, counts in counted])
        starts = np.cumsum([0, *(len(rows) for rows, _ in counted)])
        return csr_array((values, rows, starts), shape=(len(texts), len(self)))

    def vector(self, text: str) -> tuple[Rows, Values]:
        """Rows and values of length 1 over all grams; those never seen count in the length only."""
        counts: dict[str, int] = defaultdict(int)
        for gram in self._grams_of(text):
            counts[gram] += 1
        size = len(counts)
        rows = np.fromiter((self._row_of.get(gram, -1) for gram in counts), np.int32, size)
        values = self._weighed(rows, np.fromiter(counts.values(), np.float32, size))
        known = rows >= 0
        return rows[known], values[known]

    def _weighed(self, rows: NDArray[np.integer], counts: NDArray[np.generic]) -> Values:
        values: Values = ((1 + np.log(counts)) * self._weights[rows]).astype(np.float32)
        values /= np.sqrt(np.square(values).sum()) or 1
        return values


class Tfidf:
    """Both kinds of gram side by side; `concepts` gives what a text means beyond its words."""

    def __init__(self, concepts: GramsOf) -> None:
        self._blocks = [
            _Block(lambda text: _word_grams(text) + concepts(text)),
            _Block(_character_grams),
        ]

    def learn(self, texts: Sequence[str]) -> csr_array:
        """Learns from normalised texts, once; answers their vectors, one row a text."""
        return csr_array(hstack([block.learn(texts) for block in self._blocks], format="csr"))

    def vector(self, text: str) -> tuple[Rows, Values]:
        """The sparse vector of one normalised text, as rows and their values."""
        first, second = (block.vector(text) for block in self._blocks)
        rows = np.concatenate((first[0], second[0] + len(self._blocks[0])))
        return rows, np.concatenate((first[1], second[1]))

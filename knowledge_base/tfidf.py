"""Texts as sparse vectors: words, characters and tone-less characters, weighed by rarity. Pure."""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from knowledge_base.thai import without_tones, words

Rows = NDArray[np.int32]
Values = NDArray[np.float32]
_LONGEST_GRAM = 4


def _word_grams(text: str) -> list[str]:
    found = words(text)
    return found + [f"{first} {second}" for first, second in pairwise(found)]


def _character_grams(text: str) -> list[str]:
    padded = f" {text} "
    return [
        padded[start : start + length]
        for length in range(2, _LONGEST_GRAM + 1)
        for start in range(len(padded) - length + 1)
    ]


def _toneless_grams(text: str) -> list[str]:
    return _character_grams(without_tones(text))


class _Block:
    """One kind of gram: its vocabulary, and the weight (inverse document frequency) of each."""

    def __init__(
        self, grams_of: Callable[[str], list[str]], texts: Sequence[str], offset: int
    ) -> None:
        self._grams_of = grams_of
        frequency = Counter(chain.from_iterable(set(grams_of(text)) for text in texts))
        self._row_of = {gram: row for row, gram in enumerate(frequency)}
        self._offset = offset
        # The last weight, reached with row -1, is that of a gram never seen.
        counts = np.array([*frequency.values(), 0], np.float32)
        self._weights = np.log((1 + len(texts)) / (1 + counts)) + 1

    def __len__(self) -> int:
        return len(self._row_of)

    def vector(self, text: str) -> tuple[Rows, Values]:
        """Rows and values of length 1 over all grams; those never seen count in the length only."""
        counts = Counter(self._grams_of(text))
        size = len(counts)
        rows = np.fromiter((self._row_of.get(gram, -1) for gram in counts), np.int32, size)
        values = 1 + np.log(np.fromiter(counts.values(), np.float32, size))
        values *= self._weights[rows]
        values /= np.sqrt(np.square(values).sum()) or 1
        known = rows >= 0
        return rows[known] + self._offset, values[known]


class Tfidf:
    """The three blocks side by side, learned once from normalised texts."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._blocks: list[_Block] = []
        for grams_of in (_word_grams, _character_grams, _toneless_grams):
            self._blocks.append(_Block(grams_of, texts, self.width))

    @property
    def width(self) -> int:
        """How many different grams are known, over all blocks."""
        return sum(len(block) for block in self._blocks)

    def vector(self, text: str) -> tuple[Rows, Values]:
        """The sparse vector of one normalised text, as rows and their values."""
        rows, values = zip(*(block.vector(text) for block in self._blocks), strict=True)
        return np.concatenate(rows), np.concatenate(values).astype(np.float32)

    def matrix(self, texts: Sequence[str]) -> csr_array:
        """One row a text."""
        vectors = [self.vector(text) for text in texts]
        starts = np.cumsum([0, *(len(rows) for rows, _ in vectors)])
        rows = np.concatenate([rows for rows, _ in vectors])
        values = np.concatenate([values for _, values in vectors])
        return csr_array((values, rows, starts), shape=(len(texts), self.width))

"""Texts as sparse vectors: words and meanings, characters, sounds, weighed by rarity. Pure."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, hstack

from knowledge_base import thai

Rows = NDArray[np.int32]
Values = NDArray[np.float32]
Hashes = NDArray[np.int64]
GramsOf = Callable[[str], list[str]]
_SHORTEST_GRAM, _LONGEST_GRAM = 2, 4
# What each kind of gram adds to the likeness of a text with itself.
_WORDS, _CHARACTERS, _SOUND = 1.0, 0.65, 0.65


def _word_grams(words: Sequence[str]) -> list[str]:
    return [*words, *(f"{first} {second}" for first, second in pairwise(words))]


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

    def __init__(self, share: float) -> None:
        self._length = np.float32(np.sqrt(share))
        self._hashes: Hashes = np.zeros(0, np.int64)
        self._weights: Values = np.ones(1, np.float32)

    def __len__(self) -> int:
        return len(self._hashes)

    def learn(self, texts: Iterable[Sequence[str]]) -> csr_array:
        """The vocabulary of texts, of which these are the grams; answers their vectors, one row
        a text."""
        hashes = [_hashed(grams) for grams in texts]
        text_of = np.repeat(np.arange(len(hashes)), [len(each) for each in hashes])
        self._hashes, rows = np.unique(np.concatenate(hashes), return_inverse=True)
        cells, counts = np.unique(text_of * len(self) + rows, return_counts=True)
        text_of, rows = cells // len(self), (cells % len(self)).astype(np.int32)
        # The last weight, reached with row -1, is that of a gram never seen.
        documents = np.append(np.bincount(rows, minlength=len(self)), 0)
        self._weights = (np.log((1 + len(hashes)) / (1 + documents)) + 1).astype(np.float32)
        values = _weighed(counts, self._weights[rows])
        lengths = np.sqrt(np.bincount(text_of, np.square(values), minlength=len(hashes)))
        values *= self._length / lengths[text_of].astype(np.float32)
        starts = np.searchsorted(text_of, np.arange(len(hashes) + 1))
        return csr_array((values, rows, starts), shape=(len(hashes), len(self)))

    def vector(self, grams: Sequence[str]) -> tuple[Rows, Values]:
        """Rows and values; grams never seen count in the length only."""
        counted = Counter(grams)
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
        self._concepts = concepts
        self._blocks = [_Block(share) for share in (_WORDS, _CHARACTERS, _SOUND)]

    def learn(
        self, texts: Sequence[str], words: Sequence[Sequence[str]] | None = None
    ) -> csr_array:
        """Learns from normalised texts, once; answers their vectors, one row a text. The words of
        each may be known already."""
        cut = words or list(map(thai.words, texts))
        kinds = [
            (
                _word_grams(found) + self._concepts(text)
                for text, found in zip(texts, cut, strict=True)
            ),
            (_character_grams(thai.without_tones(text)) for text in texts),
            (_character_grams(thai.sound(text)) for text in texts),
        ]
        blocks = zip(self._blocks, kinds, strict=True)
        return csr_array(hstack([block.learn(grams) for block, grams in blocks], format="csr"))

    def vector(self, text: str) -> tuple[Rows, Values]:
        """The sparse vector of one normalised text, as rows and their values."""
        words, characters, sound = self._blocks
        found = [
            words.vector(_word_grams(thai.words(text)) + self._concepts(text)),
            characters.vector(_character_grams(thai.without_tones(text))),
            sound.vector(_character_grams(thai.sound(text))),
        ]
        starts = accumulate(map(len, self._blocks), initial=0)
        rows = [rows + start for (rows, _), start in zip(found, starts, strict=False)]
        return np.concatenate(rows), np.concatenate([values for _, values in found])

"""Texts as sparse vectors: words and meanings, characters, sounds, weighed by rarity. Pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from knowledge_base import thai

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Rows = NDArray[np.int32]
Values = NDArray[np.float32]
Hashes = NDArray[np.int64]
GramsOf = Callable[[str], list[str]]
_SHORTEST_GRAM, _LONGEST_GRAM = 2, 4
# What words, characters and sounds add to the likeness of a text with itself.
_SHARES = (1.0, 0.65, 0.65)


def _word_grams(words: Sequence[str], concepts: Sequence[str]) -> Hashes:
    grams = [*words, *(f"{first} {second}" for first, second in pairwise(words)), *concepts]
    return np.frombuffer(b"".join(map(_hash, grams)), np.int64)


def _hash(gram: str) -> bytes:
    # Python's own is another in each process, and what is learned is kept between starts.
    return blake2b(gram.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _character_grams(text: str) -> Hashes:
    """Two to four letters of 16 bits beside one another are their own hash."""
    units = np.frombuffer(f" {text} ".encode("utf-16-le", "surrogatepass"), np.uint16)
    grams, found = units.astype(np.int64), []
    for length in range(_SHORTEST_GRAM, _LONGEST_GRAM + 1):
        grams = grams[:-1] << 16 | units[length - 1 :]
        found.append(grams)
    return np.concatenate(found)


@dataclass(frozen=True)
class Vocabulary:
    """The grams of one kind, by their hashes of 64 bits in order, in a thirtieth of the room of
    their letters; and how rare each is (inverse document frequency), last one never seen."""

    hashes: Hashes = field(default_factory=lambda: np.zeros(0, np.int64))
    rarities: Values = field(default_factory=lambda: np.ones(1, np.float32))

    def __len__(self) -> int:
        return len(self.hashes)

    def vector(self, grams: Hashes, share: float) -> tuple[Rows, Values]:
        """Rows and values; grams never seen count in the length only."""
        hashes, counts = np.unique(grams, return_counts=True)
        places = np.searchsorted(self.hashes, hashes).astype(np.int32)
        known = places < len(self)
        known[known] = self.hashes[places[known]] == hashes[known]
        rows = np.where(known, places, np.int32(-1))
        values = _weighed(counts, self.rarities[rows])
        values *= np.float32(np.sqrt(share)) / (np.sqrt(np.square(values).sum()) or 1)
        return rows[known], values[known]


def _learned(texts: Iterable[Hashes], share: float) -> "tuple[Vocabulary, csr_array]":
    """The vocabulary of texts, of which these are the grams, and their vectors, one row a text."""
    from scipy.sparse import csr_array

    grams = list(texts)
    text_of = np.repeat(np.arange(len(grams)), [len(each) for each in grams])
    hashes, rows = np.unique(np.concatenate(grams), return_inverse=True)
    cells, counts = np.unique(text_of * len(hashes) + rows, return_counts=True)
    text_of, rows = cells // len(hashes), (cells % len(hashes)).astype(np.int32)
    documents = np.append(np.bincount(rows, minlength=len(hashes)), 0)
    rarities = (np.log((1 + len(grams)) / (1 + documents)) + 1).astype(np.float32)
    values = _weighed(counts, rarities[rows])
    lengths = np.sqrt(np.bincount(text_of, np.square(values), minlength=len(grams)))
    values *= np.float32(np.sqrt(share)) / lengths[text_of].astype(np.float32)
    starts = np.searchsorted(text_of, np.arange(len(grams) + 1)).astype(np.int32)
    vectors = csr_array((values, rows, starts), shape=(len(grams), len(hashes)))
    return Vocabulary(hashes, rarities), vectors


def _weighed(counts: NDArray[np.generic], rarities: Values) -> Values:
    weighed: Values = ((1 + np.log(counts)) * rarities).astype(np.float32)
    return weighed


class Tfidf:
    """Each kind of gram side by side; `concepts` gives what a text means beyond its words. What
    is known of the grams may be kept from before."""

    def __init__(self, concepts: GramsOf, vocabularies: Sequence[Vocabulary] = ()) -> None:
        self._concepts = concepts
        self.vocabularies = tuple(vocabularies) or (Vocabulary(), Vocabulary(), Vocabulary())

    def learn(
        self, texts: Sequence[str], words: Sequence[Sequence[str]] | None = None
    ) -> "csr_array":
        """Learns from normalised texts, once; answers their vectors, one row a text. The words of
        each may be known already."""
        from scipy.sparse import csr_array, hstack

        cut = words or list(map(thai.words, texts))
        kinds = [
            (
                _word_grams(found, self._concepts(text))
                for text, found in zip(texts, cut, strict=True)
            ),
            (_character_grams(thai.without_tones(text)) for text in texts),
            (_character_grams(thai.sound(text)) for text in texts),
        ]
        learned = [_learned(grams, share) for grams, share in zip(kinds, _SHARES, strict=True)]
        self.vocabularies = tuple(vocabulary for vocabulary, _ in learned)
        return csr_array(hstack([vectors for _, vectors in learned], format="csr"))

    def vector(self, text: str) -> tuple[Rows, Values]:
        """The sparse vector of one normalised text, as rows and their values."""
        kinds = [
            _word_grams(thai.words(text), self._concepts(text)),
            _character_grams(thai.without_tones(text)),
            _character_grams(thai.sound(text)),
        ]
        asked = zip(self.vocabularies, kinds, _SHARES, strict=True)
        found = [vocabulary.vector(grams, share) for vocabulary, grams, share in asked]
        starts = accumulate(map(len, self.vocabularies), initial=0)
        rows = [rows + start for (rows, _), start in zip(found, starts, strict=False)]
        return np.concatenate(rows), np.concatenate([values for _, values in found])

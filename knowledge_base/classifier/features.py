"""Texts as sparse vectors: words and meanings, characters, sounds, weighed by rarity. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from knowledge_base import thai

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Indices = NDArray[np.int32]
Values = NDArray[np.float32]
Hashes = NDArray[np.uint64]
GramsOf = Callable[[str], list[str]]
_SHORTEST_GRAM, _LONGEST_GRAM = 2, 4
_REMEMBERED = 8
# What words, characters and sounds add to the likeness of a text with itself: a kind each.
_SHARES = (1.0, 0.65, 0.65)
_LENGTHS = np.sqrt(np.array(_SHARES, np.float32))
# Of the whole vector of a text of known grams.
LENGTH = float(np.sqrt(sum(_SHARES)))
# The kind stands in the two highest bits of a hash.
_BEFORE_KIND = np.uint64(62)
# Any odd number of so many bits mixes letters well: this is 2 to the 64th by the golden ratio.
_MIXES = np.uint64(0x9E3779B97F4A7C15)


# One message is read for its topics and for danger.
@lru_cache(_REMEMBERED)
def _grams_of(text: str, words: tuple[str, ...]) -> tuple[Hashes, Hashes, Hashes]:
    """The grams of words, of characters and of sounds of a text of these words."""
    of_words = _hashes([*words, *(f"{first} {second}" for first, second in pairwise(words))])
    letters, sounds = map(_character_grams, (thai.without_tones(text), thai.sound(text)))
    return of_words, letters, sounds


def _hashes(grams: Sequence[str]) -> Hashes:
    return np.frombuffer(b"".join(map(_hash, grams)), np.uint64)


def _hash(gram: str) -> bytes:
    # Python's own is another in each process, and what is learned is kept between starts.
    return blake2b(gram.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _character_grams(text: str) -> Hashes:
    """Two to four letters of 16 bits beside one another, mixed."""
    units = np.frombuffer(f" {text} ".encode("utf-16-le", "surrogatepass"), np.uint16)
    grams, found = units.astype(np.uint64), []
    for length in range(_SHORTEST_GRAM, _LONGEST_GRAM + 1):
        grams = grams[:-1] << np.uint64(16) | units[length - 1 :]
        found.append(grams)
    return np.concatenate(found) * _MIXES


def _of_kinds(kinds: Sequence[Hashes]) -> Hashes:
    return np.concatenate(
        [
            grams >> np.uint64(2) | np.uint64(kind) << _BEFORE_KIND
            for kind, grams in enumerate(kinds)
        ]
    )


def _kind_of(hashes: Hashes) -> NDArray[np.int64]:
    return (hashes >> _BEFORE_KIND).astype(np.int64)


@dataclass(frozen=True)
class Vocabulary:
    """The grams of all kinds by their hashes of 64 bits in order, in a thirtieth of the room of
    their letters; and how rare each is (inverse document frequency), last one never seen."""

    hashes: Hashes = field(default_factory=lambda: np.zeros(0, np.uint64))
    rarities: Values = field(default_factory=lambda: np.ones(1, np.float32))

    def vector(self, grams: Hashes) -> tuple[Indices, Values]:
        """Rows and values; grams never seen count in the length only."""
        hashes, counts = np.unique(grams, return_counts=True)
        places = self._places(hashes)
        known = places < len(self.hashes)
        known[known] = self.hashes[places[known]] == hashes[known]
        rows = np.where(known, places, -1)
        values = _tfidf(counts, self.rarities[rows])
        kinds = _kind_of(hashes)
        values *= (_LENGTHS / _lengths(kinds, values, len(_SHARES)))[kinds]
        return rows[known].astype(np.int32), values[known]

    @cached_property
    def _behind_head(self) -> np.uint64:
        """The bits of a hash behind its head: there are about as many heads as hashes."""
        return np.uint64(64 - max(1, len(self.hashes).bit_length()))

    @cached_property
    def _starts(self) -> Indices:
        """The places at which the hashes of each head begin, and the end of those of the last."""
        heads = np.arange(1 << (64 - int(self._behind_head)), dtype=np.uint64) << self._behind_head
        return np.append(np.searchsorted(self.hashes, heads), len(self.hashes)).astype(np.int32)

    def _places(self, hashes: Hashes) -> Indices:
        """As `np.searchsorted`, in half the time: few hashes have one head."""
        heads = (hashes >> self._behind_head).astype(np.int32)
        places, ends = self._starts[heads], self._starts[heads + 1]
        for _ in range((ends - places).max(initial=0)):
            places += (places < ends) & (self.hashes.take(places, mode="clip") < hashes)
        return places


def _fit(grams: Sequence[Hashes]) -> "tuple[Vocabulary, csr_array]":
    """The vocabulary of texts, of which these are the grams, and their vectors, one row a text."""
    from scipy.sparse import csr_array

    text_of = np.repeat(np.arange(len(grams)), [len(each) for each in grams])
    hashes, rows = np.unique(np.concatenate(grams), return_inverse=True)
    cells, counts = np.unique(text_of * len(hashes) + rows, return_counts=True)
    text_of, rows = cells // len(hashes), (cells % len(hashes)).astype(np.int32)
    documents = np.append(np.bincount(rows, minlength=len(hashes)), 0)
    rarities = (np.log((1 + len(grams)) / (1 + documents)) + 1).astype(np.float32)
    values = _tfidf(counts, rarities[rows])
    kinds = _kind_of(hashes)[rows]
    parts = text_of * len(_SHARES) + kinds
    lengths = _lengths(parts, values, len(grams) * len(_SHARES))
    values *= _LENGTHS[kinds] / lengths[parts]
    starts = np.searchsorted(text_of, np.arange(len(grams) + 1)).astype(np.int32)
    vectors = csr_array((values, rows, starts), shape=(len(grams), len(hashes)))
    return Vocabulary(hashes, rarities), vectors


def _tfidf(counts: NDArray[np.generic], rarities: Values) -> Values:
    weighed: Values = ((1 + np.log(counts)) * rarities).astype(np.float32)
    return weighed


def _lengths(part_of: NDArray[np.int64], values: Values, parts: int) -> Values:
    """The length of each part's vector; an empty one counts as of length 1."""
    squares = np.bincount(part_of, np.square(values), parts)
    return np.sqrt(np.where(squares, squares, 1)).astype(np.float32)


class Tfidf:
    """Each kind of gram side by side; `concepts` gives what a text means beyond its words. What
    is known of the grams may be kept from before."""

    def __init__(self, concepts: GramsOf, vocabulary: Vocabulary | None = None) -> None:
        self._concepts = concepts
        self.vocabulary = vocabulary or Vocabulary()

    def fit_transform(
        self, texts: Sequence[str], words: Sequence[Sequence[str]] | None = None
    ) -> "csr_array":
        """Learn from normalised texts, once; return their vectors, one row a text. The words of
        each may be known already."""
        cut = words or list(map(thai.tokenise, texts))
        grams = [self._grams(text, found) for text, found in zip(texts, cut, strict=True)]
        self.vocabulary, vectors = _fit(grams)
        return vectors

    def vector(self, text: str) -> tuple[Indices, Values]:
        """The sparse vector of one normalised text, as rows and their values."""
        return self.vocabulary.vector(self._grams(text, thai.tokenise(text)))

    def _grams(self, text: str, words: Sequence[str]) -> Hashes:
        """The grams of all kinds, as often as they stand there."""
        of_words, letters, sounds = _grams_of(text, tuple(words))
        if concepts := self._concepts(text):
            of_words = np.concatenate([of_words, _hashes(concepts)])
        return _of_kinds((of_words, letters, sounds))

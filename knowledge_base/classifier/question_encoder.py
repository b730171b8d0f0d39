"""The sentence encoder's network for one question at a time, in half of the package's time.

Two thirds of the package's products for a text depend on one piece of a word alone, as a table's
row does: the projection, and what the piece adds to the first convolution of its neighbours. Those
are worked out once a piece and remembered; the rest is done as the package does it for a batch.
"""

from collections.abc import Iterable, Sequence
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Shorts = NDArray[np.int16]
# Three branches see 2, 3 and 5 neighbouring pieces; the first of those stand so far before.
_SEEN, _BEFORE = (2, 3, 5), (0, 1, 2)
_WIDTH = 256
_ALL = len(_SEEN) * _WIDTH
_FARTHEST = 2
# Where a piece's projection begins, and what it adds to its neighbours.
_PARTS = (512, 512 + _ALL)
# 8 KB a piece; the packaged phrasings have 4,500 different ones.
_MOST_KEPT = 5000
# What a piece gives, in all.
_NUMBERS = _PARTS[1] + sum(_SEEN) * _WIDTH
_LARGEST = np.iinfo(np.int16).max


class _PieceCache:
    """Cached values of single pieces, in 16 bits a number: as exact in the end as halves of a
    float, and made to floats in a fourth of the time."""

    def __init__(self, room: int) -> None:
        # Takes memory only where it is written.
        self._rows: Shorts = np.zeros((room, _NUMBERS), np.int16)
        self._scales = np.zeros(room, np.float32)
        self.places: dict[int, int] = {}

    def missing(self, pieces: Iterable[int]) -> list[int]:
        return [piece for piece in dict.fromkeys(pieces) if piece not in self.places]

    def has_room(self, count: int) -> bool:
        return len(self.places) + count <= len(self._rows)

    def add(self, pieces: Sequence[int], rows: Floats) -> None:
        start, stop = len(self.places), len(self.places) + len(pieces)
        scales = np.abs(rows).max(axis=1) / _LARGEST
        self._scales[start:stop] = scales
        np.rint(rows / scales[:, None], out=self._rows[start:stop], casting="unsafe")
        # Last, since another thread may be reading.
        self.places.update(zip(pieces, range(start, stop), strict=True))

    def of(self, pieces: Iterable[int]) -> Floats:
        places = [self.places[piece] for piece in pieces]
        return self._rows[places] * self._scales[places, None]


class QuestionEncoder:
    """Makes the vector that the package's `backend` makes of a text, to three digits. May be
    called from several threads at once."""

    def __init__(self, backend: Any) -> None:
        """`backend`: a NumpyBackend, whose weights and tokenizer are used."""
        self._backend = backend
        self._known, self._adding = _PieceCache(_MOST_KEPT), Lock()
        self._first_shift, self._second_shift = np.hstack(backend.b1), np.hstack(backend.b2)
        # Nothing bends between these layers, so that they are one.
        layers = np.hstack([backend.d0, backend.p1])
        self._layer, self._layer_shift = backend.cnn_W @ layers, backend.cnn_b @ layers

    def __call__(self, text: str) -> Floats:
        """The vector of `text`, of length 1."""
        return self._sentence(self._features(self._pieces(text)))

    def _pieces(self, text: str) -> list[int]:
        pieces: list[int] = self._backend.sp.encode(text, out_type=int, add_bos=True, add_eos=True)
        return pieces

    def _features(self, pieces: Sequence[int]) -> Floats:
        """The features of each piece with its neighbours, one row a piece."""
        embedded, projected, products = np.split(self._knowing(pieces).of(pieces), _PARTS, axis=1)
        first = np.maximum(_summed(products) + self._first_shift, 0) + projected
        padded = np.zeros((len(first) + 2 * _FARTHEST, _ALL), np.float32)
        padded[_FARTHEST:-_FARTHEST] = first
        second = [
            _beside(padded, branch) @ weights for branch, weights in enumerate(self._backend.w2)
        ]
        both = np.maximum(np.hstack(second) + self._second_shift, 0) + first
        return np.hstack([embedded, both])

    def _knowing(self, pieces: Sequence[int]) -> _PieceCache:
        """The cache of single pieces, these among them."""
        known = self._known
        if not known.missing(pieces):
            return known
        with self._adding:
            known = self._known
            new = known.missing(pieces)
            if not known.has_room(len(new)):
                # Another one, not emptied: another thread may be reading the one before.
                known = _PieceCache(max(len(set(pieces)), _MOST_KEPT))
                new = known.missing(pieces)
            known.add(new, self._worked_out(np.array(new, np.int64)))
            self._known = known
        return known

    def _worked_out(self, pieces: NDArray[np.int64]) -> Floats:
        """Of each piece what does not depend on others: its embedding, its projection, and what
        it adds to the first convolution of the pieces around it, the farthest before it first."""
        backend = self._backend
        embedded = self._embedded(pieces)
        projected = embedded @ backend.proj_W + backend.proj_b
        projected = _layer_norm(projected, backend.eps) * backend.ln_g_all + backend.ln_b_all
        branches = np.split(projected, len(_SEEN), axis=1)
        products = [
            branches[branch] @ backend.w1[branch][place * _WIDTH : (place + 1) * _WIDTH]
            for distance in range(-_FARTHEST, _FARTHEST + 1)
            for branch, place in _seen_at(distance)
        ]
        return np.hstack([embedded, projected, *products])

    def _embedded(self, pieces: NDArray[np.int64]) -> Floats:
        backend = self._backend
        chunks = pieces % len(backend.scale)
        embedded: Floats = backend.table[pieces] * backend.scale[chunks, None]
        embedded += backend.lo[chunks, None]
        return embedded

    def _sentence(self, features: Floats) -> Floats:
        backend, count = self._backend, np.float32(len(features))
        known = _layer_norm(features, backend.eps).sum(axis=0) * backend.ln_g + count * backend.ln_b
        sums = (known @ self._layer + count * self._layer_shift) / np.sqrt(count)
        inner, direct = np.split(sums, [backend.d0.shape[1]])
        middle = np.maximum(direct + np.maximum(inner, 0) @ backend.d1, 0)
        outer = np.maximum(middle @ backend.d2, 0)
        vector = np.tanh(middle @ backend.p3 + outer @ backend.d3)
        return np.asarray(vector / np.linalg.norm(vector), np.float32)


def _seen_at(distance: int) -> Sequence[tuple[int, int]]:
    """The branches that see a neighbour at that distance, and at which of their places: always
    the last ones of all branches."""
    places = [(branch, distance + before) for branch, before in enumerate(_BEFORE)]
    return [(branch, place) for branch, place in places if 0 <= place < _SEEN[branch]]


def _summed(products: Floats) -> Floats:
    """For each piece the sum of what its neighbours and itself add."""
    count, start = len(products), 0
    total = np.zeros((count + 2 * _FARTHEST, _ALL), np.float32)
    for distance in range(-_FARTHEST, _FARTHEST + 1):
        width = len(_seen_at(distance)) * _WIDTH
        late = _FARTHEST - distance
        total[late : late + count, _ALL - width :] += products[:, start : start + width]
        start += width
    return total[_FARTHEST : _FARTHEST + count]


def _beside(padded: Floats, branch: int) -> Floats:
    """Each row of a branch beside its neighbours in the text, zeros where it has none."""
    count = len(padded) - 2 * _FARTHEST
    rows = padded[:, branch * _WIDTH : (branch + 1) * _WIDTH]
    start = _FARTHEST - _BEFORE[branch]
    return np.hstack([rows[place : place + count] for place in range(start, start + _SEEN[branch])])


def _layer_norm(rows: Floats, least: float) -> Floats:
    centred = rows - rows.mean(axis=1, keepdims=True)
    spread = np.einsum("ij,ij->i", centred, centred) / np.float32(rows.shape[1])
    normed: Floats = centred / np.sqrt(spread + np.float32(least))[:, None]
    return normed

"""Term overlap: the share of a text that each topic's phrasings say too. Pure.

A topic may score high by one telling word alone; then little else of the text is known there, and
other topics know as much.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float32]
Integers = NDArray[np.integer]
_PRIOR, _LEAST, _LEAST_OF_SCORE = 1e-5, 1e-12, 1.0
# How strongly it is held at nothing, against one phrasing that speaks for it.
_DOUBT = 1.0
# Of a few phrasings nobody can learn that it counts more.
_MOST = 0.5


@dataclass(frozen=True)
class TermOverlap:
    """`heard`: a row for each gram, a bit for each topic: whether one of its phrasings has it.
    `weight`: how much what a topic has heard counts beside its score."""

    heard: NDArray[np.uint8]
    weight: NDArray[np.floating]

    def of(self, rows: Integers, values: Floats, topics: int) -> Floats:
        """For each topic how much of the text of these grams it has heard, as it counts."""
        heard = np.unpackbits(self.heard[rows], axis=1, count=topics)
        return self.weight * _overlap(values, heard)


class TermCounts:
    """Number of phrasings of each topic that have each gram, while training."""

    def __init__(self, phrasings: "csr_array", topic_of: Integers, topics: int) -> None:
        """`phrasings`: their vectors, one row each; those of topics beyond the count are of none
        of them."""
        self._phrasings, self._topic_of, self._topics = phrasings, topic_of, topics
        self._counts = np.zeros((phrasings.shape[1], topics + 1), np.uint16)
        np.add.at(self._counts, self._cells(range(phrasings.shape[0])), 1)

    @property
    def heard(self) -> NDArray[np.uint8]:
        """For each gram the topics that have it, as bits."""
        return np.packbits(self._counts[:, : self._topics] > 0, axis=1)

    def left_out(self, groups: Integers) -> Floats:
        """The overlap of each of the last phrasings with the topics, its own group left out."""
        start = len(self._topic_of) - len(groups)
        found = np.zeros((len(groups), self._topics), np.float32)
        for group in np.unique(groups):
            members: list[int] = np.flatnonzero(groups == group).tolist()
            cells = self._cells([start + member for member in members])
            np.subtract.at(self._counts, cells, 1)
            for member in members:
                rows, values = self._of(start + member)
                found[member] = _overlap(values, self._counts[rows, : self._topics] > 0)
            np.add.at(self._counts, cells, 1)
        return found

    def _of(self, phrasing: int) -> tuple[Integers, Floats]:
        """The grams of one phrasing, and their values."""
        place = slice(self._phrasings.indptr[phrasing], self._phrasings.indptr[phrasing + 1])
        return self._phrasings.indices[place], self._phrasings.data[place]

    def _cells(self, phrasings: Sequence[int]) -> tuple[Integers, Integers]:
        grams = [self._of(phrasing)[0] for phrasing in phrasings]
        topics = self._topic_of[list(phrasings)]
        return np.concatenate(grams), np.repeat(topics, [len(each) for each in grams])


def fit_weight(scores: Floats, heard: Floats, right: Integers) -> NDArray[np.floating]:
    """Fit the weight of term overlap beside a score, by softmax regression on both.

    The right topics of these texts, one row each, become likeliest."""
    from scipy.optimize import minimize

    if not len(right):
        return np.zeros(())
    signals = np.stack([scores, heard], axis=1).astype(np.float64)
    texts = np.arange(len(right))
    of_right = signals[texts, :, right]

    def unlikeliness(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        totals = np.einsum("k,nkt->nt", weights, signals)
        totals -= totals.max(axis=1, keepdims=True)
        chances = np.exp(totals) / np.exp(totals).sum(axis=1, keepdims=True)
        slope = (np.einsum("nt,nkt->nk", chances, signals) - of_right).mean(axis=0)
        found = -np.log(np.maximum(chances[texts, right], _LEAST)).mean()
        return found + (prior * weights) @ weights / 2, slope + prior * weights

    prior = np.array([_PRIOR, _PRIOR + _DOUBT / len(right)])
    bounds = [(_LEAST_OF_SCORE, None), (0, None)]
    of_score, of_heard = minimize(unlikeliness, np.ones(2), jac=True, bounds=bounds).x
    return np.asarray(min(of_heard / of_score, _MOST))


def _overlap(values: Floats, heard: NDArray[np.generic]) -> Floats:
    found: Floats = np.einsum("g,gt->t", np.square(values), heard.astype(np.float32))
    return found

"""A linear model over phrasings, and what it would say of each phrasing had it not seen it. Pure.

Kernel ridge regression with one output a topic. In its dual form, leaving a group of phrasings out
of training has an exact closed form (block-wise leave-one-out), so calibrating costs no retraining.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.lapack import spotrf, spotri
from scipy.sparse import csr_array

Floats = NDArray[np.float32]
Integers = NDArray[np.integer]
# Strength of the penalty; accuracy is flat from 0.5 to 4.
_PENALTY = 2.0
_STRIP = 256


@dataclass(frozen=True)
class KernelRidge:
    """Scores every topic for a text by its likeness to every phrasing."""

    phrasings_by_gram: csr_array
    weights: Floats

    def likeness(self, rows: Integers, values: Floats) -> Floats:
        """The inner product of one sparse text with each phrasing."""
        postings = self.phrasings_by_gram[rows]
        weighed = np.repeat(values, np.diff(postings.indptr)) * postings.data
        count = self.phrasings_by_gram.shape[1]
        return np.bincount(postings.indices, weighed, minlength=count).astype(np.float32)

    def scores(self, likeness: Floats) -> Floats:
        """One number a topic, about 1 for a phrasing of its own and 0 for anything else."""
        # einsum, not @: no BLAS threads wake up for so small a product.
        scores: Floats = np.einsum("p,pt->t", likeness, self.weights)
        return scores


@dataclass(frozen=True)
class Training:
    """What remains of a training for asking "and without these?"."""

    inverse: Floats
    targets: Floats
    weights: Floats

    def left_out(self, groups: Integers) -> Floats:
        """Each phrasing's scores by a model trained without the phrasings of its group."""
        scores = np.empty_like(self.targets)
        for group in np.unique(groups):
            members = np.flatnonzero(groups == group)
            block = self.inverse[np.ix_(members, members)]
            residual = np.linalg.solve(block, self.weights[members])
            scores[members] = self.targets[members] - residual
        return scores


def train(phrasings: csr_array, topic_of: Integers) -> tuple[KernelRidge, Training]:
    """A model of `phrasings`, one row each, where `topic_of` gives the topic's number of each."""
    count = len(topic_of)
    targets = np.zeros((count, int(topic_of.max()) + 1), np.float32)
    targets[np.arange(count), topic_of] = 1
    inverse = _inverse(_penalised_kernel(phrasings))
    weights = np.ascontiguousarray(inverse @ targets)
    return KernelRidge(phrasings.T.tocsr(), weights), Training(inverse, targets, weights)


def _penalised_kernel(phrasings: csr_array) -> Floats:
    """The likeness of every pair, by strips: at once it would take thrice the room."""
    count = phrasings.shape[0]
    kernel = np.empty((count, count), np.float32)
    by_gram = phrasings.T.tocsr()
    for start in range(0, count, _STRIP):
        strip = slice(start, start + _STRIP)
        kernel[strip] = (phrasings[strip] @ by_gram).toarray()
    kernel[np.diag_indices(count)] += _PENALTY
    return kernel


def _inverse(kernel: Floats) -> Floats:
    """The inverse of a symmetric positive-definite matrix, made in its own place."""
    factor, _ = spotrf(kernel.T, lower=1, overwrite_a=1)
    inverse, failed = spotri(factor, lower=1, overwrite_c=1)
    assert not failed, "the penalty keeps the kernel positive definite"
    for row in range(len(inverse) - 1):
        inverse[row, row + 1 :] = inverse[row + 1 :, row]
    result: Floats = inverse
    return result

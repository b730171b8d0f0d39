"""A linear model over phrasings, and what it would say of each phrasing had it not seen it. Pure.

Kernel ridge regression with one output a class. In its dual form, leaving a group of phrasings out
of training has an exact closed form (block-wise leave-one-out), so calibrating costs no retraining.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from knowledge_base.packed import PackedSymmetric

Floats = NDArray[np.float32]
Integers = NDArray[np.integer]
# Strength of the penalty; accuracy is flat from 0.5 to 3.
_PENALTY = 1.3
_STRIP = 128


@dataclass(frozen=True)
class KernelRidge:
    """Scores every class for a text by its likeness to every phrasing."""

    phrasings_by_gram: csr_array
    weights: Floats

    def likeness(self, rows: Integers, values: Floats) -> Floats:
        """The inner product of one sparse text with each phrasing."""
        postings = self.phrasings_by_gram[rows]
        weighed = np.repeat(values, np.diff(postings.indptr)) * postings.data
        count = self.phrasings_by_gram.shape[1]
        return np.bincount(postings.indices, weighed, minlength=count).astype(np.float32)

    def scores(self, likeness: Floats) -> Floats:
        """One number a class, about 1 for a phrasing of its own and 0 for anything else."""
        # einsum, not @: no BLAS threads wake up for so small a product.
        scores: Floats = np.einsum("p,pc->c", likeness, self.weights)
        return scores


@dataclass(frozen=True)
class Training:
    """What remains of a training for asking "and without these?" of its last phrasings."""

    inverse: Floats
    targets: Floats
    weights: Floats

    def left_out(self, groups: Integers) -> Floats:
        """The scores of each of the last phrasings by a model trained without those of them that
        are in its group."""
        scores = np.empty_like(self.targets)
        for group in np.unique(groups):
            members = np.flatnonzero(groups == group)
            block = self.inverse[np.ix_(members, members)]
            scores[members] = self.targets[members] - np.linalg.solve(block, self.weights[members])
        return scores


def train(
    phrasings: csr_array, class_of: Integers, classes: int, last: int
) -> tuple[KernelRidge, Training]:
    """A model of `phrasings`, one row each, where `class_of` gives the number of each one's
    class, less than `classes`; and what can be asked of the `last` rows, at most half of all."""
    targets = np.zeros((len(class_of), classes), np.float32)
    targets[np.arange(len(class_of)), class_of] = 1
    kernel = _penalised_kernel(phrasings)
    weights = kernel.solve(targets)
    start = len(class_of) - last
    inverse = kernel.inverse_corner(start, len(class_of))
    return (
        KernelRidge(phrasings.T.tocsr(), weights),
        Training(inverse, targets[start:], weights[start:]),
    )


def _penalised_kernel(phrasings: csr_array) -> PackedSymmetric:
    """The likeness of every pair, by strips: at once it would take thrice the room. An odd count
    is made even by a text that is like no other."""
    count = phrasings.shape[0]
    kernel = PackedSymmetric(count + count % 2)
    for start in range(0, count, _STRIP):
        stop = min(start + _STRIP, count)
        strip = (phrasings[start:stop] @ phrasings[:stop].T).toarray()
        for row, values in enumerate(strip, start):
            values[row] += _PENALTY
            kernel.set_row(row, values)
    if count % 2:
        lonely = np.zeros(kernel.size, np.float32)
        lonely[-1] = _PENALTY
        kernel.set_row(count, lonely)
    return kernel

"""A linear model over phrasings, and what it would say of each phrasing had it not seen it. Pure.

Kernel ridge regression with one output a class. In its dual form, leaving a group of phrasings out
of training has an exact closed form (block-wise leave-one-out), so calibrating costs no retraining.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from knowledge_base.classifier.embeddings import quadratic_features, similarity
from knowledge_base.classifier.feature_weights import FeatureWeights
from knowledge_base.classifier.memory import release_memory

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from knowledge_base.classifier.packed_matrix import PackedSymmetric

Floats = NDArray[np.float32]
Integers = NDArray[np.integer]
# Strength of the penalty; accuracy is flat from 1.5 to 2.
_PENALTY = 1.8
_STRIP = 128


@dataclass(frozen=True)
class KernelRidge:
    """Scores every class for a text: by what its grams speak for, and by what its meaning does,
    if that is known: `quadratic_weights`."""

    grams: FeatureWeights
    weights: NDArray[np.floating]
    quadratic_weights: Floats | None = None

    def scores(self, rows: Integers, values: Floats, meaning: Floats | None = None) -> Floats:
        """One number a class, about 1 for a phrasing of its own and 0 for anything else."""
        scores = self.grams.scores(rows, values, self.weights)
        if self.quadratic_weights is not None and meaning is not None:
            # Large enough for BLAS, which KnowledgeBase holds to one thread.
            scores += self.quadratic_weights @ quadratic_features(meaning)
        return scores


@dataclass(frozen=True)
class TrainedRidge:
    """The weights of all phrasings, a column a class, and what remains for asking "and without
    these?" of the last ones."""

    inverse: Floats
    targets: Floats
    weights: Floats

    def left_out(self, groups: Integers) -> Floats:
        """The scores of each of the last phrasings by a model trained without those of them that
        are in its group."""
        scores = np.empty_like(self.targets)
        weights = self.weights[-len(scores) :]
        for group in np.unique(groups):
            members = np.flatnonzero(groups == group)
            block = self.inverse[np.ix_(members, members)]
            scores[members] = self.targets[members] - np.linalg.solve(block, weights[members])
        return scores


def train(
    phrasings: "csr_array",
    class_of: Integers,
    classes: int,
    last: int,
    meanings: Floats | None = None,
) -> TrainedRidge:
    """The weights of `phrasings`, one row each, where `class_of` gives the number of
    each one's class, less than `classes`; and what can be asked of the `last` rows, at most half
    of all."""
    targets = np.zeros((len(class_of), classes), np.float32)
    targets[np.arange(len(class_of)), class_of] = 1
    kernel = penalised_kernel(phrasings, _PENALTY, meanings, similarity)
    release_memory()
    weights = kernel.solve(targets)
    start = len(class_of) - last
    return TrainedRidge(kernel.inverse_corner(start, len(class_of)), targets[start:], weights)


def penalised_kernel(
    vectors: "csr_array",
    penalty: float,
    meanings: Floats | None,
    alike: Callable[[Floats, Floats], Floats],
) -> "PackedSymmetric":
    """The likeness of every pair of rows, by strips: at once it would take thrice the room. `alike`
    tells what meaning adds to it. An odd count is made even by a text that is like no other."""
    from knowledge_base.classifier.packed_matrix import PackedSymmetric

    count = vectors.shape[0]
    kernel = PackedSymmetric(count + count % 2)
    for start in range(0, count, _STRIP):
        stop = min(start + _STRIP, count)
        strip = (vectors[start:stop] @ vectors[:stop].T).toarray()
        if meanings is not None:
            strip += alike(meanings[start:stop], meanings[:stop])
        for row, values in enumerate(strip, start):
            values[row] += penalty
            kernel.set_row(row, values)
    if count % 2:
        lonely = np.zeros(kernel.size, np.float32)
        lonely[-1] = penalty
        kernel.set_row(count, lonely)
    return kernel

"""Feature weights of grams, in a fourth of the room of a number a class. Pure.

A gram of many phrasings has a weight for each class. One of a few phrasings, as most are, only
names those, and they have their weights already.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float32]
Integers = NDArray[np.integer]
_FEW = 8


@dataclass(frozen=True)
class FeatureWeights:
    """`weights`: a row for each gram of many phrasings, before them one of zeros for all others;
    `row_of` names each gram's. `members` and `shares`: where the others stand and how much of
    each is theirs; those of the gram g begin at `starts[g]` and end before `starts[g + 1]`."""

    weights: NDArray[np.float16]
    row_of: NDArray[np.int32]
    starts: NDArray[np.int32]
    members: NDArray[np.int32]
    shares: Floats

    @classmethod
    def fit(
        cls, vectors: "csr_array", of_phrasings: NDArray[np.floating], tells: Floats
    ) -> "FeatureWeights":
        """Of phrasings, one row each, the weights that training gave each, and what each gram of
        a question tells."""
        grams = vectors.tocsc()
        counts = np.diff(grams.indptr)
        many = counts > _FEW
        zeros = np.zeros((1, of_phrasings.shape[1]), np.float16)
        weights = tells[many, None] * (grams[:, many].T @ of_phrasings)
        named = np.repeat(~many, counts)
        return cls(
            np.vstack([zeros, weights.astype(np.float16)]),
            np.where(many, np.cumsum(many), 0).astype(np.int32),
            np.append(0, np.cumsum(np.where(many, 0, counts))).astype(np.int32),
            grams.indices[named].astype(np.int32),
            (grams.data * np.repeat(tells, counts))[named].astype(np.float32),
        )

    def scores(self, rows: Integers, values: Floats, of_phrasings: NDArray[np.floating]) -> Floats:
        """One number a class, for a text of these grams."""
        # einsum, not @: no BLAS threads wake up for so small a product.
        scores: Floats = np.einsum("g,gc->c", values, self.weights[self.row_of[rows]])
        starts, counts = self.starts[rows], self.starts[rows + 1] - self.starts[rows]
        places = np.arange(counts.sum()) + np.repeat(starts - np.cumsum(counts) + counts, counts)
        shares = np.repeat(values, counts) * self.shares[places]
        scores += np.einsum("p,pc->c", shares, of_phrasings[self.members[places]])
        return scores

"""A symmetric matrix in half the room: LAPACK's rectangular full packed format. Pure."""

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.lapack import spftrf, spftrs, spotri

Floats = NDArray[np.float32]


class PackedSymmetric:
    """The lower triangle of a positive-definite matrix of an even `size`. Column j of its left
    half stands below the diagonal at (i + 1, j); the triangle of its right half stands above it,
    turned over."""

    def __init__(self, size: int) -> None:
        assert size % 2 == 0, "an odd size is packed in another way"
        self.size = size
        self._half = size // 2
        self._cells = np.zeros((size + 1, self._half), np.float32, order="F")

    def set_row(self, row: int, values: Floats) -> None:
        """Set the row from its first column to the diagonal; `values` may be longer."""
        left = min(row + 1, self._half)
        self._cells[row + 1, :left] = values[:left]
        if row >= self._half:
            place = row - self._half
            self._cells[: place + 1, place] = values[self._half : row + 1]

    def solve(self, targets: Floats) -> Floats:
        """The inverse times `targets`, which may have a row less than the matrix. The matrix
        becomes its Cholesky factor."""
        filled = np.zeros((self.size, targets.shape[1]), np.float32)
        filled[: len(targets)] = targets
        factor, failed = spftrf(
            self.size, self._cells.reshape(-1, order="F"), uplo="L", overwrite_a=1
        )
        assert not failed, "the matrix is not positive definite"
        solution, _ = spftrs(self.size, factor, filled, uplo="L")
        self._cells = factor.reshape(self._cells.shape, order="F")
        return np.ascontiguousarray(solution[: len(targets)])

    def inverse_corner(self, start: int, stop: int) -> Floats:
        """Rows and columns from `start`, at or beyond the half, to `stop` of the inverse, once
        `solve` has been called. It needs only the last corner of the factor."""
        place = start - self._half
        corner, failed = spotri(self._cells[place : self._half, place:], lower=0)
        assert not failed, "the factor has no zero on its diagonal"
        for row in range(1, len(corner)):
            corner[row, :row] = corner[:row, row]
        return np.ascontiguousarray(corner[: stop - start, : stop - start])

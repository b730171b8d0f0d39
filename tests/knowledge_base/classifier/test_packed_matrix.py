"""A packed matrix is the whole one: its solutions, and the last corner of its inverse."""

import numpy as np
import pytest
from scipy.sparse import csr_array

from knowledge_base.classifier.packed_matrix import PackedSymmetric
from knowledge_base.classifier.ridge import _PENALTY, train


def positive_definite(size: int) -> np.ndarray:
    """Far enough from singular for single precision."""
    random = np.random.default_rng(size)
    rows = random.normal(size=(size, size)) / np.sqrt(size)
    return np.asarray(rows @ rows.T + 2 * np.eye(size), np.float32)


def packed(matrix: np.ndarray) -> PackedSymmetric:
    """By whole rows, longer than what is taken of them."""
    result = PackedSymmetric(len(matrix))
    for row, values in enumerate(matrix):
        result.set_row(row, values)
    return result


@pytest.mark.parametrize("size", [2, 4, 6, 50, 128])
def test_it_solves_and_inverts_as_numpy_does(size: int) -> None:
    matrix = positive_definite(size)
    targets = np.random.default_rng(1).normal(size=(size, 3)).astype(np.float32)
    result = packed(matrix)
    np.testing.assert_allclose(result.solve(targets), np.linalg.solve(matrix, targets), atol=1e-4)
    inverse = np.linalg.inv(matrix)
    for start in (size // 2, size - 1):
        corner = result.inverse_corner(start, size)
        np.testing.assert_allclose(corner, inverse[start:, start:], atol=1e-4)


def test_rows_may_come_in_any_order() -> None:
    matrix, targets = positive_definite(8), np.eye(8, dtype=np.float32)
    result = PackedSymmetric(8)
    for row in (5, 0, 7, 3, 1, 6, 2, 4):
        result.set_row(row, matrix[row, : row + 1])
    np.testing.assert_allclose(result.solve(targets), np.linalg.inv(matrix), atol=1e-4)


def test_targets_may_have_a_row_less() -> None:
    matrix = positive_definite(6)
    targets = np.eye(6, dtype=np.float32)
    solution = packed(matrix).solve(targets[:5])
    assert solution.shape == (5, 6)
    filled = np.vstack([targets[:5], np.zeros((1, 6))])
    np.testing.assert_allclose(solution, np.linalg.solve(matrix, filled)[:5], atol=1e-4)


def test_an_odd_size_and_what_is_not_positive_definite_are_refused() -> None:
    with pytest.raises(AssertionError, match="odd"):
        PackedSymmetric(5)
    with pytest.raises(AssertionError, match="positive definite"):
        packed(-positive_definite(4)).solve(np.zeros((4, 1), np.float32))


@pytest.mark.parametrize("count", [2, 7, 8, 255, 256, 257, 600])
def test_an_odd_and_an_even_count_of_phrasings_train_as_the_whole_matrix(count: int) -> None:
    random = np.random.default_rng(count)
    rows = random.random((count, 40)).astype(np.float32) * (random.random((count, 40)) < 0.2)
    class_of, last = random.integers(0, 3, count), count // 2
    training = train(csr_array(rows), class_of, 3, last)
    inverse = np.linalg.inv(rows @ rows.T + _PENALTY * np.eye(count))
    np.testing.assert_allclose(training.weights, inverse @ np.eye(3)[class_of], atol=1e-3)
    np.testing.assert_allclose(training.inverse, inverse[-last:, -last:], atol=1e-3)

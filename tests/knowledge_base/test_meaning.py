"""Meanings are compared from their mean, and what is near counts most."""

import numpy as np
import pytest

from knowledge_base.meaning import _DIRECTIONS, Meaning, likeness


def vectors(count: int, size: int) -> np.ndarray:
    return np.random.default_rng(count).normal(3, 1, (count, size)).astype(np.float32)


@pytest.mark.parametrize(("count", "size"), [(1, 4), (3, 8), (300, 512)])
def test_a_phrasing_is_compared_as_it_was_learned(count: int, size: int) -> None:
    learned = vectors(count, size)
    meaning = Meaning.learned(learned)
    assert meaning.phrasings.shape == (count, min(size, _DIRECTIONS))
    np.testing.assert_allclose(meaning.of(learned[-1]), meaning.phrasings[-1], atol=1e-4)
    assert np.isfinite(meaning.phrasings).all()


def test_likeness_is_highest_with_itself_and_never_negative() -> None:
    found = likeness(*[Meaning.learned(vectors(50, 16)).phrasings] * 2)
    assert (found.argmax(axis=1) == np.arange(50)).all()
    assert found.min() > 0
    np.testing.assert_allclose(found, found.T, atol=1e-5)
    # A matrix of such numbers can be trained on.
    assert np.linalg.eigvalsh(found).min() > -1e-4


def test_few_directions_keep_what_differs() -> None:
    plane = vectors(40, 2) @ vectors(2, 300)
    seen = Meaning.learned(plane).phrasings
    whole = plane - plane.mean(axis=0)
    whole /= np.linalg.norm(whole, axis=1, keepdims=True)
    np.testing.assert_allclose(seen @ seen.T, whole @ whole.T, atol=1e-3)

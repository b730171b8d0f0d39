"""Meanings are compared from their mean, and what is near counts most."""

import numpy as np
import pytest

from knowledge_base.classifier.embeddings import (
    _DIRECTIONS,
    EmbeddingProjection,
    quadratic_features,
    quadratic_weights,
    similarity,
)


def vectors(count: int, size: int) -> np.ndarray:
    return np.random.default_rng(count).normal(3, 1, (count, size)).astype(np.float32)


@pytest.mark.parametrize(("count", "size"), [(1, 4), (3, 8), (300, 512)])
def test_vectors_are_seen_along_few_directions_and_at_length_1(count: int, size: int) -> None:
    learned = vectors(count, size)
    meaning = EmbeddingProjection.fit(learned)
    seen = meaning.of(learned)
    assert seen.shape == (count, min(size, _DIRECTIONS))
    np.testing.assert_allclose(meaning.of(learned[-1]), seen[-1], atol=1e-4)
    np.testing.assert_allclose(np.linalg.norm(seen, axis=1), 1 if count > 1 else 0, atol=1e-4)


def test_likeness_is_highest_with_itself_and_never_negative() -> None:
    learned = vectors(50, 16)
    seen = EmbeddingProjection.fit(learned).of(learned)
    found = similarity(seen, seen)
    assert (found.argmax(axis=1) == np.arange(50)).all()
    assert similarity(seen, np.vstack([seen, -seen])).min() > 0
    np.testing.assert_allclose(found, found.T, atol=1e-5)
    # A matrix of such numbers can be trained on.
    assert np.linalg.eigvalsh(found).min() > -1e-4


def test_likeness_grows_with_nearness_and_the_nearer_the_more() -> None:
    cosines = np.array([-0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0], np.float32)
    others = np.column_stack([cosines, np.sqrt(1 - cosines**2)])
    steps = np.diff(similarity(np.array([1, 0], np.float32), others))
    assert steps[0] > 0
    assert (np.diff(steps) > 0).all()


def test_products_speak_for_what_the_likeness_to_each_phrasing_speaks_for() -> None:
    learned = vectors(60, 20)
    meaning = EmbeddingProjection.fit(learned)
    phrasings, question = meaning.of(learned), meaning.of(vectors(1, 20)[0])
    weights = vectors(60, 3) - 3
    one_by_one = similarity(question, phrasings) @ weights
    found = quadratic_weights(phrasings, weights) @ quadratic_features(question)
    np.testing.assert_allclose(found, one_by_one, atol=1e-4)


def test_few_directions_keep_what_differs() -> None:
    plane = vectors(40, 2) @ vectors(2, 300)
    seen = EmbeddingProjection.fit(plane).of(plane)
    whole = plane - plane.mean(axis=0)
    whole /= np.linalg.norm(whole, axis=1, keepdims=True)
    np.testing.assert_allclose(seen @ seen.T, whole @ whole.T, atol=1e-3)

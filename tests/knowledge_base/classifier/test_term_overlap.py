"""Term overlap of topics with a text, and its weight."""

import numpy as np
import pytest
from scipy.sparse import csr_array

from knowledge_base.classifier.term_overlap import TermCounts, TermOverlap, fit_weight

# Four phrasings of two topics and one of none, by the grams that they have.
PHRASINGS = csr_array(
    np.array([[1, 1, 0, 0], [1, 0, 2, 0], [0, 0, 1, 1], [0, 1, 0, 1], [1, 1, 1, 1]], np.float32)
)
TOPIC_OF = np.array([0, 0, 1, 1, 2])


def counts() -> TermCounts:
    return TermCounts(PHRASINGS, TOPIC_OF, topics=2)


def test_a_topic_has_heard_what_its_phrasings_say() -> None:
    coverage = TermOverlap(counts().heard, np.array(0.5))
    grams, values = np.array([0, 2, 3]), np.array([1, 2, 3], np.float32)
    assert coverage.of(grams, values, 2).tolist() == [0.5 * (1 + 4), 0.5 * (4 + 9)]
    assert coverage.of(grams[:0], values[:0], 2).tolist() == [0, 0]


def test_a_phrasing_does_not_speak_for_its_own_group() -> None:
    found = counts().left_out(np.array([7, 8, 9]))
    assert found.tolist() == [[1, 1], [1, 1], [3, 3]]
    together = counts().left_out(np.array([7, 7, 9]))
    assert together.tolist() == [[1, 0], [1, 0], [3, 3]]


def test_leaving_out_changes_nothing_that_is_kept() -> None:
    model = counts()
    before = model.heard.tolist()
    first = model.left_out(np.array([7, 7, 9]))
    assert model.left_out(np.array([7, 7, 9])).tolist() == first.tolist()
    assert model.heard.tolist() == before


def test_what_was_heard_counts_where_it_tells_the_right_topic() -> None:
    random = np.random.default_rng(0)
    right = random.integers(0, 5, 300)
    scores, noise = random.normal(0, 0.3, (2, 300, 5))
    scores[np.arange(300), right] += 0.3
    tells = noise.copy()
    tells[np.arange(300), right] += 0.6
    assert fit_weight(scores, tells, right) == 0.5
    assert fit_weight(scores, noise, right) == pytest.approx(0, abs=0.2)
    assert fit_weight(scores, -tells, right) == 0
    assert fit_weight(scores[:0], tells[:0], right[:0]) == 0

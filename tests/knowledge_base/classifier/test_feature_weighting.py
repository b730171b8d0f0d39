"""Weights of grams, and that a text is weighed as if it had not been counted."""

import numpy as np
import pytest
from scipy.sparse import csr_array

from knowledge_base.classifier.feature_weighting import weight_features

# Six texts of three topics, by the grams that they have: one that all say, one of a topic alone,
# one of two topics, one that a single text says.
TEXTS = csr_array(
    np.array(
        [[1, 2, 0, 0], [1, 2, 0, 0], [1, 0, 2, 0], [1, 0, 0, 3], [1, 0, 2, 0], [1, 0, 0, 0]],
        np.float32,
    )
)
TOPIC_OF = np.array([0, 0, 1, 1, 2, 2])
EACH_ALONE = np.arange(6)


def test_what_all_topics_say_alike_tells_nothing_and_what_one_says_most() -> None:
    of_all, of_one, of_two, of_one_text = weight_features(TEXTS, TOPIC_OF, EACH_ALONE)[1]
    assert of_all == pytest.approx(0, abs=1e-6)
    assert of_one > of_one_text > of_two > 0


def test_a_text_is_weighed_as_a_question_would_be() -> None:
    for place in range(6):
        others = np.arange(6) != place
        weighed_text = weight_features(TEXTS, TOPIC_OF, EACH_ALONE)[0][[place]].toarray()[0]
        _, tells = weight_features(TEXTS[others], TOPIC_OF[others], EACH_ALONE[others])
        asked = TEXTS[[place]].toarray()[0] * tells
        # Only how long all vectors are together differs.
        np.testing.assert_allclose(
            asked * weighed_text.sum(), weighed_text * asked.sum(), rtol=1e-5
        )


def test_a_group_does_not_speak_for_itself() -> None:
    texts = csr_array(np.array([[1, 0], [1, 0], [1, 0], [0, 1], [0, 1]], np.float32))
    topic_of, of_three, of_two = np.array([0, 0, 0, 1, 1]), (0, 0), (3, 1)
    alone, together = (
        weight_features(texts, topic_of, groups)[0] for groups in (np.arange(5), topic_of)
    )
    # Two others of the topic say the one gram, one other says the other.
    assert alone[of_three] > alone[of_two]
    # Nobody outside the group says either.
    assert together[of_three] == pytest.approx(together[of_two])


def test_all_vectors_together_stay_as_long() -> None:
    result, _ = weight_features(TEXTS, TOPIC_OF, EACH_ALONE)
    assert np.square(result.data).sum() == pytest.approx(np.square(TEXTS.data).sum())


def test_one_topic_alone_and_no_text_at_all() -> None:
    one = weight_features(TEXTS, np.zeros(6, int), EACH_ALONE)
    assert np.isfinite(one[0].data).all()
    assert (one[1] > 0).all()
    none = weight_features(csr_array((0, 0), dtype=np.float32), np.zeros(0, int), np.zeros(0, int))
    assert none[0].shape == (0, 0)
    assert len(none[1]) == 0

"""The model likes what is alike, and leaves out as if it had never seen it."""

import numpy as np
import pytest
from scipy.sparse import csr_array

from knowledge_base.kernel_ridge import train
from knowledge_base.tfidf import Tfidf
from tests.knowledge_base.four_kinds import KINDS


def no_concept(_text: str) -> list[str]:
    return []


def test_leaving_out_is_the_same_as_training_without() -> None:
    texts = [phrasing for said in KINDS.values() for phrasing in said]
    topic_of = np.repeat(np.arange(len(KINDS)), 8)
    groups = np.arange(len(texts)) // 4
    matrix, last = Tfidf(no_concept).learn(texts), len(texts) // 2
    left_out = train(matrix, topic_of, len(KINDS), last)[1].left_out(groups[-last:])
    kept = groups != groups[-1]
    without, _ = train(matrix[kept], topic_of[kept], len(KINDS), 1)
    vector = matrix[[-1]]
    likeness = without.likeness(vector.indices, vector.data)
    np.testing.assert_allclose(left_out[-1], without.scores(likeness), atol=1e-4)


def test_a_text_likes_itself_once_in_each_block() -> None:
    texts = KINDS["check-seller"]
    tfidf = Tfidf(no_concept)
    matrix: csr_array = tfidf.learn(texts)
    model, _ = train(matrix, np.arange(len(texts)), len(texts), 1)
    likeness = model.likeness(*tfidf.vector(texts[3]))
    assert likeness.argmax() == 3
    assert likeness[3] == pytest.approx(2, abs=1e-4)
    np.testing.assert_allclose(likeness, (matrix @ matrix[[3]].T).toarray().ravel(), atol=1e-4)


def test_unseen_letters_lower_the_likeness() -> None:
    texts = KINDS["check-seller"]
    tfidf = Tfidf(no_concept)
    tfidf.learn(texts)
    _, pure = tfidf.vector(texts[0])
    _, mixed = tfidf.vector(texts[0] + " qqqqqq")
    assert np.square(mixed).sum() < np.square(pure).sum()


def test_what_is_named_in_other_words_is_alike() -> None:
    texts = KINDS["check-seller"]
    tfidf = Tfidf(lambda text: ["#0"] if "ร้าน" in text or "แม่ค้า" in text else [])
    model, _ = train(tfidf.learn(texts), np.arange(len(texts)), len(texts), 1)
    plain = Tfidf(no_concept)
    without, _ = train(plain.learn(texts), np.arange(len(texts)), len(texts), 1)
    named = model.likeness(*tfidf.vector("แม่ค้า"))
    assert named[0] > without.likeness(*plain.vector("แม่ค้า"))[0]

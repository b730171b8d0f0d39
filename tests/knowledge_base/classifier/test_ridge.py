"""The model likes what is alike, and leaves out as if it had never seen it."""

import numpy as np
from scipy.sparse import csr_array

from knowledge_base.classifier.embeddings import quadratic_weights
from knowledge_base.classifier.feature_weights import FeatureWeights
from knowledge_base.classifier.features import Tfidf
from knowledge_base.classifier.ridge import Floats, Integers, KernelRidge, TrainedRidge, train
from tests.knowledge_base.four_kinds import KINDS


def no_concept(_text: str) -> list[str]:
    return []


def model_of(
    matrix: csr_array, training: TrainedRidge, meanings: Floats | None = None
) -> KernelRidge:
    grams = FeatureWeights.fit(matrix, training.weights, np.ones(matrix.shape[1], np.float32))
    of_meanings = None if meanings is None else quadratic_weights(meanings, training.weights)
    return KernelRidge(grams, training.weights, of_meanings)


def trained(matrix: csr_array, class_of: Integers) -> KernelRidge:
    training = train(matrix, class_of, int(class_of.max()) + 1, 1)
    return model_of(matrix, training)


def scores_of(model: KernelRidge, matrix: csr_array, row: int) -> Floats:
    vector = matrix[[row]]
    return model.scores(vector.indices, vector.data)


def test_leaving_out_is_the_same_as_training_without() -> None:
    texts = [phrasing for said in KINDS.values() for phrasing in said]
    topic_of = np.repeat(np.arange(len(KINDS)), 8)
    groups = np.arange(len(texts)) // 4
    matrix, last = Tfidf(no_concept).fit_transform(texts), len(texts) // 2
    left_out = train(matrix, topic_of, len(KINDS), last).left_out(groups[-last:])
    kept = groups != groups[-1]
    without = trained(matrix[kept], topic_of[kept])
    np.testing.assert_allclose(left_out[-1], scores_of(without, matrix, -1), atol=1e-3)


def test_a_phrasing_finds_itself_first() -> None:
    texts = KINDS["check-seller"]
    tfidf = Tfidf(no_concept)
    matrix = tfidf.fit_transform(texts)
    model = trained(matrix, np.arange(len(texts)))
    scores = model.scores(*tfidf.vector(texts[3]))
    assert scores.argmax() == 3
    np.testing.assert_allclose(scores, scores_of(model, matrix, 3), atol=1e-4)
    likeness = (matrix @ matrix[[3]].T).toarray().ravel()
    np.testing.assert_allclose(scores, likeness @ model.weights, atol=1e-3)


def test_what_means_the_same_is_alike_without_a_word_in_common() -> None:
    texts = ["ก ก", "ข ข", "ค ค", "ง ง", "ฉ ฉ", "ช ช"]
    tfidf = Tfidf(no_concept)
    matrix = tfidf.fit_transform(texts)
    angles = np.radians([0, 90, 15, 105, 25, 115])
    meanings = np.column_stack([np.cos(angles), np.sin(angles)]).astype(np.float32)
    training = train(matrix, np.array([0, 1, 0, 1, 0, 1]), 2, 2, meanings)
    model = model_of(matrix, training, meanings)
    rows, values = tfidf.vector("จ จ")
    near, far = (model.scores(rows, values, meanings[place]) for place in (0, 1))
    assert near[0] > near[1]
    assert far[1] > far[0]
    assert not model.scores(rows, values).any()
    assert training.left_out(np.array([0, 1])).argmax(axis=1).tolist() == [0, 1]


def test_unseen_letters_lower_the_likeness() -> None:
    texts = KINDS["check-seller"]
    tfidf = Tfidf(no_concept)
    tfidf.fit_transform(texts)
    _, pure = tfidf.vector(texts[0])
    _, mixed = tfidf.vector(texts[0] + " qqqqqq")
    assert np.square(mixed).sum() < np.square(pure).sum()


def test_what_is_named_in_other_words_is_alike() -> None:
    texts = KINDS["check-seller"]
    tfidf = Tfidf(lambda text: ["#0"] if "ร้าน" in text or "แม่ค้า" in text else [])
    model = trained(tfidf.fit_transform(texts), np.arange(len(texts)))
    plain = Tfidf(no_concept)
    without = trained(plain.fit_transform(texts), np.arange(len(texts)))
    named = model.scores(*tfidf.vector("แม่ค้า"))
    assert named[0] > without.scores(*plain.vector("แม่ค้า"))[0]

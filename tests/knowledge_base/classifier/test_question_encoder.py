"""One question is encoded as the package encodes it, whatever is remembered of others."""

import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from knowledge_base.classifier import question_encoder
from knowledge_base.classifier.question_encoder import QuestionEncoder
from knowledge_base.models.sentence_encoder import _backend

QUESTIONS = (
    "",
    "ก",
    "โอนไปแล้ว ร้านบล็อกเลย",
    "where is my refund?",
    "ร้านนี้ 😡😡 ส่งของผิดมา 2 ครั้ง order #12345",
    "ของที่ได้มาไม่ตรงกับรูปเลย สั่งไปตั้งแต่ต้นเดือน " * 12,
)


def _distances(one_by_one: QuestionEncoder, texts: Sequence[str]) -> list[float]:
    together = _backend().encode(list(texts))
    pairs = zip(map(one_by_one, texts), together, strict=True)
    return [float(np.abs(one - other).max()) for one, other in pairs]


def test_the_vector_is_the_packages_to_three_digits() -> None:
    encoder = QuestionEncoder(_backend())
    for _ in ("new pieces", "known pieces"):
        assert max(_distances(encoder, QUESTIONS)) < 0.001


def test_words_in_another_order_mean_something_else() -> None:
    encoder = QuestionEncoder(_backend())
    one, other = encoder("ร้านโกงลูกค้า"), encoder("ลูกค้าโกงร้าน")
    assert np.abs(one - other).max() > 0.001
    assert np.linalg.norm(one) == pytest.approx(1, abs=1e-5)


def test_pieces_are_worked_out_once_and_only_so_many_are_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(question_encoder, "_MOST_KEPT", 12)
    encoder = QuestionEncoder(_backend())
    first, known = encoder(QUESTIONS[2]), encoder._known
    places = dict(known.places)
    assert np.array_equal(encoder(QUESTIONS[2]), first)
    assert encoder._known is known
    assert known.places == places
    counts = []
    for question in QUESTIONS:
        encoder(question)
        counts.append(len(encoder._known.places))
    assert counts != sorted(counts)
    assert max(counts) <= max(12, *(len(set(encoder._pieces(each))) for each in QUESTIONS))
    assert max(_distances(encoder, QUESTIONS)) < 0.001


def test_several_threads_may_ask_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(question_encoder, "_MOST_KEPT", 12)
    encoder = QuestionEncoder(_backend())
    alone = [encoder(question) for question in QUESTIONS]
    before = sys.getswitchinterval()
    try:
        sys.setswitchinterval(1e-6)
        with ThreadPoolExecutor(4) as threads:
            together = list(threads.map(encoder, QUESTIONS * 10))
    finally:
        sys.setswitchinterval(before)
    assert all(
        np.allclose(vector, alone[place % len(alone)], atol=0.001)
        for place, vector in enumerate(together)
    )

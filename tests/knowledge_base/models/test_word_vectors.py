"""Vectors of words: what a text means, from its words alone."""

from pathlib import Path

import numpy as np
import pytest

from knowledge_base.models import word_vectors
from knowledge_base.models.word_vectors import WordVectors

THREE = WordVectors.of(
    ["แมว", "หมา", "เงิน"],
    np.array([[127, 0], [0, 127], [127, 127]], np.int8),
    np.full(3, 1 / 127),
    np.array([1.0, 1.0, 2.0]),
)


def test_a_text_is_the_weighted_mean_of_its_words() -> None:
    assert THREE.vector("แมวหมา") == pytest.approx([0.5, 0.5])
    assert THREE.vector("แมวเงิน") == pytest.approx([1.0, 2 / 3])


def test_unknown_words_add_nothing() -> None:
    assert THREE.vector("ซื้อแมว") == pytest.approx([1.0, 0.0])
    assert THREE.vector("ซื้อ") == pytest.approx([0.0, 0.0])
    assert THREE.vector("") == pytest.approx([0.0, 0.0])


def test_what_is_written_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_vectors, "FILE", tmp_path / "some.npz")
    THREE.write(word_vectors.FILE)
    read = word_vectors.packaged.__wrapped__()
    assert read.places == THREE.places
    assert read.vector("แมวเงิน") == pytest.approx(THREE.vector("แมวเงิน"))


def test_other_words_for_the_same_lie_near() -> None:
    def cosine(some: str, other: str) -> float:
        first, second = map(word_vectors.packaged().vector, (some, other))
        return float(first @ second / np.linalg.norm(first) / np.linalg.norm(second))

    asked = "ร้านไม่ยอมคืนเงิน"
    assert cosine(asked, "แม่ค้าปฏิเสธคืนตังค์") > cosine(asked, "พัสดุมาช้ามาก") + 0.1

"""Vectors of words are fitted so that their means are those of the larger encoder."""

import numpy as np
from scipy.sparse import csr_array

from bench.distil import distil, fit, words_of


def test_means_of_words_come_near_the_wanted_vectors() -> None:
    bags = csr_array(np.array([[0.5, 0.5, 0], [0, 0.5, 0.5], [0.5, 0, 0.5]], np.float32))
    alone = np.eye(3, dtype=np.float32)
    wanted = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1]], np.float32)
    before = np.abs(bags @ alone - wanted).max()
    assert np.abs(bags @ fit(bags, alone, wanted) - wanted).max() < before / 3


def test_of_everyday_talk_only_words_of_the_dictionary_are_kept() -> None:
    words = words_of(["ร้านโกง"], ["ข้าวอร่อย คิดถึงนะ กุ๊กไก่ฟ้าxyz"])
    assert {"ร้าน", "โกง", "ข้าว"} <= set(words)
    assert "xyz" not in words


def test_texts_lie_as_far_apart_as_the_encoder_has_them() -> None:
    first, second = np.eye(2, dtype=np.float32)
    known = {"คืนเงิน": first, "พัสดุ": second}

    def encode(texts: list[str]) -> np.ndarray:
        return np.array([known.get(text, (first + second) / 2) for text in texts], np.float32)

    vectors = distil(["คืนเงิน", "พัสดุ"], [], encode)
    refund, parcel = vectors.vector("คืนเงิน"), vectors.vector("พัสดุ")
    assert float(refund @ parcel) < 0

"""Each kind of gram weighs as much in every text, and none is taken for one of another kind."""

import numpy as np
import pytest

from knowledge_base.classifier.features import _SHARES, Tfidf, Vocabulary, _kind_of
from tests.knowledge_base.four_kinds import KINDS

TEXTS = [phrasing for said in KINDS.values() for phrasing in said]


def lengths(tfidf: Tfidf, rows: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Squared length of a vector in each kind."""
    kinds = _kind_of(tfidf.vocabulary.hashes[rows])
    return np.bincount(kinds, np.square(values), len(_SHARES))


def test_words_letters_and_sounds_have_their_shares() -> None:
    tfidf = Tfidf(lambda _text: [])
    matrix = tfidf.fit_transform(TEXTS)
    for place, text in enumerate(TEXTS):
        learned = matrix[[place]]
        rows, values = tfidf.vector(text)
        assert rows.tolist() == learned.indices.tolist()
        np.testing.assert_allclose(values, learned.data, rtol=1e-5)
        np.testing.assert_allclose(lengths(tfidf, rows, values), _SHARES, rtol=1e-5)


def test_letters_that_sound_as_they_are_written_are_two_kinds_of_grams() -> None:
    tfidf = Tfidf(lambda _text: [])
    tfidf.fit_transform(["กา", "กบ"])
    rows, _ = tfidf.vector("กา")
    kinds = _kind_of(tfidf.vocabulary.hashes[rows])
    assert np.bincount(kinds).tolist() == [1, 6, 6]


@pytest.mark.parametrize("text", ["", "qq"])
def test_a_text_of_unknown_grams_alone_is_empty_or_short(text: str) -> None:
    tfidf = Tfidf(lambda _text: [])
    tfidf.fit_transform(["กา", "กบ"])
    rows, values = tfidf.vector(text)
    assert np.square(values).sum() < 1
    assert len(rows) == len(set(rows.tolist()))


@pytest.mark.parametrize("size", [0, 1, 2, 300, 70_000])
def test_grams_are_found_where_a_search_finds_them(size: int) -> None:
    numbers, most = np.random.default_rng(1), np.iinfo(np.uint64).max
    known = np.unique(numbers.integers(0, most, size, np.uint64))
    asked = np.unique([*numbers.integers(0, most, 300, np.uint64), *known[:50], np.uint64(0), most])
    found = Vocabulary(known, np.ones(len(known) + 1, np.float32))._places(asked)
    assert found.tolist() == np.searchsorted(known, asked).tolist()


def test_nothing_is_known_before_anything_was_learned() -> None:
    rows, values = Tfidf(lambda _text: []).vector("ของแตก")
    assert (rows.size, values.size) == (0, 0)

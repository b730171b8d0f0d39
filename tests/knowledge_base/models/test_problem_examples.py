"""Kinds of problem are learned from told stories, with sentence vectors and without them."""

from collections.abc import Mapping

import pytest

from handlers.form.complaint import FORM
from knowledge_base.classifier.problem_classifier import ProblemClassifier
from knowledge_base.classifier.training import Encoder
from knowledge_base.models import problem_examples
from knowledge_base.models.sentence_encoder import encoder

PARTS = 5


def _first(scores: Mapping[str, float]) -> str:
    return max(scores, key=scores.__getitem__)


def _right_unseen(with_encoder: Encoder | None) -> float:
    """The share of stories of which the kind is right, a fifth at a time left out of learning."""
    told = problem_examples.packaged()
    right = asked = 0
    for part in range(PARTS):
        others = {
            kind: [text for place, text in enumerate(texts) if place % PARTS != part]
            for kind, texts in told.items()
        }
        kinds = ProblemClassifier(others, with_encoder)
        for kind, texts in told.items():
            for text in texts[part::PARTS]:
                asked += 1
                right += _first(kinds.scores(text)) == kind
    return right / asked


@pytest.mark.slow
@pytest.mark.no_cover
def test_stories_that_were_left_out_are_told_apart_by_words_alone() -> None:
    assert _right_unseen(None) >= 0.75


@pytest.mark.slow
@pytest.mark.no_cover
def test_meaning_tells_more_of_them_apart() -> None:
    meaning = encoder()
    assert meaning is not None
    assert _right_unseen(meaning) >= 0.80


def test_the_packaged_kinds_are_those_of_the_form() -> None:
    told = problem_examples.packaged()
    field = FORM.field("kind")
    assert field is not None
    assert {field.kind.show(kind) for kind in told} == {
        option for kind in told if (option := field.kind.show(kind)) != kind
    }
    assert len(told) == 7
    assert all(len(texts) >= 50 for texts in told.values())


@pytest.mark.parametrize("text", ["", " ", "🙏", "😀 123", "x" * 9_000])
def test_no_text_breaks_it(text: str) -> None:
    assert set(problem_examples.classifier().scores(text)) == set(problem_examples.packaged())

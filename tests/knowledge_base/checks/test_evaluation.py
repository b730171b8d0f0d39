"""The figures of an evaluation, on answers that are given by hand."""

import pytest

from knowledge_base import Match, SearchDecision, SearchResult
from knowledge_base.checks.evaluation import evaluate, percentile, right_topics, unknown_ids

ANSWERS: dict[str, tuple[SearchDecision, tuple[str, ...]]] = {
    "right": ("answer", ("a", "b")),
    "wrong": ("answer", ("b", "a")),
    "offered": ("choose", ("b", "c", "a")),
    "offered in vain": ("choose", ("b", "c", "d", "e", "f", "a")),
    "silent": ("none", ("a",)),
    "strange": ("answer", ("a",)),
    "hello": ("none", ()),
}


def search(question: str) -> SearchResult:
    decision, ids = ANSWERS[question]
    return SearchResult(decision, tuple(Match(each, 0.5) for each in ids), ms=float(len(question)))


def test_figures() -> None:
    asked = ["right", "wrong", "offered", "offered in vain", "silent"]
    strange = [("strange", "near"), ("hello", "greeting"), ("hello", "near")]
    figures = evaluate(search, [(text, {"a", "z"}) for text in asked], strange)
    assert (figures.questions, figures.beyond) == (5, 3)
    assert (figures.top_1, figures.top_3) == (0.4, 0.8)
    assert (figures.answered_right, figures.answered_wrong) == (0.2, 0.2)
    assert (figures.shown_right, figures.chosen) == (0.4, 0.4)
    assert figures.beyond_answered == pytest.approx(1 / 3)
    assert figures.beyond_answered_by_kind == {"greeting": (0, 1), "near": (1, 2)}
    assert (figures.p50_ms, figures.p99_ms) == (5, 15)


def test_offers_to_out_of_scope_texts_are_counted() -> None:
    figures = evaluate(search, [], [("offered", "near"), ("hello", "near")])
    assert (figures.beyond_answered, figures.beyond_offered) == (0, 0.5)


@pytest.mark.parametrize(
    ("ids", "right"),
    [
        ({"a", "b"}, {"a"}),
        ({"new:a", "which-agency"}, {"a"}),
        ({"new:b", "which-agency"}, {"which-agency"}),
        ({"new:a", "new:b", "which-agency", "c"}, {"a", "c"}),
        ({"new:b"}, set()),
    ],
)
def test_what_stands_in_for_a_new_topic_is_right_until_it_is_written(
    ids: set[str], right: set[str]
) -> None:
    assert right_topics(ids, {"a", "c", "which-agency"}) == right


def test_a_misspelt_id_is_unknown() -> None:
    assert unknown_ids({"a", "new:b", "out-of-scope", "Aa"}, {"a"}) == {"Aa"}


def test_nothing_asked_gives_zeros() -> None:
    figures = evaluate(search, [])
    assert (figures.top_1, figures.beyond_answered, figures.p99_ms) == (0, 0, 0)


@pytest.mark.parametrize(("percent", "value"), [(0, 1), (50, 2), (75, 3), (99, 4), (100, 4)])
def test_percentiles(percent: int, value: float) -> None:
    assert percentile([3, 1, 4, 2], percent) == value

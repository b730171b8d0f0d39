"""Figures of how well questions find their topics. Pure, but for the time that a search takes."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from math import ceil

from knowledge_base import SearchResult

# Among so many the right topic is looked for, whatever is shown.
FIRST_FEW = 3
OUT_OF_SCOPE = "out-of-scope"
# Before a topic that should still be written, and what was right until it was.
_NEW, _UNTIL_THEN = "new:", "which-agency"


@dataclass(frozen=True)
class EvaluationMetrics:
    """Shares from 0 to 1 over the questions, or over the out-of-scope texts; times in ms.

    `shown_right`: answered right, or the right topic among the buttons of a choice.
    `beyond_answered_by_kind`: kind -> (answered, all).
    """

    questions: int
    top_1: float
    top_3: float
    answered_right: float
    answered_wrong: float
    shown_right: float
    chosen: float
    beyond: int
    beyond_answered: float
    beyond_offered: float
    beyond_answered_by_kind: dict[str, tuple[int, int]]
    p50_ms: float
    p99_ms: float


@dataclass(frozen=True)
class _Outcome:
    finding: SearchResult
    right: Collection[str]

    def among(self, first: int) -> bool:
        return any(match.id in self.right for match in self.finding.matches[:first])

    @property
    def answered(self) -> bool:
        return self.finding.decision == "answer"

    @property
    def offered(self) -> bool:
        return self.finding.decision == "choose"


def right_topics(ids: Collection[str], known: Collection[str]) -> set[str]:
    """The `ids` that are topics. `new:NAME` means the topic NAME once it is written; what
    stood in for it is wrong then."""
    written = {each.removeprefix(_NEW) for each in ids if each.startswith(_NEW)} & set(known)
    return written | ((set(ids) & set(known)) - ({_UNTIL_THEN} if written else set()))


def split_by_scope(
    asked: Sequence[tuple[str, set[str]]], known: Collection[str]
) -> tuple[list[tuple[str, set[str]]], list[tuple[str, str]]]:
    """The questions with their right topics, and the texts that are out of scope."""
    beyond = [(text, OUT_OF_SCOPE) for text, ids in asked if OUT_OF_SCOPE in ids]
    ours = [(text, right_topics(ids, known)) for text, ids in asked if OUT_OF_SCOPE not in ids]
    return ours, beyond


def unknown_ids(ids: Collection[str], known: Collection[str]) -> set[str]:
    """The `ids` that name nothing, as misspelt ones do."""
    return {each for each in ids if not each.startswith(_NEW)} - {*known, OUT_OF_SCOPE}


def evaluate(
    search: Callable[[str], SearchResult],
    questions: Sequence[tuple[str, Collection[str]]],
    beyond: Sequence[tuple[str, str]] = (),
) -> EvaluationMetrics:
    """Ask everything: `questions` with their acceptable ids, out-of-scope texts with their kind."""
    outcomes = [_Outcome(search(text), right) for text, right in questions]
    answers = [(kind, search(text)) for text, kind in beyond]
    asked = Counter(kind for kind, _ in answers)
    answered = Counter(kind for kind, finding in answers if finding.decision == "answer")
    offered = sum(finding.decision == "choose" for _, finding in answers)
    times = [each.finding.ms for each in outcomes] + [finding.ms for _, finding in answers]
    return EvaluationMetrics(
        questions=len(outcomes),
        top_1=_share(outcomes, lambda each: each.among(1)),
        top_3=_share(outcomes, lambda each: each.among(FIRST_FEW)),
        answered_right=_share(outcomes, lambda each: each.answered and each.among(1)),
        answered_wrong=_share(outcomes, lambda each: each.answered and not each.among(1)),
        shown_right=_share(outcomes, _is_shown),
        chosen=_share(outcomes, lambda each: each.offered),
        beyond=len(answers),
        beyond_answered=answered.total() / max(1, len(answers)),
        beyond_offered=offered / max(1, len(answers)),
        beyond_answered_by_kind={kind: (answered[kind], asked[kind]) for kind in sorted(asked)},
        p50_ms=percentile(times, 50),
        p99_ms=percentile(times, 99),
    )


def percentile(values: Sequence[float], percent: int) -> float:
    """The smallest value that `percent` per cent of the values do not exceed; 0 of none."""
    ordered = sorted(values)
    return ordered[max(ceil(len(ordered) * percent / 100), 1) - 1] if ordered else 0.0


def _is_shown(outcome: _Outcome) -> bool:
    return any(match.id in outcome.right for match in outcome.finding.shown)


def _share(outcomes: Sequence[_Outcome], holds: Callable[[_Outcome], bool]) -> float:
    return sum(map(holds, outcomes)) / len(outcomes) if outcomes else 0.0

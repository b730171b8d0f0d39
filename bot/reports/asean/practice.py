"""The figures of the practice game, of the people who agreed that their results are kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.queue.practice_players import PracticeStage
from db.statistics import practice
from db.statistics.practice import StageSums
from knowledge_base.practice.scoring import PracticeScore

_LATER = {
    PracticeStage.AFTER: "after",
    PracticeStage.DAY_21: "day-21",
    PracticeStage.DAY_90: "day-90",
}


@dataclass(frozen=True, slots=True)
class PracticeChange:
    """The same people before the game and at a later `stage`, a code of PRACTICE_STAGES."""

    stage: str
    people: int
    before: PracticeScore
    then: PracticeScore


@dataclass(frozen=True, slots=True)
class PracticeResults:
    """Numbers of tests begun and finished, and the changes of people."""

    begun: int
    finished: int
    changes: Sequence[PracticeChange]


def practice_results(session: Session) -> PracticeResults:
    """All results until now, of however few people."""
    sums = practice.sums(session)
    begun, finished = practice.tests(session)
    changes = [_change(sums, stage, code) for stage, code in _LATER.items()]
    return PracticeResults(begun, finished, changes)


def _change(sums: Sequence[StageSums], stage: PracticeStage, code: str) -> PracticeChange:
    both = [each for each in sums if PracticeStage.BEFORE | stage in each.stages]
    before = [each for each in both if each.stage == PracticeStage.BEFORE]
    then = [each for each in both if each.stage == stage]
    return PracticeChange(code, sum(each.people for each in before), _score(before), _score(then))


def _score(sums: Sequence[StageSums]) -> PracticeScore:
    return sum((PracticeScore(*each.counts) for each in sums), PracticeScore())

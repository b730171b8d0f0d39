"""The figures of the practice game, of the people who agreed that their results are kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from knowledge_base.practice.scoring import PracticeScore


@dataclass(frozen=True, slots=True)
class PracticeChange:
    """The same people before the game and at a later `stage`, a code of PRACTICE_STAGES."""

    stage: str
    people: int
    before: PracticeScore
    then: PracticeScore


@dataclass(frozen=True, slots=True)
class PracticeResults:
    """How many tests were begun and finished, and how people changed."""

    begun: int
    finished: int
    changes: Sequence[PracticeChange]


def practice_results(_session: Session) -> PracticeResults | None:
    """All results until now; None while none are kept."""
    return None

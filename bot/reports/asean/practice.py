"""The figures of the practice game, of the people who agreed that their results are kept."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class PracticeResults:
    """Of so many people the means in points of a hundred: discernment (hits minus false alarms)
    before and after the rounds and after 21 days, trust in genuine messages before and after, and
    how many of those who began came to the end. None where too few people played."""

    people: int
    before: float | None
    after: float | None
    after_21_days: float | None
    trust_before: float | None
    trust_after: float | None
    finished: float | None


def practice_results(_session: Session, _first: date, _last: date) -> PracticeResults | None:
    """The results of games between these days; None while none are kept."""
    return None

"""The staff page of the practice game: who tells apart better after it, as sums of many people."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import render_template
from flask.typing import ResponseReturnValue

from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import ANALYSTS, route
from bot.web.console.texts import practice as texts
from db.queue.practice_players import PracticeStage
from db.statistics import practice as statistics
from db.statistics.disclosure_control import SMALLEST
from db.statistics.practice import StageSums
from knowledge_base.practice.scoring import PracticeScore

_LATER = (PracticeStage.AFTER, PracticeStage.DAY_21, PracticeStage.DAY_90)


@dataclass(frozen=True, slots=True)
class PracticeComparison:
    """The same people before the game and at a later stage; no scores of too few of them."""

    title: str
    people: int
    before: PracticeScore | None
    then: PracticeScore | None


@route("/practice", "practice", ANALYSTS)
def practice() -> ResponseReturnValue:
    """Discernment and trust before and after, how many play and how many finish."""
    with current_console().transactions.reading() as session:
        sums = statistics.sums(session)
        begun, finished = statistics.tests(session)
    first = [each for each in sums if each.stage == PracticeStage.BEFORE]
    return render_template(
        "console/practice.html",
        least=SMALLEST,
        people=_people(first),
        forms=[(form, _people([e for e in first if e.first_form == form])) for form in "AB"],
        begun=begun,
        finished=finished / begun if begun >= SMALLEST else None,
        comparisons=[_compared(sums, stage) for stage in _LATER],
    )


def _compared(sums: Sequence[StageSums], stage: PracticeStage) -> PracticeComparison:
    both = [each for each in sums if PracticeStage.BEFORE | stage in each.stages]
    before = [each for each in both if each.stage == PracticeStage.BEFORE]
    people, title = _people(before), texts.STAGES[stage]
    if people < SMALLEST:
        return PracticeComparison(title, people, None, None)
    then = [each for each in both if each.stage == stage]
    return PracticeComparison(title, people, _score(before), _score(then))


def _people(sums: Sequence[StageSums]) -> int:
    return sum(each.people for each in sums)


def _score(sums: Sequence[StageSums]) -> PracticeScore:
    return sum((PracticeScore(*each.counts) for each in sums), PracticeScore())

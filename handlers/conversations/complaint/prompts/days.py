"""Days by which to act about a complaint: at its review, and on its receipt."""

from datetime import date, datetime, timedelta

from handlers.form.complaint import FORM
from handlers.form.form import FormAnswers
from handlers.messages.context import Turn
from handlers.messages.event import waking_day
from handlers.messages.reply import Button
from handlers.records import day_lines
from handlers.records.day_lines import Deadlines
from handlers.state import reminders
from handlers.state.draft import Draft

# What was told in the hour before the form belongs to it.
_TOLD_BEFORE = timedelta(hours=1)


def lines(turn: Turn, draft: Draft) -> tuple[str, ...]:
    """The lines for the answers so far."""
    return _of(turn, draft).lines


def on_receipt(turn: Turn, draft: Draft) -> tuple[tuple[str, ...], tuple[Button, ...]]:
    """The lines, and the buttons for them: whom to call, and a reminder of the next day."""
    found = _of(turn, draft)
    offered = (reminders.offer(turn, clock, last) for clock, last in found.clocks[:1])
    return found.lines, (*found.calls, *(button for buttons in offered for button in buttons))


def of_story(turn: Turn, answers: FormAnswers) -> tuple[str, ...]:
    """The lines for answers that were told now."""
    told_on = turn.event.waking_day
    return day_lines.of_complaint(answers, turn.knowledge_base, told_on, turn.event.day).lines


def _of(turn: Turn, draft: Draft) -> Deadlines:
    answers = FORM.on_path_only(draft.answers)
    return day_lines.of_complaint(
        answers, turn.knowledge_base, _told_on(turn, draft), turn.event.day
    )


def _told_on(turn: Turn, draft: Draft) -> date:
    """The earliest day on which the story may have been told: "yesterday" was the day before."""
    begun = datetime.fromisoformat(draft.begun_at) if draft.begun_at else turn.event.at
    return waking_day(begun - _TOLD_BEFORE)

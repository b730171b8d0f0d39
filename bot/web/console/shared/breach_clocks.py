"""The clock of 72 hours of each breach, for the register, the work desk and the alarms."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.runtime.dates import show_moment
from bot.web.console.texts import breaches as words
from db.models.breaches import Breach
from db.privacy import breaches

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Clock:
    """One entry with what its clock says, in whole hours; nothing where it does not run.
    `sentence` says it where the entry does not stand beside it."""

    entry: Breach
    due_at: datetime | None
    due: str
    sentence: str


def clock(entry: Breach, now: datetime) -> Clock:
    """What the clock of an entry says now."""
    due_at = breaches.due_at(entry)
    if due_at is None:
        return Clock(entry, None, "", "")
    hours = (due_at - now) // _HOUR
    sentence = words.not_reported(entry.id, hours, show_moment(due_at))
    return Clock(entry, due_at, words.due(hours), sentence)


def of_open_ones(session: Session, now: datetime) -> list[Clock]:
    """The entries that are not closed, the one known longest first."""
    return [clock(entry, now) for entry in breaches.open_ones(session)]

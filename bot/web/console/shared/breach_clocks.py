"""The clock of 72 hours of each breach, for the register, the work desk and the alerts."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.runtime.dates import show_moment
from bot.web.console.texts import breaches as texts
from db.models.breaches import Breach
from db.privacy import breaches

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class BreachClock:
    """One entry with the state of its clock, in whole hours; empty where it does not run.
    `sentence` names the entry as well."""

    entry: Breach
    due_at: datetime | None
    due: str
    sentence: str


def breach_clock(entry: Breach, now: datetime) -> BreachClock:
    """The state of an entry's clock now."""
    due_at = breaches.due_at(entry)
    if due_at is None:
        return BreachClock(entry, None, "", "")
    hours = (due_at - now) // _HOUR
    sentence = texts.not_reported(entry.id, hours, show_moment(due_at))
    return BreachClock(entry, due_at, texts.due(hours), sentence)


def open_breach_clocks(session: Session, now: datetime) -> list[BreachClock]:
    """The entries that are not closed, the one known longest first."""
    return [breach_clock(entry, now) for entry in breaches.open_breaches(session)]

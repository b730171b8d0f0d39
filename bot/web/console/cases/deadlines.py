"""How long there is until something is due, as the pages show it."""

from dataclasses import dataclass
from datetime import datetime

from bot.runtime.dates import BANGKOK
from bot.web.console.texts import case as texts
from db.complaints import workflow as complaints_workflow
from db.complaints.workflow import Due
from db.models.tables import Complaint


@dataclass(frozen=True, slots=True)
class DueView:
    """What is due when, in words; `late` when it should have been done."""

    what: str
    at: datetime
    in_words: str
    late: bool


def due_view(due: Due | None, now: datetime) -> DueView | None:
    """None where nothing is due."""
    if due is None:
        return None
    return DueView(texts.DUE[due.what], due.at, in_words(due.at, now), due.at < now)


@dataclass(frozen=True, slots=True)
class FreezeDeadline:
    """Until when money that was sent may be stopped, in whole hours from now; `over`: no more."""

    until: datetime
    hours: int
    over: bool


def freeze_deadline(complaint: Complaint, now: datetime) -> FreezeDeadline | None:
    """None where no money was sent, no day is known, or the matter is over or worked on under
    another number."""
    until = complaint.urgent_until
    ended = complaint.status in (complaints_workflow.WITHDRAWN, complaints_workflow.CLOSED)
    if until is None or ended or complaint.merged_into or complaint.erased_at:
        return None
    return FreezeDeadline(until, max(0, int((until - now).total_seconds() // 3600)), until <= now)


def in_words(at: datetime, now: datetime) -> str:
    """By days as they are counted in Thailand."""
    days = at.astimezone(BANGKOK).date() - now.astimezone(BANGKOK).date()
    return texts.due_in(days.days)

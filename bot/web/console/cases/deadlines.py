"""The time left until a deadline, as the pages show it."""

from dataclasses import dataclass
from datetime import datetime

from bot.runtime.dates import BANGKOK
from bot.web.console.texts import case as texts
from db.complaints import workflow as complaints_workflow
from db.complaints.workflow import Due
from db.models.tables import Complaint


@dataclass(frozen=True, slots=True)
class DueView:
    """A deadline and the task due then, in words; `late` when it has passed."""

    what: str
    at: datetime
    in_words: str
    late: bool


def due_view(due: Due | None, now: datetime) -> DueView | None:
    """The view of a deadline; None without one."""
    if due is None:
        return None
    return DueView(texts.DUE[due.what], due.at, in_words(due.at, now), due.at < now)


@dataclass(frozen=True, slots=True)
class FreezeDeadline:
    """The deadline to stop money that was sent, with whole hours left; `over`: it has passed."""

    until: datetime
    hours: int
    over: bool


def freeze_deadline(complaint: Complaint, now: datetime) -> FreezeDeadline | None:
    """The deadline to stop the money; None where no money was sent, no day is known, or the
    complaint has ended or is handled under another number."""
    until = complaint.urgent_until
    ended = complaint.status in (complaints_workflow.WITHDRAWN, complaints_workflow.CLOSED)
    if until is None or ended or complaint.merged_into or complaint.erased_at:
        return None
    return FreezeDeadline(until, max(0, int((until - now).total_seconds() // 3600)), until <= now)


def in_words(at: datetime, now: datetime) -> str:
    """The time left in words, by calendar days in Thailand."""
    days = at.astimezone(BANGKOK).date() - now.astimezone(BANGKOK).date()
    return texts.due_in(days.days)

"""The steps of an alert from a draft to its end: who takes them, in which state, and the audit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import CASEWORKERS, SUPERVISORS
from bot.web.console.texts import broadcasts as texts
from db.models.broadcasts import Broadcast
from db.models.tables import AuditRow
from db.queue.broadcasts import approval, pace
from db.queue.broadcasts.approval import BroadcastChanged, SameAuthor
from db.staff.staff import Role

_Act = Callable[[Session, int, int, datetime], None]


class StepRefused(Exception):
    """Raised with the sentence that says why nothing was done."""


@dataclass(frozen=True, slots=True)
class Step:
    """A button of an alert: who may press it, in which states it is there, what the audit log
    calls it, and what it does to the alert of this id and version."""

    name: str
    roles: Sequence[Role]
    states: Sequence[str]
    action: str
    act: _Act


def _approve(session: Session, broadcast_id: int, version: int, now: datetime) -> None:
    _keep_promise(session, broadcast_id, now)
    approval.approve(session, broadcast_id, version, member().id, now)


def _resume(session: Session, broadcast_id: int, version: int, now: datetime) -> None:
    _keep_promise(session, broadcast_id, now)
    approval.resume(session, broadcast_id, version)


def _at_any_time(step: Callable[[Session, int, int], None]) -> _Act:
    return lambda session, broadcast_id, version, _now: step(session, broadcast_id, version)


def _keep_promise(session: Session, broadcast_id: int, now: datetime) -> None:
    found = approval.get(session, broadcast_id)
    at = max(now, found.send_at) if found and found.send_at else now
    if not pace.has_room(session, at, broadcast_id):
        raise StepRefused(texts.TOO_MANY_A_WEEK)


_ALL = (
    Step(
        "submit",
        CASEWORKERS,
        (approval.DRAFT,),
        "broadcast submitted",
        _at_any_time(approval.submit),
    ),
    Step("approve", SUPERVISORS, (approval.SUBMITTED,), "broadcast approved", _approve),
    Step(
        "return",
        CASEWORKERS,
        (approval.SUBMITTED, approval.APPROVED),
        "broadcast returned",
        _at_any_time(approval.return_to_draft),
    ),
    Step(
        "stop",
        CASEWORKERS,
        (approval.SENDING,),
        "broadcast stopped",
        _at_any_time(approval.stop),
    ),
    Step("resume", SUPERVISORS, (approval.STOPPED,), "broadcast resumed", _resume),
    Step(
        "withdraw",
        CASEWORKERS,
        (approval.DRAFT, approval.SUBMITTED, approval.APPROVED, approval.STOPPED),
        "broadcast withdrawn",
        approval.withdraw,
    ),
    Step(
        "unpublish",
        SUPERVISORS,
        (approval.SENDING, approval.STOPPED, approval.DONE),
        "broadcast unpublished",
        _at_any_time(approval.unpublish),
    ),
)
STEPS = {each.name: each for each in _ALL}


def possible(found: Broadcast, role: Role) -> list[str]:
    """The names of what this role may do with an alert as it stands; who wrote it does not let it
    out."""
    names = [each.name for each in _ALL if role in each.roles and found.state in each.states]
    left_out = {"approve"} if found.written_by == member().id else set()
    left_out |= set() if found.published_at else {"unpublish"}
    return [name for name in names if name not in left_out]


def take(step: Step, broadcast_id: int, version: int) -> None:
    """Takes a step and notes it. Raises StepRefused."""
    now = current_console().clock()
    try:
        with current_console().transactions.writing() as session:
            step.act(session, broadcast_id, version, now)
            picture = session.get_one(Broadcast, broadcast_id).picture_sha256 or ""
            audit_notes.note(session, step.action, audit_subject(broadcast_id), picture)
    except SameAuthor:
        raise StepRefused(texts.SAME_AUTHOR) from None
    except BroadcastChanged:
        raise StepRefused(texts.CHANGED_MEANWHILE) from None


def audit_subject(broadcast_id: int) -> str:
    """Its name in the audit log."""
    return f"broadcast {broadcast_id}"


def history(session: Session, broadcast_id: int) -> Sequence[AuditRow]:
    """The rows of the audit log about it, the oldest first."""
    rows = select(AuditRow).where(AuditRow.thing == audit_subject(broadcast_id))
    return session.scalars(rows.order_by(AuditRow.id)).all()

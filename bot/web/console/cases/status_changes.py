"""The next step of a complaint: taken once, or refused with all that was typed."""

from datetime import timedelta

from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.web.console.cases.case import page
from bot.web.console.cases.cases import audit_subject, found_complaint
from bot.web.console.cases.forms import StatusForm
from bot.web.console.shared import audit_notes, idempotency
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as texts
from bot.web.console.texts import console
from bot.worker.notifications import notify_status_change
from db.complaints import complaints, referrals
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import EditConflict, InvalidTransition, StatusChange
from db.complaints.referrals import ReferralDetails
from db.engine.encryption import DataEncryptionKey
from db.models.tables import Complaint

# So soon after the first tap on a button comes one more of the same finger.
_TAPPED_TWICE = timedelta(seconds=5)


@route("/complaints/<number>/status", "change_status", CASEWORKERS, methods=POST, form=StatusForm)
def change_status(number: str) -> ResponseReturnValue:
    """Take the step, or show what is wrong with all that was typed."""
    form = StatusForm()
    if not form.validate():
        return page(number, form), 422
    step = form.step()
    try:
        _take(number, step)
    except EditConflict:
        if _is_taken(number, step):
            return idempotency.back(number, console.CHANGED)
        return page(number, form, seen=form.seen.data), 409
    except InvalidTransition:
        too_often = step.to_status == complaints_workflow.MEDIATING
        problem = texts.MEDIATED_TWICE if too_often else console.STEP_NOT_ALLOWED
        return page(number, form.refuse(problem)), 409
    return idempotency.back(number, console.CHANGED)


def _is_taken(number: str, step: StatusChange) -> bool:
    """True if this very step is the last one, taken by the same member a moment ago."""
    with current_console().transactions.reading() as session:
        found = found_complaint(session, number)
        key, last = (
            current_console().data_keys.unwrap(found.conversation.wrapped_key),
            found.steps[-1],
        )
        kept = StatusChange(
            last.to_status,
            found.version - 1,
            last.staff_id or 0,
            complaints.public_note(last, key),
            complaints.internal_note(last, key),
            _referred(session, found, key),
        )
        return kept == step and last.at >= current_console().clock() - _TAPPED_TWICE


def _referred(session: Session, found: Complaint, key: DataEncryptionKey) -> ReferralDetails | None:
    kept = referrals.of_complaint(session, found.id, key)
    return kept[-1].referred if kept and found.status == complaints_workflow.REFERRED else None


def _take(number: str, step: StatusChange) -> None:
    now = current_console().clock()
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        before = found.status
        key = current_console().data_keys.unwrap(found.conversation.wrapped_key)
        complaints.change_status(session, found, step, key, now)
        notify_status_change(session, found, step, key, now)
        audit_notes.note(session, "status", audit_subject(number), f"{before} -> {step.to_status}")

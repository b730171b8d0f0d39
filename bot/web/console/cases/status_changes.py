"""The next step of a complaint, and its kind: taken once, or refused with all that was typed."""

from datetime import timedelta

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.web.console.cases.case import page
from bot.web.console.cases.cases import audit_subject, found_complaint
from bot.web.console.cases.forms import KindForm, StatusForm
from bot.web.console.shared import audit_notes, idempotency
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as texts
from bot.web.console.texts import console
from bot.worker.notifications import notify_status_change
from db.complaints import complaints, referrals
from db.complaints import timeline as complaints_timeline
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


class _KindRefused(Exception):
    """The kind is refused, with the reason."""


@route("/complaints/<number>/kind", "set_kind", CASEWORKERS, methods=POST, form=KindForm)
def set_kind(number: str) -> ResponseReturnValue:
    """Set the kind in the place of the filer's, which stays in the timeline."""
    form = KindForm()
    if not form.validate():
        return page(number, form), 422
    try:
        stays = _classify(number, form)
    except _KindRefused as refused:
        return page(number, form.refuse(str(refused))), 409
    except EditConflict:
        return page(number, form.refuse(texts.KIND_CHANGED_MEANWHILE)), 409
    flash(texts.KIND_SET)
    # With the new kind it may be another unit's.
    there = url_for("console.case", number=number) if stays else url_for("console.queue")
    return redirect(there, 303)


def _classify(number: str, form: KindForm) -> bool:
    """Set the kind; True if the member may still see the complaint."""
    given = form.given()
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        if found.merged_into is not None or found.erased_at is not None:
            raise _KindRefused(texts.IS_MERGED if found.merged_into else texts.KIND_OF_NOBODY)
        if found.answers.get(given.field) == given.kind:
            raise _KindRefused(texts.KIND_SAME)
        key = current_console().data_keys.unwrap(found.conversation.wrapped_key)
        now = current_console().clock()
        before = complaints_timeline.classify(session, found, given, key, now)
        changed = f"{before or 'none'} -> {given.kind}"
        audit_notes.note(session, "kind", audit_subject(number), changed)
        return member().scope.covers(found)

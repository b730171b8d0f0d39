"""Actions taken on a breach: recorded with a time and a sentence, or undone with a reason."""

from datetime import datetime, timedelta

from flask import abort, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from bot.reports.complaint_export import REASON_LENGTH
from bot.web.console.breaches.breaches import (
    InvalidForm,
    RejectedAction,
    audit_subject,
    found_entry,
    moment,
    page,
)
from bot.web.console.shared import audit_notes
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import POST, SUPERVISORS, route
from bot.web.console.texts import breaches as texts
from db.models.breaches import Breach
from db.privacy import breaches
from db.privacy.breaches import ACTIONS, BreachAction

# How the audit log calls what was noted, and what was taken back.
DONE = {
    "reported": "breach reported",
    "people_told": "breach people told",
    "closed": "breach closed",
}
UNDONE = {
    "reported": "breach not reported",
    "people_told": "breach people not told",
    "closed": "breach opened again",
}


@route(
    "/breaches/<id:breach_id>/done",
    "breach_done",
    SUPERVISORS,
    methods=POST,
    fields=("deed", "at", "reason"),
)
def breach_done(breach_id: int) -> ResponseReturnValue:
    """Record when it was reported, when the people were informed, or when it was closed and why."""
    deed = _action()
    tried = RejectedAction(deed, request.form.get("at", "").strip(), request.form.get("reason", ""))
    try:
        at, said = moment(tried.at), _required_reason(is_needed=deed == "closed")
        with current_console().transactions.writing() as session:
            entry = found_entry(session, breach_id)
            _check(entry, deed, at)
            if not breaches.record_action(entry, deed, at):
                raise InvalidForm(texts.NOTED_BEFORE)
            told = f"{at.isoformat(timespec='minutes')} {said}".strip()
            audit_notes.note(session, DONE[deed], audit_subject(breach_id), told)
    except InvalidForm as wrong:
        return page(breach_id, problem=str(wrong), tried=tried), 422
    flash(texts.NOTED)
    return redirect(url_for("console.breach", breach_id=breach_id), 303)


@route(
    "/breaches/<id:breach_id>/undone",
    "breach_undone",
    SUPERVISORS,
    methods=POST,
    fields=("deed", "reason"),
)
def breach_undone(breach_id: int) -> ResponseReturnValue:
    """Undo an action recorded by mistake, or reopen a closed breach."""
    deed = _action()
    try:
        said = _required_reason(is_needed=True)
        with current_console().transactions.writing() as session:
            entry = found_entry(session, breach_id)
            if entry.closed_at is not None and deed != "closed":
                raise InvalidForm(texts.OPEN_FIRST)
            if not breaches.record_action(entry, deed, None):
                raise InvalidForm(texts.UNDONE_BEFORE)
            audit_notes.note(session, UNDONE[deed], audit_subject(breach_id), said)
    except InvalidForm as wrong:
        return page(breach_id, problem=str(wrong)), 422
    flash(texts.UNDONE)
    return redirect(url_for("console.breach", breach_id=breach_id), 303)


def _action() -> BreachAction:
    return next((each for each in ACTIONS if each == request.form.get("deed")), None) or abort(400)


def _required_reason(*, is_needed: bool) -> str:
    said, problem = audit_notes.reason_given()
    if problem and (is_needed or len(said) > REASON_LENGTH):
        raise InvalidForm(problem)
    return said


def _check(entry: Breach, deed: BreachAction, at: datetime) -> None:
    if at > current_console().clock() + timedelta(minutes=1):
        raise InvalidForm(texts.DONE_AHEAD)
    if breaches.begins_after(entry, at):
        raise InvalidForm(texts.DONE_BEFORE_KNOWN)
    if deed == "closed" and breaches.due_at(entry) is not None:
        raise InvalidForm(texts.NOT_TOLD_YET)

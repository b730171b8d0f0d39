"""Actions taken on a breach: recorded with a time and a sentence, or undone with a reason."""

from flask import abort, flash, redirect, url_for
from flask.typing import ResponseReturnValue
from wtforms.validators import ValidationError

from bot.web.console.breaches.breaches import audit_subject, found_entry, page
from bot.web.console.breaches.forms import DoneForm, UndoneForm, done_kind
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


@route("/breaches/<id:breach_id>/done", "breach_done", SUPERVISORS, methods=POST, form=DoneForm)
def breach_done(breach_id: int) -> ResponseReturnValue:
    """Record when it was reported, when the people were informed, or when it was closed and why."""
    deed = _action(DoneForm().deed.data)
    form = done_kind(deed)(row=deed)
    if not form.validate():
        return page(breach_id, form), 422
    at, said = form.at.data, form.reason.data
    try:
        with current_console().transactions.writing() as session:
            entry = found_entry(session, breach_id)
            _check(form, entry, deed)
            if not breaches.record_action(entry, deed, at):
                raise ValidationError(texts.NOTED_BEFORE)
            told = f"{at.isoformat(timespec='minutes')} {said}".strip()
            audit_notes.note(session, DONE[deed], audit_subject(breach_id), told)
    except ValidationError as wrong:
        return page(breach_id, form.refuse(str(wrong))), 422
    flash(texts.NOTED)
    return redirect(url_for("console.breach", breach_id=breach_id), 303)


@route(
    "/breaches/<id:breach_id>/undone", "breach_undone", SUPERVISORS, methods=POST, form=UndoneForm
)
def breach_undone(breach_id: int) -> ResponseReturnValue:
    """Undo an action recorded by mistake, or reopen a closed breach."""
    deed = _action(UndoneForm().deed.data)
    form = UndoneForm(row=deed)
    if not form.validate():
        return page(breach_id, form), 422
    try:
        with current_console().transactions.writing() as session:
            entry = found_entry(session, breach_id)
            if entry.closed_at is not None and deed != "closed":
                raise ValidationError(texts.OPEN_FIRST)
            if not breaches.record_action(entry, deed, None):
                raise ValidationError(texts.UNDONE_BEFORE)
            audit_notes.note(session, UNDONE[deed], audit_subject(breach_id), form.reason.data)
    except ValidationError as wrong:
        return page(breach_id, form.refuse(str(wrong))), 422
    flash(texts.UNDONE)
    return redirect(url_for("console.breach", breach_id=breach_id), 303)


def _action(sent: str) -> BreachAction:
    return next((each for each in ACTIONS if each == sent), None) or abort(400)


def _check(form: DoneForm, entry: Breach, deed: BreachAction) -> None:
    if breaches.begins_after(entry, form.at.data):
        raise ValidationError(texts.DONE_BEFORE_KNOWN)
    if deed == "closed" and breaches.due_at(entry) is not None:
        raise ValidationError(texts.NOT_TOLD_YET)

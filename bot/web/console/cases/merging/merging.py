"""Duplicates of one filer merged under one number, and separated again."""

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.web.console.cases.case import page
from bot.web.console.cases.cases import audit_subject, found_complaint
from bot.web.console.cases.forms import MergeForm
from bot.web.console.cases.merging import comparison
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as texts
from db.complaints import filer_notifications
from db.complaints import merging as complaints_merging
from db.complaints.filer_notifications import NewNotification
from db.complaints.merging import CannotMerge
from db.models.tables import Complaint
from handlers.conversations.filed.texts import duplicates
from handlers.records.facts import facts_of


@route("/complaints/<number>/merge", "merge", CASEWORKERS, methods=POST, form=MergeForm)
def merge(number: str) -> ResponseReturnValue:
    """Merge this complaint into the one with the number given, and notify its filer; where their
    sellers are not the same for all that is known, show both first and ask."""
    form = MergeForm()
    if not form.validate():
        return page(number, form), 422
    into_number = form.into.data.strip()
    try:
        with current_console().transactions.writing() as session:
            found, into = found_complaint(session, number), found_complaint(session, into_number)
            if not form.sure.data and comparison.is_doubtful(found, into):
                complaints_merging.check(session, found, into)
                audit_notes.note(session, "read", audit_subject(into_number), "")
                return comparison.page(session, found, into)
            complaints_merging.merge(session, found, into, member().id, current_console().clock())
            _tell(session, into, duplicates.merged(number, into_number))
            audit_notes.note(session, "merge", audit_subject(number), f"-> {into_number}")
    except CannotMerge:
        return page(number, form.refuse(texts.CANNOT_MERGE)), 409
    flash(texts.merged(into_number))
    return redirect(url_for("console.case", number=into_number), 303)


@route("/complaints/<number>/merge/undo", "undo_merge", CASEWORKERS, methods=POST)
def undo(number: str) -> ResponseReturnValue:
    """Separate this complaint again, and notify its filer."""
    try:
        with current_console().transactions.writing() as session:
            found = found_complaint(session, number)
            now = current_console().clock()
            complaints_merging.undo(session, found, member().id, now, facts_of)
            _tell(session, found, duplicates.taken_apart(number))
            audit_notes.note(session, "merge undone", audit_subject(number), "")
    except CannotMerge:
        return page(number, MergeForm().refuse(texts.NOT_MERGED)), 409
    flash(texts.TAKEN_APART)
    return redirect(url_for("console.case", number=number), 303)


def _tell(session: Session, complaint: Complaint, text: str) -> None:
    """Notify the filer, without counting it as a contact by the office."""
    key = current_console().data_keys.unwrap(complaint.conversation.wrapped_key)
    filer_notifications.send(
        session, complaint, NewNotification(text, None), key, current_console().clock()
    )

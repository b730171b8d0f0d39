"""Duplicates of one filer put together under one number, and taken apart again."""

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.web.console.cases.case import Tried, page
from bot.web.console.cases.cases import found_complaint, thing
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import desk
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as words
from db.complaints import merging as complaints_merging
from db.complaints import notices
from db.complaints.merging import CannotMerge
from db.complaints.notices import Letter
from db.models.tables import Complaint
from handlers.conversations.filed.texts import duplicates


@route("/complaints/<number>/merge", "merge", CASEWORKERS, methods=POST, fields=("into",))
def merge(number: str) -> ResponseReturnValue:
    """This complaint is worked on under the number given; its filer is told."""
    into_number = request.form.get("into", "").strip()
    try:
        with desk().transactions.writing() as session:
            found, into = found_complaint(session, number), found_complaint(session, into_number)
            complaints_merging.merge(session, found, into, member().id, desk().clock())
            _tell(session, into, duplicates.merged(number, into_number))
            audit_notes.note(session, "merge", thing(number), f"-> {into_number}")
    except CannotMerge:
        return page(number, Tried("merge", words.CANNOT_MERGE)), 409
    flash(words.merged(into_number))
    return redirect(url_for("console.case", number=into_number), 303)


@route("/complaints/<number>/merge/undo", "undo_merge", CASEWORKERS, methods=POST)
def undo(number: str) -> ResponseReturnValue:
    """This complaint is worked on by itself again; its filer is told."""
    try:
        with desk().transactions.writing() as session:
            found = found_complaint(session, number)
            complaints_merging.undo(session, found, member().id, desk().clock())
            _tell(session, found, duplicates.taken_apart(number))
            audit_notes.note(session, "merge undone", thing(number), "")
    except CannotMerge:
        return page(number, Tried("merge", words.NOT_MERGED)), 409
    flash(words.TAKEN_APART)
    return redirect(url_for("console.case", number=number), 303)


def _tell(session: Session, complaint: Complaint, text: str) -> None:
    """By itself: that numbers were put together is no contact of the office."""
    key = desk().data_keys.unwrap(complaint.conversation.wrapped_key)
    notices.send(session, complaint, Letter(text, None), key, desk().clock())

"""Notes on a complaint for staff alone."""

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from bot.console import accounting
from bot.console.access import allowed, member
from bot.console.case import Tried, page
from bot.console.cases import found_complaint, thing
from bot.console.desk import desk
from bot.texts import case as words
from db import case_entries

LONGEST = 2_000


@allowed("officer", "supervisor", "administrator")
def note(number: str) -> ResponseReturnValue:
    """Keeps the note, or says why not."""
    text = request.form.get("note", "").strip()
    if not text or len(text) > LONGEST:
        return page(number, Tried("note", words.NOTE_LENGTH, {"note": text})), 422
    with desk().transactions.writing() as session:
        found = found_complaint(session, number)
        key = desk().data_keys.unwrap(found.conversation.wrapped_key)
        case_entries.note(session, found, text, member().id, key, desk().clock())
        accounting.note(session, "note", thing(number), "")
    flash(words.KEPT_NOTE)
    return redirect(url_for("console.case", number=number), 303)

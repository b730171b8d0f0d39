"""Notes on a complaint for staff alone."""

from flask import request
from flask.typing import ResponseReturnValue

from bot.web.console.cases.case import Tried, page
from bot.web.console.cases.cases import found_complaint, thing
from bot.web.console.shared import audit_notes, idempotency
from bot.web.console.shared.access import member
from bot.web.console.shared.current import desk
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as words
from db.complaints import timeline as complaints_timeline
from db.complaints.timeline import Noted

LONGEST = 2_000
_TYPED = ("note", "contact")


@route(
    "/complaints/<number>/note",
    "note",
    CASEWORKERS,
    methods=POST,
    fields=("note", "contact", "once"),
)
def note(number: str) -> ResponseReturnValue:
    """Keeps the note, or says why not; one marked as a contact with the filer counts as such."""
    typed = {name: request.form.get(name, "").strip() for name in _TYPED}
    noted = Noted(typed["note"], member().id, contact=bool(typed["contact"]))
    if not noted.text or len(noted.text) > LONGEST:
        return page(number, Tried("note", words.NOTE_LENGTH, typed)), 422
    with desk().transactions.writing() as session:
        found = found_complaint(session, number)
        key = desk().data_keys.unwrap(found.conversation.wrapped_key)
        if idempotency.is_first(session, number, typed):
            complaints_timeline.note(session, found, noted, key, desk().clock())
            audit_notes.note(session, "contact" if noted.contact else "note", thing(number), "")
    return idempotency.back(number, words.KEPT_CONTACT if noted.contact else words.KEPT_NOTE)

"""Notes on a complaint for staff alone."""

from flask import request
from flask.typing import ResponseReturnValue

from bot.web.console.cases.case import RejectedForm, page
from bot.web.console.cases.cases import audit_subject, found_complaint
from bot.web.console.shared import audit_notes, idempotency
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as texts
from db.complaints import timeline as complaints_timeline
from db.complaints.timeline import StaffNote

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
    """Store the note, or say why not; one marked as a contact with the filer counts as such."""
    typed = {name: request.form.get(name, "").strip() for name in _TYPED}
    noted = StaffNote(typed["note"], member().id, contact=bool(typed["contact"]))
    if not noted.text or len(noted.text) > LONGEST:
        return page(number, RejectedForm("note", texts.NOTE_LENGTH, typed)), 422
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        key = current_console().data_keys.unwrap(found.conversation.wrapped_key)
        if idempotency.is_first(session, number, typed.values()):
            complaints_timeline.add_note(session, found, noted, key, current_console().clock())
            audit_notes.note(
                session, "contact" if noted.contact else "note", audit_subject(number), ""
            )
    return idempotency.back(number, texts.KEPT_CONTACT if noted.contact else texts.KEPT_NOTE)

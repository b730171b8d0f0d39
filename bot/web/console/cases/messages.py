"""Messages of staff: to a filer, as a question to answer, and notes for staff alone."""

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue

from bot.web.console.cases.case import page
from bot.web.console.cases.cases import audit_subject, found_complaint
from bot.web.console.cases.forms import MessageForm, NoteForm, QuestionDropForm
from bot.web.console.shared import audit_notes, idempotency
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as texts
from db.complaints import filer_notifications, inquiries
from db.complaints import timeline as complaints_timeline
from db.complaints.filer_notifications import NewNotification
from db.complaints.inquiries import InquiryPending


class IsMerged(Exception):
    """The complaint is handled under another number."""


@route(
    "/complaints/<number>/message",
    "write_message",
    CASEWORKERS,
    methods=POST,
    form=MessageForm,
)
def write(number: str) -> ResponseReturnValue:
    """Write to the filer, who reads it with the next reply, or gets it pushed within the quota;
    with `asks` the answer is awaited."""
    form = MessageForm()
    if not form.validate():
        return page(number, form), 422
    at_once = form.push.data and current_console().push_quota().has_room
    try:
        _send(number, NewNotification(form.text.data, member().id, at_once), form)
    except InquiryPending:
        return page(number, form.refuse(texts.ONE_IS_WAITING)), 409
    except IsMerged:
        return page(number, form.refuse(texts.IS_MERGED)), 409
    return idempotency.back(number, texts.MESSAGE_PUSHED if at_once else texts.MESSAGE_KEPT)


def _send(number: str, letter: NewNotification, form: MessageForm) -> None:
    now, asks = current_console().clock(), form.asks.data
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        if not idempotency.is_first(session, number, form):
            return
        if found.merged_into is not None:
            raise IsMerged(number)
        key = current_console().data_keys.unwrap(found.conversation.wrapped_key)
        if asks:
            inquiries.ask(session, found, letter, key, now)
        else:
            filer_notifications.send(session, found, letter, key, now)
        audit_notes.note(session, "question" if asks else "message", audit_subject(number), "")


@route(
    "/complaints/<number>/question/drop",
    "drop_question",
    CASEWORKERS,
    methods=POST,
    form=QuestionDropForm,
)
def drop_question(number: str) -> ResponseReturnValue:
    """Stop waiting for the answer."""
    form = QuestionDropForm()
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        dropped = inquiries.drop(session, found.id, form.question.data, current_console().clock())
        if dropped:
            audit_notes.note(session, "question dropped", audit_subject(number), "")
    if not dropped:
        return page(number, form.refuse(texts.ANSWER_CAME)), 409
    flash(texts.NOT_WAITED_FOR)
    return redirect(url_for("console.case", number=number), 303)


@route("/complaints/<number>/note", "note", CASEWORKERS, methods=POST, form=NoteForm)
def note(number: str) -> ResponseReturnValue:
    """Store the note, or say why not; one marked as a contact with the filer counts as such."""
    form = NoteForm()
    if not form.validate():
        return page(number, form), 422
    noted = form.noted
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        key = current_console().data_keys.unwrap(found.conversation.wrapped_key)
        if idempotency.is_first(session, number, form):
            complaints_timeline.add_note(session, found, noted, key, current_console().clock())
            audit_notes.note(
                session, "contact" if noted.contact else "note", audit_subject(number), ""
            )
    return idempotency.back(number, texts.KEPT_CONTACT if noted.contact else texts.KEPT_NOTE)

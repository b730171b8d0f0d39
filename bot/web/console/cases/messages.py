"""Messages of staff to a filer: notifications, and questions whose answers are awaited."""

from collections.abc import Mapping

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from bot.web.console.cases.case import RejectedForm, page
from bot.web.console.cases.cases import audit_subject, found_complaint
from bot.web.console.shared import audit_notes, idempotency
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.ids import read_id
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as texts
from db.complaints import filer_notifications, inquiries
from db.complaints.filer_notifications import NewNotification
from db.complaints.inquiries import InquiryPending

LONGEST = 1_000
_TYPED = ("text", "asks", "push")


class IsMerged(Exception):
    """The complaint is handled under another number."""


@route(
    "/complaints/<number>/message",
    "write_message",
    CASEWORKERS,
    methods=POST,
    fields=("text", "asks", "push", "once"),
)
def write(number: str) -> ResponseReturnValue:
    """Write to the filer, who reads it with the next reply, or gets it pushed within the quota;
    with `asks` the answer is awaited."""
    typed = {name: request.form.get(name, "").strip() for name in _TYPED}
    if not typed["text"] or len(typed["text"]) > LONGEST:
        return page(number, RejectedForm("message", texts.MESSAGE_LENGTH, typed)), 422
    at_once = bool(typed["push"]) and current_console().push_quota().has_room
    try:
        _send(number, NewNotification(typed["text"], member().id, at_once), typed)
    except InquiryPending:
        return page(number, RejectedForm("message", texts.ONE_IS_WAITING, typed)), 409
    except IsMerged:
        return page(number, RejectedForm("message", texts.IS_MERGED, typed)), 409
    return idempotency.back(number, texts.MESSAGE_PUSHED if at_once else texts.MESSAGE_KEPT)


def _send(number: str, letter: NewNotification, typed: Mapping[str, str]) -> None:
    now, asks = current_console().clock(), bool(typed["asks"])
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        if not idempotency.is_first(session, number, typed.values()):
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
    fields=("question",),
)
def drop_question(number: str) -> ResponseReturnValue:
    """Stop waiting for the answer."""
    inquiry_id = read_id(request.form.get("question"))
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        dropped = inquiries.drop(session, found.id, inquiry_id, current_console().clock())
        if dropped:
            audit_notes.note(session, "question dropped", audit_subject(number), "")
    if not dropped:
        return page(number, RejectedForm("message", texts.ANSWER_CAME)), 409
    flash(texts.NOT_WAITED_FOR)
    return redirect(url_for("console.case", number=number), 303)

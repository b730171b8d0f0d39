"""Requests to be called back: masked until a reason is given, and taken off the list by a call."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from wtforms.validators import InputRequired, Length, ValidationError

from bot.runtime.dates import BANGKOK, show_day, show_short_day
from bot.web.console.shared import audit_notes
from bot.web.console.shared import reveal as shared_reveal
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import (
    ConsoleForm,
    DayField,
    NumberSentField,
    ReasonField,
    WordsField,
    row_forms,
)
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import console as texts
from db.complaints import callbacks
from db.complaints import timeline as complaints_timeline
from db.complaints.callbacks import CALLED, WAITING, CallbackClosed, CallbackNote
from db.engine.encryption import DataEncryptionKey
from db.export.cells import clean, mask
from db.models.cases import CallbackRequest
from handlers.nlu.values.contacts import grouped_phone

PAGE_LENGTH = 50
NOTE_LENGTH = 1_000
# A call is put off by so much at most.
LATEST = timedelta(days=90)


class MaskForm(ConsoleForm):
    """The field that each form of the list has: the page of the list to go back to."""

    page = NumberSentField()


class UnmaskForm(MaskForm):
    """The reason for showing a telephone number."""

    reason = ReasonField(texts.SHOWN_BECAUSE)


class CalledForm(MaskForm):
    """A note of a call."""

    note = WordsField(texts.CALL_NOTE, [Length(max=NOTE_LENGTH, message=texts.CALL_NOTE_TOO_LONG)])


class UnansweredForm(MaskForm):
    """The tries that were counted where this one was not answered."""

    tries = NumberSentField()


class AgainForm(MaskForm):
    """The day on which the person wants to be called."""

    day = DayField(texts.CALL_DAY, [InputRequired(texts.CALL_DAY_WRONG)], texts.CALL_DAY_WRONG)

    def validate_day(self, field: DayField) -> None:
        """It is from today on, and not too far off."""
        if field.data and not _today() <= field.data <= _today() + LATEST:
            raise ValidationError(texts.CALL_DAY_WRONG)


@dataclass(frozen=True, slots=True)
class CallbackRow:
    """One request as the page shows it; `called_by` is empty while it waits, `revealed_until`
    None and `dialled` empty while it is masked."""

    id: int
    state: str
    asked_at: datetime
    changed_at: datetime
    phone: str
    dialled: str
    name: str
    message: str
    note: str
    called_by: str
    revealed_until: datetime | None
    tries: int
    tried_at: datetime | None
    call_on: date | None


@route("/call-backs", "call_backs", CASEWORKERS)
def queue() -> ResponseReturnValue:
    """One page of the list, those that wait first."""
    return _page()


@route(
    "/call-backs/<id:call_back_id>/reveal",
    "reveal_call_back",
    CASEWORKERS,
    methods=POST,
    form=UnmaskForm,
)
def reveal(call_back_id: int) -> ResponseReturnValue:
    """Unmask this one's number, name and message for a while, for a reason, as in a case."""
    form = UnmaskForm(row=call_back_id)
    if not form.validate():
        return _page(form), 422
    with current_console().transactions.writing() as session:
        _found(session, call_back_id)
        audit_notes.note(
            session, "call-back reveal", _audit_subject(call_back_id), form.reason.data
        )
    shared_reveal.begin(_audit_subject(call_back_id), current_console().clock())
    return _back()


@route("/call-backs/mask", "mask_call_backs", CASEWORKERS, methods=POST, form=MaskForm)
def mask_again() -> ResponseReturnValue:
    """Mask the list again before its time."""
    shared_reveal.end()
    return _back()


@route(
    "/call-backs/<id:call_back_id>/called",
    "call_back_called",
    CASEWORKERS,
    methods=POST,
    form=CalledForm,
)
def called(call_back_id: int) -> ResponseReturnValue:
    """Record that the person was called, which is a contact about each of their open complaints; or
    say that somebody else was faster."""
    form = CalledForm(row=call_back_id)
    if not form.validate():
        return _page(form), 422
    try:
        _take(call_back_id, form.note.data)
    except CallbackClosed:
        return _page(form.refuse(texts.CALLED_ALREADY)), 409
    flash(texts.CALL_NOTED)
    return _back()


@route(
    "/call-backs/<id:call_back_id>/not-answered",
    "call_back_not_answered",
    CASEWORKERS,
    methods=POST,
    form=UnansweredForm,
)
def not_answered(call_back_id: int) -> ResponseReturnValue:
    """Count an unanswered call; the person stays on the list."""
    form = UnansweredForm()
    try:
        with current_console().transactions.writing() as session:
            found = _found(session, call_back_id)
            callbacks.mark_unanswered(session, found, form.tries.data, current_console().clock())
            audit_notes.note(session, "call-back not answered", _audit_subject(call_back_id), "")
    except CallbackClosed:
        return _page(form.refuse(texts.TRIED_ALREADY)), 409
    flash(texts.NOT_ANSWERED_NOTED)
    return _back()


@route(
    "/call-backs/<id:call_back_id>/again",
    "call_back_again",
    CASEWORKERS,
    methods=POST,
    form=AgainForm,
)
def call_again(call_back_id: int) -> ResponseReturnValue:
    """Store the day on which the person wants to be called."""
    form = AgainForm(row=call_back_id)
    if not form.validate():
        return _page(form), 422
    day = form.day.data
    try:
        with current_console().transactions.writing() as session:
            found = _found(session, call_back_id)
            callbacks.reschedule(session, found, day)
            audit_notes.note(
                session, "call-back again", _audit_subject(call_back_id), show_short_day(day)
            )
    except CallbackClosed:
        return _page(form.refuse(texts.CALLED_ALREADY)), 409
    flash(texts.call_again_noted(show_day(day)))
    return _back()


def _today() -> date:
    return current_console().clock().astimezone(BANGKOK).date()


def _take(call_back_id: int, note: str) -> None:
    now = current_console().clock()
    with current_console().transactions.writing() as session:
        found = _found(session, call_back_id)
        callbacks.mark_called(session, found, CallbackNote(member().id, note), _key(found), now)
        complaints_timeline.record_callback(session, found.conversation_id, member().id, now)
        audit_notes.note(session, "call-back called", _audit_subject(call_back_id), "")


def _found(session: Session, call_back_id: int) -> CallbackRequest:
    return callbacks.with_id(session, call_back_id, member().scope) or abort(404)


def _key(found: CallbackRequest) -> DataEncryptionKey:
    return current_console().data_keys.unwrap(found.conversation.wrapped_key)


def _audit_subject(call_back_id: int) -> str:
    return f"call-back {call_back_id}"


def _back() -> ResponseReturnValue:
    """Redirect to the present page of the list."""
    page = MaskForm().page.data
    return redirect(url_for("console.call_backs", page=page if page > 1 else None), 303)


def _page(rejected: ConsoleForm | None = None) -> str:
    now = current_console().clock()
    with current_console().transactions.reading() as session:
        scope = member().scope
        count = callbacks.count(session, WAITING, CALLED, scope=scope)
        pages = max(1, -(-count // PAGE_LENGTH))
        page = min(max(1, request.values.get("page", 1, type=int)), pages)
        offset = (page - 1) * PAGE_LENGTH
        found = callbacks.queue(session, _today(), offset=offset, limit=PAGE_LENGTH, scope=scope)
        return render_template(
            "console/call_backs.html",
            found=[
                _shown(each, shared_reveal.until(_audit_subject(each.id), now)) for each in found
            ],
            waiting=callbacks.count(session, WAITING, scope=scope),
            later=callbacks.count_later(session, _today(), scope),
            tomorrow=_today() + timedelta(days=1),
            page=page,
            pages=pages,
            rejected=rejected,
            forms=row_forms(rejected, unmask=UnmaskForm, called=CalledForm, again=AgainForm),
            state_labels=texts.CALL_BACK_STATES,
        )


def _shown(each: CallbackRequest, revealed_until: datetime | None) -> CallbackRow:
    key, revealed = _key(each), revealed_until is not None
    dialled = callbacks.phone(each, key)
    phone = grouped_phone(dialled)
    name = clean(callbacks.name(each, key))
    message = clean(callbacks.message(each, key))
    return CallbackRow(
        id=each.id,
        state=each.state,
        asked_at=each.asked_at,
        changed_at=each.changed_at,
        phone=phone if revealed else mask(phone, keeps_digits=True),
        dialled=dialled if revealed else "",
        name=name if revealed or not name else mask(name, keeps_digits=False),
        message=message if revealed or not message else mask(message, keeps_digits=False),
        note=clean(callbacks.note(each, key)),
        called_by=each.staff.name if each.staff else "",
        revealed_until=revealed_until,
        tries=each.tries,
        tried_at=each.tried_at,
        call_on=each.call_on,
    )

"""Requests to erase filed complaints: due first on top, approved or refused with a reason."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from wtforms.validators import ValidationError

from bot.line.messages import to_messages
from bot.privacy.erasure import erase_all
from bot.runtime.dates import BANGKOK
from bot.web.console.cases.cases import audit_subject, found_complaint
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm, ReasonField, WordsField, row_forms
from bot.web.console.shared.ids import read_id
from bot.web.console.shared.routes import CASEWORKERS, POST, SUPERVISORS, route
from bot.web.console.texts import erase_requests as texts
from bot.web.console.texts.case import HOLD_IS_NO_DECISION
from db.complaints import complaints, filer_notifications
from db.export.cells import clean
from db.models.erasures import ErasureRequest
from db.models.tables import Complaint
from db.privacy import erasure_requests
from db.privacy.erasure_requests import APPROVED, REFUSED, WAITING, AlreadyDecided
from db.queue import conversations, outbox
from handlers.conversations.privacy import views
from handlers.messages.reply import Answer
from handlers.texts import personal_data as told

PAGE_LENGTH = 50


class DecisionRefused(Exception):
    """The decision is refused, with the reason in words."""


class RefuseForm(ConsoleForm):
    """The reason for keeping a person's data."""

    reason = ReasonField(texts.REFUSED_BECAUSE)


class ApproveForm(ConsoleForm):
    """The reason for erasing a person's data, and one of the numbers to be sure."""

    reason = ReasonField(texts.ERASED_BECAUSE)
    number = WordsField(texts.NUMBER_TO_CONFIRM)

    def validate_number(self, field: WordsField) -> None:
        """It is the number of a complaint of this request, if it has any."""
        with current_console().transactions.reading() as session:
            found = _found(session, read_id(self.row))
            own = complaints.of_conversation(session, found.conversation_id)
            if own and field.data.upper() not in {one.number for one in own}:
                raise ValidationError(texts.TYPE_A_NUMBER)


class HoldForm(ConsoleForm):
    """The reason why the law keeps a complaint, or keeps it no longer."""

    reason = ReasonField(texts.HELD_BECAUSE)


@dataclass(frozen=True, slots=True)
class ErasureRequestRow:
    """One request as the page shows it; `decided_by` is empty while it waits."""

    id: int
    state: str
    asked_at: datetime
    due_at: datetime
    due: str
    complaints: list[Complaint]
    reason: str
    decided_at: datetime | None
    decided_by: str


@route("/erase-requests", "erase_requests", CASEWORKERS)
def queue() -> ResponseReturnValue:
    """One page of the list, those that wait first."""
    return _page()


@route(
    "/erase-requests/<id:request_id>/approve",
    "approve_erase",
    CASEWORKERS,
    methods=POST,
    form=ApproveForm,
)
def approve(request_id: int) -> ResponseReturnValue:
    """Erase the person with everything filed; a number of theirs is typed to be sure."""
    return _decided(request_id, ApproveForm(row=request_id), _erase, texts.ERASED)


@route(
    "/erase-requests/<id:request_id>/refuse",
    "refuse_erase",
    CASEWORKERS,
    methods=POST,
    form=RefuseForm,
)
def refuse(request_id: int) -> ResponseReturnValue:
    """Refuse the erasure, and notify the person of the reason."""
    return _decided(request_id, RefuseForm(row=request_id), _refuse, texts.REFUSED)


def _decided(
    request_id: int,
    form: RefuseForm | ApproveForm,
    deed: Callable[[Session, ErasureRequest, str], None],
    done: str,
) -> ResponseReturnValue:
    if not form.validate():
        return _page(form), 422
    try:
        with current_console().transactions.writing() as session:
            deed(session, _found(session, request_id), form.reason.data)
    except AlreadyDecided:
        return _page(form.refuse(texts.DECIDED_ALREADY)), 409
    except DecisionRefused as refused:
        return _page(form.refuse(str(refused))), 409
    flash(done)
    return redirect(url_for("console.erase_requests"), 303)


def _erase(session: Session, found: ErasureRequest, reason: str) -> None:
    now = current_console().clock()
    own = complaints.of_conversation(session, found.conversation_id)
    if any(one.held_since for one in own):
        raise DecisionRefused(texts.IS_HELD)
    erasure_requests.decide(session, found, APPROVED, member().id, now)
    held = conversations.lock(session, found.conversation_id, current_console().data_keys)
    if held is None:
        raise DecisionRefused(texts.IS_WRITING)
    erased = erase_all(session, held, current_console().data_keys, now)
    if not held.blocked:
        card = views.certificate(erased.number, erased.gone, now)
        outbox.add(session, held, to_messages(Answer((card,))), None, now, push=card.push)
    audit_notes.note(session, "erase approved", _audit_subject(found.id), reason)


def _refuse(session: Session, found: ErasureRequest, reason: str) -> None:
    now = current_console().clock()
    key = current_console().data_keys.unwrap(found.conversation.wrapped_key)
    erasure_requests.decide(session, found, REFUSED, member().id, now)
    erasure_requests.give_reason(found, reason, key)
    for complaint in complaints.of_conversation(session, found.conversation_id)[:1]:
        text = told.refused(reason)
        filer_notifications.add(session, complaint, text, key, now, staff_id=member().id)
    # The reason is for the person; the log names nobody.
    audit_notes.note(session, "erase refused", _audit_subject(found.id), "")


@route("/complaints/<number>/hold", "hold_complaint", SUPERVISORS, methods=POST, form=HoldForm)
def hold(number: str) -> ResponseReturnValue:
    """Put a complaint under legal hold, or release it."""
    form = HoldForm(row=number)
    if not form.validate():
        return _page(form), 422
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        found.held_since = None if found.held_since else current_console().clock()
        done, action = (
            (texts.HELD, "legal hold") if found.held_since else (texts.RELEASED, "legal hold ended")
        )
        audit_notes.note(session, action, audit_subject(number), form.reason.data)
    flash(done)
    return redirect(url_for("console.erase_requests"), 303)


def _found(session: Session, request_id: int) -> ErasureRequest:
    return erasure_requests.with_id(session, request_id, member().scope) or abort(404)


def _audit_subject(request_id: int) -> str:
    return f"erase request {request_id}"


def _page(rejected: ConsoleForm | None = None) -> str:
    with current_console().transactions.reading() as session:
        scope = member().scope
        count = erasure_requests.count(session, WAITING, APPROVED, REFUSED, scope=scope)
        pages = max(1, -(-count // PAGE_LENGTH))
        page = min(max(1, request.values.get("page", 1, type=int)), pages)
        offset = (page - 1) * PAGE_LENGTH
        found = erasure_requests.queue(session, offset=offset, limit=PAGE_LENGTH, scope=scope)
        return render_template(
            "console/erase_requests.html",
            found=[_shown(session, each) for each in found],
            waiting=erasure_requests.count(session, WAITING, scope=scope),
            page=page,
            pages=pages,
            rejected=rejected,
            forms=row_forms(rejected, approve=ApproveForm, refuse=RefuseForm, hold=HoldForm),
            state_labels=texts.STATES,
            hold_is_no_decision=HOLD_IS_NO_DECISION,
            may_hold=member().role != "officer",
        )


def _shown(session: Session, each: ErasureRequest) -> ErasureRequestRow:
    key = current_console().data_keys.unwrap(each.conversation.wrapped_key)
    left = _day(each.due_at) - _day(current_console().clock())
    return ErasureRequestRow(
        id=each.id,
        state=each.state,
        asked_at=each.asked_at,
        due_at=each.due_at,
        due=texts.due(left) if each.state == WAITING else "",
        complaints=complaints.of_conversation(session, each.conversation_id),
        reason=clean(erasure_requests.reason(each, key)),
        decided_at=each.decided_at,
        decided_by=each.staff.name if each.staff else "",
    )


def _day(moment: datetime) -> int:
    return moment.astimezone(BANGKOK).date().toordinal()

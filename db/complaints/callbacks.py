"""Requests to be called back: one open at a time for a person, taken by staff, then forgotten."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    case,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session, joinedload

from db.engine.encryption import DataEncryptionKey
from db.engine.statements import changed_rows
from db.models.cases import CallbackRequest
from db.staff.scope import EVERYTHING, Scope

WAITING = "waiting"
CALLED = "called"
CANCELLED = "cancelled"

_MESSAGE = "call_backs.message"
_PHONE = "call_backs.phone"
_NAME = "call_backs.name"
_NOTE = "call_backs.note"


@dataclass(frozen=True, slots=True)
class CallbackConsent:
    """The notice that was agreed to: its version and SHA-256, and the moment."""

    version: str
    hash: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CallbackDetails:
    """A person's subject, telephone number and name for a call: words
    and name may be empty."""

    conversation_id: int
    key: DataEncryptionKey
    message: str
    phone: str
    agreed: CallbackConsent
    name: str = ""


class CallbackClosed(Exception):
    """Somebody called already, or the person cancelled."""


def submit(session: Session, wish: CallbackDetails, now: datetime) -> bool:
    """Put the person into the queue; False when an open request was updated instead, which
    keeps its place. The caller holds the person's conversation."""
    values = {
        "sealed_message": wish.key.encrypt(wish.message.encode(), _MESSAGE),
        "sealed_phone": wish.key.encrypt(wish.phone.encode(), _PHONE),
        "sealed_name": _encrypted(wish.name, wish.key, _NAME),
        "consent_version": wish.agreed.version,
        "consent_hash": wish.agreed.hash,
        "consent_at": wish.agreed.at,
        "changed_at": now,
        "call_on": None,
    }
    if _change(session, _open_of(wish.conversation_id), values):
        return False
    session.execute(
        insert(CallbackRequest).values(
            conversation_id=wish.conversation_id, asked_at=now, state=WAITING, **values
        )
    )
    return True


def has_open_request(session: Session, conversation_id: int) -> bool:
    """True if the person has an open request."""
    found = select(CallbackRequest.id).where(*_open_of(conversation_id))
    return session.execute(found).first() is not None


def set_name(session: Session, conversation_id: int, name: str, key: DataEncryptionKey) -> bool:
    """Store the name of the person who waits; False where nobody waits any more."""
    return _change(
        session, _open_of(conversation_id), {"sealed_name": _encrypted(name, key, _NAME)}
    )


def cancel(session: Session, conversation_id: int, now: datetime) -> bool:
    """Take the open request back, with its words, number and name; False without one."""
    told = dict.fromkeys(("sealed_message", "sealed_phone", "sealed_name"))
    gone = {"state": CANCELLED, "changed_at": now, **told}
    return _change(session, _open_of(conversation_id), gone)


@dataclass(frozen=True, slots=True)
class CallbackNote:
    """A note of a member of staff about the call."""

    staff_id: int
    note: str


def mark_called(
    session: Session,
    request: CallbackRequest,
    call: CallbackNote,
    key: DataEncryptionKey,
    now: datetime,
) -> None:
    """Note that the person was called. Raises CallbackClosed, and then changes nothing."""
    note = call.note.strip()
    values = {
        "state": CALLED,
        "changed_at": now,
        "staff_id": call.staff_id,
        "sealed_note": _encrypted(note, key, _NOTE),
    }
    if not _change(
        session, (CallbackRequest.id == request.id, CallbackRequest.state == WAITING), values
    ):
        raise CallbackClosed
    session.refresh(request)


def mark_unanswered(session: Session, request: CallbackRequest, seen: int, now: datetime) -> None:
    """Nobody answered once more than the `seen` times; the person still waits. Raises
    CallbackClosed where somebody noted it meanwhile, and then changes nothing."""
    which = (
        CallbackRequest.id == request.id,
        CallbackRequest.state == WAITING,
        CallbackRequest.tries == seen,
    )
    if not _change(session, which, {"tries": CallbackRequest.tries + 1, "tried_at": now}):
        raise CallbackClosed
    session.refresh(request)


def reschedule(session: Session, request: CallbackRequest, day: date) -> None:
    """Set the day on which the person wants to be called. Raises CallbackClosed, and then changes
    nothing."""
    which = (CallbackRequest.id == request.id, CallbackRequest.state == WAITING)
    if not _change(session, which, {"call_on": day}):
        raise CallbackClosed
    session.refresh(request)


def with_id(
    session: Session, call_back_id: int, scope: Scope = EVERYTHING
) -> CallbackRequest | None:
    """Any request that staff with this scope may see; with the person and the caller."""
    statement = _with_people().where(CallbackRequest.id == call_back_id, _seen(scope))
    return session.execute(statement).scalar_one_or_none()


def queue(
    session: Session, today: date, *, offset: int, limit: int, scope: Scope = EVERYTHING
) -> list[CallbackRequest]:
    """People who wait, longest first; those who want to be called on a later day, by that day; then
    those who were called, newest first."""
    waits = CallbackRequest.state == WAITING
    later = and_(waits, CallbackRequest.call_on > today)
    place = case((waits, CallbackRequest.id), else_=-CallbackRequest.id)
    statement = (
        _with_people()
        .where(CallbackRequest.state != CANCELLED, _seen(scope))
        .order_by(
            case((later, 1), (waits, 0), else_=2),
            case((later, CallbackRequest.call_on), else_=None),
            place,
        )
        .offset(offset)
        .limit(limit)
    )
    return list(session.execute(statement).scalars())


def count(session: Session, *states: str, scope: Scope = EVERYTHING) -> int:
    """Count the requests in one of these states."""
    statement = select(func.count()).select_from(CallbackRequest)
    return session.execute(
        statement.where(CallbackRequest.state.in_(states), _seen(scope))
    ).scalar_one()


def count_later(session: Session, today: date, scope: Scope = EVERYTHING) -> int:
    """Count the waiting requests for a later day."""
    statement = select(func.count()).select_from(CallbackRequest)
    statement = statement.where(
        CallbackRequest.state == WAITING, CallbackRequest.call_on > today, _seen(scope)
    )
    return session.execute(statement).scalar_one()


def _seen(scope: Scope) -> ColumnElement[bool]:
    return scope.reaches(CallbackRequest.conversation_id)


def message(request: CallbackRequest, key: DataEncryptionKey) -> str:
    """Decrypt the subject of the call. Raise DecryptionError."""
    return _decrypted(request.sealed_message, key, _MESSAGE)


def phone(request: CallbackRequest, key: DataEncryptionKey) -> str:
    """The number to call. Raises DecryptionError."""
    return _decrypted(request.sealed_phone, key, _PHONE)


def name(request: CallbackRequest, key: DataEncryptionKey) -> str:
    """The person's name, empty if it was not given. Raises DecryptionError."""
    return _decrypted(request.sealed_name, key, _NAME)


def note(request: CallbackRequest, key: DataEncryptionKey) -> str:
    """The note of staff about the call. Raises DecryptionError."""
    return _decrypted(request.sealed_note, key, _NOTE)


def purge_older(session: Session, before: datetime, most: int) -> int:
    """Delete requests that were called or cancelled before that moment; return how many."""
    old = select(CallbackRequest.id).where(
        CallbackRequest.state != WAITING, CallbackRequest.changed_at < before
    )
    return changed_rows(
        session, delete(CallbackRequest).where(CallbackRequest.id.in_(old.limit(most)))
    )


def erase(session: Session, conversation_id: int) -> int:
    """Delete all requests of a person; return how many."""
    return changed_rows(
        session, delete(CallbackRequest).where(CallbackRequest.conversation_id == conversation_id)
    )


def of_person(session: Session, conversation_id: int) -> list[CallbackRequest]:
    """All requests of a person that are kept, oldest first."""
    statement = select(CallbackRequest).where(CallbackRequest.conversation_id == conversation_id)
    return list(session.execute(statement.order_by(CallbackRequest.id)).scalars())


def _open_of(conversation_id: int) -> tuple[ColumnElement[bool], ...]:
    return CallbackRequest.conversation_id == conversation_id, CallbackRequest.state == WAITING


def _change(
    session: Session, which: tuple[ColumnElement[bool], ...], values: dict[str, Any]
) -> bool:
    return changed_rows(session, update(CallbackRequest).where(*which).values(values)) > 0


def _with_people() -> Select[CallbackRequest]:
    return select(CallbackRequest).options(
        joinedload(CallbackRequest.conversation), joinedload(CallbackRequest.staff)
    )


def _encrypted(text: str, key: DataEncryptionKey, context: str) -> bytes | None:
    return key.encrypt(text.encode(), context) if text else None


def _decrypted(sealed: bytes | None, key: DataEncryptionKey, context: str) -> str:
    return key.decrypt(sealed, context).decode() if sealed else ""

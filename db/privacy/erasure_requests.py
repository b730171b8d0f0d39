"""Wishes to have filed complaints erased, and certificates of what was erased."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import (
    ColumnElement,
    CursorResult,
    Select,
    case,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session, joinedload

from db.engine.encryption import DataEncryptionKey
from db.models.erasures import Erasure, ErasureRequest
from db.staff.scope import EVERYTHING
from db.staff.scope import Scope as StaffScope

DECIDED_WITHIN = timedelta(days=30)
WAITING, APPROVED, REFUSED, CANCELLED = "waiting", "approved", "refused", "cancelled"
Scope = Literal["unfiled", "all"]
_REASON = "erase_requests.reason"


class AlreadyDecided(Exception):
    """Somebody decided already, or the person cancelled."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Certificate of what was erased of the conversation of this mark, and when.

    `conversation_id` is there while a last message may have to be said."""

    number: str
    at: datetime
    scope: Scope
    mark: bytes
    conversation_id: int | None = None


def certify(session: Session, certificate: Certificate) -> None:
    """Write the certificate, with the erasing that it speaks of."""
    at_once = certificate.scope == "unfiled" or certificate.conversation_id is None
    session.execute(
        insert(Erasure).values(
            number=certificate.number,
            at=certificate.at,
            scope=certificate.scope,
            mark=certificate.mark,
            conversation_id=certificate.conversation_id,
            ended_at=certificate.at if at_once else None,
        )
    )


def is_known(session: Session, number: str) -> bool:
    """True if there is a certificate of this number."""
    return session.get(Erasure, number) is not None


def certificates(session: Session, *, unlisted: bool = False) -> list[Certificate]:
    """All of them, or those that do not stand in the list outside the database; oldest first."""
    statement = select(Erasure).order_by(Erasure.at, Erasure.number)
    if unlisted:
        statement = statement.where(Erasure.listed_at.is_(None))
    return [
        Certificate(row.number, row.at, "all" if row.scope == "all" else "unfiled", row.mark)
        for row in session.execute(statement).scalars()
    ]


def mark_logged(session: Session, numbers: Iterable[str], now: datetime) -> None:
    """They stand in the list outside the database."""
    session.execute(update(Erasure).where(Erasure.number.in_(list(numbers))).values(listed_at=now))


def unfinished(session: Session, most: int) -> list[Erasure]:
    """Erasures whose conversation may still know where its last message goes."""
    statement = select(Erasure).where(Erasure.ended_at.is_(None)).order_by(Erasure.at).limit(most)
    return list(session.execute(statement).scalars())


def mark_finished(session: Session, number: str, now: datetime) -> bool:
    """Note that a request is done with; False if another process was faster."""
    result = session.execute(
        update(Erasure)
        .where(Erasure.number == number, Erasure.ended_at.is_(None))
        .values(ended_at=now),
        execution_options={"synchronize_session": False},
    )
    return _count(result) > 0


def purge_older(session: Session, before: datetime, most: int) -> int:
    """Delete certificates and decided requests from before that moment; return how many."""
    old = select(Erasure.number).where(Erasure.at < before, Erasure.ended_at.is_not(None))
    requests = select(ErasureRequest.id).where(
        ErasureRequest.state != WAITING, ErasureRequest.decided_at < before
    )
    return sum(
        _count(session.execute(statement, execution_options={"synchronize_session": False}))
        for statement in (
            delete(Erasure).where(Erasure.number.in_(old.limit(most))),
            delete(ErasureRequest).where(ErasureRequest.id.in_(requests.limit(most))),
        )
    )


def submit(session: Session, conversation_id: int, now: datetime) -> ErasureRequest:
    """The person's request, made now unless one waits. The caller holds the conversation."""
    found = waiting_of(session, conversation_id)
    if found is None:
        found = ErasureRequest(
            conversation_id=conversation_id,
            asked_at=now,
            due_at=now + DECIDED_WITHIN,
            state=WAITING,
        )
        session.add(found)
        session.flush()
    return found


def waiting_of(session: Session, conversation_id: int) -> ErasureRequest | None:
    """The person's request that nobody has decided."""
    return session.execute(
        select(ErasureRequest).where(
            ErasureRequest.conversation_id == conversation_id, ErasureRequest.state == WAITING
        )
    ).scalar_one_or_none()


def of_person(session: Session, conversation_id: int) -> list[ErasureRequest]:
    """All requests of a person, oldest first."""
    statement = select(ErasureRequest).where(ErasureRequest.conversation_id == conversation_id)
    return list(session.execute(statement.order_by(ErasureRequest.id)).scalars())


def cancel(session: Session, conversation_id: int, now: datetime) -> bool:
    """The person wants nothing erased after all; False when nothing waited."""
    found = waiting_of(session, conversation_id)
    if found is not None:
        found.state, found.decided_at = CANCELLED, now
        session.flush()
    return found is not None


def with_id(
    session: Session, request_id: int, scope: StaffScope = EVERYTHING
) -> ErasureRequest | None:
    """Any request that staff with this scope may decide; with its person and who decided."""
    statement = _with_people().where(ErasureRequest.id == request_id, _seen(scope))
    return session.execute(statement).scalar_one_or_none()


def decide(
    session: Session,
    request: ErasureRequest,
    state: str,
    staff_id: int,
    now: datetime,
) -> None:
    """Approve or refuse. Raises AlreadyDecided, and then changes nothing."""
    result = session.execute(
        update(ErasureRequest)
        .where(ErasureRequest.id == request.id, ErasureRequest.state == WAITING)
        .values(state=state, decided_at=now, staff_id=staff_id),
        execution_options={"synchronize_session": False},
    )
    if not _count(result):
        raise AlreadyDecided
    session.refresh(request)


def give_reason(request: ErasureRequest, reason: str, key: DataEncryptionKey) -> None:
    """Store the reason of a refusal, in the words that the person reads."""
    request.sealed_reason = key.encrypt(reason.encode(), _REASON)


def reason(request: ErasureRequest, key: DataEncryptionKey) -> str:
    """The reason of a refusal; empty when there was none. Raises DecryptionError."""
    sealed = request.sealed_reason
    return key.decrypt(sealed, _REASON).decode() if sealed else ""


def queue(
    session: Session, *, offset: int, limit: int, scope: StaffScope = EVERYTHING
) -> list[ErasureRequest]:
    """Requests that wait, first due first, and then those that were decided, newest first."""
    waits = ErasureRequest.state == WAITING
    statement = (
        _with_people()
        .where(ErasureRequest.state != CANCELLED, _seen(scope))
        .order_by(
            case((waits, 0), else_=1),
            case((waits, ErasureRequest.id), else_=-ErasureRequest.id),
        )
        .offset(offset)
        .limit(limit)
    )
    return list(session.execute(statement).scalars())


def count(session: Session, *states: str, scope: StaffScope = EVERYTHING) -> int:
    """Count the requests in one of these states."""
    statement = select(func.count()).select_from(ErasureRequest)
    return session.execute(
        statement.where(ErasureRequest.state.in_(states), _seen(scope))
    ).scalar_one()


def first_due(session: Session, scope: StaffScope = EVERYTHING) -> datetime | None:
    """Until when the first of those that wait is to be decided."""
    statement = select(func.min(ErasureRequest.due_at))
    return session.execute(
        statement.where(ErasureRequest.state == WAITING, _seen(scope))
    ).scalar_one()


def _seen(scope: StaffScope) -> ColumnElement[bool]:
    # Erasing takes all of a person's complaints: none may lie outside.
    return scope.holds(ErasureRequest.conversation_id)


def _with_people() -> Select[ErasureRequest]:
    people = joinedload(ErasureRequest.conversation), joinedload(ErasureRequest.staff)
    return select(ErasureRequest).options(*people)


def _count(result: object) -> int:
    assert isinstance(result, CursorResult)
    return result.rowcount

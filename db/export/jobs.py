"""Exports that staff asked for: made one at a time, fetched once, gone after a quarter hour."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from db.engine.statements import changed_rows, has_come
from db.models.exports import ExportJob

LIFETIME = timedelta(minutes=15)
# Longer than reading a large file back takes, during which nothing is told.
LEASE = timedelta(minutes=15)
MOST_ATTEMPTS = 3
_UNFINISHED = ("waiting", "working")


class ExportInProgress(Exception):
    """The member's last export is not made yet."""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A finished file: its complaints, its digest, and how many had been erased when it was
    read."""

    rows: int
    sha256: str
    erased: int


def create(
    session: Session, staff_id: int, file_format: str, sealed_order: bytes, now: datetime
) -> str:
    """Return the id of the new job. Raises ExportInProgress."""
    if any(job.state in _UNFINISHED for job in of_member(session, staff_id)):
        raise ExportInProgress
    job_id = secrets.token_hex(16)
    session.execute(
        insert(ExportJob).values(
            id=job_id,
            staff_id=staff_id,
            asked_at=now,
            state="waiting",
            file_format=file_format,
            sealed_order=sealed_order,
            attempts=0,
            done=0,
        )
    )
    return job_id


def of_member(session: Session, staff_id: int) -> list[ExportJob]:
    """A member's exports, newest first."""
    statement = select(ExportJob).where(ExportJob.staff_id == staff_id)
    return list(session.execute(statement.order_by(ExportJob.asked_at.desc())).scalars())


def find(session: Session, job_id: str, staff_id: int) -> ExportJob | None:
    """A member's own export; nobody else's."""
    job = session.get(ExportJob, job_id)
    return job if job is not None and job.staff_id == staff_id else None


def _is_due(now: datetime) -> ColumnElement[bool]:
    over = has_come(ExportJob.leased_until, now, now + LEASE)
    left = and_(ExportJob.state == "working", over)
    return or_(ExportJob.state == "waiting", left)


def has_due(session: Session, now: datetime) -> bool:
    """True if there is one; only reads."""
    return session.execute(select(ExportJob.id).where(_is_due(now)).limit(1)).first() is not None


def claim_next(session: Session, now: datetime) -> ExportJob | None:
    """The oldest export that nobody makes, or whose maker died. One that ended its maker each
    time fails."""
    statement = select(ExportJob).where(_is_due(now)).order_by(ExportJob.asked_at).limit(1)
    job = session.execute(statement.with_for_update(skip_locked=True)).scalar_one_or_none()
    if job is None:
        return None
    if job.attempts == MOST_ATTEMPTS:
        job.state, job.problem = "failed", "given-up"
        return None
    job.state, job.attempts = "working", job.attempts + 1
    job.leased_until, job.done, job.total = now + LEASE, 0, None
    return job


def take_over(session: Session) -> int:
    """After a start with no other process: what was being made is made anew; how many."""
    return _changed(
        session, ExportJob.state == "working", {"state": "waiting", "leased_until": None}
    )


def note_progress(session: Session, job_id: str, done: int, total: int, now: datetime) -> None:
    """So many complaints are written, of how many; the maker is alive."""
    values = {"done": done, "total": total, "leased_until": now + LEASE}
    _changed(session, and_(ExportJob.id == job_id, ExportJob.state == "working"), values)


def mark_ready(session: Session, job_id: str, made: ExportResult, now: datetime) -> None:
    """The file lies there, until then."""
    values = {
        "state": "ready",
        "rows": made.rows,
        "sha256": made.sha256,
        "erased": made.erased,
        "leased_until": None,
        "expires_at": now + LIFETIME,
    }
    _changed(session, ExportJob.id == job_id, values)


def mark_failed(session: Session, job_id: str, problem: str) -> None:
    """There is no file, and why."""
    values = {"state": "failed", "problem": problem, "leased_until": None}
    _changed(session, ExportJob.id == job_id, values)


def claim_download(
    session: Session, job_id: str, staff_id: int, erased: int, now: datetime
) -> bool:
    """Use the member's export up; True if it may be given. `erased` is how many
    complaints are erased by now: a file that may tell of them is not given."""
    job = session.get(ExportJob, job_id, with_for_update=True)
    if job is None or job.staff_id != staff_id or job.state != "ready":
        return False
    if job.expires_at is None or now >= job.expires_at:
        job.state = "expired"
    else:
        job.state = "given" if erased == job.erased else "stale"
    return job.state == "given"


def expire(session: Session, now: datetime) -> int:
    """End what nobody fetched in time; return how many."""
    over = and_(ExportJob.state == "ready", ExportJob.expires_at <= now)
    return _changed(session, over, {"state": "expired"})


def with_files(session: Session, names: Iterable[str], now: datetime) -> set[str]:
    """The jobs whose folder is still needed: being made, or to be fetched; of a file
    that was given, the manifest stays as long as the file would have."""
    needed = or_(
        ExportJob.state == "working",
        and_(ExportJob.state.in_(("ready", "given")), ExportJob.expires_at > now),
    )
    statement = select(ExportJob.id).where(ExportJob.id.in_(list(names)), needed)
    return set(session.execute(statement).scalars())


def purge_older(session: Session, before: datetime, most: int) -> int:
    """Delete what was asked before that moment and is over; return how many."""
    over = and_(ExportJob.asked_at < before, ExportJob.state.not_in(_UNFINISHED))
    old = select(ExportJob.id).where(over).limit(most)
    return changed_rows(session, delete(ExportJob).where(ExportJob.id.in_(old)))


def _changed(session: Session, which: ColumnElement[bool], values: Mapping[str, object]) -> int:
    return changed_rows(session, update(ExportJob).where(which).values(values))

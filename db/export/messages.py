"""The work on complaints besides their steps: messages, answers, notes and owners."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from db.complaints import filer_notifications, inquiries, timeline
from db.engine.encryption import DataEncryptionKey
from db.models.cases import CaseEntry, Inquiry
from db.models.tables import Complaint, Notification

Open = Callable[[DataEncryptionKey], str]


@dataclass(frozen=True, slots=True)
class CaseMessage:
    """Something that staff, the filer or the system said; `told_at`: when it reached the filer,
    None for what is not for the filer, or has not. `whom`: the member who got the complaint."""

    at: datetime
    actor: str
    staff_id: int | None
    what: str
    open: Open
    told_at: datetime | None = None
    whom: int | None = None


def of_complaints(
    session: Session, chunk: Sequence[Complaint]
) -> Mapping[int, Sequence[CaseMessage]]:
    """The messages of these complaints by their ids, sealed, oldest first. What a step told the
    filer stands in its own table."""
    found: dict[int, list[CaseMessage]] = defaultdict(list)
    ids = [one.id for one in chunk]
    asked = list(session.scalars(select(Inquiry).where(Inquiry.complaint_id.in_(ids))))
    asked_by = {each.notice_id for each in asked}
    for notice in session.scalars(
        select(Notification).where(
            Notification.complaint_id.in_(ids), Notification.step_id.is_(None)
        )
    ):
        found[notice.complaint_id].append(_sent(notice, asks=notice.id in asked_by))
    for each in asked:
        if each.sealed_answer and each.ended_at:
            found[each.complaint_id].append(_answered(each, each.ended_at))
    entries = select(CaseEntry).where(CaseEntry.complaint_id.in_(ids))
    for entry in session.scalars(entries.options(joinedload(CaseEntry.other))):
        found[entry.complaint_id].append(_entry(entry))
    return {of: sorted(said, key=lambda each: each.at) for of, said in found.items()}


def _sent(notice: Notification, *, asks: bool) -> CaseMessage:
    by_staff = notice.staff_id is not None
    return CaseMessage(
        notice.created_at,
        "staff" if by_staff else "system",
        notice.staff_id,
        "question" if asks else "message" if by_staff else "news",
        lambda key: filer_notifications.text(notice, key),
        notice.told_at,
    )


def _answered(asked: Inquiry, at: datetime) -> CaseMessage:
    return CaseMessage(at, "filer", None, "answer", lambda key: inquiries.told_answer(asked, key))


def _entry(entry: CaseEntry) -> CaseMessage:
    def opened(key: DataEncryptionKey) -> str:
        kept = timeline.opened(entry, key)
        changed = f"{kept.before or '-'} -> {kept.after}" if kept.after else ""
        return " ".join(part for part in (changed, kept.other, kept.note) if part)

    return CaseMessage(entry.at, "staff", entry.staff_id, entry.what, opened, whom=entry.whom)

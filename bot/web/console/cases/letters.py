"""What the office wrote to a filer, and what the filer changed, as the page of a case reads it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.reports.complaint_columns import label_of
from bot.web.console.cases.answers import shown_answer
from bot.web.console.texts import console as words
from db.complaints import changes as complaints_changes
from db.complaints import notices
from db.complaints.changes import Change
from db.engine.encryption import PersonKey
from db.export.cells import clean
from db.models.tables import Complaint, Notice
from handlers.form.complaint import FORM


@dataclass(frozen=True, slots=True)
class Written:
    """A message to the filer; not told yet where `notice.told_at` is None."""

    notice: Notice
    text: str


@dataclass(frozen=True, slots=True)
class Changed:
    """What the filer changed, masked like the answers."""

    at: datetime
    what: str
    label: str
    before: str
    after: str


def written(session: Session, complaint: Complaint, key: PersonKey) -> list[Written]:
    """All messages to the filer, oldest first."""
    found = notices.of_complaint(session, complaint.id, key)
    return [Written(notice, clean(text)) for notice, text in found]


def changed(
    session: Session, complaint: Complaint, key: PersonKey, *, revealed: bool
) -> list[Changed]:
    """All that the filer changed since it was sent, oldest first."""
    found = complaints_changes.of_complaint(session, complaint.id, key)
    return [_changed(change, revealed) for change in found]


def _changed(change: Change, revealed: bool) -> Changed:
    field = FORM.field(change.field)
    if field is None:
        return Changed(change.at, words.CHANGES.get(change.what, change.what), change.field, "", "")
    return Changed(
        change.at,
        words.CHANGES[change.what],
        label_of(field),
        shown_answer(field, change.before, revealed=revealed).text,
        shown_answer(field, change.after, revealed=revealed).text,
    )

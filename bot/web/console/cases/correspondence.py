"""Messages to a filer and changes by the filer, as the page of a case shows them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.reports.complaint_columns import label_of
from bot.web.console.cases.answers import answer_view
from bot.web.console.texts import console as texts
from db.complaints import changes as complaints_changes
from db.complaints import filer_notifications
from db.complaints.changes import FilerChange
from db.engine.encryption import DataEncryptionKey
from db.export.cells import clean
from db.models.tables import Complaint, Notification
from handlers.form.complaint import FORM


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message to the filer; not delivered yet where `notice.told_at` is None."""

    notice: Notification
    text: str


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change by the filer, masked like the answers."""

    at: datetime
    what: str
    label: str
    before: str
    after: str


def sent_messages(
    session: Session, complaint: Complaint, key: DataEncryptionKey
) -> list[SentMessage]:
    """All messages to the filer, oldest first."""
    found = filer_notifications.of_complaint(session, complaint.id, key)
    return [SentMessage(notice, clean(text)) for notice, text in found]


def changes(
    session: Session, complaint: Complaint, key: DataEncryptionKey, *, revealed: bool
) -> list[ChangeView]:
    """All that the filer changed since it was sent, oldest first."""
    found = complaints_changes.of_complaint(session, complaint.id, key)
    return [_change_view(change, revealed) for change in found]


def _change_view(change: FilerChange, revealed: bool) -> ChangeView:
    field = FORM.field(change.field)
    if field is None:
        return ChangeView(
            change.at, texts.CHANGES.get(change.what, change.what), change.field, "", ""
        )
    return ChangeView(
        change.at,
        texts.CHANGES[change.what],
        label_of(field),
        answer_view(field, change.before, revealed=revealed).text,
        answer_view(field, change.after, revealed=revealed).text,
    )

"""Days of which people want to be told in time: asked for, told once, taken back."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from db.engine.encryption import DataEncryptionKey
from db.engine.statements import changed_rows
from db.models.reminders import Reminder
from db.models.tables import Conversation

# Nobody could be told in this time; then it is too late.
KEPT = timedelta(days=2)
_REMINDER = "reminders.reminder"


@dataclass(frozen=True, slots=True)
class WantedReminder:
    """A clock and its last day (ISO 8601); `in_english`: the language of who asked."""

    clock: str
    last_day: str
    in_english: bool = False

    @property
    def day(self) -> date:
        """The last day."""
        return date.fromisoformat(self.last_day)


def add(
    session: Session,
    conversation_id: int,
    key: DataEncryptionKey,
    wanted: WantedReminder,
    due_at: datetime,
    now: datetime,
) -> None:
    """Keep a reminder until `due_at`; one that is there already stays as it is."""
    before = of_person(session, conversation_id, key)
    if any((each.clock, each.last_day) == (wanted.clock, wanted.last_day) for _, each in before):
        return
    sealed = key.encrypt(json.dumps(asdict(wanted)).encode(), _REMINDER)
    row = {
        "conversation_id": conversation_id,
        "due_at": due_at,
        "created_at": now,
        "sealed_reminder": sealed,
    }
    session.execute(insert(Reminder), row)


def of_person(
    session: Session, conversation_id: int, key: DataEncryptionKey
) -> list[tuple[Reminder, WantedReminder]]:
    """A person's reminders that were not told yet, the nearest first."""
    rows = session.scalars(
        select(Reminder)
        .where(Reminder.conversation_id == conversation_id)
        .order_by(Reminder.due_at, Reminder.id)
    )
    return [(row, _opened(row, key)) for row in rows]


def _opened(row: Reminder, key: DataEncryptionKey) -> WantedReminder:
    return WantedReminder(**json.loads(key.decrypt(row.sealed_reminder, _REMINDER)))


def due_recipients(session: Session, now: datetime, most: int) -> Sequence[int]:
    """Conversations, not blocked, with something to be told of by now."""
    return session.scalars(
        select(Reminder.conversation_id)
        .join(Conversation, Conversation.id == Reminder.conversation_id)
        .where(Reminder.due_at <= now, Conversation.blocked_at.is_(None))
        .distinct()
        .limit(most)
    ).all()


def take_due(
    session: Session, conversation_id: int, key: DataEncryptionKey, now: datetime
) -> list[WantedReminder]:
    """Delete the reminders that are due and return them; the caller writes them to the outbox in
    the same transaction."""
    due = [
        (row.id, wanted)
        for row, wanted in of_person(session, conversation_id, key)
        if row.due_at <= now
    ]
    session.execute(delete(Reminder).where(Reminder.id.in_([row_id for row_id, _ in due])))
    return [wanted for _, wanted in due]


def erase(session: Session, conversation_id: int) -> int:
    """Delete all reminders of a person; return how many."""
    return changed_rows(
        session, delete(Reminder).where(Reminder.conversation_id == conversation_id)
    )


def purge_older(session: Session, before: datetime, most: int) -> int:
    """Delete up to `most` unsent reminders due before that moment; return how many."""
    old = select(Reminder.id).where(Reminder.due_at < before).limit(most)
    return changed_rows(session, delete(Reminder).where(Reminder.id.in_(old)))

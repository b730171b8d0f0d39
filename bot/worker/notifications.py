"""Notifications to filers: stored with what they tell of, then replied with or pushed."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.line.messages import to_messages
from bot.services import Services
from bot.worker.push_guard import PushQuotaCache
from db.complaints import filer_notifications
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import StatusChange
from db.complaints.filer_notifications import NewNotification
from db.engine.encryption import DataEncryptionKey
from db.models.tables import Complaint
from db.queue import conversations, outbox
from db.texts import AGENCY_LABELS, STATUS_LABELS
from handlers.messages.reply import MAX_REPLIES, Answer
from handlers.middleware import notifications
from handlers.texts import filed as texts

# So long a free reply is waited for.
PUSH_DELAY = timedelta(hours=1)
_AT_ONCE = 50


def notify_status_change(
    session: Session,
    complaint: Complaint,
    step: StatusChange,
    key: DataEncryptionKey,
    now: datetime,
) -> None:
    """Notify the filer of a change of status, with the public note."""
    status = STATUS_LABELS[step.to_status]
    if step.referred is not None and step.to_status == complaints_workflow.REFERRED:
        status = texts.referred(status, AGENCY_LABELS[step.referred.agency])
    text = texts.moved(status, step.public_note.strip())
    step_id = filer_notifications.last_step_id(session, complaint.id)
    filer_notifications.send(
        session, complaint, NewNotification(text, step.staff_id, step_id=step_id), key, now
    )


class ComplaintNotifications:
    """Pushes what waited too long for a free reply, where the office allows it and LINE's quota
    has room."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._room = PushQuotaCache(services)

    def push(self) -> int:
        """Pushes to as many people as there is room for; answers how many."""
        services, room = self._services, self._room()
        if not room.has_room:
            return 0
        now = services.clock()
        with services.transactions.reading() as session:
            waiting = filer_notifications.overdue_recipients(
                session, now - PUSH_DELAY, now, _AT_ONCE
            )
        return sum(map(self._push_to, waiting[: room.left]))

    def _push_to(self, conversation_id: int) -> bool:
        services, now = self._services, self._services.clock()
        with services.transactions.writing() as session:
            held = conversations.lock(session, conversation_id, services.settings.data_keys)
            if held is None or held.blocked:
                return False
            untold = filer_notifications.undelivered(session, held.id, held.key, MAX_REPLIES)
            if untold:
                filer_notifications.mark_delivered(session, untold, now)
                answer = Answer(notifications.cards(untold))
                outbox.add(session, held, to_messages(answer), None, now, push=answer.push)
            return bool(untold)

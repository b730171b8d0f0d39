"""What the office tells filers: written down with what it tells of, then replied with or pushed."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.line.messages import to_messages
from bot.services import Services
from bot.worker.push_guard import PushRooms
from db.complaints import notices
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import Step
from db.complaints.notices import Letter
from db.engine.encryption import PersonKey
from db.models.tables import Complaint
from db.queue import conversations, outbox
from db.texts import AGENCY_LABELS, STATUS_LABELS
from handlers.messages.reply import MOST_REPLIES, Answer
from handlers.middleware import notifications
from handlers.texts import filed as words

# So long a free reply is waited for.
PUSHED_AFTER = timedelta(hours=1)
_AT_ONCE = 50


def tell_of_step(
    session: Session, complaint: Complaint, step: Step, key: PersonKey, now: datetime
) -> None:
    """The filer hears of a change of status, with the public note."""
    status = STATUS_LABELS[step.to_status]
    if step.referred is not None and step.to_status == complaints_workflow.REFERRED:
        status = words.referred(status, AGENCY_LABELS[step.referred.agency])
    text = words.moved(status, step.public_note.strip())
    step_id = notices.last_step_id(session, complaint.id)
    notices.send(session, complaint, Letter(text, step.staff_id, step_id=step_id), key, now)


class ComplaintNews:
    """Pushes what waited too long for a free reply, where the office allows it and LINE's quota
    has room."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._room = PushRooms(services)

    def push(self) -> int:
        """Pushes to as many people as there is room for; answers how many."""
        services, room = self._services, self._room()
        if not room.there_is:
            return 0
        now = services.clock()
        with services.transactions.reading() as session:
            waiting = notices.waiting_since(session, now - PUSHED_AFTER, now, _AT_ONCE)
        return sum(map(self._push_to, waiting[: room.left]))

    def _push_to(self, conversation_id: int) -> bool:
        services, now = self._services, self._services.clock()
        with services.transactions.writing() as session:
            held = conversations.hold(session, conversation_id, services.settings.data_keys)
            if held is None or held.blocked:
                return False
            untold = notices.untold(session, held.id, held.key, MOST_REPLIES)
            notices.told(session, untold, now)
            if untold:
                answer = Answer(notifications.cards(untold))
                outbox.add(session, held, to_messages(answer), None, now, push=answer.push)
            return bool(untold)

"""Tell people of files that did not arrive or cannot be opened, so that they may send again."""

from bot.line.messages import to_messages
from bot.services import Services
from db.evidence import evidence
from db.queue import conversations, outbox
from handlers.conversations.complaint.evidence import missing_files
from handlers.messages.event import BANGKOK


class EvidenceNotifications:
    """One message a person for all files that were lost about the same time. It is written to
    the outbox with the change that it tells of."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def notify_next(self) -> bool:
        """Tell whoever has waited longest; False when nobody is to be told now."""
        services, now = self._services, self._services.clock()
        with services.transactions.writing() as session:
            conversation_id = evidence.next_recipient(session, now)
            if conversation_id is None:
                return False
            held = conversations.lock(session, conversation_id, services.settings.data_keys)
            if held is None:
                return False
            lost = evidence.claim_unreported(session, held.id, held.key)
            answer = missing_files.notify(held.state, lost, now.astimezone(BANGKOK).date())
            conversations.save(session, held)
            if not held.blocked:
                outbox.add(session, held, to_messages(answer), None, now, push=answer.push)
        return True

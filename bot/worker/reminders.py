"""Brings people the day of which they wanted to be told, once each."""

from bot.line.messages import to_messages
from bot.services import Services
from db.queue import conversations, outbox, reminders
from handlers.conversations.reminders import views
from handlers.messages.event import BANGKOK

_AT_ONCE = 50


class Reminders:
    """Writes what is due to the outbox with the change that forgets it: said through the guard of
    pushes, else above the next free reply."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def bring(self) -> int:
        """To everyone whose morning has come; how many."""
        services = self._services
        with services.transactions.reading() as session:
            due = reminders.due_recipients(session, services.clock(), _AT_ONCE)
        return sum(map(self._bring_to, due))

    def _bring_to(self, conversation_id: int) -> bool:
        services, now = self._services, self._services.clock()
        with services.transactions.writing() as session:
            held = conversations.lock(session, conversation_id, services.settings.data_keys)
            if held is None or held.blocked:
                return False
            due = reminders.take_due(session, held.id, held.key, now)
            answer = views.reminder(due, now.astimezone(BANGKOK).date())
            if answer.replies:
                outbox.add(session, held, to_messages(answer), None, now, push=answer.push)
            return bool(answer.replies)

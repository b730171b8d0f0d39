"""Remind people of the day that they asked for, or of the game that they agreed to."""

from bot.line.messages import to_messages
from bot.services import Services
from bot.worker.push_guard import PushGuard
from db.queue import conversations, outbox, practice_players, reminders
from db.queue.conversation_state import ConversationState
from handlers.conversations.practice import views as practice_views
from handlers.conversations.reminders import views
from handlers.messages.event import BANGKOK
from handlers.state import draft
from handlers.state.emergency import EMERGENCY
from handlers.state.entries import CRISIS_AT, TOLD_DANGER

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


class PracticeInvitations:
    """Pushes whoever agreed to it the invitation to play again, once, on its day and where pushing
    is allowed. Where it is not, the game waits for the person's next greeting, so that it never
    stands above an answer to somebody in need."""

    def __init__(self, services: Services) -> None:
        self._services, self._guard = services, PushGuard(services)

    def bring(self) -> int:
        """To everyone who is to be asked by now; how many."""
        services = self._services
        with services.transactions.reading() as session:
            due = practice_players.due_recipients(session, services.clock(), _AT_ONCE)
        return sum(map(self._bring_to, due)) if due and self._guard.allows("may") else 0

    def _bring_to(self, conversation_id: int) -> bool:
        services, now = self._services, self._services.clock()
        with services.transactions.writing() as session:
            held = conversations.lock(session, conversation_id, services.settings.data_keys)
            if held is None or held.blocked or _is_busy(held.state):
                return False
            player = practice_players.of_person(session, held.id, held.key)
            if player is None or player.due_at is None or player.due_at > now:
                return False
            practice_players.set_asked(session, held.id, player, now)
            answer = practice_views.invited_again()
            outbox.add(session, held, to_messages(answer), None, now, push=answer.push)
            return True


def _is_busy(state: ConversationState) -> bool:
    """True if something more important than a game is going on."""
    entries = (EMERGENCY, TOLD_DANGER, CRISIS_AT)
    return draft.is_open(state) or any(each.get(state) is not None for each in entries)

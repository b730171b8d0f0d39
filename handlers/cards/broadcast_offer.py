"""The button that leads to alerts, for who gets none yet."""

from db.queue.broadcasts import subscriptions
from handlers.cards.texts import broadcast as texts
from handlers.messages.context import Turn
from handlers.messages.postback import payload
from handlers.messages.reply import Button, Tap

START = "alerts/start"
OFFER = Tap(texts.OFFER_LABEL, payload(START), texts.OFFER_LABEL)


def offer(turn: Turn) -> tuple[Button, ...]:
    """The button; none for who gets alerts already."""
    return () if subscriptions.current(turn.session, turn.conversation.id) else (OFFER,)

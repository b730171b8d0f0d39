"""An alert as it looks in the chat, and the button that leads to alerts."""

from db.queue.broadcasts import subscriptions
from handlers.cards.texts import broadcasts as texts
from handlers.messages.context import Turn
from handlers.messages.postback import payload
from handlers.messages.reply import Answer, Button, Card, Tap

START, READ_ON = "alerts/start", "alerts/read"
OFFER = Tap(texts.OFFER_LABEL, START, texts.OFFER_LABEL)


def offer(turn: Turn) -> tuple[Button, ...]:
    """The button that leads to alerts, for who gets none."""
    return () if subscriptions.current(turn.session, turn.conversation.id) else (OFFER,)


def alert(text: str, broadcast_id: int, topic_id: str | None) -> Answer:
    """A broadcast as each of its recipients sees it: its first line is the title."""
    title, *paragraphs = (line.strip() for line in text.splitlines() if line.strip())
    read_on = payload(READ_ON, b=str(broadcast_id))
    buttons = (Tap(texts.READ_ON_LABEL, read_on, texts.READ_ON_LABEL),) if topic_id else ()
    card = Card(
        title,
        label=texts.LABEL,
        paragraphs=tuple(paragraphs),
        note=texts.NOTE,
        buttons=buttons,
    )
    return Answer((card,))

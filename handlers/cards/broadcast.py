"""A broadcast as its readers see it: the office's words, its topic, and how to get no more."""

from handlers.cards.texts import broadcast as texts
from handlers.messages.postback import payload
from handlers.messages.reply import Answer, Card, CardPicture, Tap

TOPIC = "broadcast/topic"


def broadcast(
    broadcast_id: int, text: str, topic_id: str | None, picture: CardPicture | None = None
) -> Answer:
    """One card; its first line is the title, the picture stands above. The topic's button tells of
    which broadcast it was tapped, and not by whom."""
    title, *paragraphs = filter(None, map(str.strip, text.splitlines()))
    data = payload(TOPIC, id=str(broadcast_id), topic=topic_id) if topic_id else ""
    buttons = (Tap(texts.READ_TOPIC, data, texts.READ_TOPIC),) if topic_id else ()
    card = Card(
        title,
        label=texts.LABEL,
        paragraphs=tuple(paragraphs),
        note=texts.HOW_TO_STOP,
        buttons=buttons,
        picture=picture,
    )
    return Answer((card,))

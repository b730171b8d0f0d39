"""Despair: kind words and someone to talk to, before anything else and with no form."""

from handlers import listening, texts
from handlers.buttons import typed
from handlers.reply import Answer, Call, Card
from handlers.turn import Turn


def handle(turn: Turn) -> Answer | None:
    """Answers words of despair, in the middle of a form as well, whose question then waits."""
    if not listening.holds_one_of(typed(turn.did), texts.DESPAIR_WORDS):
        return None
    calls = (Call(texts.CALL_1323_LABEL, "1323", strong=True), Call(texts.CALL_1669_LABEL, "1669"))
    return Answer((Card(texts.DESPAIR_TITLE, paragraphs=texts.DESPAIR_PARAGRAPHS, buttons=calls),))

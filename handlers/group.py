"""Groups and rooms: one polite sentence, then silence, and nothing kept of what is said."""

from handlers import texts
from handlers.event import SpokeInGroup
from handlers.reply import SILENCE, Answer, Words
from handlers.turn import Turn

_TOLD = "told_group"


def handle(turn: Turn) -> Answer | None:
    """Says once that it talks one to one, and again only when it is called by name."""
    if turn.conversation.kind == "user":
        return None
    mentioned = isinstance(turn.did, SpokeInGroup) and turn.did.mentioned
    if turn.state.get(_TOLD) and not mentioned:
        return SILENCE
    turn.state[_TOLD] = True
    return Answer((Words(texts.GROUP),))

"""Groups and rooms: one polite sentence, then silence, and nothing kept of what is said."""

from urllib.parse import quote

from handlers.event import SpokeInGroup
from handlers.reply import SILENCE, Answer, Open, Words
from handlers.texts import group as texts
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
    return Answer((Words(texts.GROUP),), _add_us(turn.bot_id))


def _add_us(bot_id: str) -> tuple[Open, ...]:
    """LINE's own link to add an official account as a friend."""
    if not bot_id:
        return ()
    return (Open(texts.ADD_FRIEND_LABEL, f"https://line.me/R/ti/p/{quote(bot_id)}"),)

"""Groups and rooms: one polite sentence, at most once an hour, and nothing kept of what is said."""

from datetime import datetime
from urllib.parse import quote

from handlers.conversations.small_talk import texts
from handlers.messages.context import Turn
from handlers.messages.event import GroupMessage
from handlers.messages.reply import NO_REPLY, Answer, Open, TextReply
from handlers.state.entries import TOLD_GROUP_AT


def handle(turn: Turn) -> Answer | None:
    """Say once that it talks one to one, and again only when it is called by name, an hour
    later at the soonest."""
    if turn.conversation.kind == "user":
        return None
    told = TOLD_GROUP_AT.get(turn.state)
    mentioned = isinstance(turn.action, GroupMessage) and turn.action.mentioned
    quiet = TOLD_GROUP_AT.kept
    if told and not (mentioned and turn.event.at - datetime.fromisoformat(told) >= quiet):
        return NO_REPLY
    TOLD_GROUP_AT.set(turn.state, turn.event.at.isoformat())
    return Answer((TextReply(texts.GROUP),), _add_us(turn.services.bot_id))


def _add_us(bot_id: str) -> tuple[Open, ...]:
    """LINE's own link to add an official account as a friend."""
    if not bot_id:
        return ()
    return (Open(texts.ADD_FRIEND_LABEL, f"https://line.me/R/ti/p/{quote(bot_id)}"),)

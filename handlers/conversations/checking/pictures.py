"""What was seen in a picture that somebody shows outside a form."""

from dataclasses import replace
from datetime import datetime

from db.queue.conversation_state import ConversationState
from handlers.conversations.checking import looked_at, texts, views
from handlers.messages.context import Turn
from handlers.messages.event import ImageMessage
from handlers.messages.reply import Card
from handlers.state import draft, filed_session
from handlers.state.entries import CHECKING


def are_evidence(state: ConversationState, at: datetime) -> bool:
    """Whether pictures that come now belong to a complaint."""
    return draft.is_open(state) or filed_session.load(state, at) is not None


def verdict(turn: Turn) -> Card | None:
    """The card of a picture in which something was seen; None for any other."""
    if not isinstance(turn.action, ImageMessage):
        return None
    found = turn.services.picture_check(turn.action.message_id)
    if found is None:
        looked_at.remember(turn, None)
    if found is None or not found.says_something:
        return None
    CHECKING.clear(turn.state)
    card = views.card(looked_at.note(turn, found), turn.knowledge_base)
    return replace(card, note=f"{card.note} · {texts.NOT_KEPT}")

"""Answer to who is about to attack the one who cheated."""

from handlers.cards import topics
from handlers.conversations.small_talk.texts import ANGER, CALL_1323_LABEL
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, Call, TextReply
from handlers.nlu.story.harm.around import attacked
from handlers.state import draft as drafts
from handlers.texts.calls import CALL_191_LABEL

_LONGEST = 160
_CALLS = (Call(CALL_191_LABEL, "191"), Call(CALL_1323_LABEL, "1323"), topics.CALL_1441)


def in_form(turn: Turn) -> Answer | None:
    """The same where a form is open, or its notice shown, which would take the text."""
    return handle(turn) if drafts.is_open(turn.state) else None


def handle(turn: Turn) -> Answer | None:
    """Understand the anger, and name what helps instead; None where more is told."""
    text = message_text(turn.action)
    if not text or len(text) > _LONGEST or not attacked.is_next(text):
        return None
    return Answer((TextReply(ANGER),), (*_CALLS, *topics.FOLLOW_UPS), ask_again=True)

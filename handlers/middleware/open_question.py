"""Repetition of an open form's question under an answer given in the middle of it."""

from handlers.conversations.callback import handler as callback
from handlers.conversations.complaint import handler as complaint
from handlers.conversations.filed import handler as filed
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import MessageUnsent
from handlers.messages.reply import MAX_REPLIES, Answer, TextReply

_ASKING = (complaint, filed, callback)


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer, and under it the open question where it asks for that."""
    answer = respond(turn)
    if isinstance(turn.action, MessageUnsent):
        # It is said above the next free reply, under which the question stands.
        return Answer(tuple(reply for reply in answer.replies if isinstance(reply, TextReply)))
    question = _question(turn) if answer.ask_again else None
    if question is None:
        return answer
    room = MAX_REPLIES - len(question.replies)
    return Answer((*answer.replies[:room], *question.replies), question.choices)


def _question(turn: Turn) -> Answer | None:
    asked = (each.open_question(turn) for each in _ASKING)
    return next((question for question in asked if question is not None), None)

"""Verdicts on pictures that are sent outside a form, above the question on their purpose."""

from dataclasses import replace

from handlers.conversations.checking import pictures
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import FileMessage, ImageMessage
from handlers.messages.reply import MAX_REPLIES, Answer
from handlers.state import pre_consent


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer under the verdict on the pictures; a series is answered with its last one."""
    if not isinstance(turn.action, ImageMessage | FileMessage):
        return respond(turn)
    if pictures.are_evidence(turn.state, turn.event.at):
        return respond(turn)
    if isinstance(turn.action, ImageMessage):
        pre_consent.remember(turn.state, "shown", turn.action.message_id, turn.event.at)
    answer = respond(turn)
    card = None if pre_consent.more_follow(turn) else pictures.verdict(turn)
    if card is None or len(answer.replies) >= MAX_REPLIES:
        return answer
    return replace(answer, replies=(card, *answer.replies))

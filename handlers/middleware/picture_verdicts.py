"""What was seen in a picture that is shown outside a form, above what is asked about it."""

from dataclasses import replace

from handlers.conversations.checking import pictures
from handlers.messages.context import NextHandler, Turn
from handlers.messages.reply import MAX_REPLIES, Answer


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer under the verdict on the picture."""
    are_evidence = pictures.are_evidence(turn.state, turn.event.at)
    answer = respond(turn)
    card = None if are_evidence else pictures.verdict(turn)
    if card is None or len(answer.replies) >= MAX_REPLIES:
        return answer
    return replace(answer, replies=(card, *answer.replies))

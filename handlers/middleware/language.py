"""The English of every answer for a person who writes English."""

from handlers.messages.context import NextHandler, Turn
from handlers.messages.reply import Answer
from handlers.state import language


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer in the language of the form that stands open, else in the one written last."""
    language.detect(turn)
    before = language.current(turn)
    answer = respond(turn)
    return language.in_english(answer) if language.after_turn(before, turn) == "en" else answer

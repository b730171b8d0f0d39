"""Whoever writes English gets the English of every answer."""

from handlers.messages.context import Respond, Turn
from handlers.messages.reply import Answer
from handlers.state import language


def around(turn: Turn, respond: Respond) -> Answer:
    """The answer in the language of the form that stands open, else in the one written last."""
    language.hear(turn)
    before = language.of(turn)
    answer = respond(turn)
    return language.in_english(answer) if language.after(before, turn) == "en" else answer

"""Texts that never answer an open question: other commands, and an emergency."""

from handlers.messages.context import Turn
from handlers.nlu import emergencies, intents
from handlers.nlu.story.reader import may_be_urgent
from handlers.state import emergency
from handlers.texts import START_WORDS
from handlers.texts import status as status_texts

_SHORT = 40


def is_elsewhere(turn: Turn, text: str) -> bool:
    """True if a text asks for a complaint's status or the form, or is about money being sent."""
    return _is_command(text) or _is_emergency(turn, text)


def _is_command(text: str) -> bool:
    alone = (*status_texts.STATUS_ALONE_WORDS, *status_texts.IN_ENGLISH, *START_WORDS)
    if intents.is_one_of(text, alone):
        return True
    return len(text) <= _SHORT and intents.contains_any(text, status_texts.STATUS_WORDS)


def _is_emergency(turn: Turn, text: str) -> bool:
    goes_on = emergency.recent(turn.state, turn.event.at) is not None
    if goes_on and emergencies.goes_on(text, turn.knowledge_base.banks):
        return True
    return may_be_urgent(text) and turn.reading.story(text).urgent

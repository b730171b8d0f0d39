"""Texts that never answer an open question: other commands, and an emergency."""

from datetime import timedelta

from handlers.messages.context import Turn
from handlers.nlu import emergencies, intents
from handlers.nlu.story.reader import may_be_urgent
from handlers.nlu.values import time_ago
from handlers.state import callback_session, draft, emergency, filed_session
from handlers.texts import START_WORDS
from handlers.texts import status as status_texts

_SHORT = 40
# Told in minutes and hours; what was longer ago is told of as a day.
_MAY_BE_HELD = timedelta(hours=18)


def asks_something(turn: Turn) -> bool:
    """True if a question stands open: of the form, about a sent complaint, or before a call."""
    at = turn.event.at
    work, request = filed_session.load(turn.state, at), callback_session.load(turn.state, at)
    return draft.is_open(turn.state) or bool(work and work.asking) or request is not None


def is_elsewhere(turn: Turn, text: str) -> bool:
    """True if a text asks for a complaint's status, a check or the form, or is about money being
    sent."""
    return _is_command(text) or _is_emergency(turn, text)


def _is_command(text: str) -> bool:
    alone = (
        *status_texts.STATUS_ALONE_WORDS,
        *status_texts.IN_ENGLISH,
        *START_WORDS,
        *status_texts.CHECK_WORDS,
    )
    if intents.is_one_of(text, alone):
        return True
    return len(text) <= _SHORT and intents.contains_any(text, status_texts.STATUS_WORDS)


def tells_of_just_gone(turn: Turn, text: str) -> bool:
    """True if it is told that money went within these hours, and nothing besides, where no card
    asked for it."""
    at = turn.event.at
    if emergency.recent(turn.state, at) or not emergencies.tells_only_when(text):
        return False
    moment = time_ago.parse(text, at)
    return moment is not None and at - moment.at < _MAY_BE_HELD


def _is_emergency(turn: Turn, text: str) -> bool:
    goes_on = emergency.recent(turn.state, turn.event.at) is not None
    if goes_on and emergencies.goes_on(text, turn.knowledge_base.banks):
        return True
    if tells_of_just_gone(turn, text):
        return True
    return may_be_urgent(text) and turn.reading.story(text).urgent

"""Answers to what is asked about the amount, where it is asked for."""

import re

from handlers.conversations.complaint.person import going_on
from handlers.conversations.complaint.texts import amount as texts
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu import intents
from handlers.nlu.values import contacts
from handlers.state.draft import Draft

_LONGEST = 60
_ABOUT_PARTS = re.compile(texts.ABOUT_PARTS, re.IGNORECASE)
_SEVERAL_TIMES = re.compile(texts.SEVERAL_TIMES, re.IGNORECASE)
_COUNTED_TIMES = re.compile(texts.COUNTED_TIMES)
_WRITES = re.compile(texts.WRITES, re.IGNORECASE)
_SOMETHING_ELSE = re.compile(texts.OF_SOMETHING_ELSE, re.IGNORECASE)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Tell which sum is meant, where it is asked if parts of it count, and ask for it again; None
    for all other texts."""
    text = message_text(turn.action)
    if draft.asking != FieldName.AMOUNT or not text:
        return None
    said = _which_sum(text)
    return going_on.with_open_question(turn, draft, said) if said else None


def _which_sum(text: str) -> str:
    """Which sum is meant, where that is asked; else empty."""
    uncounted = _COUNTED_TIMES.sub(" ", text)
    if len(text) > _LONGEST or contacts.digits(uncounted) or _SOMETHING_ELSE.search(text):
        return ""
    is_asked = _is_asked(text)
    if is_asked and _SEVERAL_TIMES.search(text) and _WRITES.search(text):
        return texts.EVERY_TIME
    is_of_parts = (is_asked or _chooses(text)) and _ABOUT_PARTS.search(text)
    return texts.IN_ALL if is_of_parts and uncounted == text else ""


def _is_asked(text: str) -> bool:
    return intents.asks(text) or intents.ends_as_question(text) or intents.ends_asking(text)


def _chooses(text: str) -> bool:
    return any(word in text for word in texts.OR_WORDS)

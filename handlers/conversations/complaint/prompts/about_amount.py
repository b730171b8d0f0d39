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
_SOMETHING_ELSE = re.compile(texts.OF_SOMETHING_ELSE, re.IGNORECASE)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Tell which sum is meant, where it is asked if parts of it count, and ask for it again; None
    for all other texts."""
    text = message_text(turn.action)
    if draft.asking != FieldName.AMOUNT or not text or not _asks_of_parts(text):
        return None
    return going_on.with_open_question(turn, draft, texts.IN_ALL)


def _asks_of_parts(text: str) -> bool:
    if len(text) > _LONGEST or contacts.digits(text) or _SOMETHING_ELSE.search(text):
        return False
    is_asked = intents.asks(text) or intents.ends_as_question(text) or intents.ends_asking(text)
    return (is_asked or _chooses(text)) and _ABOUT_PARTS.search(text) is not None


def _chooses(text: str) -> bool:
    return any(word in text for word in texts.OR_WORDS)

"""Answers to who does not know how to tell the story, where it is asked for."""

import re

from handlers.conversations.complaint.person import going_on
from handlers.conversations.complaint.texts import telling as texts
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.state.draft import Draft

_LONGEST = 60
_UNSURE_HOW = re.compile(texts.UNSURE_HOW, re.IGNORECASE)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Say what to tell, and ask for the story again; None where a text says anything else."""
    text = message_text(turn.action).strip()
    may_be = draft.asking == FieldName.STORY and 0 < len(text) <= _LONGEST
    if not may_be or not _UNSURE_HOW.fullmatch(text):
        return None
    return going_on.with_open_question(turn, draft, texts.TELL_LIKE_THIS)

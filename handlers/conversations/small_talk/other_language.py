"""A person who reads neither Thai nor English: what there is, said shortly in both."""

import re

from handlers.cards import topics
from handlers.conversations.small_talk.texts import other_language as texts
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, Call, TextReply
from handlers.texts import calls
from knowledge_base import thai

_LONGEST = 100
_LETTERS = re.compile(texts.LETTERS)
_ASKED, _NOT_ASKED = (re.compile(each, re.IGNORECASE) for each in (texts.ASKED, texts.NOT_ASKED))


def handle(turn: Turn) -> Answer | None:
    """Answer a text in letters that are not read here, and who asks for an interpreter or tells
    that they read no Thai."""
    text = message_text(turn.action)
    if not _is_written(text) and not _is_told(text):
        return None
    # Whoever writes so may read neither, so both are shown; without a Thai letter English first.
    said = (str(texts.ONLY_TWO), texts.ONLY_TWO.english)
    both = "\n\n".join(said if thai.has_thai(text) else reversed(said))
    dangers = (Call(calls.CALL_191_LABEL, "191"), Call(texts.CALL_1155_LABEL, "1155"))
    return Answer((TextReply(both),), (*dangers, topics.OFFICER), ask_again=True)


def _is_written(text: str) -> bool:
    return _LETTERS.search(text) is not None and not thai.has_thai(text)


def _is_told(text: str) -> bool:
    is_short = len(text) <= _LONGEST
    return is_short and _ASKED.search(text) is not None and _NOT_ASKED.search(text) is None

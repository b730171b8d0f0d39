"""Whether a text only asks to have somebody checked, before any money went. Pure."""

import re

from handlers.nlu.story.lexicon import checking as words
from handlers.nlu.story.text import told

_ASKED_NOT_TOLD = re.compile(words.ASKED_NOT_TOLD, re.IGNORECASE)
_NOT_YET = re.compile(words.NOT_YET)
_NOT_ONESELF = re.compile(words.NOT_ONESELF)
_CHECK = re.compile(words.CHECK)
_LOST = re.compile(words.LOST)


def without_asked(text: str) -> str:
    """The text without words of cheating and paying that are only asked or looked up."""
    return _ASKED_NOT_TOLD.sub(" ", text)


def asks_before_paying(text: str) -> bool:
    """Whether money is still to be sent, a check is asked for, and no word tells of a loss; in
    doubt something was lost."""
    plain = told(text).plain
    if not _NOT_YET.search(plain) or not _CHECK.search(plain):
        return False
    rest = _NOT_ONESELF.sub(" ", without_asked(_NOT_YET.sub(" ", plain)))
    return _LOST.search(rest) is None

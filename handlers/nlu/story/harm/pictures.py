"""Reader of what is asked after a threat with pictures: who deletes them, where to report. Pure."""

import re

from handlers.nlu.story.lexicon import pictures as texts

_ASKED = {head: re.compile(words) for head, words in texts.ASKED.items()}
_NOT_DONE = re.compile(texts.NOT_DONE)


def asked(text: str) -> str:
    """The head of the line that answers it; empty where nothing of the kind is asked or told."""
    told = _NOT_DONE.sub("…", text)
    return next((head for head, words in _ASKED.items() if words.search(told)), "")

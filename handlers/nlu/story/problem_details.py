"""Defects, and a seller who does not answer, in a story's own words. Pure."""

import re

from handlers.nlu.story.lexicon import problem_details as texts
from handlers.nlu.story.text import StoryText

_TROUBLE = re.compile(texts.TROUBLE)
_MORE = re.compile(texts.MORE_TROUBLE)
_ASKED = re.compile(texts.ASKED)
_NO_REPLY = re.compile(texts.NO_REPLY)
_SOMEBODY_ELSE = re.compile(texts.SOMEBODY_ELSE)
_LONGEST = 80
_MOST_BETWEEN = 30


def problem_description(text: str) -> str | None:
    """The filer's own words for it, at most 80 letters; None where none stand out."""
    pieces = text.split()
    for place, piece in enumerate(pieces):
        found = _TROUBLE.search(piece)
        if found is None:
            continue
        said = piece if len(piece) <= _LONGEST else piece[found.start() :]
        for after in pieces[place + 1 : place + 3]:
            if not _MORE.search(after) or _ASKED.search(after):
                break
            said = f"{said} {after}"
        return said if len(said) <= _LONGEST else None
    return None


def unanswered_contact(story: StoryText) -> str | None:
    """The filer's own words of having asked the seller in vain; None where that is not sure."""
    for asked in _ASKED.finditer(story.plain):
        reply = _NO_REPLY.search(story.plain, asked.start())
        if reply is None or reply.start() - asked.end() > _MOST_BETWEEN:
            continue
        if not _SOMEBODY_ELSE.search(story.plain, max(0, asked.start() - 12), reply.end()):
            return story.typed[asked.start() : reply.end()]
    return None

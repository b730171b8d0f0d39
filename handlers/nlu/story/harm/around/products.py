"""Reader of harm to a body by what was put on, used, eaten or injected. Pure."""

import re
from typing import Literal

from handlers.nlu.lexicon.typed import bodily as lexicon
from handlers.nlu.story.harm.around.texts import products as words
from handlers.nlu.story.text import prepare

By = Literal["goods", "food", "treatment"]
_HARMED, _EYES, _ILL = map(re.compile, (words.HARMED, words.EYES, words.ILL))
_TREATED, _HEALTH, _EATEN = map(re.compile, (words.TREATED, words.OF_HEALTH, words.EATEN))
_LETTERS = re.compile(words.LETTERS)
_LEFT = re.compile(f"{lexicon.SUPPOSED}|{lexicon.ANIMAL}|{words.WITHOUT_HARM}")
# A longer text is a story.
_LONGEST, _SHORT = 160, 40


def harms(text: str) -> By | None:
    """By what a text tells that a body was harmed; None where it tells of no such harm."""
    told = prepare(text).plain
    if len(told) > _LONGEST or _LEFT.search(told) or not _HARMED.search(told):
        return None
    if _LETTERS.search(told) and not _ILL.search(told):
        return None
    if _TREATED.search(told):
        return "treatment"
    return "food" if _EATEN.search(told) and not _HEALTH.search(told) else "goods"


def dims_eyes(text: str) -> bool:
    """True if a short text tells of an eye that sees badly, and not of letters."""
    told = prepare(text).plain
    is_told = len(told) <= _SHORT and _EYES.search(told) is not None
    return is_told and _LETTERS.search(told) is None

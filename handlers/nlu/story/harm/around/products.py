"""Reader of harm to a body by what was put on, used, eaten or injected. Pure."""

import re
from typing import Literal

from handlers.nlu.lexicon.typed import bodily as lexicon
from handlers.nlu.story.harm.around.texts import products as harm_texts
from handlers.nlu.story.text import prepare

By = Literal["goods", "food", "treatment"]
_HARMED, _EYES, _ILL = map(re.compile, (harm_texts.HARMED, harm_texts.EYES, harm_texts.ILL))
_TREATED, _HEALTH, _EATEN = map(
    re.compile, (harm_texts.TREATED, harm_texts.OF_HEALTH, harm_texts.EATEN)
)
_FOOD, _EATEN_UP, _NOT_FOOD = map(
    re.compile, (harm_texts.FOOD, harm_texts.EATEN_UP, harm_texts.NOT_FOOD)
)
_IN_STOMACH = re.compile(harm_texts.IN_STOMACH)
_ANIMAL = re.compile(lexicon.ANIMAL)
_LETTERS = re.compile(harm_texts.LETTERS)
_LEFT = re.compile(f"{lexicon.SUPPOSED}|{lexicon.ANIMAL}|{harm_texts.WITHOUT_HARM}")
# A longer text is a story.
_LONGEST, _SHORT = 160, 40


def harms(text: str) -> By | None:
    """Tell goods, food and a treatment apart, by which a text tells that a body was harmed; None
    where it tells of no such harm."""
    told = prepare(text).plain
    if len(told) > _LONGEST or _LEFT.search(told):
        return None
    if not _HARMED.search(told):
        return "food" if _FOOD.search(told) and is_sick(text) else None
    if _LETTERS.search(told) and not _ILL.search(told):
        return None
    if _TREATED.search(told):
        return "treatment"
    return "food" if _EATEN.search(told) and not _HEALTH.search(told) else "goods"


def ate_food(text: str, *, is_talked_of: bool = False) -> bool:
    """True if bought food, told of in the text or before it, was eaten, by an animal whatever it
    was; and nothing else was swallowed, with no wish to die."""
    told = prepare(text).plain
    if len(told) > _LONGEST or not _EATEN_UP.search(told) or _NOT_FOOD.search(told):
        return False
    return is_talked_of or any(each.search(told) for each in (_FOOD, _ANIMAL))


def is_sick(text: str) -> bool:
    """True if somebody is told to be ill in the stomach, now and without question."""
    told = prepare(text).plain
    return _IN_STOMACH.search(told) is not None and not _LEFT.search(told)


def blinds(text: str) -> bool:
    """True if goods that nobody swallowed made an eye fail."""
    told = prepare(text).plain
    is_of_eye = _EYES.search(told) is not None and _EATEN.search(told) is None
    return is_of_eye and harms(text) == "goods"


def dims_eyes(text: str) -> bool:
    """True if a short text tells of an eye that sees badly, and not of letters."""
    told = prepare(text).plain
    is_told = len(told) <= _SHORT and _EYES.search(told) is not None
    return is_told and _LETTERS.search(told) is None

"""Reader of gas, fire and electricity that endanger somebody now. Pure."""

import re
from typing import Literal

from handlers.nlu import phrases
from handlers.nlu.lexicon import emergency
from handlers.nlu.lexicon.typed import bodily
from handlers.nlu.story.harm.around import texts
from handlers.nlu.story.text import prepare

Hazard = Literal["gas", "fire", "shock", "leak"]
_SIGNS: dict[Hazard, re.Pattern[str]] = {
    "shock": re.compile(texts.SHOCK),
    "gas": re.compile(texts.GAS),
    "fire": re.compile(texts.FIRE),
    "leak": re.compile(texts.LEAK),
}
_THING, _CHARGED, _HOT = map(re.compile, (texts.THING, texts.CHARGED, texts.HOT))
_NOW, _ASKS, _BOUGHT = map(re.compile, (texts.NOW, texts.ASKS_WHAT_TO_DO, texts.BOUGHT))
_OVER = re.compile(rf"{texts.OVER}|{bodily.PASSED}|{emergency.OF_ONESELF}|{texts.DELIBERATE}")
_LEFT = re.compile(rf"{bodily.SUPPOSED}|{bodily.PAST}|{texts.ASKED_FOR}|{texts.OF_THE_SHOP}")
_AGAIN = re.compile(texts.AGAIN_AND_AGAIN)
# A longer text is a story; so few letters tell of nothing but what is seen.
_LONGEST, _SHORT = 160, 40


def tells(text: str, *, surely: bool = False) -> Hazard | None:
    """The hazard that a text tells of, as one of now; with `surely` only where it says so."""
    told = prepare(text).plain
    if len(told) > _LONGEST or _OVER.search(told):
        return None
    is_now = _NOW.search(told) is not None
    is_left = not is_now and (surely or _LEFT.search(told) is not None)
    sign = None if is_left else _sign(told, is_now=is_now)
    comes_again = not is_now and _AGAIN.search(told) is not None
    return None if comes_again and sign != "leak" else sign


def is_over(text: str) -> bool:
    """True if it is told that the hazard has passed, and nothing besides."""
    return phrases.is_made_of(text, texts.BETTER, texts.AROUND_BETTER)


def _sign(told: str, *, is_now: bool) -> Hazard | None:
    """The hazard whose sign is told."""
    if is_now and _CHARGED.search(told) and _HOT.search(told):
        return "fire"
    found = (each for each, sign in _SIGNS.items() if _is_meant(told, sign))
    burns = _burns(told, is_now=is_now)
    return next((each for each in found if each != "fire" or burns), None)


def _is_meant(told: str, sign: re.Pattern[str]) -> bool:
    return any(
        not told[: each.start()].rstrip().endswith(texts.DENIED_BEFORE)
        for each in sign.finditer(told)
    )


def _burns(told: str, *, is_now: bool) -> bool:
    """True if a thing burns, and is not only told to have burnt before it is complained of."""
    is_seen = len(told) <= _SHORT or _ASKS.search(told) is not None
    return _THING.search(told) is not None and (
        is_now or (is_seen and _BOUGHT.search(told) is None)
    )

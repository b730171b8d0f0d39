"""Reader of gas, fire and electricity that endanger somebody now. Pure."""

import re
from typing import Literal

from handlers.nlu import phrases
from handlers.nlu.lexicon import emergency
from handlers.nlu.lexicon.typed import bodily
from handlers.nlu.story.lexicon import hazards as lexicon
from handlers.nlu.story.text import prepare

Hazard = Literal["gas", "fire", "shock"]
_SIGNS: dict[Hazard, re.Pattern[str]] = {
    "shock": re.compile(lexicon.SHOCK),
    "gas": re.compile(lexicon.GAS),
    "fire": re.compile(lexicon.FIRE),
}
_THING, _CHARGED, _HOT = map(re.compile, (lexicon.THING, lexicon.CHARGED, lexicon.HOT))
_NOW, _ASKS, _BOUGHT = map(re.compile, (lexicon.NOW, lexicon.ASKS_WHAT_TO_DO, lexicon.BOUGHT))
_OVER = re.compile(rf"{lexicon.OVER}|{bodily.PASSED}|{emergency.OF_ONESELF}|{lexicon.DELIBERATE}")
_LEFT = re.compile(rf"{bodily.SUPPOSED}|{bodily.PAST}|{lexicon.ASKED_FOR}|{lexicon.OF_THE_SHOP}")
# A longer text is a story; so few letters tell of nothing but what is seen.
_LONGEST, _SHORT = 160, 40


def tells(text: str, *, surely: bool = False) -> Hazard | None:
    """The hazard that a text tells of, as one of now; with `surely` only where it says so."""
    told = prepare(text).plain
    if len(told) > _LONGEST or _OVER.search(told):
        return None
    is_now = _NOW.search(told) is not None
    if not is_now and (surely or _LEFT.search(told)):
        return None
    found = next((each for each, sign in _SIGNS.items() if _is_meant(told, sign)), None)
    if found == "fire" and not _burns(told, is_now=is_now):
        found = None
    is_hot = is_now and _CHARGED.search(told) is not None and _HOT.search(told) is not None
    return found or ("fire" if is_hot else None)


def is_over(text: str) -> bool:
    """True if it is told that the hazard has passed, and nothing besides."""
    return phrases.is_made_of(text, lexicon.BETTER, lexicon.AROUND_BETTER)


def _is_meant(told: str, sign: re.Pattern[str]) -> bool:
    return any(
        not told[: each.start()].rstrip().endswith(lexicon.DENIED_BEFORE)
        for each in sign.finditer(told)
    )


def _burns(told: str, *, is_now: bool) -> bool:
    """True if a thing burns, and is not only told to have burnt before it is complained of."""
    is_seen = len(told) <= _SHORT or _ASKS.search(told) is not None
    return _THING.search(told) is not None and (
        is_now or (is_seen and _BOUGHT.search(told) is None)
    )

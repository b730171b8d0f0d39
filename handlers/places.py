"""The province that a typed name means: in full, short, old, English or misspelt. Pure."""

from dataclasses import dataclass

from rapidfuzz import fuzz, process

from handlers.choosing import plain
from handlers.texts import form as words
from handlers.texts.provinces import PROVINCES

_SURE = 80
_NEAR = 60
_CLEAR_LEAD = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A province: ISO 3166-2 code, Thai and English name."""

    code: str
    thai: str
    english: str


_BY_CODE = {code: Place(code, thai, english) for code, thai, english, _ in PROVINCES}
_BY_NAME = {
    plain(name): _BY_CODE[code]
    for code, thai, english, others in PROVINCES
    for name in (thai, english, *others)
}
_LONG_NAMES = [name for name in _BY_NAME if len(name) > 2]


def read(text: str) -> Place | str:
    """The province, or the sentence that asks again, naming the nearest one if there is one."""
    typed = _without_prefix(text)
    if typed in _BY_NAME:
        return _BY_NAME[typed]
    nearest = _nearest(typed)
    if not nearest or nearest[0][1] < _NEAR:
        return words.NEEDS_PROVINCE
    place, score = nearest[0]
    second = nearest[1][1] if len(nearest) > 1 else 0.0
    if score >= _SURE and score - second >= _CLEAR_LEAD:
        return place
    return words.did_you_mean_province(place.thai)


def _without_prefix(text: str) -> str:
    text = text.strip()
    for prefix in words.PROVINCE_PREFIXES:
        text = text.removeprefix(prefix).strip()
    return plain(text)


def _nearest(typed: str) -> list[tuple[Place, float]]:
    best: dict[Place, float] = {}
    for name, score, _ in process.extract(typed, _LONG_NAMES, scorer=fuzz.ratio, limit=6):
        place = _BY_NAME[name]
        best[place] = max(best.get(place, 0.0), score)
    return sorted(best.items(), key=lambda pair: -pair[1])


def name(code: str) -> str:
    """The Thai name of a code; the code itself when there is none."""
    return _BY_CODE[code].thai if code in _BY_CODE else code


def english_name(code: str) -> str:
    """The English name of a code; the code itself when there is none."""
    return _BY_CODE[code].english if code in _BY_CODE else code

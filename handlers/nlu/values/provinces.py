"""The province that a typed name means: in full, short, old, English or misspelt. Pure."""

import re
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from handlers.nlu import phrases
from handlers.nlu.lexicon import provinces as own
from handlers.nlu.lexicon.typed.moves import PEOPLE
from handlers.nlu.values.option_matching import plain
from handlers.texts import form as texts
from handlers.texts.i18n import Localized

_OF_OTHERS = re.compile("|".join((*texts.OF_SHOPS, texts.OF_RELATIVES)))
_PARTS = re.compile(texts.BETWEEN_PARTS)
_DISTRICT_BEHIND = re.compile(own.DISTRICT_BEHIND)
_IN_ADDRESS, _LIVES_NOW = re.compile(own.IN_ADDRESS), re.compile(own.LIVES_NOW)
_SURE = 80
_NEAR = 60
_CLEAR_LEAD = 5
_MOST_NEAR = 3
_LONG_NAME = 5


@dataclass(frozen=True, slots=True)
class ProvinceRecord:
    """A province: ISO 3166-2 code, Thai and English name."""

    code: str
    thai: str
    english: str


_BY_CODE = {code: ProvinceRecord(code, thai, english) for code, thai, english, _ in own.PROVINCES}
_BY_NAME = {
    plain(name): _BY_CODE[code]
    for code, thai, english, others in own.PROVINCES
    for name in (thai, english, *others)
}
_NAMES = [name for name in _BY_NAME if len(name) > 2]


def parse(text: str) -> ProvinceRecord | list[ProvinceRecord]:
    """The province, or those that may be meant, nearest first; an empty list when none is near."""
    typed = _without_prefix(text)
    exact = _named_so(typed) or _lives_now(text)
    if exact is not None:
        return exact
    inside = _inside(typed) | _before_district(text)
    if texts.OR in typed:
        return list(inside)[:_MOST_NEAR]
    if len(inside) == 1:
        return inside.pop()
    nearest = [(place, score) for place, score in _nearest(typed) if score >= _NEAR]
    if not nearest:
        return []
    second = nearest[1][1] if len(nearest) > 1 else 0.0
    if nearest[0][1] >= _SURE and nearest[0][1] - second >= _CLEAR_LEAD:
        return nearest[0][0]
    return [place for place, _ in nearest[:_MOST_NEAR]]


def _before_district(text: str) -> set[ProvinceRecord]:
    """The province that a text begins with, however short, where a part of it follows."""
    beside = _DISTRICT_BEHIND.match(text.strip())
    place = _BY_NAME.get(plain(beside["name"])) if beside else None
    return {place} if place else set()


def _named_so(typed: str) -> ProvinceRecord | None:
    return _BY_NAME.get(typed) or _BY_NAME.get(typed.removeprefix(texts.TOWN))


def _lives_now(text: str) -> ProvinceRecord | None:
    """The province where one lives, told before that of another home, or of where goods go."""
    found = _LIVES_NOW.match(text.strip())
    return exact_match(found["name"]) if found else None


def without_sellers(text: str) -> str:
    """The parts of a text that do not tell where a shop or somebody near is; empty where all of it
    does."""
    parts = _PARTS.split(text.strip())
    return " ".join(part for part in parts if not _OF_OTHERS.search(part))


def is_led_to(text: str, place: ProvinceRecord) -> bool:
    """True if nothing but known words, or the rest of an address, lead to a province that is named
    in a text."""
    typed = plain(text)
    named = [name for name, each in _BY_NAME.items() if each == place and name in typed]
    before = typed.partition(max(named, key=len))[0] if named else ""
    return _IN_ADDRESS.search(before) is not None or _is_home(before)


def _is_home(before: str) -> bool:
    return not before or phrases.is_made_of(before, own.LIVES_IN, PEOPLE)


def find_in_address(address: str) -> ProvinceRecord | None:
    """The one province that an address names."""
    inside = _inside(plain(address))
    return inside.pop() if len(inside) == 1 else None


def exact_match(text: str) -> ProvinceRecord | None:
    """The province of exactly this name."""
    return _BY_NAME.get(plain(text))


def is_common_word(text: str) -> bool:
    """True if a text begins with the name of a province that is a word of speech as well."""
    return text.startswith(own.COMMON_WORDS)


def find_at_start(text: str) -> ProvinceRecord | None:
    """The province with whose name a text begins."""
    found = [name for name in _BY_NAME if len(name) > 2 and text.startswith(name)]
    return _BY_NAME[max(found, key=len)] if found else None


def _inside(typed: str) -> set[ProvinceRecord]:
    return {place for name, place in _BY_NAME.items() if len(name) >= _LONG_NAME and name in typed}


def _without_prefix(text: str) -> str:
    text = text.strip()
    for prefix in texts.PROVINCE_PREFIXES:
        text = text.removeprefix(prefix).strip()
    return plain(text)


def _nearest(typed: str) -> list[tuple[ProvinceRecord, float]]:
    best: dict[ProvinceRecord, float] = {}
    for name, score, _ in process.extract(typed, _NAMES, scorer=fuzz.ratio, limit=6):
        place = _BY_NAME[name]
        best[place] = max(best.get(place, 0.0), score)
    return sorted(best.items(), key=lambda pair: -pair[1])


def name(code: str) -> str:
    """The name of a code; the code itself when there is none."""
    place = _BY_CODE.get(code)
    return Localized(place.thai, place.english) if place else code

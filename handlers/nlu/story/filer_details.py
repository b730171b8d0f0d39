"""The filer's own details in a story: name, telephone number, province, wishes. Pure."""

import re
from dataclasses import dataclass, replace

from handlers.nlu import intents
from handlers.nlu.lexicon.typed import told_elsewhere
from handlers.nlu.story import ownership
from handlers.nlu.story.lexicon import filer_details as texts
from handlers.nlu.story.text import StoryText
from handlers.nlu.values import contacts, provinces
from handlers.nlu.values.spoken import filer_name, name_words
from knowledge_base import thai

_NAMED = re.compile(texts.NAMED)
_NAMED_FIRST = re.compile(texts.NAMED_FIRST)
_ENGLISH_NAMED = re.compile(texts.ENGLISH_NAMED)
_AFTER_NAME = re.compile(texts.AFTER_A_FIRST_NAME)
_THAI = r"[\u0e01-\u0e4e]"
_TWO_NAMES = re.compile(rf"({_THAI}{{2,20}}) {{1,2}}({_THAI}{{2,24}})(?!{_THAI})")
_TWO_ENGLISH = re.compile(r"[a-z][a-z'-]{1,20} [a-z][a-z'-]{1,20}")
_NO_NAME = frozenset(texts.NO_NAME.split())
_SHOPS = re.compile(texts.SHOPS)
_SELF = re.compile(texts.SELF)
_OWN_PHONE = re.compile(texts.OWN_PHONE)
_PHONE_LEAD = re.compile(texts.PHONE)
_PHONE = re.compile(r"(?<![\d\-.,/])(?:\+66[ \-]?|0)\d(?:[ \-]?\d){7,8}(?![\d]|[\-/.,]\d)")
_LIVES = re.compile(texts.LIVES)
_LABEL = re.compile(texts.PROVINCE_LABEL)
_PLACE_LEAD = re.compile(texts.PLACE_LEAD)
_LABELS = re.compile(texts.CONTACT_LABELS)
_WISHES = [(code, re.compile(pattern)) for code, pattern in texts.WISHES]
_BEFORE, _NEAR, _RIGHT_BEFORE = 40, 60, 14
_BEHIND, _RIGHT_BEHIND = 32, 10
_LONGEST_PLACE, _SHORTEST_PLACE = 24, 4


@dataclass(frozen=True, slots=True)
class FilerDetails:
    """Each as the form stores it; None where it is not sure."""

    name: str | None = None
    phone: str | None = None
    province: str | None = None


def find(told: StoryText) -> FilerDetails:
    """Details of the filer, as far as the story has them."""
    named = _name(told)
    province = _province(told.plain, named)
    phone = _phone(told.plain, named)
    is_first = named is not None and named.is_first
    if named is not None and is_first and not _is_introduced(told.plain, named, province):
        return FilerDetails()
    return FilerDetails(
        named.text if named else None, phone, province.code if province is not None else None
    )


def requested_outcomes(plain: str) -> list[str]:
    """The codes of the outcomes that are plainly wished for."""
    return [code for code, pattern in _WISHES if pattern.search(plain)]


def contact(text: str) -> FilerDetails:
    """The answer at the question for one's name: the name, and what stands beside it. Empty
    where it is a name alone, as it was typed."""
    found = FilerDetails() if filer_name.uses_another(text) else _contact(text)
    is_whole = found.name is not None and " " in found.name
    if is_whole and ownership.anothers_number(text):
        return replace(found, phone=None)
    return FilerDetails() if not is_whole and is_others_number(text) else found


def is_others_number(text: str) -> bool:
    """True if a text calls its number that of who sold, cheated or brought something: by the words
    before it, or right behind where none stand before."""
    if ownership.anothers_number(text):
        return True
    phone = _PHONE.search(contacts.ascii_digits(text))
    if phone is None:
        return False
    before, behind = text[: phone.start()].strip(), text[phone.end() :].strip()[:_BEHIND]
    if before:
        return _is_others(before)
    who = (*told_elsewhere.SELLERS, *told_elsewhere.COURIERS)
    is_own = intents.contains_any(behind[:_RIGHT_BEHIND], told_elsewhere.OWN)
    return intents.contains_any(behind, who) and not is_own


def _contact(text: str) -> FilerDetails:
    rest, number, code = text, None, None
    if phone := _PHONE.search(contacts.ascii_digits(text)):
        number = contacts.thai_phone(phone[0])
        rest = f"{rest[: phone.start()]} {rest[phone.end() :]}" if number else rest
    if province := _last_place(rest):
        start, code = province
        rest = rest[:start]
    name = filer_name.parse(_LABELS.sub(" ", rest))
    is_name = name != text.strip() and not filer_name.is_doubtful(name)
    is_plain = (number or " " not in name) and not filer_name.is_likely(name)
    if name and (is_plain or filer_name.is_nickname(rest)):
        # What stands beside a number says whose it is; one plain word may say anything.
        return FilerDetails(None, number, code)
    return FilerDetails(name, number, code) if is_name else FilerDetails()


def _is_others(before: str) -> bool:
    """True if the words before a number name who sold, cheated or brought something, and the last
    one does not name oneself alone."""
    who, last = (
        (*told_elsewhere.SELLERS, *told_elsewhere.COURIERS),
        before.rstrip().rpartition(" ")[2],
    )
    is_own = intents.contains_any(last, told_elsewhere.OWN) and not intents.contains_any(last, who)
    return intents.contains_any(before, who) and not is_own


def _last_place(text: str) -> tuple[int, str] | None:
    """The place from which a text has the province alone, and the province."""
    for lead in _PLACE_LEAD.finditer(text):
        said = text[lead.end() :].strip().lower()
        place = provinces.find_at_start(said)
        if place is not None and (_names_place(lead[0]) or not provinces.is_common_word(said)):
            return lead.start(), place.code
    before, space, last = text.rstrip().rpartition(" ")
    # A last name may be of a place, and a word of grammar may be called as one.
    is_name = before.endswith(texts.BEFORE_A_PLACE_OF_ORIGIN) or " " not in filer_name.parse(before)
    place = provinces.exact_match(last) if space and not is_name else None
    if place is None or provinces.is_common_word(last):
        return None
    return len(before), place.code


def _names_place(lead: str) -> bool:
    """True if words can lead to nothing else than a place."""
    return any(word in lead for word in texts.LEADS_TO_A_PLACE)


@dataclass(frozen=True, slots=True)
class _Named:
    """`is_first`: the text begins with the name, and nothing says yet whose it is."""

    end: int
    text: str
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class _Lives:
    end: int
    code: str


def _name(told: StoryText) -> _Named | None:
    for pattern, is_first in ((_NAMED, False), (_NAMED_FIRST, True)):
        for lead in pattern.finditer(told.plain):
            found = _TWO_NAMES.match(told.plain, lead.end())
            text = name_words.of_syllables(told.plain[lead.end() :], is_led=True)
            text = text or (_both_names(found) if found else "")
            if text:
                end = lead.end() + len(text)
                return _Named(end, told.typed[lead.end() : end], is_first)
    english = _ENGLISH_NAMED.search(told.plain)
    both = _TWO_ENGLISH.match(told.plain, english.end()) if english else None
    return _Named(both.end(), told.typed[both.start() : both.end()]) if both else None


def _both_names(found: re.Match[str]) -> str:
    """First and last name; empty where one of them is none."""
    first, last = thai.tokenise(found[1]), thai.tokenise(found[2])
    ends = next((place for place, part in enumerate(last) if part in _NO_NAME), len(last))
    if ends == 0 or not _NO_NAME.isdisjoint(first):
        return ""
    return found[0][: found.start(2) - found.start()] + "".join(last[:ends])


def _is_introduced(plain: str, named: _Named, province: _Lives | None) -> bool:
    """True if a name at the beginning is one's own: a place, an age or a courtesy follows."""
    if _AFTER_NAME.match(plain, named.end):
        return True
    return province is not None and province.end - named.end <= _NEAR


def _phone(plain: str, named: _Named | None) -> str | None:
    for found in _PHONE.finditer(plain):
        before = plain[max(0, found.start() - _BEFORE) : found.start()]
        if _OWN_PHONE.search(before) or (
            _PHONE_LEAD.search(before)
            and _is_near(found.start(), named)
            and _is_of_oneself(plain, found.start(), named)
        ):
            return contacts.thai_phone(found[0])
    return None


def _province(plain: str, named: _Named | None) -> _Lives | None:
    for lead in _LIVES.finditer(plain):
        if not _is_of_oneself(plain, lead.start(), named):
            continue
        place = provinces.find_at_start(plain[lead.end() : lead.end() + _LONGEST_PLACE])
        if place is not None and (lead[1] or len(place.thai) >= _SHORTEST_PLACE):
            return _Lives(lead.end(), place.code)
    for lead in _LABEL.finditer(plain):
        place = provinces.find_at_start(plain[lead.end() : lead.end() + _LONGEST_PLACE])
        if (
            place is not None
            and _is_near(lead.start(), named)
            and _is_of_oneself(plain, lead.start(), named)
        ):
            return _Lives(lead.end(), place.code)
    return None


def _is_of_oneself(plain: str, place: int, named: _Named | None) -> bool:
    """True if one gave one's name shortly before, or spoke of oneself right before, and of no
    shop since."""
    if named is not None and _is_near(place, named):
        return not _SHOPS.search(plain[named.end : place])
    own = [each.end() for each in _SELF.finditer(plain, max(0, place - _RIGHT_BEFORE), place)]
    return bool(own) and not _SHOPS.search(plain[own[-1] : place])


def _is_near(place: int, named: _Named | None) -> bool:
    return named is not None and 0 <= place - named.end <= _NEAR

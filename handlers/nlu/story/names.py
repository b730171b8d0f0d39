"""The names that a story gives its seller, only where it plainly introduces them. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from handlers.nlu.story import ownership
from handlers.nlu.story.lexicon import sellers as texts
from handlers.nlu.story.text import MAX_LENGTH, StoryText
from handlers.nlu.values import provinces
from knowledge_base import thai

_NAMED = re.compile(texts.NAMED)
_ACCOUNT_NAME = re.compile(texts.ACCOUNT_NAME)
_PLACED = re.compile(texts.PLACED)
_HOUSE, _CHEATED_BY = re.compile(texts.HOUSE), re.compile(texts.CHEATED_BY)
_BY_TRADE = tuple(
    map(re.compile, (texts.NAMED_BY_TRADE, texts.RAN_AWAY, texts.CANCELLED, texts.BOUGHT_FROM))
)
_NO_FIRMS = frozenset(texts.NO_FIRMS_WRITTEN_SO.split())
_NO_HOUSES = frozenset(texts.NO_HOUSES.split())
_PLACES_OF_STAY = frozenset(texts.PLACES_OF_STAY.split())
_OTHER_NAME = re.compile(texts.OTHER_NAME)
_CALLED = re.compile(texts.CALLED)
_SPOKEN_OF = re.compile(texts.SPOKEN_OF)
_ONESELF = re.compile(texts.TELLS_OF_ONESELF)
_NO_SHOP_BEFORE = re.compile(texts.NO_SHOP_BEFORE)
_TITLE = re.compile(texts.TITLES)
_COMPANY = re.compile(texts.COMPANIES)
_TITLE_ALONE = re.compile(rf"(?:{texts.TITLES})|{texts.FORM_ALONE}")
_NO_SURNAMES = frozenset(texts.NO_SURNAMES.split())
_SHORT_WORD = 3
_ENDS = frozenset(texts.NAME_ENDS.split())
_NO_BEGINNING = _ENDS | frozenset(texts.NO_NAME_BEGINS.split())
_VERBS = frozenset(texts.VERBS.split())
_GOES_ON_AFTER_ONE = frozenset(texts.GOES_ON_AFTER_ONE.split())
_SENTENCE = tuple(word for word in (*_ENDS, *_VERBS) if len(word) > _SHORT_WORD)
_LATIN_ENDS = frozenset(texts.LATIN_NAME_ENDS.split())
_NO_LATIN_NAME = _LATIN_ENDS | frozenset(texts.LATIN_NAME_VERBS.split())
_FULL_STOP = re.compile(r"(?<![a-z])(?!co\.|ltd\.|inc\.|st\.|dr\.|mr\.|mrs\.|ms\.)[a-z0-9]{2,}\.$")
_GENERIC = frozenset(texts.GENERIC_NAMES.split())
_PRAISES, _DEEDS = frozenset(texts.NAME_PRAISES.split()), frozenset(texts.PAGE_DEEDS.split())
_SHOP_PRAISES, _NO_PRAISES = frozenset(texts.SHOP_PRAISES.split()), frozenset[str]()
_CREATURES = frozenset(texts.SHOP_CREATURES.split())
_IN_PASSING = frozenset(texts.PRAISED_IN_PASSING.split())
_SAYS = re.compile(texts.SHOP_SAYS_OR_DOES)
_OWNERS = tuple(texts.OWNERS.split())
_NO_OWNERS = frozenset(texts.NO_OWNERS.split())
_PAYEE = re.compile(texts.PAYEE_NAME)
_QUOTED = re.compile(rf"\s*[{texts.QUOTES}]([^{texts.QUOTES}\n]{{2,60}})[{texts.QUOTES}]")
_CHUNK = re.compile(rf"[^\s,;:!?()\n{texts.QUOTES}{MAX_LENGTH}]{{1,60}}")
_LATIN = re.compile(r"[a-z0-9][a-z0-9._&'\-]*")
_MORE_LATIN = re.compile(rf" ({_LATIN.pattern})")
_LETTER = re.compile(r"[a-z\u0e01-\u0e2e](?![^\s])")
_SPACE = re.compile(r"[ \t]+")
_GOES_ON = re.compile(rf" (?:{texts.NAME_GOES_ON})(?![a-z])")
_BY = re.compile(rf"(?: ?(?:{texts.BY})|(?<=by)) ({_CHUNK.pattern})")
_SURNAME = re.compile(r" ([\u0e01-\u0e4e]{2,24})(?![\u0e01-\u0e4e])")
_LOOKS_LIKE_A_NAME = re.compile(r"[A-Z]|.*[0-9._-]")
_LONGEST, _SHORTEST, _LONGEST_CHUNK = 40, 2, 24
_LONG_WORD, _GOODS_AND_PRAISE = 5, 2
_MOST_LEADS = 100
_SPOKEN_BEFORE, _ONESELF_BEFORE = 60, 14


@dataclass(frozen=True, slots=True)
class SellerName:
    """A seller's name; `is_payee`: the owner of the account that was paid to."""

    start: int
    end: int
    text: str
    is_payee: bool = False


@dataclass(frozen=True, slots=True)
class _Lead:
    """A place where a name may begin. `is_named`: after a word for "called"; `is_english`: after an
    English word, as a name or as the sentence; `is_house`: after a hotel or a clinic;
    `stop`: where it ends at the latest."""

    end: int
    is_named: bool = False
    is_payee: bool = False
    is_english: bool = False
    is_house: bool = False
    stop: int | None = None


def find(told: StoryText) -> list[SellerName]:
    """The names of shops, pages and people who sold, in order, each once."""
    found: dict[str, SellerName] = {}
    leads = islice(chain(_leads(told), _beside_trade(told)), _MOST_LEADS)
    for lead in sorted(leads, key=lambda lead: (not lead.is_named, lead.end)):
        name = _name(told, lead)
        if name is None or any(_overlap(name, each) for each in found.values()):
            continue
        if not any(name.text in each or each in name.text for each in found):
            found[name.text] = name
    return sorted(found.values(), key=lambda name: name.start)


def either(told: StoryText, names: Sequence[SellerName]) -> tuple[str, ...]:
    """The name that is told last, and the one before it, of which it is open which is meant."""
    for name in (each for each in names if not each.is_payee):
        more = _OTHER_NAME.match(told.plain, name.end)
        end = _end(told.plain, more.end(), True, True) if more else 0
        other = told.typed[more.end() : end].rstrip(".-") if more else ""
        if len(other) >= _SHORTEST and other.lower() not in _GENERIC and other != name.text:
            return other, name.text
    return ()


def set_off(told: StoryText, begin: int) -> SellerName | None:
    """The name that begins here, read as if a space stood before it; None where the sentence goes
    on."""
    space = _SPACE.match(told.plain, begin)
    begin = space.end() if space else begin
    if _LETTER.match(told.plain, begin):
        return SellerName(begin, begin + 1, told.typed[begin])
    text = told.typed[begin : _end(told.plain, begin, True, False)].rstrip(".-")
    is_name = any(map(str.isalpha, text)) and text.lower() not in _GENERIC
    is_name = is_name and (space is not None or _is_no_kind(text))
    return SellerName(begin, begin + len(text), text) if is_name else None


def called(told: StoryText, begin: int) -> str:
    """The words that begin here, by which a shop may be called, be they of the dictionary; empty
    where the sentence goes on."""
    space = _SPACE.match(told.plain, begin)
    begin = space.end() if space else begin
    text = told.typed[begin : _end(told.plain, begin, True, False)].rstrip(".-")
    first = next(iter(thai.tokenise(text)), "")
    goes_on = not first or first in _GENERIC or first in _NO_BEGINNING
    return "" if goes_on or _SAYS.match(text) else text


def payee_after(told: StoryText, end: int) -> SellerName | None:
    """The name that stands right after an account number."""
    lead = _PAYEE.match(told.plain, end)
    if lead is None:
        return None
    is_introduced = lead[0].strip(" ,(") or _TITLE.match(told.plain, lead.end())
    return _name(told, _Lead(lead.end(), True, True)) if is_introduced else None


def _overlap(one: SellerName, other: SellerName) -> bool:
    return one.start < other.end and other.start < one.end


def _leads(told: StoryText) -> Iterator[_Lead]:
    for found in _NAMED.finditer(told.plain):
        yield _Lead(found.end(), is_named=True)
    for found in _CALLED.finditer(told.plain):
        before = told.plain[max(0, found.start() - _SPOKEN_BEFORE) : found.start()]
        if _SPOKEN_OF.search(before) and not _ONESELF.search(before[-_ONESELF_BEFORE:]):
            yield _Lead(found.end(), is_named=True)
    for found in _ACCOUNT_NAME.finditer(told.plain):
        yield _Lead(found.end(), is_named=True, is_payee=True)
    for found in _PLACED.finditer(told.plain):
        if not _NO_SHOP_BEFORE.search(told.plain[max(0, found.start() - _LONGEST) : found.start()]):
            yield _Lead(found.end(), is_english=found[0].isascii())
    for found in _CHEATED_BY.finditer(told.plain):
        if _is_no_kind(found["who"]):
            yield _Lead(found.end(), is_named=True, stop=found.end("who"))
    for found in _HOUSE.finditer(told.plain):
        yield _Lead(found.end(), is_house=True)


def _beside_trade(told: StoryText) -> Iterator[_Lead]:
    """Places where a firm is named beside what it sells, or as the one it was bought from."""
    for pattern in _BY_TRADE:
        for found in pattern.finditer(told.typed):
            start, end = found.span("name")
            if told.plain[start:end] not in _NO_FIRMS and not _is_place(told.plain[start:end]):
                yield _Lead(start, stop=end)


def _is_no_kind(who: str) -> bool:
    """True if it is more than one word, none of the dictionary, or called after a house or an
    owner: shops are of a kind by one."""
    parts = thai.tokenise(who)
    is_kind = any(part in _GENERIC or part in _NO_BEGINNING for part in parts)
    return not is_kind and (len(parts) > 1 or not thai.is_word(who) or who.startswith(_OWNERS))


def _name(told: StoryText, lead: _Lead) -> SellerName | None:
    if quoted := _QUOTED.match(told.typed, lead.end):
        return SellerName(*quoted.span(1), quoted[1].strip(), lead.is_payee)
    space = _SPACE.match(told.plain, lead.end)
    begin = space.end() if space else lead.end
    if lead.is_english and not _LOOKS_LIKE_A_NAME.match(
        told.typed[begin : begin + _LONGEST].split(" ")[0]
    ):
        return None
    is_set_off = space is not None or told.plain[begin - 1].isspace()
    end = _end_after(told.plain, begin, lead, is_set_off=is_set_off)
    text = told.typed[begin:end].rstrip(".-")
    if not _SHORTEST <= len(text) <= _LONGEST or text.lower() in _GENERIC:
        return None
    if not any(map(str.isalpha, text)) or _TITLE_ALONE.fullmatch(text.lower()):
        return None
    if ownership.is_said_to_be_own(told.plain, begin + len(text)):
        return None
    return SellerName(begin, begin + len(text), text, lead.is_payee)


def _end(plain: str, begin: int, is_set_off: bool, is_named: bool) -> int:
    """The end of the name that begins here; `begin` itself where there is none."""
    chunk = _CHUNK.match(plain, begin)
    if chunk is None:
        return begin
    latin = _LATIN.match(plain, begin)
    if latin is not None:
        end = _latin_end(plain, latin)
    else:
        praises = _PRAISES if plain.endswith(texts.PAGES, 0, begin) else _NO_PRAISES
        praises = _SHOP_PRAISES if plain.endswith(texts.SHOPS, 0, begin) else praises
        end = begin + len(_thai_name(chunk[0], is_set_off, is_named, praises))
    if end == begin:
        return begin
    end = _going_on(plain, end)
    return _with_surname(plain, begin, end) if _TITLE.match(plain, begin) else end


def _end_after(plain: str, begin: int, lead: _Lead, *, is_set_off: bool) -> int:
    """The end of the name, as far as the lead lets it go."""
    end = _end(plain, begin, is_set_off, lead.is_named)
    return _house_end(plain, begin, end) if lead.is_house else min(end, lead.stop or end)


def _house_end(plain: str, begin: int, end: int) -> int:
    """The end with the place where the house is; `begin` itself where that is all, or where the
    sentence goes on."""
    parts = thai.tokenise(plain[begin:end])
    if not parts or parts[0] in _NO_HOUSES or _is_place(plain[begin:end]):
        return begin
    more = _SURNAME.match(plain, end)
    return more.end() if more and _is_place(more[1]) else end


def _is_place(text: str) -> bool:
    return text in _PLACES_OF_STAY or provinces.exact_match(text) is not None


def _with_surname(plain: str, begin: int, end: int) -> int:
    """The end of a name with a title: a person's surname, the whole name of a company."""
    parts = 2 if _TITLE.fullmatch(plain, begin, end) else 1
    for _ in range(parts):
        more = _SURNAME.match(plain, end)
        kept = _surname(more[1]) if more else ""
        if not kept:
            break
        end += 1 + len(kept)
    return end


def _surname(chunk: str) -> str:
    """The part of a run of Thai letters after a first name that goes on with the name."""
    parts = thai.tokenise(chunk)
    if parts[0] in _NO_SURNAMES or parts[0] in _NO_BEGINNING:
        return ""
    ends = next((place for place, part in enumerate(parts) if part in _ENDS), len(parts))
    kept = parts[:ends]
    is_whole = len(kept) == len(parts)
    return "".join(kept) if is_whole or len(kept) > 1 else ""


def _latin_end(plain: str, first: re.Match[str]) -> int:
    """The end of a name in Latin letters; of English words the sentence's own end it."""
    if first[0] in _LATIN_ENDS or first[0] in _GENERIC or first[0].isdigit():
        return first.start()
    end = first.end()
    # A full stop ends the sentence, unless what stands before it is short for something.
    while not _FULL_STOP.search(plain, first.start(), end):
        more = _MORE_LATIN.match(plain, end)
        if more is None or more[1].rstrip(".") in _NO_LATIN_NAME or more[1][0].isdigit():
            break
        end = more.end()
    return end


def _thai_name(
    chunk: str, is_set_off: bool, is_named: bool, praises: frozenset[str] = _NO_PRAISES
) -> str:
    """The part of a run of Thai letters that is a name; empty where it is none. `praises`: with
    one of these at its end goods are the name of such a shop or page, and do not say its kind."""
    parts = thai.tokenise(chunk)
    if parts[0] in _NO_BEGINNING or parts[0] in _GENERIC:
        return ""
    if not is_named and _begins_with_a_verb(parts):
        return ""
    is_short = is_set_off and len(chunk) <= _LONGEST_CHUNK
    kept = _before_end(parts, is_short=is_short)
    if "".join(kept) in _GENERIC or kept[-1][0].isdigit():
        return ""
    is_name = is_named or _stands_alone(kept, parts, is_set_off)
    is_praised = bool(praises) and _is_praised(kept, parts, praises)
    return "".join(kept) if is_name or is_praised else ""


def _stands_alone(kept: list[str], parts: list[str], is_set_off: bool) -> bool:
    """True if it is a name without a word for "called" before it."""
    goes_on = len(kept) == 1 and _GOES_ON_AFTER_ONE.intersection(parts[1:2])
    return not goes_on and (is_set_off or _names_an_owner(kept))


def _is_praised(kept: list[str], parts: list[str], praises: frozenset[str]) -> bool:
    """True if goods and praise, or a creature, are all that is written together, or what was done
    follows: no more is told of the goods."""
    after = parts[len(kept) : len(kept) + 1]
    is_name = kept[0] not in _IN_PASSING and kept[-1] in praises
    # More than one word of praise tells what a shop is like.
    is_name = is_name and (len(kept) > 1 if praises is _PRAISES else len(kept) == _GOODS_AND_PRAISE)
    return (is_name or "".join(kept) in _CREATURES) and _DEEDS.issuperset(after)


def _before_end(parts: list[str], *, is_short: bool) -> list[str]:
    """The parts before the first with which no name begins; a short chunk is whole, unless it
    holds a word that ends every name."""
    if is_short and _ENDS.isdisjoint(parts):
        return parts
    ends = next((place for place, part in enumerate(parts) if part in _NO_BEGINNING), len(parts))
    return parts[:ends]


def _begins_with_a_verb(parts: list[str]) -> bool:
    """True if it goes on as a sentence; a compound of two words is often one in the dictionary."""
    return parts[0] in _VERBS or (len(parts[0]) > _LONG_WORD and parts[0].startswith(_SENTENCE))


def _names_an_owner(parts: list[str]) -> bool:
    if not parts[0].startswith(_OWNERS):
        return False
    rest = parts[1:] if parts[0] in _OWNERS else parts
    return bool(rest) and rest[0] not in _NO_OWNERS


def _going_on(plain: str, end: int) -> int:
    """The end with what belongs to the name after a space: "shop", or "by" and another name."""
    while more := _GOES_ON.match(plain, end):
        end = more.end()
    by = _BY.match(plain, end)
    if by is None:
        return end
    latin = _LATIN.match(by[1])
    name = latin[0] if latin else _thai_name(by[1], True, True)
    end = by.start(1) + len(name) if name else end
    return _going_on(plain, end) if name else end

"""The names that a story gives its seller, only where it plainly introduces them. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from handlers.story_text import READ, Span, Told
from handlers.story_words import sellers as words
from knowledge_base import thai

_NAMED = re.compile(words.NAMED)
_ACCOUNT_NAME = re.compile(words.ACCOUNT_NAME)
_PLACED = re.compile(words.PLACED)
_TITLE = re.compile(words.TITLES)
_ENDS = frozenset(words.NAME_ENDS.split())
_LATIN_ENDS = frozenset(words.LATIN_NAME_ENDS.split())
_GENERIC = frozenset(words.GENERIC_NAMES.split())
_OWNERS = tuple(words.OWNERS.split())
_NO_OWNERS = frozenset(words.NO_OWNERS.split())
_GOES_ON = re.compile(words.NAME_GOES_ON)
_PAYEE = re.compile(words.PAYEE_NAME)
_QUOTED = re.compile(rf"\s*[{words.QUOTES}]([^{words.QUOTES}\n]{{2,60}})[{words.QUOTES}]")
_CHUNK = re.compile(rf"[^\s,;:!?()\n{words.QUOTES}{READ}]+")
_LATIN = re.compile(r"[a-z0-9][a-z0-9._&'\-]*")
_SPACE = re.compile(r"[ \t]+")
_SURNAME = re.compile(r"[\u0e01-\u0e4e]{2,24}")
_LONGEST, _SHORTEST = 40, 2


@dataclass(frozen=True, slots=True)
class Name:
    """A seller's name; `is_payee`: the owner of the account that was paid to."""

    start: int
    end: int
    text: str
    is_payee: bool = False


def find(told: Told) -> list[Name]:
    """The names of shops, pages and people who sold, in order, each once."""
    found: dict[str, Name] = {}
    for name in sorted(_names(told), key=lambda name: name.start):
        if not any(name.start < each.end and each.start < name.end for each in found.values()):
            found.setdefault(name.text, name)
    return list(found.values())


def payee_after(told: Told, end: int) -> Name | None:
    """The name that stands right after an account number."""
    lead = _PAYEE.match(told.plain, end)
    if lead is None or lead.end() == end or not lead[0].strip(" ,("):
        return None
    return _name(told, lead.end(), is_payee=True, is_named=True)


def _names(told: Told) -> Iterator[Name]:
    for pattern, is_payee in ((_NAMED, False), (_ACCOUNT_NAME, True)):
        for lead in pattern.finditer(told.plain):
            if name := _name(told, lead.end(), is_payee=is_payee, is_named=True):
                yield name
    for lead in _PLACED.finditer(told.plain):
        if name := _name(told, lead.end(), is_payee=False, is_named=False):
            yield name


def _name(told: Told, start: int, *, is_payee: bool, is_named: bool) -> Name | None:
    if quoted := _QUOTED.match(told.typed, start):
        return Name(*quoted.span(1), quoted[1].strip(), is_payee)
    space = _SPACE.match(told.plain, start)
    begin = space.end() if space else start
    end = _end(told.plain, begin, is_glued=space is None and not is_named)
    text = told.typed[begin:end].rstrip(".-")
    if len(text) < _SHORTEST or len(text) > _LONGEST or text.lower() in _GENERIC:
        return None
    if not any(map(str.isalpha, text)):
        return None
    return Name(begin, begin + len(text), text, is_payee)


def _end(plain: str, begin: int, *, is_glued: bool) -> int:
    """Where the name that begins here is over; `begin` itself where there is none."""
    chunk = _CHUNK.match(plain, begin)
    if chunk is None:
        return begin
    latin = _LATIN.match(plain, begin)
    end = _latin_end(plain, latin) if latin else _thai_end(plain, chunk.span(), is_glued)
    if end == begin:
        return begin
    title = _TITLE.match(plain, begin)
    return _going_on(plain, end, has_surname=title is not None)


def _latin_end(plain: str, first: re.Match[str]) -> int:
    """The end of a name in Latin letters; of English words the sentence's own end it."""
    if first[0] in _LATIN_ENDS or first[0] in _GENERIC or first[0].isdigit():
        return first.start()
    end = first.end()
    while more := re.compile(rf" ({_LATIN.pattern})").match(plain, end):
        if more[1] in _LATIN_ENDS or more[1][0].isdigit():
            break
        end = more.end()
    return end


def _thai_end(plain: str, span: Span, is_glued: bool) -> int:
    parts = thai.words(plain[slice(*span)])
    kept = _kept(parts)
    if not kept or kept[0] in _GENERIC or "".join(kept) in _GENERIC:
        return span[0]
    if is_glued and not _names_an_owner(kept):
        return span[0]
    return span[0] + len("".join(kept))


def _kept(parts: list[str]) -> list[str]:
    for place, part in enumerate(parts):
        if part in _ENDS or part[0].isdigit():
            return parts[:place]
    return parts


def _names_an_owner(parts: list[str]) -> bool:
    if not parts[0].startswith(_OWNERS):
        return False
    rest = parts[1:] if parts[0] in _OWNERS else parts
    return bool(rest) and rest[0] not in _NO_OWNERS


def _going_on(plain: str, end: int, *, has_surname: bool) -> int:
    """The end with what belongs to the name after a space: a family name, or "by" and a name."""
    while more := re.compile(rf"[ ]({_GOES_ON.pattern})(?![a-z])").match(plain, end):
        end = more.end()
        following = re.compile(rf"[ ]?({_CHUNK.pattern})").match(plain, end)
        if more[1] in ("by", "&", "x", "and") and following:
            parts = _kept(thai.words(following[1]))
            end = following.start(1) + len("".join(parts))
    surname = re.compile(rf"[ ]({_SURNAME.pattern})").match(plain, end)
    if has_surname and surname:
        parts = _kept(thai.words(surname[1]))
        if parts:
            end = surname.start(1) + len("".join(parts))
    return end

"""Option matching: the one of a few options that a typed text means. Pure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from handlers.nlu.lexicon.typed import doubts
from handlers.nlu.lexicon.values import reports
from handlers.nlu.values.spoken import chat_words
from handlers.nlu.values.spoken.once import once
from handlers.texts import form as form_texts
from knowledge_base import thai
from knowledge_base.thai import normalise

_LIKE_ENOUGH = 85
_SHORTEST_PART = 3
_SHORTEST_LATIN = 2
_LONG_ENOUGH_INSIDE_A_WORD = 4
_DENIAL_REACH = 10
_BETWEEN_DEEDS = re.compile(reports.BETWEEN_DEEDS)
_DONE_ALREADY = re.compile(reports.DONE_ALREADY)
_NOT_DONE_YET = re.compile(reports.NOT_DONE_YET)
_NOT_DONE_AFTER = re.compile(rf"{form_texts.NOT_DONE_AFTER}|{reports.NOT_TAKEN}")
_EITHER, _NOT_REMEMBERED = re.compile(doubts.EITHER), re.compile(doubts.NOT_REMEMBERED)
_PAUSE, _JUST_SO = re.compile(reports.PAUSE), re.compile(reports.JUST_SO)
_LATIN = re.compile(r"[a-z0-9]")

OptionNames = Mapping[str, Sequence[str]]
Span = tuple[int, int]


@once
def normalised(text: str) -> str:
    """The text normalised: once a turn, however many words are looked for in it."""
    return normalise(text)


@once
def plain(text: str) -> str:
    """The text normalised, without polite endings; never made empty by that."""
    shorter = normalised(text)
    for ending in form_texts.POLITE_ENDINGS:
        shorter = shorter.removesuffix(ending).rstrip() or shorter
    return shorter


@lru_cache(maxsize=4096)
def phrase(ours: str) -> str:
    """A phrase of our own, made plain once. What a user typed never comes here: it would stay
    in memory."""
    return plain(ours)


@lru_cache(maxsize=1024)
def phrases(ours: tuple[str, ...]) -> frozenset[str]:
    """Phrases of our own, made plain once."""
    return frozenset(map(phrase, ours))


@lru_cache(maxsize=4096)
def spelling(ours: str) -> str:
    """A name of our own, normalised once."""
    return normalise(ours)


@lru_cache(maxsize=1024)
def spellings(ours: tuple[str, ...]) -> tuple[str, ...]:
    """Names of our own, normalised once."""
    return tuple(map(spelling, ours))


def without(text: str, ours: Sequence[str]) -> str:
    """The text normalised, without any of our phrases."""
    typed = normalised(text)
    for each in sorted(spellings(tuple(ours)), key=len, reverse=True):
        typed = typed.replace(each, " ")
    return typed


def means_done(text: str) -> bool:
    """True if the user says that there is no more to add."""
    return plain(text) in form_texts.DONE_WORDS


def match_one(text: str, names: OptionNames) -> str | None:
    """The code of the option that `text` names: exactly, inside a sentence when no other one
    is, or with a slip of the finger; None when that is not sure."""
    text = chat_words.without_laughter(chat_words.central(thai.head_and_tail(text)))
    typed = normalised(text)
    by_name = {phrase(name): code for code, given in names.items() for name in given}
    by_name |= {spelling(name): code for code, given in names.items() for name in given}
    for whole in (typed, plain(text)):
        if whole in by_name:
            return by_name[whole]
    inside = _inside(typed, names)
    if inside:
        return inside.pop() if len(inside) == 1 else None
    best = process.extractOne(
        plain(text), list(by_name), scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH
    )
    if best is None or (form_texts.NOT in typed) != (form_texts.NOT in best[0]):
        return None
    return by_name[best[0]]


def match_sure(text: str, names: OptionNames) -> str | None:
    """The same; None too where either of two may be meant, or it is not remembered."""
    if plain(text) in {phrase(name) for given in names.values() for name in given}:
        return match_one(text, names)
    parts = _EITHER.split(thai.head_and_tail(text))
    either = {match_one(part, names) for part in parts if len(parts) > 1} - {None}
    is_unsure = len(either) > 1 or _NOT_REMEMBERED.search(text) is not None
    found = None if is_unsure else match_one(text, names)
    if found:
        return None if _begins_with(text, names)[0] not in (None, found) else found
    return None if is_unsure else match_begun(text, names)


def match_begun(text: str, names: OptionNames) -> str | None:
    """The code of the option that a text begins with, alone before a pause, where the rest names
    no other one; None where it is not sure."""
    code, rest = _begins_with(text, names)
    others = _inside(normalised(rest), names) - {code}
    return None if others or not rest or _NOT_REMEMBERED.search(text) else code


def _begins_with(text: str, names: OptionNames) -> tuple[str | None, str]:
    """The code of the option that stands alone before a pause, and the rest of the text."""
    spaced = " ".join(map(normalise, thai.head_and_tail(text).split()))
    first, _, rest = _PAUSE.sub("\n", spaced, count=1).partition("\n")
    bare = _JUST_SO.sub("", plain(first)).strip() or first
    by_name = {spelling(name): code for code, given in names.items() for name in given}
    return by_name.get(bare), rest


def match_all(text: str, names: OptionNames) -> list[str]:
    """The codes of all options that `text` names, in the order of the options."""
    text = thai.head_and_tail(text)
    parts = [text]
    for word in form_texts.AND_WORDS:
        parts = [piece for part in parts for piece in part.split(word)]
    found = {match_one(part, names) for part in parts} | _inside(normalised(text), names)
    return [code for code in names if code in found]


def match_done(text: str, names: OptionNames) -> list[str]:
    """The codes of what is told to be done, where the rest of the text tells what is not; empty
    where it tells no such two."""
    pieces = list(filter(None, _BETWEEN_DEEDS.split(thai.head_and_tail(text).lower())))
    done = [piece for piece in pieces if not _NOT_DONE_YET.search(piece)]
    if len(done) in (0, len(pieces)) or not all(map(_DONE_ALREADY.search, done)):
        return []
    found = {code for piece in done for code in match_all(piece, names)}
    return [code for code in names if code in found]


def named_anywhere(text: str, names: OptionNames) -> set[str]:
    """The codes of all options that a text names, of those too that it denies."""
    return _inside(normalised(text), names, with_denied=True)


def places(typed: str, names: OptionNames, *, with_denied: bool = False) -> list[tuple[Span, str]]:
    """The places at which a normalised text names options, in its order, with their codes; a
    name that is only a part of a longer one that stands there does not count."""
    for word in spellings(form_texts.NO_CHOICE):
        typed = typed.replace(word, " " * len(word))
    spans = [
        (span, code)
        for code, given in names.items()
        for name in given
        for span in _places_of(spelling(name), typed)
        if with_denied or not _is_denied(span, typed)
    ]
    return sorted(each for each in spans if not any(_holds(other, each[0]) for other, _ in spans))


def _inside(typed: str, names: OptionNames, *, with_denied: bool = False) -> set[str]:
    """The codes named somewhere in `typed`."""
    return {code for _, code in places(typed, names, with_denied=with_denied)}


def _holds(longer: Span, span: Span) -> bool:
    return longer != span and longer[0] <= span[0] and span[1] <= longer[1]


def _places_of(name: str, typed: str) -> Iterator[Span]:
    if len(name) < (_SHORTEST_LATIN if _LATIN.match(name) else _SHORTEST_PART):
        return
    if name in form_texts.ONLY_ALONE:
        return
    start = typed.find(name)
    while start >= 0:
        span = start, start + len(name)
        if _is_a_word(span, typed):
            yield span
        start = typed.find(name, start + 1)


def _is_a_word(span: Span, typed: str) -> bool:
    """True if it stands there as a word: for Latin letters between others that are not, for
    three Thai letters where the dictionary cuts."""
    start, end = span
    if _LATIN.match(typed[start]):
        around = typed[max(0, start - 1) : start] + typed[end : end + 1]
        return not _LATIN.search(around)
    if end - start >= _LONG_ENOUGH_INSIDE_A_WORD:
        return True
    starts, ends = _cuts(typed)
    return start in starts and end in ends


def _cuts(typed: str) -> tuple[set[int], set[int]]:
    starts, ends, place = set(), set(), 0
    for word in thai.tokenise(typed):
        start = typed.index(word, place)
        place = start + len(word)
        starts.add(start)
        ends.add(place)
    return starts, ends


def _is_denied(span: Span, typed: str) -> bool:
    """True if what stands shortly before it, or right after, says that it is not so, or not yet."""
    before = typed[max(0, span[0] - _DENIAL_REACH) : span[0]]
    still_to_do = any(map(before.__contains__, form_texts.STILL_TO_DO))
    is_before = form_texts.NOT in before or still_to_do or before.endswith(form_texts.NOT_DONE)
    return is_before or _NOT_DONE_AFTER.match(typed, span[1]) is not None

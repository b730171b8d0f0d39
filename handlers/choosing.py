"""Which of a few options a typed text means. Pure."""

from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz, process

from handlers.texts import form as words
from knowledge_base.thai import normalise

_LIKE_ENOUGH = 85
_SHORTEST_PART = 3

Names = Mapping[str, Sequence[str]]


def plain(text: str) -> str:
    """The text normalised, without polite endings."""
    text = normalise(text)
    shorter = text
    for ending in words.POLITE_ENDINGS:
        shorter = shorter.removesuffix(ending).rstrip()
    return shorter or text


def means_done(text: str) -> bool:
    """Whether the user says that there is no more to add."""
    return plain(text) in words.DONE_WORDS


def one(text: str, names: Names) -> str | None:
    """The code of the option that `text` names: exactly, inside a sentence when no other one
    is, or with a slip of the finger; None when that is not sure."""
    typed = plain(text)
    if not typed:
        return None
    by_name = {plain(name): code for code, given in names.items() for name in given}
    if typed in by_name:
        return by_name[typed]
    inside = {code for name, code in by_name.items() if _is_in(name, typed)}
    if inside:
        return inside.pop() if len(inside) == 1 else None
    best = process.extractOne(typed, by_name, scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH)
    return by_name[best[0]] if best else None


def several(text: str, names: Names) -> list[str]:
    """The codes of all options that `text` names, in the order of the options."""
    parts = [text]
    for word in words.AND_WORDS:
        parts = [piece for part in parts for piece in part.split(word)]
    found = {one(part, names) for part in parts} | _all_inside(plain(text), names)
    return [code for code in names if code in found]


def _all_inside(typed: str, names: Names) -> set[str]:
    return {code for code, given in names.items() if any(_is_in(plain(n), typed) for n in given)}


def _is_in(name: str, typed: str) -> bool:
    return len(name) >= _SHORTEST_PART and name in typed

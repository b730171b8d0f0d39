"""The name that a crook goes by, within a sentence that tells of it. Pure."""

import re
from dataclasses import dataclass

from handlers.nlu import intents
from handlers.nlu.lexicon import crimes as own
from handlers.nlu.lexicon.typed.doubts import SPEECH
from handlers.nlu.values import contacts, personal_names
from handlers.nlu.values.spoken import filer_name
from knowledge_base import thai

_CALLED = re.compile(own.CROOK_CALLED, re.IGNORECASE)
_NO_NAME = re.compile(own.NO_NAME_OF_A_CROOK)
_DENIED, _NONE_TOLD = re.compile(own.DENIED_BEFORE), re.compile(own.NO_NAME_TOLD, re.IGNORECASE)
_LONGEST, _SHORTEST, _FEW_DIGITS, _FEW_LETTERS = 120, 2, 4, 4


@dataclass(frozen=True, slots=True)
class CrooksName:
    """The name, empty where it is told that there is none, and what is told besides."""

    name: str
    rest: str


def told(text: str) -> CrooksName | None:
    """The name that a text tells, or that none is known; None where it may be something else, or
    holds a number."""
    said = " ".join(text.split())
    is_other = (
        len(said) > _LONGEST
        or intents.ends_as_question(said)
        or len(contacts.digits(said)) > _FEW_DIGITS
    )
    if is_other or contacts.ADDRESS.search(said):
        return None
    named = (CrooksName(name, rest) for name, rest in map(_named, _CALLED.finditer(said)) if name)
    return next(named, None) or _none(said)


def _named(found: re.Match[str]) -> tuple[str, str]:
    """The name and the words around it; empty where it may be none."""
    text = found.string
    chunk = found["name"]
    name = filer_name.without_courtesy(chunk)
    end = found.end()
    if name == chunk and (last := text[end:].split()[:1]):
        whole = f"{name} {filer_name.without_courtesy(last[0])}"
        is_whole = personal_names.clear_name(whole) == whole
        name, end = (whole, end + 1 + len(last[0])) if is_whole else (name, end)
    leads = text[: found.start("name")]
    is_none = len(name) < _SHORTEST or _NO_NAME.match(name) or _DENIED.search(leads)
    is_speech = not SPEECH.isdisjoint(thai.tokenise(thai.normalise(name)))
    if is_none or is_speech:
        return "", ""
    return name, _rest(text[: found.start()], text[end:])


def _none(said: str) -> CrooksName | None:
    found = _NONE_TOLD.search(said)
    return CrooksName("", _rest(said[: found.start()], said[found.end() :])) if found else None


def _rest(before: str, after: str) -> str:
    """The words around a name, where they tell more than a courtesy."""
    rest = f"{before.strip()} {after.strip()}".strip()
    return rest if sum(map(str.isalpha, filer_name.without_courtesy(rest))) > _FEW_LETTERS else ""

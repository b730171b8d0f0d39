"""Reader of who is in danger, where it is not the writer: a child, a friend. Pure."""

import re
from collections.abc import Iterable, Mapping

from handlers.nlu.story.lexicon import people as texts


def _any_of(kinds: Iterable[Mapping[str, tuple[str, ...]]]) -> str:
    words = {word for kind in kinds for spellings in kind.values() for word in spellings}
    return "|".join(sorted(words, key=len, reverse=True))


_SAID_BACK = {
    word: name
    for kind in (texts.ALSO_ONESELF, texts.NEAR, texts.IN_ENGLISH)
    for name, words in kind.items()
    for word in words
}
_NEAR = _any_of((texts.NEAR,))
_ANYBODY = _any_of((texts.NEAR, texts.ALSO_ONESELF))
_PERSON = (
    rf"(?:(?P<near>{_NEAR})(?:{texts.OWNER})?|(?P<mine>{_ANYBODY}){texts.MINE})"
    rf"(?:{texts.ALSO_SAID})*"
)
_NOT_FOR_THEM = "".join(f"(?<!{word})" for word in texts.FOR_THEM)
_LIFE = re.compile(_NOT_FOR_THEM + _PERSON + texts.OF_LIFE)
_SAYING = re.compile(
    rf"{_NOT_FOR_THEM}(?P<near>{_ANYBODY})(?:{texts.ALSO_SAID})*"
    rf"(?=(?:{texts.SAYING})){texts.OF_LIFE}"
)
_TOLD_OF = re.compile(
    rf"{_NOT_FOR_THEM}(?P<near>{_ANYBODY})(?:{texts.OWNER})?(?:{texts.ALSO_SAID})*{texts.DOES_OR_SUFFERS}{texts.OF_LIFE}"
)
_ASKED = re.compile(
    rf"(?:{texts.SUPPOSED})\s?(?P<near>{_ANYBODY})(?:{texts.OWNER})?(?:{texts.ALSO_SAID})*"
    rf"{texts.OF_LIFE}"
)
_FREEDOM = re.compile(_NOT_FOR_THEM + _PERSON + texts.OF_FREEDOM)
_DONE_TO = re.compile(
    rf"{texts.DONE_TO}(?:(?P<near>{_NEAR})(?!\s?{texts.SHOWN_IT})|(?P<mine>{_ANYBODY}){texts.MINE})"
)
_IN_ENGLISH = re.compile(
    rf"\b(?P<near>{_any_of((texts.IN_ENGLISH,))}){texts.UP_TO_ENGLISH}{texts.OF_LIFE_IN_ENGLISH}"
)
_ONESELF = re.compile(rf"{texts.ONESELF}\s?(?:{texts.BETWEEN})*\s?{texts.OF_LIFE}")
_WITHDRAWN = re.compile(rf"(?:{_NEAR})(?:{texts.ALSO_SAID})*(?:{texts.WITHDRAWN})")
_AWAY, _FOUND = re.compile(texts.AWAY), re.compile(texts.FOUND)
_NO_PERSON = re.compile(texts.NO_PERSON)
_FOR_SEVERAL = re.compile(rf"({'|'.join(texts.FOR_THEM)})(?:{texts.TOGETHER})")


def another(text: str, *, of_life: bool) -> str:
    """The word for the person in danger, if it is another than the writer; else empty. With
    `of_life` in danger by their own hand, otherwise by somebody else's."""
    told = _FOR_SEVERAL.sub(r"\1…", _NO_PERSON.sub("…", text.lower()))
    found = _of_life(told) if of_life else _FREEDOM.search(told) or _DONE_TO.search(told)
    if found is None:
        return ""
    parts = found.groupdict()
    if parts.get("theirs"):
        return texts.THEY
    return _SAID_BACK[parts.get("near") or parts.get("mine") or ""]


def wants_to_die(text: str) -> bool:
    """True if somebody near is told in English to want an end to their life."""
    found = _IN_ENGLISH.search(text.lower())
    return found is not None and found[0].endswith(("die", "life"))


def is_oneself(text: str) -> bool:
    """True if the writer plainly tells of an end to their own life."""
    found = _ONESELF.search(text)
    return found is not None and not _LIFE.search(text[: found.end()])


def is_withdrawn(text: str) -> bool:
    """True if somebody near is told to be silent, to hide or to cry."""
    return _WITHDRAWN.search(_NO_PERSON.sub("…", text.lower())) is not None


def is_away(text: str, *, before: bool) -> bool:
    """True if somebody near is told not to be there, or was `before` and was not found since."""
    said = text.lower()
    return _AWAY.search(said) is not None or (before and _FOUND.search(said) is None)


def _of_life(told: str) -> re.Match[str] | None:
    if is_oneself(told):
        return None
    readers = (_LIFE, _SAYING, _TOLD_OF, _ASKED, _IN_ENGLISH)
    return next((found for each in readers if (found := each.search(told))), None)

"""Words that call all answers right, or all others beside one that is changed. Pure."""

import re
from collections.abc import Sequence

from handlers import texts
from handlers.nlu import phrases
from handlers.nlu.lexicon.typed import wrong_and_right as own
from handlers.texts import complaint as complaint_texts

_REST_IS_RIGHT = re.compile(own.REST_IS_RIGHT, re.IGNORECASE)
_YES_BUT = re.compile(
    rf"(?P<yes>.{{1,40}}?)\s*(?:{own.BUT}|{own.EXCEPT})", re.IGNORECASE | re.DOTALL
)
_YES = (*complaint_texts.RIGHT_WORDS, *own.IS_RIGHT, *texts.YES_WORDS)
_AROUND = " ,.;"


def without(text: str) -> str | None:
    """The text before such words, empty where it is nothing else; None where it has none."""
    found = _REST_IS_RIGHT.search(text.strip())
    return text.strip()[: found.start()].strip(_AROUND) if found else None


def is_right(text: str, more: Sequence[str] = (), around: Sequence[str] = ()) -> bool:
    """True if a text says in any order that it is so, or one of `more`, and nothing else but words
    `around` that: a nod alone is none."""
    return phrases.is_made_of(text, (*_YES, *more), (*own.NODS, *around))


def behind_yes(text: str, more: Sequence[str] = ()) -> tuple[str, str]:
    """The two that may follow a yes, or one of `more`: what is told instead, and what is said to be
    wrong; both empty where the text is no yes with something that is not right after all."""
    found = _YES_BUT.fullmatch(text.strip())
    if found is None or not is_right(found["yes"], more):
        return "", ""
    return found["more"] or "", found["wrong"] or ""


def is_all(text: str) -> bool:
    """True if a text says nothing else."""
    return without(text) == ""

"""Reader of a message: who is claimed, what is asked, in what way, and who is named. Pure."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from knowledge_base.content.signs.folded import Folded
from knowledge_base.content.signs.organisations import Organisation
from knowledge_base.content.signs.tricks import SignMatch, Tricks

ScoreFunction = Callable[[str], Mapping[str, float]]
NONE = "none"
# A name at LINE or in a shop says nothing by its letters.
_HANDLE = re.compile(r"@[a-z0-9][a-z0-9._-]{1,40}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A place of a text that names an organisation."""

    start: int
    end: int
    organisation: Organisation


@dataclass(frozen=True, slots=True)
class MessageReading:
    """The signs by their codes, how much the text sounds like messages that deceive, about 0 for
    none and 1 for surely, and where organisations are named; `words` is the text without what who
    asks says of it."""

    signs: Mapping[str, SignMatch]
    score: float
    named: tuple[Mention, ...]
    folded: Folded
    words: str

    def quote(self, code: str) -> str:
        """The piece of the text that is a sign."""
        found = self.signs.get(code)
        return self.folded.quote(found.start, found.end) if found else ""

    def any_of(self, prefix: str) -> list[str]:
        """The codes of one layer: "asks-", "claims-", "way-"."""
        return [code for code in self.signs if code.startswith(prefix)]


def likeness(scores: Mapping[str, float]) -> float:
    """Score against "no trick", half of all examples, and for the kind that most speaks for."""
    tricks = (score for kind, score in scores.items() if kind != NONE)
    return 0.5 - scores.get(NONE, 0.5) + max(tricks, default=0.0)


def read(
    text: str, typed: str, tricks: Tricks, score: ScoreFunction, named: tuple[Mention, ...]
) -> MessageReading:
    """The reading of a text without its links; `typed` is what is quoted of it, letter by letter,
    with a sign where they were."""
    folded = Folded(_HANDLE.sub(_hidden, text), typed)
    signs = {found.code: found for found in tricks.find_all(folded)}
    words = tricks.without_questions(text)
    return MessageReading(signs, likeness(score(words)), named, folded, words)


def _hidden(found: re.Match[str]) -> str:
    return " " * len(found[0])

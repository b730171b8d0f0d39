"""Words that people use for one another: the officers' glossary, and what a text says in it."""

import re
from collections import defaultdict
from typing import Annotated

from pydantic import Field

from knowledge_base import thai
from knowledge_base.content.topic.fields import AtMost, ContentModel

GlossaryTerm = Annotated[str, AtMost(60)]
SynonymGroup = Annotated[tuple[GlossaryTerm, ...], Field(min_length=2)]
_LATIN_WORDS = re.compile("[a-z0-9]+")
_LONGEST_LATIN = 3
_SHORTEST_THAI = 3


class Glossary(ContentModel):
    """Groups of at least two words or short phrases that mean one thing."""

    groups: tuple[SynonymGroup, ...] = ()


class Concepts:
    """The groups of a glossary that a text names.

    Thai words of three letters and more are found anywhere in it, Latin ones as words, up to three
    together."""

    def __init__(self, glossary: Glossary) -> None:
        # By their first letters: a text is asked what begins at each of its own.
        self._thai: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._latin: dict[str, str] = {}
        for number, group in enumerate(glossary.groups):
            for word in map(thai.normalise, group):
                if not thai.has_thai(word):
                    self._latin[word] = _name(number)
                elif len(word) >= _SHORTEST_THAI:
                    self._thai[word[:_SHORTEST_THAI]].append((word, _name(number)))

    @property
    def thai_words(self) -> list[str]:
        """The Thai words and phrases of the glossary, normalised."""
        return [word for words in self._thai.values() for word, _ in words]

    @property
    def latin_words(self) -> set[str]:
        """The single Latin words of the glossary."""
        return set().union(*map(thai.latin_words, self._latin))

    def of(self, text: str) -> list[str]:
        """The names of the groups that a normalised text speaks of; one that stands for none
        where it names none."""
        found = {
            name
            for start in range(len(text))
            for word, name in self._thai.get(text[start : start + _SHORTEST_THAI], ())
            if text.startswith(word, start)
        }
        words = _LATIN_WORDS.findall(text)
        for length in range(1, _LONGEST_LATIN + 1):
            for start in range(len(words) - length + 1):
                phrase = " ".join(words[start : start + length])
                if phrase in self._latin:
                    found.add(self._latin[phrase])
        return sorted(found) or [_name(-1)]


def _name(number: int) -> str:
    # No word of a text can be the same: the sign is taken out when texts are normalised.
    return f"#{number}"

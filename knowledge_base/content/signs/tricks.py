"""The grammar of tricks: who is claimed, what is asked, in what way; phrases that say so. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated

from pydantic import Field

from knowledge_base.content.signs.danger_phrases import ExampleSentence, Phrase, PhraseWord
from knowledge_base.content.signs.folded import BREAK, Folded
from knowledge_base.content.signs.reasons import MessageReason
from knowledge_base.content.topic.fields import ContentModel

GAP, _GAP_LETTERS = "…", 30
_PARTS = re.compile(r"(…|\{[^{}]*\})")
# So many letters before a phrase are looked through for a word that denies it.
_DENIED_WITHIN = 24
_SENTENCE_END = re.compile(f"[{BREAK}.!?]")
_LATIN = re.compile("[a-z0-9]")
WordGroups = Mapping[str, tuple[str, ...]]


class Sign(ContentModel):
    """The phrases of one reason; `not_meant` hold them and are something else; `kb check` tries
    the examples."""

    code: MessageReason
    phrases: Annotated[tuple[Phrase, ...], Field(min_length=1)]
    not_meant: tuple[Phrase, ...] = ()
    must: tuple[ExampleSentence, ...] = ()
    must_not: tuple[ExampleSentence, ...] = ()


@dataclass(frozen=True, slots=True)
class SignMatch:
    """A sign that stands in a folded text, and where."""

    code: str
    start: int
    end: int


class Tricks(ContentModel):
    """All signs. `words` are named groups that phrases may use; `denials` before a phrase say
    the contrary of it; `questions` are what who asks about a text says of it."""

    words: Mapping[str, tuple[PhraseWord, ...]] = Field(default_factory=dict)
    denials: tuple[PhraseWord, ...] = ()
    questions: tuple[PhraseWord, ...] = ()
    signs: tuple[Sign, ...] = ()

    @cached_property
    def _readers(self) -> list["_SignReader"]:
        return [_SignReader(sign, self.words) for sign in self.signs]

    @cached_property
    def failed_examples(self) -> tuple[tuple[tuple[str | int, ...], str, str], ...]:
        """Signs that their own examples contradict: path, kind of error, the text."""
        return tuple(_failed_examples(self))

    @cached_property
    def _denial(self) -> re.Pattern[str]:
        return re.compile("|".join(map(_escaped, self.denials)) or "(?!)")

    @cached_property
    def _questions(self) -> re.Pattern[str]:
        return re.compile("|".join(map(re.escape, self.questions)) or "(?!)")

    def without_questions(self, text: str) -> str:
        """The text without what was asked about it."""
        return self._questions.sub(" ", text)

    def find_all(self, text: Folded) -> tuple[SignMatch, ...]:
        """The first place of each sign that stands in a text and is not denied there."""
        found = (self._first(reader, text.letters) for reader in self._readers)
        return tuple(filter(None, found))

    def _first(self, reader: "_SignReader", letters: str) -> SignMatch | None:
        places = (
            SignMatch(reader.code, *span)
            for span in reader.spans(letters)
            if not self._is_denied(letters, span[0])
        )
        return min(places, key=lambda each: each.start, default=None)

    def _is_denied(self, letters: str, start: int) -> bool:
        before = letters[max(0, start - _DENIED_WITHIN) : start]
        return self._denial.search(_SENTENCE_END.split(before)[-1]) is not None


class _SignReader:
    """One sign, made ready: each phrase with a piece without which it can't stand in a text."""

    def __init__(self, sign: Sign, words: WordGroups) -> None:
        self.code = sign.code
        self._phrases = [_ready(phrase, words) for phrase in sign.phrases]
        self._not_meant = [_ready(phrase, words) for phrase in sign.not_meant]

    def spans(self, letters: str) -> Iterator[tuple[int, int]]:
        """Every place of every phrase."""
        standing = list(_standing(self._phrases, letters))
        if not standing:
            return
        for pattern in _standing(self._not_meant, letters):
            letters = pattern.sub(_blank, letters)
        for pattern in standing:
            for found in pattern.finditer(letters):
                yield found.span()


def _standing(
    phrases: Iterable[tuple[str, re.Pattern[str]]], letters: str
) -> Iterator[re.Pattern[str]]:
    return (pattern for piece, pattern in phrases if piece in letters)


def _ready(phrase: str, words: WordGroups) -> tuple[str, re.Pattern[str]]:
    parts = [part for part in _PARTS.split(phrase.replace("...", GAP)) if part]
    fixed = [Folded(part).letters for part in parts if not _PARTS.fullmatch(part)]
    pattern = "".join(_pattern(part, words) for part in parts)
    return max(fixed, key=len, default=""), re.compile(pattern)


def _pattern(part: str, words: WordGroups) -> str:
    if part == GAP:
        return f"[^{BREAK}]{{0,{_GAP_LETTERS}}}?"
    if part.startswith("{"):
        return f"(?:{'|'.join(map(_escaped, words.get(part[1:-1], ('(?!)',))))})"
    return _escaped(part)


def _escaped(words: str) -> str:
    """The words as they stand in a folded text; Latin ones are not a part of others."""
    folded = Folded(words).letters
    head = "(?<![a-z0-9])" if _LATIN.match(folded) else ""
    tail = "(?![a-z0-9])" if folded and _LATIN.match(folded[-1]) else ""
    return f"{head}{re.escape(folded)}{tail}"


def _blank(found: re.Match[str]) -> str:
    return BREAK * len(found[0])


def _failed_examples(tricks: Tricks) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    for number, sign in enumerate(tricks.signs):
        at = ("signs", number)
        for field in ("phrases", "not_meant"):
            for place, phrase in enumerate(getattr(sign, field)):
                names = [part[1:-1] for part in _PARTS.findall(phrase) if part != GAP]
                if not set(names) <= tricks.words.keys():
                    yield (*at, field, place), "unknown_words", phrase
        for place, text in enumerate(sign.must):
            if sign.code not in _codes(tricks, text):
                yield (*at, "must", place), "sign_missed", text
        for place, text in enumerate(sign.must_not):
            if sign.code in _codes(tricks, text):
                yield (*at, "must_not", place), "sign_invented", text


def _codes(tricks: Tricks, text: str) -> set[str]:
    return {each.code for each in tricks.find_all(Folded(text))}

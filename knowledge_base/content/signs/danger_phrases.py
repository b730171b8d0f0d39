"""Phrases of people in danger, by kind, and which of them a text holds. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Annotated, Literal

from pydantic import Field

from knowledge_base import thai
from knowledge_base.content.signs import fragments, whole_texts
from knowledge_base.content.topic.fields import AtMost, ContentModel, Slug
from knowledge_base.thai import borders, keyboard

DangerKind = Literal[
    "act-outside",
    "act",
    "crisis",
    "held",
    "sextortion",
    "crook-on-line",
    "just-paid",
    "given-away",
]
# In the order of `kinds`: those that cost a life or freedom, and those that cost money.
MONEY_KINDS: frozenset[DangerKind] = frozenset({"crook-on-line", "just-paid", "given-away"})
# What people do to themselves.
OWN_KINDS: frozenset[DangerKind] = frozenset({"act-outside", "act", "crisis"})
Phrase = Annotated[str, AtMost(80)]
PhraseWord = Annotated[str, AtMost(40)]
ExampleSentence = Annotated[str, AtMost(500)]
# Stands in a phrase for other words, at most so many letters of them.
GAP, _GAP_LETTERS = "…", 30
# "{name}" in a phrase stands for any one of the words of that name.
_PARTS = re.compile(r"(…|\{[^{}]*\})")
# A shorter phrase is looked for as it is spelt, not as it sounds.
_LEAST_LETTERS, _LEAST_SOUND = 5, 8
_SHORT_PIECE = 4
# No letter of any text: nothing is found across it.
_CUT = "\n"
# The pieces of one story are read again with each that follows.
_CACHE_SIZE = 16
_GAP_PATTERN = f"[^{_CUT}]{{0,{_GAP_LETTERS}}}?"
WordLists = Mapping[str, tuple[str, ...]]


class Danger(ContentModel):
    """The phrases of one kind, look-alikes that are not meant, and sentences that `kb check`
    tries: `must` shows this kind's card, `must_not` does not. `topics` are ids of those that are
    asked about by people in this danger. `alone` are phrases that count where nothing is said
    besides but `around` of the file: a longer text says what else they are of."""

    kind: DangerKind
    topics: tuple[Slug, ...] = ()
    phrases: Annotated[tuple[Phrase, ...], Field(min_length=1)]
    alone: tuple[Phrase, ...] = ()
    not_meant: tuple[Phrase, ...] = ()
    must: tuple[ExampleSentence, ...] = ()
    must_not: tuple[ExampleSentence, ...] = ()


@dataclass(frozen=True, slots=True)
class DangerMatch:
    """The kind of danger that a text tells of, and the phrase that spoke for it, or the piece of
    the text that is alike to what was learned."""

    kind: DangerKind
    phrase: str
    is_learned: bool = False


class Safety(ContentModel):
    """All kinds, in the order in which they are looked for: the first that is found counts.
    `words` are named groups of words that phrases may use; `harmless` phrases are cut from a text
    that is only alike to danger, and the rest is judged; not where that has words of `oneself`.
    `distant` phrases tell of what others met or of long ago, `supposed` ones of no case at all:
    beside them what others do to somebody is no danger for its phrase alone, and beside the latter
    no money is in danger. `mistyped` phrases are heard with one wrong key as well."""

    words: Mapping[str, tuple[PhraseWord, ...]] = Field(default_factory=dict)
    harmless: tuple[Phrase, ...] = ()
    oneself: tuple[PhraseWord, ...] = ()
    around: tuple[PhraseWord, ...] = ()
    distant: tuple[Phrase, ...] = ()
    supposed: tuple[Phrase, ...] = ()
    mistyped: tuple[Phrase, ...] = ()
    kinds: tuple[Danger, ...] = ()

    @cached_property
    def _readers(self) -> list["_KindMatcher"]:
        return [_KindMatcher(danger, self.words) for danger in self.kinds]

    @cached_property
    def _harmless(self) -> "_Patterns":
        return _patterns(self.harmless, self.words)

    @cached_property
    def _distant(self) -> "_Patterns":
        return _patterns(self.distant, self.words)

    @cached_property
    def _supposed(self) -> "_Patterns":
        return _patterns(self.supposed, self.words)

    @cached_property
    def as_meant(self) -> Callable[[str], str]:
        """The text with `mistyped` phrases as they were meant."""
        return keyboard.Mistyped(self.mistyped).mended

    @cached_property
    def _alone(self) -> dict[DangerKind, re.Pattern[str]]:
        around = tuple(map(_spelt, self.around))
        alone = {danger.kind: map(_spelt, danger.alone) for danger in self.kinds}
        return {kind: whole_texts.pattern(alone[kind], around) for kind in alone}

    def whole(self, text: str) -> DangerMatch | None:
        """The kind of which a text tells by a phrase that stands alone."""
        said = self._index.read(text).spelt
        kinds = (kind for kind, pattern in self._alone.items() if pattern.fullmatch(said))
        return next((DangerMatch(kind, said) for kind in kinds), None)

    @cached_property
    def _index(self) -> "_PhraseIndex":
        of_kinds = (each for reader in self._readers for each in reader.patterns)
        return _PhraseIndex((*of_kinds, *self._harmless, *self._distant, *self._supposed))

    @cached_property
    def failed_examples(self) -> tuple[tuple[tuple[str | int, ...], str, str], ...]:
        """Phrases that their own examples contradict: path, kind of error, the text."""
        return tuple(_failed_examples(self))

    def find(self, text: str, *, only: int | None = None) -> DangerMatch | None:
        """The first kind of which a phrase stands in the whole text, however it is misspelt;
        with `only`, the number of a kind, no other is looked for."""
        return next(self.find_all(text, only=only), None)

    def find_all(self, text: str, *, only: int | None = None) -> Iterator[DangerMatch]:
        """A phrase of each kind that stands in the whole text, as `find`."""
        said = self._index.read(text)
        readers = self._readers[only : None if only is None else only + 1]
        return filter(None, (reader.find(said) for reader in readers))

    def is_distant(self, text: str) -> bool:
        """True if a text tells of others, of long ago or of no case at all."""
        return self.is_supposed(text) or self._index.read(text).holds(self._distant)

    def is_supposed(self, text: str) -> bool:
        """True if a text tells of no case at all."""
        return self._index.read(text).holds(self._supposed)

    def without_harmless(self, text: str) -> str:
        """The text, as it is spelt, without its harmless phrases; as it is where none stands,
        or the rest tells of oneself."""
        said = self._index.read(text)
        rest = said.spelt
        for pattern in said.standing(self._harmless):
            rest = pattern.remove_from(rest, "")[0] if pattern.matches(rest, "") else rest
        is_told_on = any(word in rest for word in self.oneself)
        return text if rest == said.spelt or is_told_on else rest.replace(_CUT, " ").strip()

    def topics_of(self, kind: DangerKind) -> tuple[str, ...]:
        """The ids of topics that people in this danger ask about."""
        return next((danger.topics for danger in self.kinds if danger.kind == kind), ())


class _KindMatcher:
    """One kind, made ready."""

    def __init__(self, danger: Danger, words: WordLists) -> None:
        self._kind = danger.kind
        self._phrases = _patterns(danger.phrases, words)
        self._not_meant = _patterns(danger.not_meant, words)
        self.patterns = (*self._phrases, *self._not_meant)

    def find(self, said: "_SaidText") -> DangerMatch | None:
        spelt, sound = said.spelt, said.sound
        meant = [each for each in said.standing(self._phrases) if each.matches(spelt, sound)]
        if not meant:
            return None
        for pattern in said.standing(self._not_meant):
            spelt, sound = pattern.remove_from(spelt, sound)
        for pattern in meant:
            if pattern.matches(spelt, sound):
                return DangerMatch(self._kind, pattern.phrase)
        return None


class _PhrasePattern:
    """A phrase as it is spelt and as it sounds; each with a fragment without which a text is
    not worth a search, so that few of the patterns are ever compiled."""

    def __init__(self, phrase: str, words: WordLists) -> None:
        self.phrase = phrase
        self._parts, self._words = _PARTS.split(phrase.replace("...", GAP)), words
        fixed = [part for part in self._parts if not _PARTS.fullmatch(part)]
        self.spelt_fragment = max(map(_spelt, fixed), key=len)
        self.heard_fragment = max(map(_sound_of, fixed), key=len)
        is_long = len(_sound_of("".join(fixed))) >= _LEAST_SOUND
        self._is_heard = thai.has_thai(phrase) and is_long

    @cached_property
    def _spelling(self) -> re.Pattern[str]:
        return _compiled(self._parts, self._words, _spelt)

    @cached_property
    def _sound(self) -> re.Pattern[str]:
        return _compiled(self._parts, self._words, _sound_of)

    def matches(self, spelt: str, sound: str) -> bool:
        if self.spelt_fragment in spelt and self._spelling.search(spelt):
            return self._stands_in_whole_words(spelt)
        is_worth = self._is_heard and self.heard_fragment in sound
        return is_worth and self._sound.search(sound) is not None

    def _stands_in_whole_words(self, spelt: str) -> bool:
        """False if a longer word holds the beginning of each place, as "block him" does of "lock
        him", or the end of a short piece before a gap."""
        start = 0
        while found := self._spelling.search(spelt, start):
            if not any(borders.cuts_word(spelt, place) for place in _places(found)):
                return True
            start = found.start() + 1
        return False

    def remove_from(self, spelt: str, sound: str) -> tuple[str, str]:
        if self.spelt_fragment in spelt:
            spelt = self._spelling.sub(_CUT, spelt)
        if self.heard_fragment in sound:
            sound = self._sound.sub(_CUT, sound)
        return spelt, sound


# In their order, and looked up as in a set.
_Patterns = Mapping[_PhrasePattern, None]


def _patterns(phrases: Iterable[str], words: WordLists) -> _Patterns:
    return dict.fromkeys(_PhrasePattern(phrase, words) for phrase in phrases)


def _places(found: re.Match[str]) -> Iterator[int]:
    """The places at which pieces begin, or short ones end before a gap; many end with a stem."""
    for begin, end in found.regs[1:]:
        yield begin
        if end - begin < _SHORT_PIECE and end < found.end():
            yield end


@dataclass(frozen=True, slots=True)
class _SaidText:
    """A text as it is spelt and as it sounds, and the phrases of which a fragment stands in it: for
    most none does."""

    spelt: str
    sound: str
    may_stand: tuple[_PhrasePattern, ...]

    def standing(self, among: _Patterns) -> list[_PhrasePattern]:
        """Those of `among` that may stand in the text, in their order."""
        return [each for each in self.may_stand if each in among]

    def holds(self, any_of: _Patterns) -> bool:
        """True if one of `any_of` stands in the text."""
        return any(each.matches(self.spelt, self.sound) for each in self.standing(any_of))


class _PhraseIndex:
    """Phrases by what their fragments begin with: a text is compared with few of some thousand."""

    def __init__(self, patterns: Iterable[_PhrasePattern]) -> None:
        self._patterns = tuple(patterns)
        self._spelt = fragments.by_start(each.spelt_fragment for each in self._patterns)
        self._heard = fragments.by_start(each.heard_fragment for each in self._patterns)
        # One message is asked for its dangers, for what is distant and for what is harmless.
        self.read = lru_cache(_CACHE_SIZE)(self._read)

    def _read(self, text: str) -> _SaidText:
        spelt = _spelt(text)
        sound = thai.sound(spelt)
        places = {
            *fragments.places_in(self._spelt, spelt),
            *fragments.places_in(self._heard, sound),
        }
        return _SaidText(spelt, sound, tuple(self._patterns[place] for place in sorted(places)))


def _compiled(parts: list[str], words: WordLists, written: Callable[[str], str]) -> re.Pattern[str]:
    pattern = "("
    for part in parts:
        if part == GAP:
            pattern += f"){_GAP_PATTERN}("
        elif part.startswith("{"):
            pattern += f"(?:{'|'.join(map(re.escape, map(written, words.get(part[1:-1], ()))))})"
        else:
            pattern += re.escape(written(part))
    return re.compile(f"{pattern})")


def _spelt(text: str) -> str:
    """The text normalised, with commonest chat spellings as they are meant."""
    spelt = thai.normalise(text)
    for chat, meant in thai.CHAT_WORDS.items():
        spelt = spelt.replace(chat, meant)
    return spelt


def _sound_of(text: str) -> str:
    return thai.sound(_spelt(text))


def _failed_examples(safety: Safety) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    yield from _failed_phrases(safety, ("harmless",), safety.harmless)
    yield from _failed_phrases(safety, ("distant",), safety.distant)
    yield from _failed_phrases(safety, ("supposed",), safety.supposed)
    for number, danger in enumerate(safety.kinds):
        at = ("kinds", number)
        for field in ("phrases", "not_meant"):
            is_cut = field == "not_meant"
            yield from _failed_phrases(safety, (*at, field), getattr(danger, field), is_cut=is_cut)
        for place, text in enumerate(danger.must):
            if (found := safety.find(text)) is None or found.kind != danger.kind:
                yield (*at, "must", place), "danger_missed", text
        for place, text in enumerate(danger.must_not):
            if safety.find(text, only=number):
                yield (*at, "must_not", place), "danger_invented", text


def _failed_phrases(
    safety: Safety, at: tuple[str | int, ...], phrases: Iterable[str], *, is_cut: bool = False
) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    for place, phrase in enumerate(phrases):
        if mistake := _mistake(safety, phrase, may_be_short=is_cut):
            yield (*at, place), mistake, phrase


def _mistake(safety: Safety, phrase: str, *, may_be_short: bool) -> str:
    names = [part[1:-1] for part in _PARTS.findall(phrase) if part != GAP]
    if not set(names) <= safety.words.keys():
        return "unknown_words"
    is_short = not names and len(_spelt(phrase)) < _LEAST_LETTERS
    return "short_danger" if is_short and not may_be_short else ""

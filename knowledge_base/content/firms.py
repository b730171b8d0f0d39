"""Firms that people name in passing, which of them a text names, and carriers' numbers. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from knowledge_base import thai
from knowledge_base.content.banks import OptionalDate
from knowledge_base.content.topic.fields import (
    AtMost,
    ConfidenceLevel,
    ContentModel,
    IsoDate,
    OptionalAddress,
    Slug,
    YesOrNo,
)

Trade = Literal[
    "airline", "bank", "beauty-gym", "car", "courier", "education", "electronics", "food-delivery",
    "game-streaming", "health", "hotel-booking", "insurer", "marketplace", "other", "payment",
    "property", "restaurant", "retail-chain", "social", "telecom", "transport", "travel",
    "tv-shopping", "utility",
]  # fmt: skip
FirmName = Annotated[str, Field(min_length=1, max_length=80)]
TradeWord = Annotated[str, Field(min_length=1, max_length=40)]
Domain = Annotated[str, Field(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
# So many letters around a name that is a common word too are looked through for its trade.
_NEAR = 40
_LATIN = re.compile("[a-z0-9]")
# "7-11-69" is a day.
_GOES_ON = re.compile(r"[-/.]\d")
# Who sends a message, or has an account, stands at the head of a text.
_HEAD, _AFTER_HEAD = re.compile(r"\W{0,4}"), re.compile(r" ?(?:[:\])>|]|\d[\d -]{8})")
_LEADING_VOWELS = "\u0e40\u0e41\u0e42\u0e43\u0e44"
_FOLLOWING = re.compile("[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]")


class Firm(ContentModel):
    """`names` are all that people type for it; of these the `ambiguous` ones are common words
    too. `topic` answers much of what is asked of it."""

    name: FirmName
    names: Annotated[tuple[FirmName, ...], Field(min_length=1)]
    trade: Trade
    topic: Slug | None = None
    domains: tuple[Domain, ...] = ()
    ambiguous: tuple[FirmName, ...] = ()


@dataclass(frozen=True, slots=True)
class FirmMention:
    """A place of a text that names a firm."""

    start: int
    end: int
    firm: Firm


FirmFinder = Callable[[str], tuple[FirmMention, ...]]


class Firms(ContentModel):
    """All of them. `trades` and `shops`: words near which an ambiguous name means the firm, in a
    message that somebody got `callers`, too; `not_meant`: words that hold the name of a firm and
    mean none."""

    trades: Mapping[Trade, tuple[TradeWord, ...]] = Field(default_factory=dict)
    shops: tuple[TradeWord, ...] = ()
    callers: tuple[TradeWord, ...] = ()
    not_meant: tuple[FirmName, ...] = ()
    firms: tuple[Firm, ...] = ()

    @cached_property
    def _by_name(self) -> dict[str, Firm | None]:
        named: dict[str, Firm | None] = {name: firm for firm in self.firms for name in firm.names}
        return named | dict.fromkeys(self.not_meant)

    @cached_property
    def _lengths(self) -> dict[str, tuple[int, ...]]:
        """The lengths of the names that begin with the same two letters, the longest first."""
        lengths: dict[str, set[int]] = {}
        for name in self._by_name:
            lengths.setdefault(name[:2], set()).add(len(name))
        return {head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()}

    @cached_property
    def _words(self) -> dict[Trade, re.Pattern[str]]:
        return {
            trade: re.compile("|".join(map(re.escape, (*words, *self.shops))))
            for trade, words in self.trades.items()
        }

    @cached_property
    def _callers(self) -> re.Pattern[str]:
        return re.compile("|".join(map(re.escape, self.callers)) or "(?!)")

    def named(self, text: str) -> Firm | None:
        """The firm of which a text is a name and nothing else."""
        return self._by_name.get(text.strip().lower())

    def find(self, text: str, *, in_messages: bool = False) -> tuple[FirmMention, ...]:
        """The firms that a text in lower case names, in order; of names that begin at one place
        the longest counts, and no two overlap. `in_messages`: who is said to have sent or called
        is meant, too."""
        named = list(self._named(text))
        longest = _words_across(text) if named else {}
        found = []
        for start, end in named:
            firm = self._by_name[text[start:end]]
            across = max(longest.get(start, 0), longest.get(end, 0))
            is_whole = _LATIN.match(text, start) or across < end - start
            if (
                firm
                and is_whole
                and self._is_meant(text, start, end, firm, in_messages=in_messages)
            ):
                found.append(FirmMention(start, end, firm))
        return tuple(found)

    def _named(self, text: str) -> Iterator[tuple[int, int]]:
        place = 0
        while place < len(text):
            end = next(self._ends(text, place), None)
            if end is not None:
                yield place, end
            place = end or place + 1

    def _ends(self, text: str, start: int) -> Iterator[int]:
        """The ends of the names that begin here, where their spelling allows, the longest first."""
        lengths = self._lengths.get(text[start : start + 2]) or self._lengths.get(text[start])
        if lengths is None or (start and not _may_begin(text[start - 1], text[start])):
            return
        for length in lengths:
            end = start + length
            is_name = end <= len(text) and text[start:end] in self._by_name
            is_date = is_name and _GOES_ON.match(text, end) and text[end - 1].isdigit()
            if is_name and not is_date and _may_end(text[end - 1], text[end : end + 1]):
                yield end

    def _is_meant(self, text: str, start: int, end: int, firm: Firm, *, in_messages: bool) -> bool:
        if text[start:end] not in firm.ambiguous or _is_at_head(text, start, end):
            return True
        words = self._words.get(firm.trade)
        around = f"{text[max(0, start - _NEAR) : start]}\n{text[end : end + _NEAR]}"
        if words is not None and words.search(around):
            return True
        return in_messages and self._callers.search(around) is not None


def _is_at_head(text: str, start: int, end: int) -> bool:
    return _HEAD.fullmatch(text, 0, start) is not None and _AFTER_HEAD.match(text, end) is not None


class CarrierHotline(ContentModel):
    """`source` is the page that has the number; `checked` the day on which the office called it,
    none while it waits for that."""

    number: Annotated[str, Field(pattern=r"^[0-9](-?[0-9]){2,14}$")]
    source: Annotated[str, AtMost(200)]
    url: OptionalAddress = ""
    confidence: ConfidenceLevel
    checked: OptionalDate = None


class Carrier(ContentModel):
    """A firm that brings parcels, by its name among the firms; a number only where one is known.
    `own_rules`: it may answer for damage by other rules than the Civil Code's."""

    firm: FirmName
    own_rules: YesOrNo = False
    hotline: CarrierHotline | None = None

    @property
    def shown_number(self) -> str:
        """The number that people may be told; empty where none is confirmed."""
        line = self.hotline
        return line.number if line is not None and line.confidence == "confirmed" else ""


class Carriers(ContentModel):
    """All of them."""

    reviewed: IsoDate = date.min
    carriers: tuple[Carrier, ...] = ()

    def named(self, mentions: Iterable[FirmMention]) -> Carrier | None:
        """The one carrier among the firms that a text names; None where it names none, or
        several."""
        names = {mention.firm.name for mention in mentions}
        found = [carrier for carrier in self.carriers if carrier.firm in names]
        return found[0] if len(found) == 1 else None


def _may_begin(before: str, first: str) -> bool:
    is_in_word = _LATIN.match(first) and _LATIN.match(before)
    return not is_in_word and before not in _LEADING_VOWELS


def _may_end(last: str, after: str) -> bool:
    if _LATIN.match(last):
        return not _LATIN.match(after)
    return not _FOLLOWING.match(after)


def _words_across(text: str) -> dict[int, int]:
    """Each place inside a word of the dictionary, and how long that word is: what begins or ends
    there and is shorter is a part of it; a short word across a long name is a wrong cut."""
    across: dict[int, int] = {}
    place = 0
    for word in thai.tokenise(text):
        start = text.index(word, place)
        place = start + len(word)
        if thai.is_word(word):
            across.update(dict.fromkeys(range(start + 1, place), len(word)))
    return across


def mistakes(firms: Firms) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Errors among firms: path, kind of error, the text."""
    full_names: set[str] = set()
    owners: dict[str, int] = {}
    for number, firm in enumerate(firms.firms):
        at = ("firms", number)
        if firm.name in full_names:
            yield (*at, "name"), "same_firm", firm.name
        full_names.add(firm.name)
        for place, name in enumerate(firm.names):
            if name != name.lower():
                yield (*at, "names", place), "firm_in_capitals", name
            if name in owners:
                yield (*at, "names", place), "same_firm", name
            owners[name] = number
        for place, name in enumerate(firm.ambiguous):
            if name not in firm.names:
                yield (*at, "ambiguous", place), "unknown_firm_name", name
        if firm.trade not in firms.trades:
            yield (*at, "trade"), "unknown_trade", firm.trade


def mistakes_of_carriers(
    carriers: Carriers, firms: Firms
) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Errors among carriers: path, kind of error, the text."""
    known = {firm.name for firm in firms.firms if firm.trade == "courier"}
    seen: set[str] = set()
    for number, carrier in enumerate(carriers.carriers):
        at = ("carriers", number, "firm")
        if carrier.firm not in known:
            yield at, "unknown_carrier", carrier.firm
        elif carrier.firm in seen:
            yield at, "same_carrier", carrier.firm
        seen.add(carrier.firm)

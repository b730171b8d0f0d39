"""Usual prices, so that one far under them is noticed. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Annotated

from pydantic import Field

from knowledge_base.content.signs import texts
from knowledge_base.content.signs.folded import Folded
from knowledge_base.content.topic.fields import AtMost, ContentModel, IsoDate

# So many letters after a thing its price is looked for.
_NEAR = 60
_FAR_UNDER = 0.55
_PRICE = re.compile(
    rf"(?<![\d.,])(\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{2,8}})(?:\.\d\d)?(?:{texts.BAHT})"
)
_IS_PRICE = re.compile(texts.PRICE)


class Price(ContentModel):
    """`usual` is the least in baht for which a thing that is new and genuine is usually had;
    `words` name it, `not_meant` hold them and are something else."""

    thing: Annotated[str, AtMost(60)]
    words: Annotated[tuple[Annotated[str, AtMost(40)], ...], Field(min_length=1)]
    not_meant: tuple[Annotated[str, AtMost(40)], ...] = ()
    usual: Annotated[int, Field(gt=0)]
    must: tuple[Annotated[str, AtMost(500)], ...] = ()
    must_not: tuple[Annotated[str, AtMost(500)], ...] = ()


@dataclass(frozen=True, slots=True)
class LowPrice:
    """A price far under the usual one, and where it stands in the folded text."""

    price: Price
    baht: int
    start: int
    end: int


class Prices(ContentModel):
    """All of them, as they were on `dated`."""

    dated: IsoDate = date.min
    prices: tuple[Price, ...] = ()

    @cached_property
    def _patterns(self) -> list[tuple[Price, re.Pattern[str], re.Pattern[str] | None]]:
        return [(each, _any(each.words), _any(each.not_meant)) for each in self.prices]

    def find(self, text: Folded) -> LowPrice | None:
        """The first price in a text that is far under the usual one."""
        if not any(map(str.isdigit, text.letters)):
            return None
        return next(self._found(text), None)

    def _found(self, text: Folded) -> Iterator[LowPrice]:
        for price, words, not_meant in self._patterns:
            letters = not_meant.sub(_blank, text.letters) if not_meant else text.letters
            for thing in words.finditer(letters):
                yield from _low(price, letters, thing)


def _low(price: Price, letters: str, thing: re.Match[str]) -> Iterator[LowPrice]:
    near = letters[thing.end() : thing.end() + _NEAR]
    for found in _PRICE.finditer(near):
        baht = int(found[1].replace(",", ""))
        before = near[max(0, found.start() - 12) : found.end() + 4]
        if baht < price.usual * _FAR_UNDER and baht >= 10 and _IS_PRICE.search(before):
            yield LowPrice(price, baht, thing.start(), thing.end() + found.end())


def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    folded = (re.escape(Folded(word).letters) for word in words)
    return re.compile("|".join(folded) or r"(?!)")


def _blank(found: re.Match[str]) -> str:
    return "\n" * len(found[0])


def failed_examples(prices: Prices) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Prices that their own examples contradict: path, kind of error, the text."""
    for number, price in enumerate(prices.prices):
        own = Prices(prices=(price,))
        for place, text in enumerate(price.must):
            if own.find(Folded(text)) is None:
                yield ("prices", number, "must", place), "sign_missed", text
        for place, text in enumerate(price.must_not):
            if own.find(Folded(text)) is not None:
                yield ("prices", number, "must_not", place), "sign_invented", text

"""The firm that a story complains of, where it names one in passing and no shop. Pure."""

import re
from collections import Counter
from collections.abc import Sequence

from handlers.nlu.story.lexicon import firms as texts
from handlers.nlu.story.text import StoryText
from knowledge_base.content.firms import FirmMention, Trade

_PRIVATE_SELLER = re.compile(texts.PRIVATE_SELLER)
_SHOP = re.compile(rf"{texts.PRIVATE_SELLER}|{texts.SHOP}")
_BOUGHT = re.compile(texts.BOUGHT)
_IMPOSTOR = re.compile(texts.IMPOSTOR)
_NOT_OF_IT = re.compile(texts.NOT_OF_IT)
_COMPARED_AFTER = re.compile(texts.COMPARED_AFTER)
_PLACE = re.compile(texts.PLACE)
_BOUGHT_THERE = re.compile(texts.BOUGHT_THERE)
_OWN_FIRM, _RESOLD = re.compile(texts.OWN_FIRM), re.compile(texts.RESOLD)
_COURIERS_DOING = re.compile(texts.COURIERS_DOING)
_BANKS_MATTER = re.compile(texts.BANKS_MATTER)
_PAID_THROUGH = re.compile(texts.PAID_THROUGH)
# Where others sell, and what money goes through; what is bought by its brand.
_PLATFORMS: frozenset[Trade] = frozenset({"marketplace", "social"})
_PAYMENTS: frozenset[Trade] = frozenset({"bank", "payment"})
_BRANDS: frozenset[Trade] = frozenset({"electronics", "car", "game-streaming"})
_BEFORE = 40


def is_platform(mention: FirmMention) -> bool:
    """True if others sell there."""
    return mention.firm.trade in _PLATFORMS


def platform(mentions: Sequence[FirmMention]) -> str | None:
    """The answer of the form for a marketplace that it has no name for."""
    return "other" if any(each.firm.trade == "marketplace" for each in mentions) else None


def seller(told: StoryText, mentions: Sequence[FirmMention]) -> FirmMention | None:
    """The mention of the firm that is complained of most, of a story without a shop's name; None
    where a crook may have used the name, or another sold."""
    if not mentions or _IMPOSTOR.search(told.plain):
        return None
    possible = _possible(told, mentions)
    named = Counter(each.firm.name for each in possible)
    # A place is one only where nothing else is named.
    firm = [each for each in possible if not _is_place(told.plain, each)] or possible
    best = max(firm, key=lambda each: (named[each.firm.name], -each.start), default=None)
    if best is None:
        return None
    # Of several names of one firm that which the register has first.
    same = [each for each in firm if each.firm.name == best.firm.name]
    return min(same, key=lambda each: each.firm.names.index(_typed(told, each)))


def _possible(told: StoryText, mentions: Sequence[FirmMention]) -> list[FirmMention]:
    """Firms that may be the seller; what was read as an address or a number names no firm."""
    has_platform = any(map(is_platform, mentions))
    seen = (each for each in mentions if _typed(told, each) in each.firm.names)
    return [each for each in seen if _may_sell(told.plain, each, has_platform)]


def _typed(told: StoryText, mention: FirmMention) -> str:
    return told.plain[mention.start : mention.end]


def _may_sell(plain: str, mention: FirmMention, has_platform: bool) -> bool:
    before = plain[max(0, mention.start - _BEFORE) : mention.start]
    is_compared = _NOT_OF_IT.search(before) or _COMPARED_AFTER.match(plain, mention.end)
    if is_platform(mention) or is_compared:
        return False
    has_shop = has_platform or _SHOP.search(plain) is not None
    return _is_complained_of(plain, mention.firm.trade, before, has_shop)


def _is_complained_of(plain: str, trade: Trade, before: str, has_shop: bool) -> bool:
    """True if a firm of this trade is more than who brought, was paid through or made it."""
    if trade == "courier":
        is_bought = has_shop or _BOUGHT.search(plain)
        return not is_bought or _COURIERS_DOING.search(plain) is not None
    if trade in _PAYMENTS:
        is_through = has_shop or _PAID_THROUGH.search(before)
        return not is_through and _BANKS_MATTER.search(plain) is not None
    if trade == "game-streaming" and _RESOLD.search(before):
        return False
    if trade in _BRANDS:
        return not has_shop or _OWN_FIRM.search(before) is not None
    return _PRIVATE_SELLER.search(plain) is None


def _is_place(plain: str, mention: FirmMention) -> bool:
    """True if a mall is only where something happened."""
    before = plain[max(0, mention.start - _BEFORE) : mention.start]
    is_mall = mention.firm.trade == "retail-chain"
    return is_mall and bool(_PLACE.search(before)) and not _BOUGHT_THERE.search(before)

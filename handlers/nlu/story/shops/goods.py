"""The thing that a story says was bought, or the only one that it names. Pure."""

import re
from itertools import islice

from handlers.nlu import phrases
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.story import problem_type
from handlers.nlu.story.lexicon import buying as texts
from handlers.nlu.story.lexicon import filer_details
from handlers.nlu.story.text import StoryText
from knowledge_base import thai

_PRODUCT = re.compile(texts.PRODUCT_AFTER)
_PEOPLE_WHO_PAID = re.compile(texts.PEOPLE_WHO_PAID)
_FROM_WHERE = re.compile(texts.FROM_WHERE)
_PRODUCT_ENDS = frozenset(texts.PRODUCT_ENDS.split())
_NO_PRODUCT, _BROUGHT_BY = (
    frozenset(each.split()) for each in (texts.NO_PRODUCT, texts.BROUGHT_BY)
)
_NO_WORDS = (*COURTESY, *texts.POINTS, *texts.SIZES, *texts.COLOURS)
_SHORTEST_PRODUCT, _LONGEST_PRODUCT = 3, 40
_MOST_LEADS = 20  # to a product: a text that names it does so by then
_PRODUCT_LEAD = re.compile("|".join(sorted(filer_details.GOODS.split(), key=len, reverse=True)))
_NOT_A_PRODUCT = re.compile(filer_details.NOT_THE_GOODS)
_NEAR = 12
_ENGLISH_PRODUCT = re.compile(texts.ENGLISH_PRODUCT)
_NO_ENGLISH_PRODUCT = frozenset(texts.NO_ENGLISH_PRODUCT.split())
_COUNTED = re.compile(texts.COUNTED_PIECES)
_MODEL = re.compile(texts.MODEL)
_WRITTEN_LETTERS = re.compile(r"[^\s\x1f,.!?()0-9]+")


def after_buying(unread: StoryText) -> str | None:
    """The words right after the first word of buying, as far as they are a thing."""
    for lead in islice(_PRODUCT.finditer(unread.plain), _MOST_LEADS):
        # No further than twice the longest name: the cut into words takes the time.
        end = lead.end() + 2 * _LONGEST_PRODUCT
        chunk = _WRITTEN_LETTERS.match(unread.plain, lead.end(), end)
        parts = thai.tokenise(_FROM_WHERE.split(chunk[0], 1)[0]) if chunk else []
        kept = _until(parts)
        end = lead.end() + len("".join(kept))
        more = (_COUNTED, _MODEL) if len(kept) == len(parts) else ()
        ends = [found.end() for each in more if (found := each.match(unread.plain, end))]
        text = unread.typed[lead.end() : ends[0] if ends else end]
        is_thing = _is_thing(kept, text)
        is_who = _PEOPLE_WHO_PAID.match(unread.plain, lead.end())
        if is_who or problem_type.names_a_platform(unread.plain, lead.end()) or not is_thing:
            continue
        if _SHORTEST_PRODUCT <= len(text) <= _LONGEST_PRODUCT:
            return text
    return None


def _is_thing(kept: list[str], text: str) -> bool:
    """True if the words may be a thing, and not who brought it."""
    if not kept or kept[0] in _NO_PRODUCT or "".join(kept) in _BROUGHT_BY:
        return False
    return not phrases.is_made_of(text, _NO_WORDS)


def in_english(unread: StoryText) -> str | None:
    """The words after "bought" in English, up to where, when or for how much."""
    for found in _ENGLISH_PRODUCT.finditer(unread.plain):
        if _NO_ENGLISH_PRODUCT.isdisjoint(found[1].split()):
            return unread.typed[found.start(1) : found.end(1)]
    return None


def only_one(plain: str) -> str | None:
    """The one thing to buy that is named anywhere, where no other one is."""
    found = {
        thing[0]
        for thing in _PRODUCT_LEAD.finditer(plain)
        if not _NOT_A_PRODUCT.search(plain[max(0, thing.start() - _NEAR) : thing.start()])
    }
    return found.pop() if len(found) == 1 and len(_products(plain)) == 1 else None


def begins_with_a_thing(plain: str) -> bool:
    """True if a text begins with a thing to buy."""
    return _PRODUCT_LEAD.match(plain) is not None


def _products(plain: str) -> set[str]:
    return {thing[0] for thing in _PRODUCT_LEAD.finditer(plain)}


def _until(parts: list[str]) -> list[str]:
    for place, part in enumerate(parts):
        if part in _PRODUCT_ENDS and not _is_torn(parts[:place]):
            return parts[:place]
    return parts


def _is_torn(before: list[str]) -> bool:
    """True if the cut into words left one letter alone, to which the next belongs."""
    return bool(before) and len(before[-1]) == 1 and thai.has_thai(before[-1])

"""Two shops told of in one story, and what belongs to each of them. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from handlers.nlu.story import names
from handlers.nlu.story.lexicon import sellers as texts
from handlers.nlu.story.names import SellerName
from handlers.nlu.story.text import StoryText

_SECOND_SHOP, _AT_SHOP = re.compile(texts.SECOND_SHOP), re.compile(texts.AT_SHOP)
_JOINED_SHOP, _OF_BOTH = re.compile(texts.JOINED_SHOP), re.compile(texts.OF_BOTH_SHOPS)
_IS_TWO, _TWO_SHOPS = re.compile(texts.SAID_TO_BE_TWO), re.compile(texts.TWO_SHOPS)
_JOINT_FIRST, _BUYS = re.compile(texts.JOINT_FIRST), re.compile(texts.BUYS_OR_PAYS)
_JOINT, _SUM = re.compile(texts.JOINT), re.compile(texts.SUM_OF_ONE)

_Two = tuple[SellerName, ...]


def named(told: StoryText, found: Sequence[SellerName]) -> _Two:
    """The names of the two shops; empty where the story is about one. Where none are plainly
    introduced, a name may be written together with the word for a shop."""
    sellers = [name for name in found if not name.is_payee]
    beside = _beside_shops(told)
    return _told_apart(told, sellers) or _told_apart(told, beside) or _of_both(told, beside)


def are_unnamed(told: StoryText) -> bool:
    """True if a story says that there were two shops, and tells two sums."""
    says_two = _TWO_SHOPS.search(told.plain) is not None
    return says_two and len(_SUM.findall(_TWO_SHOPS.sub("", told.plain))) > 1


def called(told: StoryText) -> list[str]:
    """The names right behind a word for a shop, in whatever words."""
    found = (names.called(told, lead.end()) for lead in _AT_SHOP.finditer(told.plain))
    return [name for name in found if name]


def parts(text: str, told: StoryText, one: SellerName, other: SellerName) -> tuple[str, str]:
    """The parts of the text that tell of each; all of it for both where they are not told apart."""
    place = _second_begins(told, one, other)
    if not place:
        return text, text
    of_both = _OF_BOTH.search(told.plain, other.end)
    sums = list(_SUM.finditer(told.plain, other.end, of_both.start())) if of_both else []
    tail = text[sums[-1].end() if sums else other.end :] if of_both else ""
    second = _with_verb(text[place:].strip(), told, one)
    return f"{text[:place].strip()} {tail.strip()}".strip(), second


def _with_verb(second: str, told: StoryText, one: SellerName) -> str:
    """The part of the second shop, with the verb that is said of the first one for both."""
    bare = _JOINT_FIRST.sub("", second)
    verbs = list(_BUYS.finditer(told.typed, 0, one.start))
    is_said_once = bare != second and verbs and not _BUYS.search(bare)
    return f"{verbs[-1][0]}{bare}" if is_said_once else second


def _told_apart(told: StoryText, sellers: Sequence[SellerName]) -> _Two:
    """The two names of which the second follows words for a second shop, or is joined to the
    first."""
    two = (
        (one, other)
        for one, other in pairwise(sellers)
        if _SECOND_SHOP.search(told.plain, one.end, other.start) or _are_joined(told, one, other)
    )
    return next(two, ())


def _are_joined(told: StoryText, one: SellerName, other: SellerName) -> bool:
    """True if the words between join two shops; a name right after another one is a second shop's
    only where both are called the same, for a shop may have a page."""
    joined = _JOINED_SHOP.fullmatch(told.plain, one.end, other.start)
    if joined is None or joined["again"] is None:
        return joined is not None
    before = told.plain[: one.start].rstrip().removesuffix(texts.NAMED_SO).rstrip()
    return before.endswith(joined["again"])


def _of_both(told: StoryText, sellers: Sequence[SellerName]) -> _Two:
    """The two names of a story that says that there are two shops."""
    return tuple(sellers) if len(sellers) == 2 and _IS_TWO.search(told.plain) else ()


def _beside_shops(told: StoryText) -> list[SellerName]:
    """The words behind those for a shop that may be its name, each once."""
    found: dict[str, SellerName] = {}
    for lead in _AT_SHOP.finditer(told.plain):
        name = names.set_off(told, lead.end())
        if name and not any(name.text in each or each in name.text for each in found):
            found[name.text] = name
    return list(found.values())


def _second_begins(told: StoryText, one: SellerName, other: SellerName) -> int:
    """The place of the words for the second shop; 0 where all is told of both."""
    if found := _SECOND_SHOP.search(told.plain, one.end, other.start):
        return found.start()
    joined = _JOINED_SHOP.fullmatch(told.plain, one.end, other.start)
    if joined is not None and joined["own"] is None:
        return 0
    if _OF_BOTH.search(told.plain, other.end) is None:
        return joined.end("own") if joined else other.start
    each_has_a_sum = _SUM.search(told.plain, one.end, other.start) and _SUM.search(
        told.plain, other.end
    )
    if not each_has_a_sum:
        return 0
    joints = list(_JOINT.finditer(told.plain, one.end, other.start))
    return joints[-1].start() if joints else other.start

"""Names that may be the shop's, to be tapped where the shop is asked for. Pure."""

import re
from collections.abc import Iterator

from handlers.form.texts import possible_shops as texts
from handlers.nlu.story import names
from handlers.nlu.story.lexicon import sellers
from handlers.nlu.story.text import prepare
from knowledge_base import thai

_AT_SHOP, _EITHER, _NOT = map(re.compile, (texts.AT_SHOP, texts.EITHER, texts.NOT))
_SHOP_ENDS = tuple(texts.SHOP_ENDS.split())
_GOES_ON = frozenset((sellers.NAME_ENDS + " " + texts.NAME_ENDS_TOO).split())
_NO_NAMES = (sellers.NO_NAME_BEGINS, sellers.GENERIC_NAMES, sellers.VERBS, texts.NO_NAME_BEGINS)
_NO_BEGINNING = _GOES_ON | frozenset(" ".join(_NO_NAMES).split())
_GOODS = frozenset(texts.GOODS.split())
_SHORTEST, _LONGEST, _MOST = 2, 20, 3


def in_story(story: str) -> tuple[str, ...]:
    """The names of which a story leaves open which is the shop's, or whether it is one."""
    told = prepare(story)
    two = names.either(told, names.find(told))
    two = two or next(filter(None, map(either, story.splitlines())), ())
    found = two or tuple(dict.fromkeys(_beside_shops(told.typed)))
    return tuple(name for name in found if len(name) <= _LONGEST)[:_MOST]


def either(text: str) -> tuple[str, ...]:
    """The two names of a text that says no more than that one of them is the shop's."""
    found = _EITHER.fullmatch(" ".join(text.split()))
    if found is None:
        return ()
    two = (found["one"], found["other"])
    return two if two[0] != two[1] and all(map(_may_be_name, two)) else ()


def _beside_shops(story: str) -> Iterator[str]:
    """The words right behind those for a shop, where they are none of speech."""
    for found in _AT_SHOP.finditer(story):
        name = _name(found["name"])
        if name and name not in _GOODS:
            yield name


def _name(chunk: str) -> str:
    if _NOT.match(chunk):
        return ""
    if chunk.endswith(_SHOP_ENDS) and _GOES_ON.isdisjoint(thai.tokenise(chunk)):
        return chunk
    parts = thai.tokenise(chunk)
    ends = next((place for place, part in enumerate(parts) if part in _GOES_ON), len(parts))
    name = "".join(parts[:ends])
    is_doubled = parts[:1] == parts[1:2]
    begins_so = not parts or (parts[0] in _NO_BEGINNING and not is_doubled)
    return "" if begins_so or len(name) < _SHORTEST or name in _NO_BEGINNING else name


def _may_be_name(text: str) -> bool:
    return len(text) <= _LONGEST and _name(text.replace(" ", "")) == text.replace(" ", "")

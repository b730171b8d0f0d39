"""Reader of somebody at home whom a crook has on the line, and who is not held back yet. Pure."""

import re
from typing import Literal

from handlers.nlu.story.lexicon import people as texts

Hindrance = Literal["", "unreached", "going", "unwilling"]
_LONGEST = 100
_FAMILY = re.compile(texts.OF_THE_FAMILY)
_NOT_OF_THEM = re.compile(texts.NOT_OF_THEM)
_OF_A_DEED = re.compile(texts.OF_A_DEED)
# The first that is told counts: who is on the way is stopped before anybody argues.
_HINDRANCES: dict[Hindrance, re.Pattern[str]] = {
    "going": re.compile(texts.GOES_TO_PAY),
    "unreached": re.compile(texts.UNREACHED),
    "unwilling": re.compile(texts.UNWILLING),
}


def hindrance(text: str) -> Hindrance:
    """Return why they are not held back, by a short text after they were told of; "" for others."""
    told = text.lower().strip() if len(text) <= _LONGEST else ""
    if _NOT_OF_THEM.search(told):
        return ""
    return next((kind for kind, words in _HINDRANCES.items() if words.search(told)), "")


def names_one(text: str) -> bool:
    """True if one of the family is named, by more than a pronoun."""
    return _FAMILY.search(text) is not None


def are_only_unreached(text: str) -> bool:
    """True if somebody does not answer the telephone, and no deed against themselves is told."""
    told = text.lower()
    is_unreached = _HINDRANCES["unreached"].search(told) is not None
    return is_unreached and _OF_A_DEED.search(told) is None

"""A demand that somebody forwards as it came, and that is no story of one's own. Pure."""

import re

from handlers.nlu.story.lexicon import checking as texts
from handlers.nlu.story.text import prepare
from knowledge_base.thai import without_links

_TO_YOU, _DEMAND = re.compile(texts.TO_YOU), re.compile(texts.DEMAND)
_OF_ONESELF = re.compile(texts.OF_ONESELF)


def is_demand(text: str) -> bool:
    """True if a text speaks to a "you" and tells it to pay or to press something, and nothing in it
    is told of oneself."""
    plain = without_links(prepare(text).plain)
    is_told = _OF_ONESELF.search(plain) is not None
    return not is_told and all(each.search(plain) for each in (_TO_YOU, _DEMAND))

"""Whether a text goes on from the answer before it, and what it asks then. Pure."""

from collections.abc import Callable

from handlers import listening
from handlers.texts import asking
from knowledge_base import Finding, Topic
from knowledge_base.thai import normalise

Search = Callable[[str], Finding]

# In letters of the normalised text. So short, a text that begins like a follow-up is one, however
# sure the matcher is of it alone.
_VERY_SHORT = 20
_SHORT = 45
_NEAR = 4


def read(text: str, alone: Finding, before: Topic, search: Search) -> Finding | None:
    """What `text` finds when it is read with the topic before it; None when it is no follow-up.
    `alone` is what it finds by itself."""
    if not _goes_on(text, alone, before):
        return None
    return search(f"{before.title} {text}")


def _goes_on(text: str, alone: Finding, before: Topic) -> bool:
    length = len(normalise(text))
    if length > _SHORT or listening.holds_one_of(text, asking.CHANGES_SUBJECT):
        return False
    if listening.starts_with_one_of(text, asking.FOLLOWS):
        return length <= _VERY_SHORT or alone.decision != "answer"
    near = [match.id for match in alone.matches[:_NEAR]]
    return alone.decision != "answer" and before.id in near

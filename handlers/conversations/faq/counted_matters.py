"""Matters in which days run, and that are told together with the day on which they began."""

from handlers.messages.context import Turn
from handlers.nlu import clock_starts
from handlers.nlu.story.text import prepare
from knowledge_base import Topic
from knowledge_base.content.topic.fields import DayClock

_DAMAGED, _CHEATED = "lost-parcel", "police-report"
_NOT_ORDERED, _PAID_AT_THE_DOOR = "cod-not-ordered", "cod-rights"


def topic_of(turn: Turn, text: str) -> Topic | None:
    """The topic of such a matter, where the words alone leave several open; None for others."""
    return turn.knowledge_base.topics.get(_topic_id(turn, text))


def _topic_id(turn: Turn, text: str) -> str:
    if _began(turn, "cod", text) and clock_starts.tells_wrong_goods(text):
        return _NOT_ORDERED if clock_starts.was_not_ordered(text) else _PAID_AT_THE_DOOR
    if clock_starts.asks_of_police(text) and _began(turn, "fraud_3_months", text):
        return _CHEATED
    in_parcel = clock_starts.came_in_parcel(text) or _names_carrier(turn, text)
    return _DAMAGED if in_parcel and _began(turn, "hidden_damage", text) else ""


def _began(turn: Turn, clock: DayClock, text: str) -> bool:
    is_of_it = clock_starts.concerns(clock, text)
    return is_of_it and clock_starts.start_of(clock, text, turn.today) is not None


def _names_carrier(turn: Turn, text: str) -> bool:
    return turn.knowledge_base.carrier_in(prepare(text).plain) is not None

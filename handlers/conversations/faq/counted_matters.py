"""Matters in which days run, and that are told together with the day on which they began."""

from handlers.cards.topics import JUST_SENT
from handlers.messages.context import Turn
from handlers.nlu import clock_starts
from handlers.nlu.story.harm.around import alike
from handlers.nlu.story.text import prepare
from knowledge_base import Topic
from knowledge_base.content.topic.fields import DayClock

_DAMAGED, _CHEATED = "lost-parcel", "police-report"
_DEBT = "debt-help"
_NOT_ORDERED, _PAID_AT_THE_DOOR = "cod-not-ordered", "cod-rights"


def topic_of(turn: Turn, text: str) -> Topic | None:
    """The topic of such a matter, or of who is threatened with the police for a debt, where the
    words alone leave several open; None for others."""
    topic_id = _DEBT if alike.presses_to_pay(text) else _topic_id(turn, text)
    return turn.knowledge_base.topics.get(topic_id)


def instead_of(topic: Topic, turn: Turn, text: str) -> Topic:
    """The topic to be shown for one that is surely meant: who asks if the police can still be told
    of what was long ago hears of those days, and not of money that has just gone."""
    asks = topic.id == JUST_SENT and clock_starts.asks_of_police(text)
    if not asks or not clock_starts.was_cheated_before(text, turn.today):
        return topic
    return turn.knowledge_base.topics.get(_CHEATED) or topic


def _topic_id(turn: Turn, text: str) -> str:
    if _began(turn, "cod", text) and clock_starts.tells_wrong_goods(text):
        return _NOT_ORDERED if clock_starts.was_not_ordered(text) else _PAID_AT_THE_DOOR
    if clock_starts.asks_of_police(text) and _runs_to_the_police(turn, text):
        return _CHEATED
    in_parcel = clock_starts.came_in_parcel(text) or _names_carrier(turn, text)
    # Of what was seen from outside no days are counted, but the same is to be done, today.
    is_begun = _began(turn, "hidden_damage", text) or clock_starts.tells_outer_damage(text)
    return _DAMAGED if in_parcel and is_begun else ""


def _runs_to_the_police(turn: Turn, text: str) -> bool:
    named = bool(turn.knowledge_base.banks.mentioned(text))
    is_held = clock_starts.bank_holds(text, names_bank=named) and _began(turn, "bank_hold", text)
    return is_held or _began(turn, "fraud_3_months", text)


def _began(turn: Turn, clock: DayClock, text: str) -> bool:
    is_of_it = clock_starts.concerns(clock, text)
    return is_of_it and clock_starts.start_of(clock, text, turn.event.waking_day) is not None


def _names_carrier(turn: Turn, text: str) -> bool:
    return turn.knowledge_base.carrier_in(prepare(text).plain) is not None

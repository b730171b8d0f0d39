"""The danger that a text tells of, and the one that a person told of in the last hours."""

from datetime import datetime, timedelta

from handlers.messages.context import Turn
from handlers.middleware import pieces
from handlers.middleware.texts import danger as texts
from handlers.nlu import intents
from handlers.state.entries import CRISIS_AT, OLD_DANGER, TOLD_DANGER, ToldDanger
from knowledge_base.content.danger_phrases import MONEY_KINDS

LOST_ALL = "lost-all"
_CRISIS = ("act", "act-outside", "crisis")
# Within it the same kind of danger is the same matter.
SAME_TALK = timedelta(minutes=10)
SHORT = 80
# A card about money is of use as long as money may be stopped.
_MONEY_KEPT = timedelta(hours=2)
_CARD_OF_LOST_ALL_FIRST = ("", "just-paid")
ACTS = ("act", "act-outside")
_DESPAIR = ("crisis", LOST_ALL)


def kind_of(turn: Turn, text: str) -> str:
    """The kind of danger that a text tells of; empty for none. Despair of who has done something
    stays what was done: the ambulance comes first."""
    if not text:
        return ""
    found = pieces.danger(turn.event, turn.reading)
    kind: str = found.kind if found else ""
    lost_all = len(text) <= SHORT and intents.contains_any(text, texts.LOST_ALL_WORDS)
    if lost_all and kind in _CARD_OF_LOST_ALL_FIRST:
        kind = LOST_ALL
    last, _ = recent(turn)
    return last if last in ACTS and kind in _DESPAIR else kind


def of_life(turn: Turn) -> tuple[str, timedelta]:
    """The kind of danger to life or freedom told in the last 12 hours, and how long ago; empty for
    none."""
    kind, since = recent(turn)
    return ("", timedelta.max) if kind in MONEY_KINDS else (kind, since)


def recent(turn: Turn) -> tuple[str, timedelta]:
    """The kind of danger told of late, and how long ago; empty for none."""
    told = TOLD_DANGER.get(turn.state)
    if told is None:
        return "", timedelta.max
    since = turn.event.at - datetime.fromisoformat(told.at)
    if since > (_MONEY_KEPT if told.kind in MONEY_KINDS else TOLD_DANGER.kept):
        TOLD_DANGER.clear(turn.state)
        OLD_DANGER.clear(turn.state)
        CRISIS_AT.clear(turn.state)
        return "", timedelta.max
    return told.kind, since


def remember(turn: Turn, kind: str) -> None:
    """That this kind was told now. Who told of danger to life stays in it when money is told of."""
    last, _ = recent(turn)
    if kind not in MONEY_KINDS or not last or last in MONEY_KINDS:
        TOLD_DANGER.set(turn.state, ToldDanger(kind, turn.event.at.isoformat()))
    if kind in _CRISIS:
        CRISIS_AT.set(turn.state, turn.event.at.isoformat())

"""Despair: kind words and someone to talk to, before anything else and with no form."""

from datetime import datetime, timedelta
from typing import Any

from handlers import listening, texts, topic_cards
from handlers.buttons import typed, whole
from handlers.reply import Answer, Call, Card, Open, Words
from handlers.texts import despair as own
from handlers.texts import urgent
from handlers.turn import Turn

_CALL_1323 = Call(own.CALL_1323_LABEL, "1323", strong=True)
_CALL_1441 = Call(texts.CALL_1441_LABEL, "1441")
_STATE = "despair"
_REMEMBERED = timedelta(hours=12)
_SHORT = 80


def handle(turn: Turn) -> Answer | None:
    """Answers words of despair, in the middle of a form as well, whose question then waits."""
    text = whole(turn.did)
    if listening.holds_one_of(text, own.WORDS):
        calls = (_CALL_1323, Call(own.CALL_1669_LABEL, "1669"))
        card = Card(own.TITLE, paragraphs=own.PARAGRAPHS, buttons=calls)
    elif listening.holds_one_of(text, own.LOST_ALL_WORDS) and len(text) <= _SHORT:
        calls = (_CALL_1323, _CALL_1441)
        card = Card(own.LOST_ALL_TITLE, paragraphs=own.LOST_ALL_PARAGRAPHS, buttons=calls)
    else:
        return None
    turn.state[_STATE] = turn.event.at.isoformat()
    return Answer((card,))


def go_on(turn: Turn) -> Answer | None:
    """Answers what is said in the hours after despair was spoken: small steps, no form."""
    text = typed(turn.did)
    spoken = turn.state.get(_STATE)
    if spoken is None:
        return None
    if turn.event.at - datetime.fromisoformat(spoken) > _REMEMBERED:
        forget(turn.state)
        return None
    if not text or len(text) > _SHORT:
        return None
    if listening.holds_one_of(text, own.TO_LISTENERS) and not listening.asks(text):
        return _stay()
    if _has_called(text):
        return _called()
    if listening.holds_one_of(text, own.AT_HOME_WORDS):
        return Answer(tuple(map(Words, own.AT_HOME)), (_CALL_1323,))
    if listening.holds_one_of(text, own.WHEN_WORDS):
        return _small_steps()
    return _stay() if listening.holds_one_of(text, texts.THANKS_WORDS) else None


def forget(state: dict[str, Any]) -> bool:
    """What was spoken is not remembered any longer; whether anything was."""
    return state.pop(_STATE, None) is not None


def _has_called(text: str) -> bool:
    reached = not listening.holds_one_of(text, urgent.NOT_REACHED_WORDS)
    return reached and listening.holds_whole(text, urgent.CALLED_WORDS)


def _stay() -> Answer:
    return Answer((Words(own.STAY),), (_CALL_1323,))


def _called() -> Answer:
    """What comes after the call, in steps as small, with somebody to talk to kept at hand."""
    card = Card(
        urgent.CALLED_TITLE,
        paragraphs=urgent.CALLED_PARAGRAPHS,
        steps=urgent.CALLED_STEPS,
        note=own.CALLED_NOTE,
        buttons=(
            _CALL_1323,
            Open(urgent.POLICE_LABEL, urgent.POLICE_URL),
            topic_cards.OFFICER,
        ),
    )
    return Answer((card,))


def _small_steps() -> Answer:
    card = Card(
        own.SMALL_STEPS_TITLE,
        steps=own.SMALL_STEPS,
        note=own.SMALL_STEPS_NOTE,
        buttons=(
            Call(texts.CALL_1441_LABEL, "1441", strong=True),
            Call(own.CALL_1323_LABEL, "1323"),
            topic_cards.OFFICER,
        ),
    )
    return Answer((card,))

"""Danger to somebody's life or freedom: whom to call, before anything else and with no form."""

from handlers import texts
from handlers.cards import topics
from handlers.messages.context import Turn
from handlers.messages.postback import full_text, message_text
from handlers.messages.reply import Answer, Button, Call, Card, Open, TextReply
from handlers.middleware import told_danger
from handlers.middleware.texts import danger as danger_texts
from handlers.nlu import intents
from handlers.nlu.values import age
from handlers.texts import urgent
from knowledge_base.content.danger_phrases import MONEY_KINDS

_CALL_1323 = Call(danger_texts.CALL_1323_LABEL, "1323")
_CALL_1323_FIRST = Call(danger_texts.CALL_1323_LABEL, "1323", strong=True)
_CALL_1669 = Call(danger_texts.CALL_1669_LABEL, "1669")
_CALL_1669_FIRST = Call(danger_texts.CALL_1669_LABEL, "1669", strong=True)
_CALL_191 = Call(danger_texts.CALL_191_LABEL, "191")
_CALL_191_FIRST = Call(danger_texts.CALL_191_LABEL, "191", strong=True)
_CALL_1300 = Call(danger_texts.CALL_1300_LABEL, "1300")
_CALL_1441 = Call(texts.CALL_1441_LABEL, "1441")
_ACTS = ("act", "act-outside")
# What is said instead of the same card again, and its calls.
_AGAIN: dict[str, tuple[str, tuple[Button, ...]]] = {
    "act": (danger_texts.ACT_AGAIN, (_CALL_1669_FIRST, _CALL_1323)),
    "act-outside": (danger_texts.ACT_AGAIN, (_CALL_1669_FIRST, _CALL_191, _CALL_1323)),
    "held": (danger_texts.HELD_AGAIN, (_CALL_191_FIRST, _CALL_1300)),
    "sextortion": (danger_texts.SEXTORTION_AGAIN, (_CALL_1441, _CALL_191)),
}
_STAY: tuple[str, tuple[Button, ...]] = (danger_texts.STAY, (_CALL_1323_FIRST,))


def handle(turn: Turn) -> Answer | None:
    """Answer words of danger to life or freedom, in the middle of a form as well, whose question
    then waits. The whole text is read; the same kind told again within minutes gets no second
    card."""
    text = full_text(turn.action)
    kind = told_danger.kind_of(turn, text)
    if not kind or kind in MONEY_KINDS:
        return None
    last, since = told_danger.recent(turn)
    told_danger.remember(turn, kind)
    if last == kind and since <= told_danger.SAME_TALK:
        return _again(kind)
    return Answer((_card(kind, text),))


def _card(kind: str, text: str) -> Card:
    calls: tuple[Button, ...]
    if kind == "act":
        calls = (_CALL_1669_FIRST, _CALL_1323)
        return Card(
            danger_texts.ACT_TITLE, "urgent", paragraphs=danger_texts.ACT_PARAGRAPHS, buttons=calls
        )
    if kind == "act-outside":
        calls = (_CALL_1669_FIRST, _CALL_191, _CALL_1323)
        return Card(
            danger_texts.ACT_TITLE,
            "urgent",
            paragraphs=danger_texts.OUTSIDE_PARAGRAPHS,
            buttons=calls,
        )
    if kind == "held":
        calls = (_CALL_191_FIRST, _CALL_1300)
        return Card(
            danger_texts.HELD_TITLE,
            "urgent",
            paragraphs=danger_texts.HELD_PARAGRAPHS,
            buttons=calls,
        )
    if kind == "sextortion":
        return _sextortion(text)
    if kind == told_danger.LOST_ALL:
        calls = (_CALL_1323_FIRST, _CALL_1441)
        return Card(
            danger_texts.LOST_ALL_TITLE, paragraphs=danger_texts.LOST_ALL_PARAGRAPHS, buttons=calls
        )
    money_gone = intents.contains_any(text, (*urgent.SENT_WORDS, *urgent.CHEATED_WORDS))
    calls = (_CALL_1323_FIRST, _CALL_1669, *((_CALL_1441,) if money_gone else ()))
    return Card(danger_texts.TITLE, paragraphs=danger_texts.PARAGRAPHS, buttons=calls)


def _sextortion(text: str) -> Card:
    is_young = age.is_under_20(text)
    first = (danger_texts.SEXTORTION_YOUNG,) if is_young else ()
    calls = (_CALL_1441, _CALL_191, *((_CALL_1300,) if is_young else ()))
    paragraphs = (*first, *danger_texts.SEXTORTION_PARAGRAPHS)
    return Card(danger_texts.SEXTORTION_TITLE, "urgent", paragraphs=paragraphs, buttons=calls)


def follow_up(turn: Turn) -> Answer | None:
    """Answer what is said in the hours after danger was told: small steps, no form."""
    text = message_text(turn.action)
    kind = _recent(turn)
    if not kind or not text or len(text) > told_danger.SHORT:
        return None
    return _small_step(kind, text)


def _small_step(kind: str, text: str) -> Answer | None:
    if _is_not_reached(text):
        return _next_room() if kind not in _AGAIN or kind in _ACTS else _again(kind)
    if kind in _AGAIN:
        return None
    if intents.contains_any(text, danger_texts.LISTENERS) and not intents.asks(text):
        return _again(kind)
    if _has_called(text):
        return _called()
    if intents.contains_any(text, danger_texts.AT_HOME_WORDS):
        return Answer(tuple(map(TextReply, danger_texts.AT_HOME)), (_CALL_1323_FIRST,))
    if intents.contains_any(text, danger_texts.WHEN_WORDS):
        return _small_steps()
    return _again(kind) if intents.contains_any(text, texts.THANKS_WORDS) else None


def before_topic_list(turn: Turn) -> Answer | None:
    """Stay with somebody who is in danger where no topic is surely meant."""
    text = message_text(turn.action)
    kind = _recent(turn)
    if not kind or not text or turn.reading.search(text).decision == "answer":
        return None
    return _again(kind)


def _recent(turn: Turn) -> str:
    """The kind of danger to life or freedom told in the last 12 hours; empty for none."""
    kind, _ = told_danger.recent(turn)
    return "" if kind in MONEY_KINDS else kind


def _is_not_reached(text: str) -> bool:
    """Whether no one answered; of the bank and 1441 the urgent card knows more."""
    other = intents.contains_any(text, danger_texts.OTHER_LINES)
    return not other and intents.contains_any(text, danger_texts.NOT_REACHED_WORDS)


def _has_called(text: str) -> bool:
    reached = not intents.contains_any(text, urgent.NOT_REACHED_WORDS)
    return reached and intents.contains_whole(text, urgent.CALLED_WORDS)


def _again(kind: str) -> Answer:
    sentence, calls = _AGAIN.get(kind, _STAY)
    return Answer((TextReply(sentence),), calls)


def _next_room() -> Answer:
    calls = (_CALL_1669_FIRST, _CALL_191, _CALL_1323)
    card = Card(
        danger_texts.OTHER_DOOR_TITLE, paragraphs=danger_texts.OTHER_DOOR_PARAGRAPHS, buttons=calls
    )
    return Answer((card,))


def _called() -> Answer:
    """What comes after the call, in steps as small, with somebody to talk to kept at hand."""
    card = Card(
        urgent.CALLED_TITLE,
        paragraphs=urgent.CALLED_PARAGRAPHS,
        steps=urgent.CALLED_STEPS,
        note=danger_texts.CALLED_NOTE,
        buttons=(
            _CALL_1323_FIRST,
            Open(urgent.POLICE_LABEL, urgent.POLICE_URL),
            topics.OFFICER,
        ),
    )
    return Answer((card,))


def _small_steps() -> Answer:
    card = Card(
        danger_texts.SMALL_STEPS_TITLE,
        steps=danger_texts.SMALL_STEPS,
        note=danger_texts.SMALL_STEPS_NOTE,
        buttons=(
            Call(texts.CALL_1441_LABEL, "1441", strong=True),
            _CALL_1323,
            topics.OFFICER,
        ),
    )
    return Answer((card,))

"""Danger to somebody's life or freedom: whom to call, before anything else and with no form."""

from dataclasses import replace

from handlers import texts
from handlers.cards import topics
from handlers.conversations.small_talk import handler as small_talk
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import AudioMessage, StickerMessage
from handlers.messages.postback import full_text, message_text
from handlers.messages.reply import Answer, Button, Call, Card, Open, TextReply
from handlers.middleware import pieces, told_danger
from handlers.middleware.texts import danger as danger_texts
from handlers.middleware.told_danger import ACTS
from handlers.nlu import emergencies, intents
from handlers.nlu.values import age
from handlers.state import draft as drafts
from handlers.state import emergency
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
_MONEY_GONE = (
    *urgent.SENT_WORDS,
    *urgent.CHEATED_WORDS,
    *urgent.DRAINED_WORDS,
    *urgent.LEAVING_WORDS,
)
# What is said instead of the same card again, and its calls.
_AGAIN: dict[str, tuple[str, tuple[Button, ...]]] = {
    "act": (danger_texts.ACT_AGAIN, (_CALL_1669_FIRST, _CALL_1323)),
    "act-outside": (danger_texts.STEP_BACK, (_CALL_1669_FIRST, _CALL_191, _CALL_1323)),
    "held": (danger_texts.HELD_AGAIN, (_CALL_191_FIRST, _CALL_1300)),
    "sextortion": (danger_texts.SEXTORTION_AGAIN, (_CALL_1441, _CALL_191)),
}
_STAY: tuple[str, tuple[Button, ...]] = (danger_texts.STAY, (_CALL_1323_FIRST, _CALL_1669))
# What is said above the form that is begun in such an hour.
_WITH_FORM = {
    "act": danger_texts.WITH_FORM_AFTER_ACT,
    "act-outside": danger_texts.WITH_FORM_AFTER_ACT,
    "held": danger_texts.WITH_FORM_WHILE_HELD,
    "sextortion": danger_texts.WITH_FORM_IF_THREATENED,
}


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
        return _other_way(kind, text) or _again(kind)
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
    *first, last = danger_texts.PARAGRAPHS
    money_gone = intents.contains_any(text, _MONEY_GONE)
    paragraphs = (*first, danger_texts.MONEY_TOO if money_gone else last)
    calls = (_CALL_1323_FIRST, _CALL_1669, *((_CALL_1441,) if money_gone else ()))
    return Card(
        danger_texts.TITLE, paragraphs=paragraphs, note=danger_texts.BY_ITSELF, buttons=calls
    )


def _sextortion(text: str) -> Card:
    is_young = age.is_under_20(text)
    first = (danger_texts.SEXTORTION_YOUNG,) if is_young else ()
    calls = (_CALL_1441, _CALL_191, *((_CALL_1300,) if is_young else ()))
    paragraphs = (*first, *danger_texts.SEXTORTION_PARAGRAPHS)
    return Card(danger_texts.SEXTORTION_TITLE, "urgent", paragraphs=paragraphs, buttons=calls)


def around(turn: Turn, respond: NextHandler) -> Answer:
    """One gentle line above the form that is begun in the hours after danger was told."""
    before = drafts.load(turn.state)
    answer = respond(turn)
    kind, _ = told_danger.of_life(turn)
    if not kind or before is not None or drafts.load(turn.state) is None:
        return answer
    line = _WITH_FORM.get(kind, danger_texts.WITH_FORM)
    return replace(answer, replies=(TextReply(line), *answer.replies))


def follow_up(turn: Turn) -> Answer | None:
    """Answer what is said in the hours after danger was told: small steps, no form."""
    kind, since = told_danger.of_life(turn)
    if not kind:
        return None
    if isinstance(turn.action, StickerMessage | AudioMessage):
        return _unread(kind, is_spoken=isinstance(turn.action, AudioMessage))
    text = message_text(turn.action)
    if not text or len(text) > told_danger.SHORT:
        return None
    step = _small_step(kind, text) or _step_of_despair(turn, kind, text)
    asks = intents.asks(text) or pieces.stands_alone(turn.state, text)
    is_rest = since <= pieces.SAME_BURST and not asks
    return _again(kind) if step is None and is_rest else step


def _unread(kind: str, *, is_spoken: bool) -> Answer:
    again = _again(kind)
    not_heard = danger_texts.NOT_HEARD_AFTER_ACT if kind in ACTS else danger_texts.NOT_HEARD
    unheard = (TextReply(not_heard),) if is_spoken else ()
    return replace(again, replies=(*unheard, *again.replies))


def _small_step(kind: str, text: str) -> Answer | None:
    """What is answered in any danger."""
    other_way = _other_way(kind, text)
    if other_way is not None or _is_not_reached(text):
        return other_way or _again(kind)
    if kind in ACTS and emergencies.has_called(text):
        return Answer((TextReply(danger_texts.ACT_CALLED),), _AGAIN[kind][1])
    return _again(kind) if _is_no_matter(text) else None


def _other_way(kind: str, text: str) -> Answer | None:
    """Where the call is not answered, or nobody is there to make it."""
    if _is_not_reached(text) and _has_doors(kind):
        return _next_room(kind)
    if kind in ACTS and intents.contains_any(text, danger_texts.ALONE_WORDS):
        return Answer((TextReply(danger_texts.ALONE),), _AGAIN[kind][1])
    return None


def _step_of_despair(turn: Turn, kind: str, text: str) -> Answer | None:
    if kind in _AGAIN:
        return None
    if intents.contains_any(text, danger_texts.LISTENERS) and not intents.asks(text):
        return _again(kind)
    of_money = _is_of_money(turn, kind)
    if emergencies.has_called(text):
        return _called() if of_money else _again(kind)
    if intents.contains_any(text, danger_texts.AT_HOME_WORDS):
        said = danger_texts.AT_HOME if of_money else danger_texts.AT_HOME[:-1]
        return Answer(tuple(map(TextReply, said)), (_CALL_1323_FIRST,))
    if of_money and intents.contains_any(text, danger_texts.WHEN_WORDS):
        return _small_steps()
    return _again(kind) if intents.contains_any(text, texts.THANKS_WORDS) else None


def _is_no_matter(text: str) -> bool:
    """Whether it is small talk, a greeting or a goodbye, which names no other matter."""
    polite = emergencies.parts(text) or intents.greets(text)
    return polite or small_talk.names_no_matter(text)


def before_topic_list(turn: Turn) -> Answer | None:
    """Stay with somebody who is in danger where no topic is surely meant."""
    text = message_text(turn.action)
    kind, _ = told_danger.of_life(turn)
    if not kind or not text or turn.reading.search(text).decision == "answer":
        return None
    return _again(kind)


def _has_doors(kind: str) -> bool:
    """Whether there is another way than the call that nobody answers."""
    return kind not in _AGAIN or kind in ACTS


def _is_not_reached(text: str) -> bool:
    """Whether no one answered; of the bank and 1441 the urgent card knows more."""
    other = intents.contains_any(text, danger_texts.OTHER_LINES)
    return not other and intents.contains_any(text, danger_texts.NOT_REACHED_WORDS)


def _is_of_money(turn: Turn, kind: str) -> bool:
    """Whether money was told to be gone, so that a call may have been to the bank."""
    return kind == told_danger.LOST_ALL or emergency.recent(turn.state, turn.event.at) is not None


def _again(kind: str) -> Answer:
    sentence, calls = _AGAIN.get(kind, _STAY)
    return Answer((TextReply(sentence),), calls)


def _next_room(kind: str) -> Answer:
    if kind in ACTS:
        first = (danger_texts.STEP_BACK,) if kind == "act-outside" else ()
        return Answer(
            (
                Card(
                    danger_texts.ACT_DOOR_TITLE,
                    "urgent",
                    paragraphs=(*first, *danger_texts.ACT_DOOR_PARAGRAPHS),
                    buttons=(_CALL_191_FIRST, _CALL_1669),
                ),
            )
        )
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

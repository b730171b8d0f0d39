"""Matters of which the words alone leave several topics open, and that other signs tell apart.

The day on which days began to run; a slip that is lost; a shop that is gone while the carrier has
the money; who was paid too much; a seller who asks for more, is not to be reached, or shows an
identity card.
"""

import re
from dataclasses import replace

from handlers.cards.texts.day_clocks import STILL_REPORT
from handlers.cards.topics import FOLLOW_UPS, JUST_SENT
from handlers.conversations.faq import texts
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import clock_starts, intents
from handlers.nlu.story.harm.around import alike
from handlers.nlu.story.text import prepare
from handlers.nlu.values.spoken import chat_words
from handlers.state import last_topic
from knowledge_base import Topic, thai
from knowledge_base.content.topic.fields import DayClock

_DAMAGED, _CHEATED = "lost-parcel", "police-report"
_NOT_ORDERED, _PAID_AT_THE_DOOR, _DEFECTIVE = "cod-not-ordered", "cod-rights", "defective"
_EVIDENCE, _UNTIL_WHEN = "evidence", "time-limit"
_PRICE_RAISED, _UNREACHED_SELLER = "order-cancelled", "seller-blocked-me"
_SENDING_BACK = "return-shipping"
_SENT_WRONGLY = "wrong-transfer"
_ADVERTISING = "spam-marketing"
# A topic that is surely meant by its words, and the matter of a seller that is told in them.
_CHECK_SELLER = "check-seller"
_RATHER_OF_SELLER = (
    (_SENDING_BACK, _PRICE_RAISED),
    (_ADVERTISING, _UNREACHED_SELLER),
    (texts.COPY_OF_CARD, _CHECK_SELLER),
)
_MORE_FOR_SENDING = re.compile(texts.MORE_FOR_SENDING)
_UNREACHED = re.compile(texts.UNREACHED)
_SHOWS_ID_CARD, _TRUSTS = re.compile(texts.SHOWS_ID_CARD), re.compile(texts.TRUSTS)
_ASKS_FOR_ID_CARD = re.compile(texts.ASKS_FOR_ID_CARD)
_SHORT, _MEDIUM, _LONG = 45, 60, 120
_DEBT, _INSTALMENT = "debt-help", "instalment"


def topic_of(turn: Turn, text: str) -> Topic | None:
    """The topic of such a matter, or of what others did, where the words alone leave several open;
    None for others."""
    return turn.knowledge_base.topics.get(_of_others(text) or _topic_id(turn, text))


def instead_of(topic: Topic, turn: Turn, text: str) -> Topic:
    """The topic to be shown for one that is surely meant: who is threatened for an instalment, or
    was taken away to work, has their own; who asks until when, and tells since when, hears of the
    days of that matter; who asks if the police can still be told of what was long ago hears of
    those days, and not of money that has just gone; who is to pay more for sending sends nothing
    back; who was paid too much hears of that."""
    other = _other_id(topic.id, turn, text)
    if not other and topic.urgent and clock_starts.asks_of_past_cheating(text, turn.today):
        other = _CHEATED
    return turn.knowledge_base.topics.get(other) or topic


def _other_id(meant: str, turn: Turn, text: str) -> str:
    if alike.was_overpaid(text):
        return _SENT_WRONGLY
    of_seller = _of_seller(text)
    if (meant, of_seller) in _RATHER_OF_SELLER:
        return of_seller
    if (meant == _INSTALMENT and alike.presses_to_pay(text)) or alike.was_taken_away(text):
        return _of_others(text)
    if meant == _UNTIL_WHEN:
        return _topic_id(turn, text)
    asks = meant == JUST_SENT and clock_starts.asks_of_police(text)
    return _CHEATED if asks and clock_starts.was_cheated_before(text, turn.today) else ""


def with_time_left(turn: Turn, topic: Topic, text: str, answer: Answer) -> Answer:
    """The answer under the word that the police can be told, for who asks it of what is long past
    and hears of no day."""
    is_asked = topic.id == _CHEATED and intents.asks(text)
    if not is_asked or not clock_starts.asks_of_past_cheating(text, turn.today):
        return answer
    return replace(answer, replies=(TextReply(STILL_REPORT), *answer.replies))


def with_the_carrier(turn: Turn, text: str) -> Answer | None:
    """Stay with the carrier, who was just talked of and has the money still, where a short text
    adds no more than that the shop is gone."""
    if not is_of_carrier(turn, text):
        return None
    return Answer((TextReply(texts.STILL_WITH_THE_CARRIER),), FOLLOW_UPS, ask_again=True)


def is_of_carrier(turn: Turn, text: str) -> bool:
    """True if a short text adds that the shop is gone to what was paid at the door."""
    last = last_topic.recent(turn.state, turn.event.at)
    if last is None or not last.answered or last.id not in texts.PAID_AT_THE_DOOR:
        return False
    adds = len(text) <= _SHORT and intents.contains_any(text, texts.GONE_WORDS)
    return adds and not intents.contains_any(text, texts.PAID_OTHERWISE)


def _is_past_for_the_police(turn: Turn, text: str) -> bool:
    """True if the police are asked about for what is past for a bank."""
    asks = clock_starts.asks_of_police(text)
    is_past = asks and clock_starts.was_cheated_before(text, turn.today)
    return is_past or clock_starts.asks_of_past_cheating(text, turn.today)


def _of_others(text: str) -> str:
    """The topic of who is threatened with the police for a debt, was paid too much, or is back from
    where a gang took them to work."""
    if alike.was_overpaid(text):
        return _SENT_WRONGLY
    if alike.presses_to_pay(text):
        return _DEBT
    return _CHEATED if alike.was_taken_away(text) else ""


def _topic_id(turn: Turn, text: str) -> str:
    if _began(turn, "cod", text) and clock_starts.tells_wrong_goods(text):
        return _NOT_ORDERED if clock_starts.was_not_ordered(text) else _PAID_AT_THE_DOOR
    if len(text) <= _SHORT and intents.contains_any(text, texts.SLIP_IS_GONE):
        return _EVIDENCE
    is_past = clock_starts.tells_of_cheating(text) and clock_starts.was_cheated_before(
        text, turn.today
    )
    is_past = is_past or _is_past_for_the_police(turn, text)
    if is_past or (clock_starts.asks_of_police(text) and _runs_to_the_police(turn, text)):
        return _CHEATED
    return _of_goods(turn, text) or _of_seller(text)


def _of_seller(text: str) -> str:
    """The topic of a seller who asks for more, is not to be reached, or shows an identity card."""
    if len(text) > _LONG:
        return ""
    plain = chat_words.central(thai.normalise(text))
    if _shows_id_card(plain):
        return _CHECK_SELLER
    if len(text) > _MEDIUM:
        return ""
    if _MORE_FOR_SENDING.search(plain):
        return _PRICE_RAISED
    return _UNREACHED_SELLER if _UNREACHED.search(plain) else ""


def _shows_id_card(plain: str) -> bool:
    shown = _SHOWS_ID_CARD.search(plain) is not None and _ASKS_FOR_ID_CARD.search(plain) is None
    return shown and _TRUSTS.search(plain) is not None


def _of_goods(turn: Turn, text: str) -> str:
    if clock_starts.was_signed_for(text) and clock_starts.tells_damage(text):
        return _DAMAGED
    in_parcel = clock_starts.came_in_parcel(text) or _names_carrier(turn, text)
    # Of what was seen from outside no days are counted, but the same is to be done, today.
    is_begun = _began(turn, "hidden_damage", text) or clock_starts.tells_outer_damage(text)
    if in_parcel and is_begun:
        return _DAMAGED
    if not clock_starts.tells_broken_goods(text):
        return ""
    # Of about a day nothing is counted, but the matter is the same.
    told = _began(turn, "defect_1_year", text) or clock_starts.tells_rough_day(text, turn.today)
    return _DEFECTIVE if told else ""


def _runs_to_the_police(turn: Turn, text: str) -> bool:
    banks = turn.knowledge_base.banks
    is_held = clock_starts.bank_holds(text, banks) and _began(turn, "bank_hold", text)
    return is_held or _began(turn, "fraud_3_months", text)


def _began(turn: Turn, clock: DayClock, text: str) -> bool:
    is_of_it = clock_starts.concerns(clock, text)
    return is_of_it and clock_starts.start_of(clock, text, turn.event.waking_day) is not None


def _names_carrier(turn: Turn, text: str) -> bool:
    return turn.knowledge_base.carrier_in(prepare(text).plain) is not None

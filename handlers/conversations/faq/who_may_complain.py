"""Answers to who asks if they may complain: foreigners, resellers, and those of a small sum."""

import re
from dataclasses import replace

from handlers.cards import topics
from handlers.conversations.faq import english, passages, texts
from handlers.messages.context import Turn
from handlers.messages.postback import message_text, payload
from handlers.messages.reply import Answer, Button, Call, Card, Tap, TextReply
from handlers.nlu import intents
from handlers.nlu.lexicon.minors import CHEATED
from handlers.nlu.story.reader import may_be_urgent
from handlers.state import draft, language, last_topic
from handlers.texts import CALL_1166_LABEL, START_LABEL
from handlers.texts.complaint import SUM_DOES_NOT_MATTER

_LONGEST = 100
_FOREIGN, _MAY, _POLICE = map(re.compile, (texts.FOREIGN, texts.MAY, texts.FEARS_POLICE))
_OF_THE_SELLER = re.compile(texts.OF_THE_SELLER)
_ASKS_OF_SUM = re.compile(texts.ASKS_OF_SUM)
_RESOLD, _OF_DATA = map(re.compile, (texts.RESOLD, texts.NO_GOODS))
_BEGIN = (
    Tap(START_LABEL, "complaint/start", START_LABEL),
    Tap(texts.WAYS_LABEL, payload("faq/topic", id=texts.HOW_TO_COMPLAIN), texts.WAYS_LABEL),
)
_CALL_1166 = Call(CALL_1166_LABEL, "1166")


def handle(turn: Turn) -> Answer | None:
    """Say to a foreigner, or to who has no papers, what is asked here and who decides; to a
    reseller, that the law may not mean them; to who asks from which sum on, that any will do. None
    where money may still be stopped."""
    text = message_text(turn.action)
    told = " ".join(text.lower().split())
    if not told or len(told) > _LONGEST or _goes_now(turn, text):
        return None
    if _ASKS_OF_SUM.search(told):
        return _whatever_sum(turn, text)
    fears_police = _POLICE.search(told) is not None
    # In a form, who only says to be afraid is comforted there.
    is_afraid = fears_police and (intents.asks(text) or not draft.is_open(turn.state))
    if _is_foreigner(told) and (is_afraid or _MAY.search(told)):
        return _to_foreigner(turn, text, fears_police=fears_police)
    return _to_reseller(turn, told) if _is_reseller(turn, told) else None


def _whatever_sum(turn: Turn, text: str) -> Answer:
    cheated = intents.contains_any(text, (*CHEATED, *texts.CHEATED_IN_ENGLISH))
    calls = (topics.CALL_1441, topics.OWN_BANK) if cheated else ()
    begin = () if draft.is_open(turn.state) else (_BEGIN[0], topics.OFFICER)
    return Answer((TextReply(SUM_DOES_NOT_MATTER),), (*calls, *begin), ask_again=True)


def _goes_now(turn: Turn, text: str) -> bool:
    return may_be_urgent(text) and turn.reading.story(text).urgent


def _is_foreigner(told: str) -> bool:
    return _FOREIGN.search(told) is not None and _OF_THE_SELLER.search(told) is None


def _to_foreigner(turn: Turn, text: str, *, fears_police: bool) -> Answer:
    if english.asks_in_english(text):
        language.remember_english(turn)
    cheated = intents.contains_any(text, (*CHEATED, *texts.CHEATED_IN_ENGLISH))
    of_police = (texts.POLICE_UNKNOWN,) if fears_police else ()
    of_money = (texts.BANK_FIRST,) if cheated else ()
    calls: tuple[Button, ...] = (topics.CALL_1441_FIRST,) if cheated else ()
    begin = () if draft.is_open(turn.state) else _BEGIN
    card = Card(
        texts.NO_NATIONALITY,
        paragraphs=(*of_money, texts.NO_PAPERS, *of_police, texts.OFFICERS_DECIDE),
        buttons=(*calls, _CALL_1166, *begin),
    )
    return Answer((card,), ask_again=True)


def _is_reseller(turn: Turn, told: str) -> bool:
    """True if goods were bought to be sold, and it is asked if one may complain; outside a form
    also if it is only told that the seller cheated."""
    if not _RESOLD.search(told) or _OF_DATA.search(told):
        return False
    is_told = not draft.is_open(turn.state) and texts.CHEATED_RESELLER in told
    return is_told or _MAY.search(told) is not None


def _to_reseller(turn: Turn, told: str) -> Answer | None:
    """The line of the topic on who is a consumer, with the calls of who was cheated."""
    topic = turn.knowledge_base.topics.get(texts.WHO_IS_A_CONSUMER)
    lines = passages.lines_of(topic) if topic is not None else ()
    line = next((line for line in lines if line.startswith(texts.RESELLERS_LINE)), "")
    if topic is None or not line:
        return None
    calls = (topics.CALL_1441, topics.OWN_BANK) if texts.CHEATED_RESELLER in told else ()
    if draft.is_open(turn.state):
        return Answer((TextReply(line),), calls, ask_again=True)
    last_topic.offer(turn.state, topic.id, turn.event.at)
    shown = topics.passage(turn.knowledge_base, topic, line, more_was_read=False)
    return replace(shown, choices=(*calls, *shown.choices))

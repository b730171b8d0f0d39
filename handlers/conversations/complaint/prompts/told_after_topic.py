"""A fact that is told after a topic of a purchase: noted, and no question about something else."""

import re

from handlers.cards import topics
from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.texts import told_before as texts
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import intents
from handlers.nlu.story.harm import pre_purchase
from handlers.nlu.story.shops import goods
from handlers.nlu.story.text import prepare
from handlers.nlu.values import provinces
from handlers.state import draft as drafts
from handlers.state import last_topic, pre_consent, sellers_side

_SHORT = 40
_BEGINS, _WHEN = re.compile(texts.FACT_BEGINS), re.compile(texts.FACT_OF_TIME)
_OF_SHOP = re.compile(texts.FACT_OF_SHOPS_PLACE)
_OF_GOODS, _OF_MAKE, _OF_TROUBLE = map(
    re.compile, (texts.FACT_OF_GOODS, texts.FACT_OF_MAKE, texts.FACT_OF_TROUBLE)
)


def handle(turn: Turn) -> Answer | None:
    """Note a fact that nobody else answers, with the ways to go on; None for all else."""
    text, last = message_text(turn.action), last_topic.recent(turn.state, turn.event.at)
    topic = turn.knowledge_base.topics.get(last.id) if last is not None else None
    if last is None or topic is None or not text or turn.filed() or _is_elsewhere(turn):
        return None
    of_purchase = turn.knowledge_base.section_of(topic.id).id in texts.FACT_SECTIONS
    if not of_purchase or not _is_fact(turn, text):
        return None
    if pre_consent.recent(turn.state, "told", turn.event.at):
        pre_consent.remember_told(turn, "part")
        said = texts.NOTED_FOR_FORM
    else:
        said = texts.NOTED if last.answered else texts.NOTED_AND_CHOOSE
    offered = () if last.answered else (topics.as_quick_reply(topics.topic_button(topic)),)
    return Answer((TextReply(said),), (*offered, *topics.FOLLOW_UPS), ask_again=True)


def _is_elsewhere(turn: Turn) -> bool:
    """True if a form is begun, or who writes sells."""
    present = drafts.load(turn.state)
    return present is not None or sellers_side.recent(turn.state, turn.event.at)


def _is_fact(turn: Turn, text: str) -> bool:
    """True if a short text only tells what it is, who sells, where, when, or how it was paid or
    sent; no question, no check, and no problem of its own."""
    asks = intents.asks_anyhow(text) or pre_purchase.asks_to_check(text)
    if len(text) > _SHORT or asks or turn.reading.search(text).decision == "answer":
        return False
    return _is_of_goods(text) or _is_of_purchase(turn, text)


def _is_of_purchase(turn: Turn, text: str) -> bool:
    if not _BEGINS.match(text.strip()) or turn.reading.story(text).kind_is_sure:
        return False
    told = set(story.extract(turn, text)) - {FieldName.KIND}
    plain = prepare(text).plain
    if told or _WHEN.search(plain) or turn.knowledge_base.carrier_in(plain) is not None:
        return True
    return _OF_SHOP.match(plain) is not None and bool(provinces.parse(text))


def _is_of_goods(text: str) -> bool:
    """True if a text only names the thing that was bought, its make, its size or its colour."""
    plain = prepare(text).plain.strip()
    if _OF_TROUBLE.search(plain):
        return False
    named = _OF_GOODS.match(plain)
    is_thing = named is not None and goods.begins_with_a_thing(plain[named.end() :])
    return is_thing or _OF_MAKE.match(plain) is not None

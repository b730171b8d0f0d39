"""The question what is wrong, to trouble that is told and not described."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from handlers.cards import topics as cards_topics
from handlers.cards.texts import what_is_wrong as texts
from handlers.messages.reply import Answer
from handlers.nlu import phrases
from knowledge_base import Topic

# Stands in the state for the topic that was offered.
KEY = "what is wrong"


class VagueTrouble(NamedTuple):
    """The question to trouble of one kind, and the topics that may be it."""

    title: str
    topics: Sequence[str]


OF_GOODS = VagueTrouble(
    texts.GOODS_TITLE,
    ("defective", "not-as-advertised", "wrong-or-missing", "not-received", "counterfeit"),
)
_OF_SELLER = VagueTrouble(
    texts.SELLER_TITLE,
    ("not-received", "seller-blocked-me", "not-as-advertised", "defective", "no-refund-policy"),
)


def parse(text: str) -> VagueTrouble | None:
    """The question to a text that tells of trouble with goods or a seller, and nothing else."""
    if phrases.is_made_of(text, texts.OF_SELLER, texts.AROUND):
        return _OF_SELLER
    return OF_GOODS if phrases.is_made_of(text, texts.OF_GOODS, texts.AROUND) else None


def card(known: Mapping[str, Topic], question: VagueTrouble) -> Answer:
    """The question, with a button for each of its topics."""
    taps = [cards_topics.topic_button(known[each]) for each in question.topics if each in known]
    return cards_topics.choice(taps, question.title)


def is_named(topic_id: str) -> bool:
    """True for a topic that one of the questions offers."""
    return topic_id in OF_GOODS.topics or topic_id in _OF_SELLER.topics

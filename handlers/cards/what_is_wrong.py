"""The question what is wrong, to trouble that is told and not described."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from handlers.cards import topics as cards_topics
from handlers.cards.texts import what_is_wrong as texts
from handlers.messages.reply import Answer, Card
from handlers.nlu import phrases
from knowledge_base import Topic

# Stands in the state for the topic that was offered.
KEY = "what is wrong"


class VagueTrouble(NamedTuple):
    """The question to trouble of one kind, the topics that may be it, what helps with all of them,
    and what is said while more is read."""

    title: str
    topics: Sequence[str]
    steps: tuple[str, ...] = ()
    reading_on: str = ""


OF_GOODS = VagueTrouble(
    texts.GOODS_TITLE,
    ("defective", "not-as-advertised", "wrong-or-missing", "not-received", "counterfeit"),
)
_OF_SELLER = VagueTrouble(
    texts.SELLER_TITLE,
    ("not-received", "seller-blocked-me", "not-as-advertised", "defective", "no-refund-policy"),
)
OF_WRONG_GOODS = VagueTrouble(
    texts.WRONG_GOODS_TITLE, OF_GOODS.topics, texts.WRONG_GOODS_STEPS, texts.READING_ON_WRONG_GOODS
)
OF_LATE_GOODS = VagueTrouble(
    texts.LATE_GOODS_TITLE,
    ("not-received", "seller-blocked-me", "lost-parcel"),
    texts.LATE_GOODS_STEPS,
    texts.READING_ON_LATE_GOODS,
)
_MOST_TOPICS = 3


def parse(text: str) -> VagueTrouble | None:
    """The question to a text that tells of trouble with goods or a seller, and nothing else."""
    if phrases.is_made_of(text, texts.OF_SELLER, texts.AROUND):
        return _OF_SELLER
    return OF_GOODS if phrases.is_made_of(text, texts.OF_GOODS, texts.AROUND) else None


def card(known: Mapping[str, Topic], question: VagueTrouble) -> Answer:
    """The question, with a button for each of its topics."""
    taps = [cards_topics.topic_button(known[each]) for each in question.topics if each in known]
    return cards_topics.choice(taps, question.title)


def first_steps(known: Mapping[str, Topic], trouble: VagueTrouble) -> Answer:
    """The steps that help with every topic of a trouble, and a button for each of the first."""
    taps = [cards_topics.topic_button(known[each]) for each in trouble.topics[:_MOST_TOPICS]]
    asked = cards_topics.choice(taps, trouble.title)
    cards = (
        replace(each, steps=trouble.steps, note=texts.WHICH_NOTE)
        for each in asked.replies
        if isinstance(each, Card)
    )
    return replace(asked, replies=tuple(cards))


def is_named(topic_id: str) -> bool:
    """True for a topic that one of the questions offers."""
    return topic_id in OF_GOODS.topics or topic_id in _OF_SELLER.topics

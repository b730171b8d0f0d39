"""Goods that came wrong or did not come, told in few words of which no topic is surely meant."""

import re

from handlers.cards import topics as cards_topics
from handlers.cards import what_is_wrong
from handlers.cards.texts import topics as cards_texts
from handlers.cards.what_is_wrong import VagueTrouble
from handlers.conversations.faq import texts
from handlers.form import story_answers
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.messages.reading import TextReading
from handlers.messages.reply import Answer
from handlers.nlu import intents, sellers_side
from handlers.nlu.lexicon.emergency import WHAT_NOW_WORDS
from handlers.nlu.story.harm import pre_purchase
from handlers.nlu.story.lexicon.problem_types import CAME_WRONG, GOODS_BOUGHT, TURN
from handlers.nlu.story.text import joined_words
from handlers.nlu.values.option_matching import plain
from handlers.state import last_topic
from knowledge_base import SearchResult

# In letters: a longer text is read as a whole story, a shorter one need not tell of a purchase.
_LONGEST, _SHORT = 60, 25
_NEAR = 3
_BOUGHT, _WENT_WRONG = re.compile(GOODS_BOUGHT), re.compile(f"{TURN}|{CAME_WRONG}")
_OF_KIND = {
    "not-as-advertised": what_is_wrong.OF_WRONG_GOODS,
    "late-delivery": what_is_wrong.OF_LATE_GOODS,
}


def told(reading: TextReading, text: str) -> VagueTrouble | None:
    """The trouble that a text tells of goods that were bought; None for a question, a seller's
    words, and all else."""
    if len(text) > _LONGEST or _asks_else(text) or _is_of_seller(text):
        return None
    if pre_purchase.is_about_to_buy(text):
        return None
    answers = story_answers.of_story(reading.story(joined_words(text)))
    said, kind = plain(text), answers.get(FieldName.KIND, "other")
    is_bought = FieldName.PRODUCT in answers or _BOUGHT.search(said) is not None
    if kind == "other" and is_bought and _WENT_WRONG.search(said):
        return what_is_wrong.OF_WRONG_GOODS
    trouble = _OF_KIND.get(kind)
    return trouble if is_bought or (trouble and _is_near(reading, text, trouble)) else None


def answer(turn: Turn, text: str, finding: SearchResult) -> Answer | None:
    """The steps that help with a trouble that is told, and its topics, the likeliest first; or the
    card for who was refused. None for all other texts."""
    trouble = told(turn.reading, text)
    ids = [match.id for match in finding.matches]
    if trouble is None or not texts.SELLERS_TOPICS.isdisjoint(ids[:1]):
        return None
    found = [each for each in ids if each in trouble.topics]
    ordered = (*found, *(each for each in trouble.topics if each not in found))
    known = turn.knowledge_base
    last_topic.offer(turn.state, ordered[0], turn.event.at)
    if intents.contains_whole(text, cards_texts.REFUSES):
        return cards_topics.after_refusal(known, known.topic(ordered[0]))
    return what_is_wrong.first_steps(known.topics, trouble._replace(topics=ordered))


def _is_of_seller(text: str) -> bool:
    return sellers_side.sells(text) or sellers_side.names_customer(text)


def _asks_else(text: str) -> bool:
    """True for a question, but what is to be done."""
    return intents.asks_anyhow(text) and not intents.contains_any(text, WHAT_NOW_WORDS)


def _is_near(reading: TextReading, text: str, trouble: VagueTrouble) -> bool:
    """True if a very short text is most alike to one of the topics of a trouble."""
    near = {match.id for match in reading.search(text).matches[:_NEAR]}
    return len(text) <= _SHORT and not near.isdisjoint(trouble.topics)

"""Questions in English: the hotlines, and the nearest topics by their Thai titles."""

import re

from handlers import topic_cards
from handlers.buttons import typed
from handlers.reply import Answer, Button, Call, Card
from handlers.texts import english as texts
from handlers.turn import Turn
from knowledge_base import thai

_WORD = re.compile(r"[a-z']+")
_LEAST_WORDS = 3
_NEAREST = 3


def handle(turn: Turn) -> Answer | None:
    """Answers a question in English; a product's name alone is none."""
    text = typed(turn.did)
    if not asks_in_english(text):
        return None
    calls = (Call(texts.CALL_1441, "1441"), Call(texts.CALL_1166, "1166"))
    hotlines = Card(texts.TITLE, paragraphs=texts.PARAGRAPHS, buttons=calls)
    topics = _nearest(turn, text)
    if not topics:
        return Answer((hotlines,), ask_again=True)
    return Answer((hotlines, Card(texts.NEAREST, buttons=topics)), ask_again=True)


def asks_in_english(text: str) -> bool:
    """Whether a text without Thai says something in English. Text on the wrong keyboard holds
    none of the words looked for."""
    if thai.has_thai(text):
        return False
    words = _WORD.findall(thai.without_links(text).lower())
    if len(words) < _LEAST_WORDS:
        return bool(words) and not set(words).isdisjoint(texts.ALONE)
    return not set(words).isdisjoint(texts.ASKING | texts.ALONE)


def _nearest(turn: Turn, text: str) -> tuple[Button, ...]:
    thai_words = _in_thai(text)
    finding = turn.knowledge_base.search(f"{thai_words} {text}")
    if finding.decision != "answer" and not thai_words:
        return ()
    known = turn.knowledge_base.topics
    matches = finding.matches[:_NEAREST]
    return tuple(topic_cards.topic_button(known[match.id]) for match in matches)


def _in_thai(text: str) -> str:
    lower = text.lower()
    return " ".join(words for stem, words in texts.IN_THAI.items() if stem in lower)

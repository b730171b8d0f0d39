"""Who writes English: what to do first, the hotlines, and the nearest topics by Thai titles."""

import re

from handlers.cards import topics
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, Button, Call, Card, Tap
from handlers.nlu import intents
from handlers.state import emergency, language, last_topic
from handlers.texts import english as texts
from handlers.texts import status
from knowledge_base import SearchResult, thai

# The letters of a complaint's number may spell a word.
_WORD = re.compile(r"(?<![\w-])[a-z']+(?![\w-])")
_LEAST_WORDS = 3
_NEAREST = 3
_HOW_TO_COMPLAIN = "how-to-complain"
_CALL_1166 = Call(texts.CALL_1166, "1166")
_START = Tap(texts.START, "complaint/start", texts.START)
_OFFICER = Tap(texts.OFFICER, "call-back", texts.OFFICER)


def handle(turn: Turn) -> Answer | None:
    """Answers a question in English, and after it every text without Thai; a product's name
    alone is no question."""
    text = message_text(turn.action)
    if intents.is_one_of(text, status.IN_ENGLISH):
        return None
    talking = language.is_english(turn.state, turn.event.at)
    if not (asks_in_english(text) or (talking and _is_latin(text))):
        return None
    language.remember_english(turn)
    if talking and intents.starts_with_any(text, texts.THANKS_WORDS):
        return _said(texts.THANKED)
    return _advised(turn, text)


def asks_in_english(text: str) -> bool:
    """Whether a text without Thai says something in English. Text on the wrong keyboard holds
    none of the words looked for."""
    if thai.has_thai(text):
        return False
    words = _words(text)
    if len(words) < _LEAST_WORDS:
        return bool(words) and not set(words).isdisjoint(texts.ALONE)
    return not set(words).isdisjoint(texts.ASKING | texts.ALONE)


def _is_latin(text: str) -> bool:
    return bool(_words(text)) and not thai.has_thai(text)


def _words(text: str) -> list[str]:
    return _WORD.findall(thai.without_links(text).lower())


def _said(sentence: str) -> Answer:
    return Answer((Card(sentence, buttons=(_START, _CALL_1166)),), ask_again=True)


def _advised(turn: Turn, text: str) -> Answer:
    """The first of the nearest topics that has a word of advice in English."""
    if not texts.CALLED_WORDS.isdisjoint(_words(text)):
        return Answer((_card(texts.CALLED),), ask_again=True)
    finding = _found(turn, text)
    ids = [match.id for match in finding.matches[:_NEAREST]] if finding else []
    # How to complain stands under every card as a button; what happened comes first.
    told = sorted(ids, key=lambda topic: topic == _HOW_TO_COMPLAIN)
    # Urgent advice frightens whoever only asks: it is given where that topic is the nearest.
    frightening = set(texts.URGENT) - set(ids[:1])
    about = next((each for each in told if each in texts.ADVICE and each not in frightening), "")
    if about:
        last_topic.offer(turn.state, about, turn.event.at)
        if about in texts.URGENT:
            emergency.begin(turn, about)
        advice = _card(texts.ADVICE[about], urgent=about in texts.URGENT)
    else:
        talked = last_topic.recent(turn.state, turn.event.at) is not None and not ids
        advice = _card(texts.NOT_UNDERSTOOD if talked else (texts.TITLE, *texts.PARAGRAPHS))
    return Answer((advice, *_topics(turn, ids)), ask_again=True)


def _card(advice: tuple[str, ...], *, urgent: bool = False) -> Card:
    title, *paragraphs = advice
    return Card(
        title,
        "urgent" if urgent else "plain",
        paragraphs=tuple(paragraphs),
        note="" if urgent or paragraphs[:1] == [texts.PARAGRAPHS[0]] else texts.ALWAYS,
        buttons=(*_calls(urgent=urgent), _START, _OFFICER),
    )


def _calls(*, urgent: bool) -> tuple[Button, ...]:
    """1441, and in a hurry one's own bank beside it."""
    if urgent:
        return (Call(texts.CALL_1441, "1441", strong=True), topics.OWN_BANK_FIRST_BUTTON)
    return (Call(texts.CALL_1441, "1441"), _CALL_1166)


def _topics(turn: Turn, ids: list[str]) -> tuple[Card, ...]:
    known = turn.knowledge_base.topics
    buttons: tuple[Button, ...] = tuple(topics.topic_button(known[each]) for each in ids)
    return (Card(texts.NEAREST, buttons=buttons),) if buttons else ()


def _found(turn: Turn, text: str) -> SearchResult | None:
    thai_words = _in_thai(text)
    finding = turn.reading.search(f"{thai_words} {text}")
    return finding if finding.decision == "answer" or thai_words else None


def _in_thai(text: str) -> str:
    lower = text.lower()
    return " ".join(words for stem, words in texts.IN_THAI.items() if stem in lower)

"""Selection of the line of a topic that best answers a question on it. Pure."""

import math
import re
from collections import Counter
from collections.abc import Sequence

from handlers.cards.texts import topics as cards_texts
from handlers.conversations.faq import texts
from handlers.nlu.values.option_matching import plain
from knowledge_base import Topic
from knowledge_base.thai import normalise, tokenise

_LEAST_SHARE = 0.6
# Enough for a shop, whose topics tell of many duties.
_LEAST_OF_A_SHOPS = 0.3
_LEAST_WORDS = 2
_DIGIT = re.compile(r"\d")
_ASKS_WHERE, _NO_WAY = re.compile(texts.ASKS_WHERE), re.compile(texts.NO_WAY_TO_REPORT)
_WAYS = tuple(map(re.compile, texts.WAYS_TO_REPORT))


def closest(text: str, topic: Topic) -> str:
    """One line of the topic, for who asks where to report the one on that; empty when none holds
    most of the words that matter."""
    if way := where_to_report(text, topic):
        return way
    lines = lines_of(topic)
    asked = words_that_matter(text)
    if len(asked) < _LEAST_WORDS:
        return ""
    found = [set(tokenise(normalise(line))) & asked for line in lines]
    weight = _weights(asked, found)
    whole = sum(weight.values())
    wants_number = any(word in text for word in cards_texts.HOW_MANY)
    best, where = max(
        (
            (sum(weight[word] for word in held), -place)
            for place, (line, held) in enumerate(zip(lines, found, strict=True))
            if len(held) >= _LEAST_WORDS and (not wants_number or _DIGIT.search(line))
        ),
        default=(0.0, 0),
    )
    least = _LEAST_OF_A_SHOPS if topic.id in texts.SELLERS_TOPICS else _LEAST_SHARE
    return lines[-where] if best >= least * whole else ""


def where_to_report(text: str, topic: Topic) -> str:
    """The line of the topic that names the office to complain to, or else to report or to call;
    empty where nothing but that is asked, or no line does."""
    if _ASKS_WHERE.match(plain(text)) is None:
        return ""
    lines = [line for line in lines_of(topic) if _NO_WAY.search(line) is None]
    return next((line for way in _WAYS for line in lines if way.search(line)), "")


def _weights(asked: set[str], found: Sequence[set[str]]) -> dict[str, float]:
    """Weight of each word: the fewer lines hold it, the more it counts."""
    standing = Counter(word for line in found for word in line)
    return {word: math.log(1 + len(found) / (standing[word] or 1)) for word in asked}


def lines_of(topic: Topic) -> list[str]:
    """The topic's text, line by line, without list markers."""
    written = (*topic.answer.splitlines(), *topic.steps, *(topic.more or "").splitlines())
    return [line.strip().removeprefix("- ") for line in written if line.strip()]


def words_that_matter(text: str) -> set[str]:
    """The words of a text that neither ask nor say little by themselves."""
    return {word for word in tokenise(plain(text)) if len(word) > 1} - cards_texts.ASKING_WORDS

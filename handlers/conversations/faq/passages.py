"""Selection of the line of a topic that best answers a question on it. Pure."""

import math
import re
from collections import Counter
from collections.abc import Sequence

from handlers.cards.texts import topics as cards_texts
from handlers.nlu.values.option_matching import plain
from knowledge_base import Topic
from knowledge_base.thai import normalise, tokenise

_LEAST_SHARE = 0.6
_LEAST_WORDS = 2
_DIGIT = re.compile(r"\d")


def closest(text: str, topic: Topic) -> str:
    """One line of the topic; empty when none holds most of the words that matter."""
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
    return lines[-where] if best >= _LEAST_SHARE * whole else ""


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

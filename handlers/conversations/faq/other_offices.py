"""Answer to matters of other offices, which no topic is about: the line that names the office."""

import re

from handlers.cards import topics
from handlers.conversations.faq import passages, texts
from handlers.messages.context import Turn
from handlers.messages.reply import Answer
from handlers.state import last_topic
from knowledge_base import Topic

_LONGEST = 80
_MATTERS = {begins: re.compile(words) for begins, words in texts.OTHER_OFFICES.items()}
_NOT_THEIRS = re.compile(texts.NOT_OF_OTHER_OFFICES)


def handle(turn: Turn, text: str) -> Answer | None:
    """The line on the office whose matter it is, where no topic is surely meant."""
    topic = turn.knowledge_base.topics.get(texts.WHICH_OFFICE)
    if topic is None or len(text) > _LONGEST or _NOT_THEIRS.search(text.lower()):
        return None
    line = _line(topic, text)
    if not line or turn.reading.search(text).decision == "answer":
        return None
    last_topic.offer(turn.state, topic.id, turn.event.at)
    return topics.passage(turn.knowledge_base, topic, line, more_was_read=False)


def _line(topic: Topic, text: str) -> str:
    """The line of a topic that begins with the name of the matter that a text is of."""
    named = (begins for begins, words in _MATTERS.items() if words.search(text))
    begins = next(named, "")
    lines = passages.lines_of(topic) if begins else ()
    return next((line for line in lines if line.startswith(begins)), "")

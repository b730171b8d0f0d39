"""The line of a topic that names the office whose matter a text is of, where it is not ours."""

import re

from handlers.cards.texts import other_offices as texts
from handlers.messages.reply import Button, Call
from handlers.nlu import intents
from knowledge_base import KnowledgeBase, Topic

_LONGEST = 80
_NUMBER = re.compile(r"(?<!\d)1\d{3}(?!\d)")
_MATTERS = {begins: re.compile(words) for begins, words in texts.OTHER_OFFICES.items()}
_IN_ENGLISH = tuple(
    (office, advice, re.compile(words)) for office, advice, words in texts.IN_ENGLISH
)
_NOT_THEIRS = re.compile(texts.NOT_OF_OTHER_OFFICES)


def line_of(knowledge_base: KnowledgeBase, text: str) -> tuple[Topic, str] | None:
    """The topic, and its line on the matter of another office that a short text is of."""
    topic = knowledge_base.topics.get(texts.WHICH_OFFICE)
    if topic is None or len(text) > _LONGEST or _NOT_THEIRS.search(text.lower()):
        return None
    begins = next((begins for begins, words in _MATTERS.items() if words.search(text)), "")
    found = (line for line in _lines(topic) if begins and line.startswith(begins))
    line = next(found, "")
    return (topic, line) if line else None


def office_of(knowledge_base: KnowledgeBase, text: str) -> str:
    """The office whose matter a short text is of, with its number; empty for none."""
    found = line_of(knowledge_base, text)
    return office_in(found[1]) if found else ""


def office_in(line: str) -> str:
    """The office that a line names behind its matter."""
    return line.partition(": ")[2]


def calls(office: str) -> tuple[Button, ...]:
    """Buttons that call the numbers that stand beside an office's name."""
    return tuple(Call(texts.call(each), each) for each in _NUMBER.findall(office))


def in_english(text: str) -> tuple[str, str] | None:
    """The office, with its number, whose matter is told in English, and what to do."""
    said = text.lower()
    return next(
        ((office, advice) for office, advice, words in _IN_ENGLISH if words.search(said)), None
    )


def asked_of(knowledge_base: KnowledgeBase, text: str) -> bool:
    """True if a text asks something in a matter of another office."""
    asks = intents.asks_anyhow(text) or intents.contains_any(text, texts.ASKS_FORMALLY)
    return asks and line_of(knowledge_base, text) is not None


def _lines(topic: Topic) -> list[str]:
    written = (*topic.answer.splitlines(), *(topic.more or "").splitlines())
    return [line.strip().removeprefix("- ") for line in written]

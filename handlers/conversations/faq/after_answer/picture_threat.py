"""Answers of the topic on threats with pictures to who was shown its card before."""

from dataclasses import replace

from handlers.cards import topics as cards_topics
from handlers.conversations.faq import passages
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Call
from handlers.nlu.story.harm import pictures
from handlers.state import last_topic

TOPIC = "picture-threat"


def remember(turn: Turn) -> None:
    """Remember that its card is shown, so that follow-ups are about it."""
    last_topic.remember(turn.state, TOPIC, turn.event.at)


def handle(turn: Turn, text: str) -> Answer | None:
    """The line that answers a follow-up, with the topic's calls; None for any other text."""
    head, topic = pictures.asked(text), turn.knowledge_base.topics.get(TOPIC)
    if not head or topic is None:
        return None
    line = next((each for each in passages.lines_of(topic) if each.startswith(head)), "")
    if not line:
        return None
    remember(turn)
    answer = cards_topics.passage(turn.knowledge_base, topic, line, more_was_read=False)
    calls = tuple(Call(phone.label, phone.number) for phone in topic.phones)
    return replace(answer, choices=(*calls, *answer.choices))


def is_talked_of(turn: Turn) -> bool:
    """True if its card was shown in the last minutes."""
    last = last_topic.recent(turn.state, turn.event.at)
    return last is not None and last.id == TOPIC

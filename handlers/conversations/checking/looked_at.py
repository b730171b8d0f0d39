"""The last check of a person, for a question about it in a second message."""

from dataclasses import replace

from handlers.cards import broadcast_offer
from handlers.conversations.checking import complaint_counts, sightings, texts, views
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, TextReply
from handlers.nlu.values import option_matching
from handlers.state import last_topic
from handlers.state.entries import LOOKED_AT, LookedAt
from knowledge_base import thai
from knowledge_base.checking.links import may_hold_item
from knowledge_base.checking.results import CheckResult

_SHORT = 40


def remember(turn: Turn, found: CheckResult | None) -> None:
    """The verdict on what was sent; None for a picture that was not read."""
    title = (
        "" if found is None else views.title(found, views.brand(found, turn.knowledge_base.checker))
    )
    LOOKED_AT.set(turn.state, LookedAt(title, turn.event.at.isoformat()))


def note(turn: Turn, seen: CheckResult) -> CheckResult:
    """Note a verdict that is shown: its topic is gone on from, it is counted for officers, and
    asked about again. The verdict with what confirmed complaints say."""
    found = complaint_counts.added(turn, seen)
    topic = views.topic_of(found, turn.knowledge_base.checker)
    if topic in turn.knowledge_base.topics:
        last_topic.offer(turn.state, topic, turn.event.at)
    remember(turn, found)
    sightings.count(turn, found)
    return found


def shown(turn: Turn, found: CheckResult) -> Answer:
    """The card of a verdict, which is noted."""
    card = views.answer(note(turn, found), turn.knowledge_base)
    return replace(card, choices=(*card.choices, *broadcast_offer.offer(turn)))


def answer(turn: Turn, text: str) -> Answer | None:
    """The verdict once more, for words that only ask what to think of it."""
    before = LOOKED_AT.recent(turn.state, turn.event.at, lambda one: one.at)
    if before is None or len(text) > _SHORT or may_hold_item(text) or not _only_asks(text):
        return None
    said = texts.of_just_now(before.title) if before.title else texts.NOT_READ_JUST_NOW
    return Answer((TextReply(said),), ask_again=True)


def _only_asks(text: str) -> bool:
    words = thai.normalise(text)
    left = option_matching.without(words, (*texts.ASKING_WORDS, *texts.OF_THE_PICTURE))
    return len(left) < len(words) and not thai.has_content(" ".join(left.split()))

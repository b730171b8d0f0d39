"""Replies to an answer that are no questions of their own: they belong to the answer's topic."""

from handlers.cards.texts import topics as cards_texts
from handlers.conversations.faq import texts
from handlers.conversations.faq.after_answer import deeds, replies, stages
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu.story.text import prepare
from handlers.state import draft, emergency, last_topic, pre_consent, sellers_side
from handlers.state.entries import TOLD_DANGER
from knowledge_base import Topic

_SHORT = 60


def handle(turn: Turn) -> Answer | None:
    """Go on with the topic that was just answered; None where something is urgent, a form is open,
    or more is said."""
    text, topic = message_text(turn.action), _topic(turn)
    if not text or topic is None or len(text) > _SHORT or _is_elsewhere(turn):
        return None
    plain = prepare(text).plain.strip()
    done = deeds.of_parcel(turn, text, plain, topic) or deeds.of_step(turn, plain, topic)
    if done is not None and pre_consent.recent(turn.state, "told", turn.event.at):
        pre_consent.remember_told(turn, "part")
    name = "" if done is not None else replies.parse(text, topic)
    return replies.answer(turn, topic, name) if name else done


def _topic(turn: Turn) -> Topic | None:
    """The topic that was just answered, if it is of a purchase or a service, never urgent, and of
    no other office."""
    last = last_topic.recent(turn.state, turn.event.at)
    topic = turn.knowledge_base.topics.get(last.id) if last is not None and last.answered else None
    if topic is None or topic.office or stages.is_urgent(topic):
        return None
    section = turn.knowledge_base.section_of(topic.id).id
    return topic if section in (*cards_texts.SELLING, *texts.SERVICES) else None


def _is_elsewhere(turn: Turn) -> bool:
    """True if a form is begun, who writes sells, a complaint was sent, or danger was told."""
    at = turn.event.at
    is_urgent = emergency.recent(turn.state, at) or emergency.open_case(turn.state, at)
    in_danger = TOLD_DANGER.recent(turn.state, at, lambda told: told.at)
    is_begun = draft.load(turn.state) is not None or sellers_side.recent(turn.state, at)
    return bool(is_urgent or in_danger or is_begun or turn.filed())

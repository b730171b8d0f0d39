"""Replies to an answer that are no questions of their own: they belong to the answer's topic."""

from handlers.cards import what_is_wrong
from handlers.cards.texts import topics as cards_texts
from handlers.conversations.faq import texts
from handlers.conversations.faq.after_answer import deeds, replies, stages
from handlers.conversations.faq.after_answer.texts import recognised
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu.story.text import prepare
from handlers.state import draft, emergency, language, last_topic, pre_consent, sellers_side
from handlers.state.entries import TOLD_DANGER
from knowledge_base import Topic

_SHORT = 60


def handle(turn: Turn) -> Answer | None:
    """Go on with the topic that was just answered; None where something is urgent, a form is open,
    or more is said. Of a purchase not made yet, the topic may have been only offered."""
    text, last = message_text(turn.action), last_topic.recent(turn.state, turn.event.at)
    topic = turn.knowledge_base.topics.get(last.id) if last is not None else None
    if last is None or topic is None or not _may_go_on(turn, text, topic):
        return None
    # In English, and of another office, an answer is short, and offers its topic.
    is_short = last.office != "" or language.is_english(turn.state, turn.event.at)
    answered = last.answered or is_short
    done = _done(turn, text, topic) if answered else None
    name = _reply(turn, text, topic) if done is None else ""
    if name == "" or not (answered or _is_of_offered(name, topic)):
        return done
    return replies.answer(turn, topic, name, is_purchase=_is_of_purchase(turn, topic))


def _is_of_offered(name: str, topic: Topic) -> bool:
    """True if a reply belongs to a topic that was only offered, too: before buying, and what is to
    be done with goods that came wrong."""
    is_asked = name == "what now" and what_is_wrong.is_named(topic.id)
    return is_asked or name in recognised.BEFORE_BUYING


def _may_go_on(turn: Turn, text: str, topic: Topic) -> bool:
    """True if a short text may belong to the topic, which is never urgent."""
    is_short = bool(text) and len(text) <= _SHORT
    return is_short and not stages.is_urgent(topic) and not _is_elsewhere(turn)


def _is_of_purchase(turn: Turn, topic: Topic) -> bool:
    """True if the topic is of a purchase or a service, and of no other office."""
    section = turn.knowledge_base.section_of(topic.id).id
    return section in (*cards_texts.SELLING, *texts.SERVICES) and not topic.office


def _reply(turn: Turn, text: str, topic: Topic) -> str:
    """The name of a reply that means something after this topic; empty for none."""
    name = replies.parse(text, topic, turn.knowledge_base.section_of(topic.id).id)
    return name if _is_of_purchase(turn, topic) or name in recognised.OF_ANY else ""


def _done(turn: Turn, text: str, topic: Topic) -> Answer | None:
    """The answer to a step that was taken, or to what became of a parcel."""
    plain = prepare(text).plain.strip()
    is_purchase = _is_of_purchase(turn, topic)
    done = deeds.of_parcel(turn, text, plain, topic)
    done = done or deeds.of_step(turn, plain, topic, is_purchase=is_purchase)
    if done is None and not is_purchase:
        done = deeds.of_others(text, plain, topic)
    if done is not None and pre_consent.recent(turn.state, "told", turn.event.at):
        pre_consent.remember_told(turn, "part")
    return done


def _is_elsewhere(turn: Turn) -> bool:
    """True if a form is begun, who writes sells, a complaint was sent, or danger was told."""
    at = turn.event.at
    is_urgent = emergency.recent(turn.state, at) or emergency.open_case(turn.state, at)
    in_danger = TOLD_DANGER.recent(turn.state, at, lambda told: told.at)
    is_begun = draft.load(turn.state) is not None or sellers_side.recent(turn.state, at)
    return bool(is_urgent or in_danger or is_begun or turn.filed())

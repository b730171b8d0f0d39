"""Replies to an answer that are no questions of their own: they belong to the answer's topic."""

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
    # In English an answer is short, and offers its topic.
    answered = last.answered or language.is_english(turn.state, turn.event.at)
    done = _done(turn, text, topic) if answered else None
    name = replies.parse(text, topic, _section(turn, topic)) if done is None else ""
    is_known = name != "" and (answered or name in recognised.BEFORE_BUYING)
    return replies.answer(turn, topic, name) if is_known else done


def _section(turn: Turn, topic: Topic) -> str:
    return turn.knowledge_base.section_of(topic.id).id


def _may_go_on(turn: Turn, text: str, topic: Topic) -> bool:
    """True if a short text may belong to the topic of a purchase or a service, which is never
    urgent and of no other office."""
    if not text or len(text) > _SHORT or topic.office or stages.is_urgent(topic):
        return False
    is_sold = _section(turn, topic) in (*cards_texts.SELLING, *texts.SERVICES)
    return is_sold and not _is_elsewhere(turn)


def _done(turn: Turn, text: str, topic: Topic) -> Answer | None:
    """The answer to a step that was taken, or to what became of a parcel."""
    plain = prepare(text).plain.strip()
    done = deeds.of_parcel(turn, text, plain, topic) or deeds.of_step(turn, plain, topic)
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

"""What was done or seen already, added to a topic's answer: it belongs to that topic."""

import re

from handlers.cards import topics
from handlers.cards.texts import topics as cards_texts
from handlers.conversations.faq import texts as faq_texts
from handlers.conversations.faq.after_answer import stages, texts
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import intents
from handlers.nlu.story.text import prepare
from handlers.state import draft, emergency, last_topic, pre_consent, sellers_side
from handlers.state.entries import TOLD_DANGER
from knowledge_base import Topic

_SHORT, _SHORT_REST = 60, 40
_PARCEL_DEEDS = tuple((re.compile(deed), ids, said) for deed, ids, said in texts.PARCEL_DEEDS)
_STEPS_TAKEN = tuple(
    (
        re.compile(f"^{texts.BEFORE_STEP}(?:{taken}){texts.IS_TAKEN}(?P<rest>.*)$"),
        re.compile(step),
        said,
    )
    for taken, step, said in texts.STEPS_TAKEN
)
_OF_TROUBLE = re.compile(texts.OF_TROUBLE)
_TOLD_TO_WAIT, _GOES_ON = re.compile(texts.TOLD_TO_WAIT), re.compile(texts.GOES_ON)


def handle(turn: Turn) -> Answer | None:
    """Go on with the topic that was just answered, for who took a step of it, or whose parcel was
    taken, tried, or left by the courier; None where something is urgent or a form is open."""
    text, last = message_text(turn.action), last_topic.recent(turn.state, turn.event.at)
    topic = turn.knowledge_base.topics.get(last.id) if last is not None and last.answered else None
    if topic is None or not text or len(text) > _SHORT or not _is_ours(turn, topic):
        return None
    if _is_elsewhere(turn):
        return None
    plain = prepare(text).plain.strip()
    answer = _of_parcel(turn, text, plain, topic) or _of_step(turn, plain, topic)
    if answer is not None and pre_consent.recent(turn.state, "told", turn.event.at):
        pre_consent.remember_told(turn, "part")
    return answer


def _is_ours(turn: Turn, topic: Topic) -> bool:
    """True for a topic of a purchase or a service, never urgent, and of no other office."""
    section = turn.knowledge_base.section_of(topic.id).id
    is_sold = section in (*cards_texts.SELLING, *faq_texts.SERVICES)
    return is_sold and not topic.office and not stages.is_urgent(topic)


def _is_elsewhere(turn: Turn) -> bool:
    """True if a form is begun, who writes sells, a complaint was sent, or danger was told."""
    at = turn.event.at
    is_urgent = emergency.recent(turn.state, at) or emergency.open_case(turn.state, at)
    in_danger = TOLD_DANGER.recent(turn.state, at, lambda told: told.at)
    is_begun = draft.load(turn.state) is not None or sellers_side.recent(turn.state, at)
    return bool(is_urgent or in_danger or is_begun or turn.filed())


def _of_parcel(turn: Turn, text: str, plain: str, topic: Topic) -> Answer | None:
    """What holds all the same; None for what is wrong with it, or another question."""
    said = next(
        (said for deed, ids, said in _PARCEL_DEEDS if topic.id in ids and deed.search(plain)), None
    )
    if said is None or _OF_TROUBLE.search(plain):
        return None
    if intents.asks_anyhow(text) and turn.reading.search(text).decision == "answer":
        return None
    return Answer((TextReply(said),), topics.FOLLOW_UPS, ask_again=True)


def _of_step(turn: Turn, plain: str, topic: Topic) -> Answer | None:
    """The steps that are left after the one that was taken, or those after a shop's refusal; None
    for who tells more besides."""
    for place, (taken, step, said) in enumerate(_STEPS_TAKEN):
        found = taken.match(plain)
        if found is None:
            continue
        came_of_it = _outcome(found["rest"].strip())
        if came_of_it == "refused" and not place:
            return topics.after_refusal(turn.knowledge_base, topic)
        left = tuple(each for each in topic.steps if step.search(each) is None)
        wait = (texts.ASK_UNTIL_WHEN,) if came_of_it == "told to wait" else ()
        paragraphs = (said, *wait, *((texts.REMAINING,) if left else ()))
        return topics.after_step(topic, paragraphs, left) if came_of_it else None
    return None


def _outcome(rest: str) -> str:
    """What came of a step by the words behind it; empty for something else."""
    if len(rest) > _SHORT_REST:
        return ""
    if intents.contains_whole(rest, cards_texts.REFUSES):
        return "refused"
    if _TOLD_TO_WAIT.search(rest):
        return "told to wait"
    return "" if rest and _GOES_ON.search(rest) is None else "nothing yet"

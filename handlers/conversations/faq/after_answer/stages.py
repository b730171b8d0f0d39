"""The stage of a person in a topic's matter: before it, right after it, or long after."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from handlers.cards import topics as cards_topics
from handlers.conversations.faq import texts
from handlers.messages.context import Turn
from handlers.messages.event import BANGKOK
from handlers.messages.postback import payload
from handlers.messages.reply import Answer, Button, Tap, with_buttons
from handlers.nlu import intents
from handlers.nlu.story.harm.pre_purchase import asks_before_paying, asks_to_prevent
from handlers.nlu.story.text import prepare
from handlers.nlu.values import time_ago
from handlers.state import emergency, last_topic, question_log
from handlers.state.entries import TOLD_DANGER
from handlers.state.last_topic import LastTopic
from handlers.texts import urgent
from knowledge_base import Topic
from knowledge_base.content.topic.variants import Stage, Variant

# So long after it, it is told of as past.
_FRESH = timedelta(days=3)
_NOT_DONE, _DONE = re.compile(texts.NOT_DONE), re.compile(texts.DONE)
_JUST_DONE, _LONG_AGO = re.compile(texts.JUST_DONE), re.compile(texts.LONG_AGO)
_PAID, _PAID_NOT = re.compile(texts.PAID), re.compile(texts.PAID_NOT)
_CARD_GIVEN, _CARD_NOT_GIVEN = map(re.compile, (texts.CARD_GIVEN, texts.CARD_NOT_GIVEN))
_OF_DANGER: dict[str, Stage] = {
    "crook-on-line": "before",
    "just-paid": "just_now",
    "given-away": "just_now",
}


def told(turn: Turn, topic: Topic, text: str) -> Stage | None:
    """The stage by the text, by the questions that led to the topic, or by a danger reported
    before; None where nothing shows it, or the topic has no variants."""
    if topic.variants is None:
        return None
    said = (text, question_log.said_about(turn, topic.id))
    in_words = (stage for each in said if (stage := in_text(turn, topic, each)) is not None)
    in_talk = None if topic.id == texts.COPY_OF_CARD else _in_talk(turn, topic)
    return next(in_words, None) or in_talk


def tapped(topic: Topic, stage: str) -> Stage | None:
    """The stage of a button, where the topic has a variant for it."""
    return next((each for each in _written(topic) if each == stage), None)


def taps(topic: Topic, key: str, but: Stage | None = None) -> tuple[Button, ...]:
    """A button for each variant of the topic but one; `key` is the question's."""
    asked = {"of": key} if key else {}
    return tuple(
        Tap(variant.label, payload("faq/topic", id=topic.id, stage=stage, **asked), variant.label)
        for stage, variant in _written(topic).items()
        if stage != but
    )


def card(turn: Turn, topic: Topic, key: str, stage: Stage) -> Answer:
    """The topic's card for a person at this stage, with the other stages below in case of a
    misreading; money that has just gone begins an emergency."""
    last_topic.remember(turn.state, topic.id, turn.event.at, stage=stage)
    shown, votes = topic.at_stage(stage), question_log.vote_buttons(key)
    if shown.urgent and shown.id not in emergency.TOPICS:
        emergency.begin(turn, cards_topics.JUST_SENT)
    if shown.urgent or stage != "before":
        answer = emergency.show(turn, shown, votes)
    else:
        answer = cards_topics.answer(turn.knowledge_base, shown, votes)
    others = taps(topic, key, but=stage)
    return replace(answer, choices=(*answer.choices, *others))


def asking(topic: Topic, key: str, answer: Answer) -> Answer:
    """The answer to all readers, and under it the question for the person's stage."""
    buttons = taps(topic, key)
    if not buttons:
        return answer
    return replace(answer, replies=(*answer.replies, with_buttons(texts.WHICH_STAGE, buttons)))


def is_new(topic: Topic, stage: Stage, last: LastTopic | None) -> bool:
    """True if the topic has a variant for the stage that was not shown last."""
    was_shown = last is not None and last.answered and last.stage == stage
    return stage in _written(topic) and not was_shown


def is_urgent(topic: Topic) -> bool:
    """True if something must be done at once at one of the topic's stages."""
    return topic.urgent or any(variant.urgent for variant in _written(topic).values())


def in_text(turn: Turn, topic: Topic, text: str) -> Stage | None:
    """The stage in a text: a variant's label, a matter not done yet, or the time it was done."""
    for stage, variant in _written(topic).items():
        if intents.is_one_of(text, (variant.label,)):
            return stage
    if asks_to_prevent(text):
        return "before"
    plain = prepare(text).plain
    if topic.id == texts.COPY_OF_CARD:
        return _of_card(plain)
    not_done = _NOT_DONE.search(plain) is not None
    # "A month ago I paid" has the words of "before I pay".
    is_done = _DONE.search(_LONG_AGO.sub(" ", _NOT_DONE.sub(" ", plain))) is not None
    if not_done or asks_before_paying(text):
        return None if is_done else "before"
    if _JUST_DONE.search(plain):
        return "just_now"
    at_a_time = _by_time(turn, text, plain) if is_done else None
    return at_a_time or _of_days(topic, plain)


def _of_days(topic: Topic, plain: str) -> Stage | None:
    """Just now, for who paid and says no day, where days run from that: they may run still."""
    if not topic.clocks or is_urgent(topic):
        return None
    is_paid = _PAID.search(_PAID_NOT.sub(" ", plain)) is not None
    return "just_now" if is_paid else None


def _of_card(plain: str) -> Stage | None:
    """The stage after a copy of one's identity card was given, whenever that was; else None."""
    is_given = _CARD_GIVEN.search(_CARD_NOT_GIVEN.sub(" ", plain)) is not None
    return "just_now" if is_given else None


def _written(topic: Topic) -> Mapping[Stage, Variant]:
    return topic.variants.written if topic.variants else {}


def _by_time(turn: Turn, text: str, plain: str) -> Stage | None:
    now = turn.event.at
    moment = time_ago.parse(text, now.astimezone(BANGKOK))
    if moment is not None:
        return _since(now - moment.at)
    if _LONG_AGO.search(plain) or intents.contains_any(text, urgent.LONG_AGO_WORDS):
        return "later"
    day = turn.reading.story(text, with_kind=False).purchase_date
    return _since(turn.today - date.fromisoformat(day)) if day else None


def _since(ago: timedelta) -> Stage:
    return "just_now" if ago <= _FRESH else "later"


def _in_talk(turn: Turn, topic: Topic) -> Stage | None:
    """The stage by the emergency that goes on, or by a danger reported within its time; None for
    another emergency than the topic's."""
    at = turn.event.at
    is_emergency = topic.id in emergency.TOPICS
    goes_on = emergency.recent(turn.state, at)
    if is_emergency and goes_on is not None and goes_on.topic != topic.id:
        goes_on = None
    if goes_on is not None and goes_on.gone_at:
        return _since(at - datetime.fromisoformat(goes_on.gone_at).astimezone(UTC))
    if goes_on is not None and goes_on.is_told:
        return "just_now"
    danger = TOLD_DANGER.recent(turn.state, at, lambda each: each.at)
    if danger is None or at - datetime.fromisoformat(danger.at) > emergency.EMERGENCY.kept:
        return None
    stage = _OF_DANGER.get(danger.kind)
    return None if is_emergency and stage == "just_now" else stage

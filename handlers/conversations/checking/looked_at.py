"""The last check of a person, for a question about it in a second message."""

from dataclasses import replace

from handlers.cards import broadcast_offer, topics
from handlers.conversations.checking import complaint_counts, sightings, texts, views
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import intents
from handlers.nlu.story.harm import deeds, pre_purchase
from handlers.nlu.values import option_matching
from handlers.state import emergency, last_topic, pre_consent
from handlers.state.entries import LOOKED_AT, LookedAt
from knowledge_base import thai
from knowledge_base.checking.links import may_hold_item
from knowledge_base.checking.results import CheckResult

_SHORT, _SENTENCE = 40, 80


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
    if any(each.kind == "shop" for each in found.found):
        pre_consent.remember_told(turn, "checked")
    sightings.count(turn, found)
    return found


def shown(turn: Turn, found: CheckResult) -> Answer:
    """The card of a verdict, which is noted."""
    card = views.answer(note(turn, found), turn.knowledge_base)
    return replace(card, choices=(*card.choices, *broadcast_offer.offer(turn)))


def answer(turn: Turn, text: str) -> Answer | None:
    """The verdict once more, for words that only ask what to think of it."""
    before = _recent(turn)
    if before is None:
        return None
    if len(text) > _SHORT or may_hold_item(text) or not _only_asks(text):
        return _of_doing_it(turn, text, before)
    said = texts.of_just_now(before.title) if before.title else texts.NOT_READ_JUST_NOW
    return Answer((TextReply(said),), ask_again=True)


def _of_doing_it(turn: Turn, text: str, before: LookedAt) -> Answer | None:
    """Answer who did nothing yet, tells what is wanted there, or asks whether to do it; None where
    it is of something else, or there is an emergency."""
    if len(text) > _SENTENCE or _is_urgent(turn, text) or _holds_another(turn, text):
        return None
    asks = intents.asks(text)
    if deeds.only_wanted(text) and not asks:
        return only_wanted()
    if deeds.denies(text) and (deeds.imagines(text) or not asks):
        return Answer((TextReply(texts.NOTHING_DONE),), ask_again=True)
    # A longer question is about something else.
    if not before.title or len(text) > _SHORT or not deeds.asks_whether(text):
        return None
    said = f"{texts.of_just_now(before.title)} {texts.NOT_EVEN_LITTLE}"
    return Answer((TextReply(said),), ask_again=True)


def only_wanted() -> Answer:
    """Advice for who tells what is wanted and has not done it; the calls, in case it was done."""
    calls = (topics.OWN_BANK, topics.CALL_1441)
    return Answer((TextReply(texts.ONLY_WANTED),), calls, ask_again=True)


def _recent(turn: Turn) -> LookedAt | None:
    return LOOKED_AT.recent(turn.state, turn.event.at, lambda one: one.at)


def was_warned(turn: Turn) -> bool:
    """True if a warning was given of what was looked at just before."""
    before = _recent(turn)
    warnings = (texts.VERDICTS["danger"], texts.VERDICTS["caution"])
    return before is not None and before.title.startswith(warnings)


def _is_urgent(turn: Turn, text: str) -> bool:
    """True if there is danger that is more than alike to what may be wanted of somebody, or one
    that is talked about already."""
    found = turn.reading.danger(text)
    last = last_topic.recent(turn.state, turn.event.at)
    if emergency.recent(turn.state, turn.event.at) or (last is not None and last.answered):
        return True
    if found is None:
        return False
    is_wanted = deeds.only_wanted(text)
    if found.kind == "given-away":
        return not is_wanted
    return not (found.is_learned and (is_wanted or pre_purchase.asks_in_peace(text)))


def _holds_another(turn: Turn, text: str) -> bool:
    """True if something else is sent to be looked at."""
    return may_hold_item(text) and any(
        each.kind not in ("message", "shop") for each in turn.reading.check(text).found
    )


def _only_asks(text: str) -> bool:
    words = thai.normalise(text)
    left = option_matching.without(words, (*texts.ASKING_WORDS, *texts.OF_THE_PICTURE))
    return len(left) < len(words) and not thai.has_content(" ".join(left.split()))

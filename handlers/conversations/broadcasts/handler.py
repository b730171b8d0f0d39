"""Start alerts for people who agree, store their choices, and end them at one word."""

from collections.abc import Callable
from dataclasses import replace

from db.models.broadcasts import BroadcastSubscription
from db.queue import reminders
from db.queue.broadcasts import approval, subscriptions
from db.queue.broadcasts.subscriptions import SubscriptionConsent
from handlers import texts as shared
from handlers.cards import broadcast, broadcast_offer, topics
from handlers.conversations.broadcasts import texts, views, wishes
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, message_text, parse_postback
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import intents
from handlers.nlu.values import provinces
from handlers.state import callback_session, draft, filed_session, language
from handlers.state.entries import ASKED_OF_ALERTS, AskedOfAlerts
from knowledge_base import thai

# A longer text is not only the name of a province; a longer number is no id of ours.
_SHORT, _LONGEST_PROVINCE, _LONGEST_ID = 60, 30, 15
_CONSENT, _PROVINCE = "consent", "province"


def expire_question(turn: Turn) -> None:
    """Forget what was asked about alerts when this event is not the next one, whoever answers it:
    a yes that is typed later means something else."""
    asked = ASKED_OF_ALERTS.get(turn.state)
    if asked is not None and asked.is_new:
        ASKED_OF_ALERTS.set(turn.state, replace(asked, is_new=False))
    else:
        ASKED_OF_ALERTS.clear(turn.state)


def handle(turn: Turn) -> Answer | None:
    """Answer its buttons, the wish to get alerts and to get no more, and what was asked last."""
    asked = ASKED_OF_ALERTS.recent(turn.state, turn.event.at, lambda asked: asked.at)
    button = parse_postback(turn.action)
    if button is not None:
        deed = _BUTTONS.get(button.action)
        return deed(turn, button) if deed else None
    text = message_text(turn.action)
    if not text or len(text) > _SHORT:
        return None
    answer = _typed(turn, text, asked.what if asked else "")
    if answer is not None and not thai.has_thai(text):
        language.remember_english(turn)
    return answer


def _typed(turn: Turn, text: str, asked: str) -> Answer | None:
    """Answer a wish that names alerts; in an open form only the one to get no more."""
    plain = wishes.said_plainly(text)
    said = plain or wishes.said_with_slips(text)
    if plain == "stop" or (said == "stop" and _current(turn)):
        return _stop(turn)
    if _is_asked_elsewhere(turn):
        return None
    if said in ("join", "status"):
        return _begin(turn) if said == "join" else _status(turn)
    if asked and (answer := _answered(turn, text, asked)):
        return answer
    return _stop(turn) if wishes.may_end_them(text) and _current(turn) else None


def _is_asked_elsewhere(turn: Turn) -> bool:
    """Tell whether a question of a form, of a complaint that was sent or of a call back is open."""
    at = turn.event.at
    return (
        draft.is_open(turn.state)
        or filed_session.load(turn.state, at) is not None
        or callback_session.load(turn.state, at) is not None
    )


def _answered(turn: Turn, text: str, asked: str) -> Answer | None:
    if asked == _PROVINCE:
        return _typed_province(turn, text)
    if intents.is_one_of(text, texts.DISAGREE_WORDS):
        return _refuse(turn)
    return _agree(turn) if intents.is_one_of(text, texts.AGREE_WORDS) else None


def _typed_province(turn: Turn, text: str) -> Answer | None:
    if len(text) > _LONGEST_PROVINCE or intents.asks(text):
        return None
    found = provinces.parse(text)
    if not isinstance(found, list):
        return _choose(turn, lambda consent: replace(consent, province=found.code))
    if not found:
        return None
    _ask(turn, _PROVINCE)
    return views.provinces_of(place.code for place in found)


def _current(turn: Turn) -> BroadcastSubscription | None:
    return subscriptions.current(turn.session, turn.conversation.id)


def _ask(turn: Turn, what: str) -> None:
    ASKED_OF_ALERTS.set(turn.state, AskedOfAlerts(turn.event.at.isoformat(), what))


def _begin(turn: Turn) -> Answer:
    """Ask people without alerts to agree; show the others their alerts."""
    if _current(turn) is not None:
        return _status(turn)
    _ask(turn, _CONSENT)
    return views.notice()


def _agree(turn: Turn) -> Answer:
    if _current(turn) is not None:
        return _status(turn)
    consent = SubscriptionConsent(texts.NOTICE_VERSION, language.current(turn))
    subscriptions.subscribe(turn.session, turn.conversation.id, consent, turn.now)
    return views.agreed()


def _agree_by_tap(turn: Turn, button: Postback) -> Answer:
    """Subscribe by a button; one under an older notice asks again."""
    return _agree(turn) if button.get("v") == texts.NOTICE_VERSION else _begin(turn)


def _refuse(_turn: Turn) -> Answer:
    return Answer((TextReply(texts.REFUSED),), ask_again=True)


def _status(turn: Turn, title: str = texts.STATUS_TITLE) -> Answer:
    kept = _current(turn)
    if kept is None:
        return views.not_subscribed(texts.NOT_SUBSCRIBED)
    return views.status(kept, turn.knowledge_base, title)


def _stop(turn: Turn) -> Answer:
    if not subscriptions.end(turn.session, turn.conversation.id, turn.now):
        return views.not_subscribed(texts.NOT_SUBSCRIBED)
    held = turn.conversation
    kept = reminders.of_person(turn.session, held.id, held.key)
    return views.stopped(has_reminders=bool(kept))


def _choose(turn: Turn, change: Callable[[SubscriptionConsent], SubscriptionConsent]) -> Answer:
    """Store a choice with the consent; ask for the consent first where there is none."""
    kept = _current(turn)
    if kept is None:
        return _begin(turn)
    consent = SubscriptionConsent(
        kept.consent_version, kept.consent_language, kept.province, kept.topic_id
    )
    subscriptions.subscribe(turn.session, turn.conversation.id, change(consent), turn.now)
    turn.session.refresh(kept)
    return _status(turn, texts.CHOSEN_TITLE)


def _province(turn: Turn, button: Postback) -> Answer:
    code = button.get("code") or None
    if code is not None and provinces.name(code) == code:
        return _ask_province(turn)
    return _choose(turn, lambda consent: replace(consent, province=code))


def _ask_province(turn: Turn) -> Answer:
    if _current(turn) is None:
        return _begin(turn)
    _ask(turn, _PROVINCE)
    return views.regions()


def _region(turn: Turn, button: Postback) -> Answer:
    codes = next((codes for key, _, codes in texts.REGIONS if key == button.get("id")), ())
    if _current(turn) is None or not codes:
        return _ask_province(turn)
    _ask(turn, _PROVINCE)
    return views.provinces_of(codes)


def _topic(turn: Turn, button: Postback) -> Answer:
    topic = button.get("id") or None
    if topic is not None and topic not in {each.id for each in turn.knowledge_base.sections}:
        return _ask_topic(turn)
    return _choose(turn, lambda consent: replace(consent, topic_id=topic))


def _ask_topic(turn: Turn) -> Answer:
    return views.sections(turn.knowledge_base) if _current(turn) else _begin(turn)


def _read_on(turn: Turn, button: Postback) -> Answer:
    """The topic of an alert; that somebody read it is counted, and not who."""
    number = button.get("id")
    if number.isascii() and number.isdigit() and len(number) <= _LONGEST_ID:
        approval.count_tap(turn.session, int(number))
    topic = turn.knowledge_base.topics.get(button.get("topic"))
    if topic is None:
        return Answer((TextReply(shared.TOPIC_GONE),), ask_again=True)
    return topics.answer(turn.knowledge_base, topic)


_BUTTONS: dict[str, Callable[[Turn, Postback], Answer]] = {
    broadcast_offer.START: lambda turn, _: _begin(turn),
    broadcast.TOPIC: _read_on,
    views.AGREE: _agree_by_tap,
    views.DISAGREE: lambda turn, _: _refuse(turn),
    views.STOP: lambda turn, _: _stop(turn),
    views.ASK_PROVINCE: lambda turn, _: _ask_province(turn),
    views.REGION: _region,
    views.PROVINCE: _province,
    views.ASK_TOPIC: lambda turn, _: _ask_topic(turn),
    views.TOPIC: _topic,
}

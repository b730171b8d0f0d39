"""Alerts as cards: the consent, what was chosen, the regions and provinces, the subjects."""

from collections.abc import Iterable

from db.models.broadcasts import BroadcastSubscription
from handlers.cards.broadcast_offer import OFFER
from handlers.conversations.broadcasts import texts
from handlers.messages.event import BANGKOK
from handlers.messages.postback import payload, shorten_label
from handlers.messages.reply import Answer, Button, Card, Row, Tap, with_buttons
from handlers.nlu.values import provinces
from handlers.texts import form as form_texts
from knowledge_base import KnowledgeBase

AGREE, DISAGREE, STOP = "alerts/yes", "alerts/no", "alerts/stop"
ASK_PROVINCE, REGION, PROVINCE = "alerts/provinces", "alerts/region", "alerts/province"
ASK_TOPIC, TOPIC = "alerts/topics", "alerts/topic"
# Of the conversation about reminders, whose days are another matter.
_NO_REMINDERS = "remind/stop"
_STOP = Tap(texts.STOP_LABEL, STOP, texts.STOP_LABEL)
_NO_PROVINCE = Tap(texts.NO_PROVINCE_LABEL, PROVINCE, texts.NO_PROVINCE_LABEL)


def notice() -> Answer:
    """The notice: the meaning of agreeing to alerts, and two taps."""
    card = Card(
        texts.NOTICE_TITLE,
        paragraphs=texts.NOTICE,
        note=texts.NOTICE_NOTE,
        buttons=(
            Tap(texts.AGREE_LABEL, payload(AGREE, v=texts.NOTICE_VERSION), texts.AGREE_LABEL),
            Tap(texts.DISAGREE_LABEL, DISAGREE, texts.DISAGREE_LABEL),
        ),
    )
    return Answer((card,), ask_again=True)


def agreed() -> Answer:
    """They are sent from now on; what may be chosen, and how they end."""
    card = Card(
        texts.AGREED_TITLE,
        "done",
        paragraphs=(texts.AGREED,),
        note=texts.HOW_TO_STOP,
        buttons=(
            Tap(texts.CHOOSE_PROVINCE_LABEL, ASK_PROVINCE, texts.CHOOSE_PROVINCE_LABEL),
            Tap(texts.CHOOSE_TOPIC_LABEL, ASK_TOPIC, texts.CHOOSE_TOPIC_LABEL),
            _STOP,
        ),
    )
    return Answer((card,), ask_again=True)


def status(kept: BroadcastSubscription, knowledge_base: KnowledgeBase, title: str) -> Answer:
    """The day of the consent, and which alerts are sent."""
    since = form_texts.day(kept.consented_at.astimezone(BANGKOK).date())
    place = provinces.name(kept.province) if kept.province else texts.WHOLE_COUNTRY
    chosen = (each.title for each in knowledge_base.sections if each.id == kept.topic_id)
    card = Card(
        title,
        "done",
        rows=(
            Row(texts.SINCE_ROW, since),
            Row(texts.PROVINCE_ROW, place),
            Row(texts.TOPIC_ROW, next(chosen, texts.EVERY_TOPIC)),
        ),
        note=texts.HOW_TO_STOP,
        buttons=(
            Tap(texts.CHANGE_PROVINCE_LABEL, ASK_PROVINCE, texts.CHANGE_PROVINCE_LABEL),
            Tap(texts.CHANGE_TOPIC_LABEL, ASK_TOPIC, texts.CHANGE_TOPIC_LABEL),
            _STOP,
        ),
    )
    return Answer((card,), ask_again=True)


def not_subscribed(sentence: str) -> Answer:
    """A sentence to who gets no alerts, with the button that begins them."""
    return Answer((with_buttons(sentence, (OFFER,)),), ask_again=True)


def stopped(*, has_reminders: bool) -> Answer:
    """No more of them; days to be reminded of are another matter."""
    if not has_reminders:
        return not_subscribed(texts.STOPPED)
    none = Tap(texts.NO_REMINDERS_LABEL, _NO_REMINDERS, texts.NO_REMINDERS_LABEL)
    card = Card("", paragraphs=(texts.STOPPED, texts.REMINDERS_TOO), buttons=(OFFER, none))
    return Answer((card,), ask_again=True)


def regions() -> Answer:
    """The question for a province, by regions."""
    taps = (Tap(name, payload(REGION, id=key), name) for key, name, _ in texts.REGIONS)
    return _asked(texts.ASK_PROVINCE, texts.ASK_PROVINCE_HOW, (*taps, _NO_PROVINCE))


def provinces_of(codes: Iterable[str]) -> Answer:
    """The same question, by a few provinces."""
    taps = (_province(code) for code in codes)
    return _asked(texts.ASK_PROVINCE, "", (*taps, _NO_PROVINCE))


def _province(code: str) -> Tap:
    name = provinces.name(code)
    return Tap(name, payload(PROVINCE, code=code), name)


def sections(knowledge_base: KnowledgeBase) -> Answer:
    """The question for a subject."""
    taps = (
        Tap(shorten_label(each.title), payload(TOPIC, id=each.id), each.title)
        for each in knowledge_base.sections
    )
    every = Tap(texts.EVERY_TOPIC, TOPIC, texts.EVERY_TOPIC)
    return _asked(texts.ASK_TOPIC, "", (*taps, every))


def _asked(question: str, how: str, buttons: tuple[Button, ...]) -> Answer:
    return Answer((Card(question, paragraphs=(how,) if how else (), buttons=buttons),))

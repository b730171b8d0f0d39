"""Form answers for a crime in which nothing was bought."""

from typing import Any

from handlers.form.complaint import CRIME, FieldName, paid
from handlers.form.form import FormAnswers
from handlers.messages.context import Turn
from handlers.nlu import intents
from handlers.nlu.lexicon.crimes import CHANNELS
from knowledge_base import Topic

# What is said of money in every matter, and tells nothing of which one it is.
_OF_ANY_MATTER = frozenset(("just-transferred", "evidence", "police-report", "money-back-chance"))
# Where goods are told, a topic has to speak for a crime by more than its place behind another.
_BESIDE_GOODS = 0.05


def answers_of(turn: Turn, text: str, found: FormAnswers) -> dict[str, Any]:
    """The answers for a crime without a purchase (no purchase, kind, channel of contact), where the
    topic of a story says so; `found` is what else was read."""
    if turn.reading.story(text, with_kind=False).says_what_was_bought:
        return {}
    topic = _topic(turn, text, found)
    if topic is None or topic.crime is None:
        return {}
    kind = "data-security" if topic.crime == "identity" and not _took_money(found) else "deceived"
    told: dict[str, Any] = {FieldName.MATTER_TYPE: CRIME, FieldName.KIND: kind}
    channel = _channel(text, found)
    return told | {FieldName.CONTACT_CHANNEL: channel} if channel else told


def _topic(turn: Turn, text: str, found: FormAnswers) -> Topic | None:
    """The topic of a story, beside those that are of any matter."""
    topics = turn.knowledge_base.topics
    least = _BESIDE_GOODS if FieldName.PRODUCT in found else 0.0
    matches = turn.reading.search(text).matches
    near = (each.id for each in matches if each.id not in _OF_ANY_MATTER and each.score >= least)
    return next((topics[each] for each in near if each in topics), None)


def _took_money(found: FormAnswers) -> bool:
    return bool(found.get(FieldName.AMOUNT)) or paid(found)


def _channel(text: str, found: FormAnswers) -> str:
    """The crook's channel of contact: a telephone call before the app it went on in."""
    for channel, said in CHANNELS.items():
        if intents.contains_any(text, said):
            return channel
    platform = found.get(FieldName.PLATFORM, "")
    return platform if platform in ("line", "facebook") else ""

"""Credentials given away on a wrong page: asked about once, with advice by what they were."""

import re

from handlers.cards import topics
from handlers.cards.topics import MONEY_LEAVES
from handlers.conversations.urgent import texts as own
from handlers.conversations.urgent.texts import controlled
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, payload
from handlers.messages.reply import Answer, Card, Tap, TextReply, with_buttons
from handlers.nlu import intents
from handlers.nlu.story.harm import another_paid, deeds
from handlers.state import emergency, last_topic
from handlers.texts import urgent as texts

# What the talk is about while the question stands open.
TOPIC = "given-away"
ACTION = "urgent/gave"
_SECRET, _APP, _NUMBER = "secret", "app", "number"
_CONTROLLED, _NOT_CONTROLLED = (
    re.compile(controlled.CONTROLLED),
    re.compile(controlled.NOT_CONTROLLED),
)


def handle(turn: Turn, text: str) -> Answer:
    """Advise a person who gave something away, at once where the text says what, else ask."""
    if another_paid.is_of_a_game(text):
        return of_game_account(turn)
    if _names_secret(text):
        return _advised(turn, _SECRET)
    if _is_only_number(text):
        return _advised(turn, _NUMBER)
    if intents.contains_any(text, texts.NOT_GIVEN_WORDS):
        return Answer((TextReply(texts.NOTHING_LEAKED),), topics.AFTER_LEAKED_CREDENTIALS)
    return _ask(turn)


def handle_answer(turn: Turn, text: str) -> Answer | None:
    """Advise by the answer to the question; None for something else. A person who is not sure is
    advised as if it was given."""
    asks = intents.asks(text) or intents.contains_any(text, texts.WHAT_IS_WORDS)
    if asks and not intents.contains_any(text, texts.GIVE_WORDS):
        return None
    if installed(text):
        return _advised(turn, _APP)
    if _names_secret(text):
        return _advised(turn, _SECRET)
    denies = intents.contains_any(text, (*texts.NOT_GIVEN_WORDS, *texts.NOT_APP_WORDS))
    denies = denies or intents.is_one_of(text, texts.GAVE_NO_SECRET_WORDS)
    if denies or _is_only_number(text):
        return _advised(turn, _NUMBER)
    gave = intents.is_one_of(text, texts.GAVE_IT_WORDS)
    return _advised(turn, _SECRET) if gave else None


def advice(turn: Turn, text: str) -> Answer:
    """Advice on what was given away, for a text that says so without being asked."""
    return _advised(turn, _APP if installed(text) else _SECRET)


def of_app(turn: Turn) -> Answer:
    """Advice to a person whose telephone has an app of a crook's."""
    return _advised(turn, _APP)


def is_controlled(text: str) -> bool:
    """True if it is told that somebody else moves the telephone now."""
    typed = text.lower()
    return _CONTROLLED.search(typed) is not None and _NOT_CONTROLLED.search(typed) is None


def of_controlled(turn: Turn) -> Answer:
    """Internet off first: whoever controls the telephone hears and ends a call made from it."""
    last_topic.offer(turn.state, MONEY_LEAVES, turn.event.at)
    emergency.begin(turn, MONEY_LEAVES, is_told=True)
    card = Card(
        controlled.TITLE,
        "urgent",
        paragraphs=controlled.PARAGRAPHS,
        buttons=(topics.OWN_BANK_FIRST_BUTTON, topics.CALL_1441),
    )
    return Answer((card,), topics.AFTER_LEAKED_CREDENTIALS)


def of_game_account(turn: Turn) -> Answer:
    """The steps to an account that opens no bank; a line where they were shown before."""
    topic, now = (
        turn.knowledge_base.topics.get(emergency.ACCOUNT_HACKED),
        emergency.recent(turn.state, turn.event.at),
    )
    if topic is None or (now is not None and now.topic == topic.id):
        return Answer((TextReply(own.GAME_ACCOUNT),), ask_again=True)
    last_topic.remember(turn.state, topic.id, turn.event.at)
    return emergency.show(turn, topic)


def handle_button(turn: Turn, button: Postback) -> Answer:
    """Take one of the question's buttons, however late."""
    return _advised(turn, button.get("v"))


def _ask(turn: Turn) -> Answer:
    last_topic.offer(turn.state, TOPIC, turn.event.at)
    taps = (
        Tap(texts.LEAKED_NUMBER_LABEL, payload(ACTION, v=_NUMBER), texts.LEAKED_NUMBER_LABEL),
        Tap(texts.LEAKED_SECRET_LABEL, payload(ACTION, v=_SECRET), texts.LEAKED_SECRET_LABEL),
        Tap(texts.INSTALLED_APP_LABEL, payload(ACTION, v=_APP), texts.INSTALLED_APP_LABEL),
    )
    buttons = (*taps, topics.OWN_BANK, topics.CALL_1441)
    return Answer((with_buttons(texts.ASK_WHAT_LEAKED, buttons),), (topics.OFFICER,))


def _advised(turn: Turn, gave: str) -> Answer:
    """Advice: a number leads to calls only, a secret to theft."""
    last_topic.offer(turn.state, "phishing-link", turn.event.at)
    if gave == _NUMBER:
        card = Card(
            texts.NO_SECRET_TITLE,
            paragraphs=texts.NO_SECRET_PARAGRAPHS,
            buttons=(topics.OWN_BANK, topics.CALL_1441),
        )
        return Answer((card,), (topics.OFFICER, *topics.FOLLOW_UPS))
    emergency.begin(turn, "phishing-link", is_told=True)
    first = (texts.APP_FIRST,) if gave == _APP else ()
    card = Card(
        texts.LEAKED_TITLE,
        "urgent",
        paragraphs=(*first, *texts.LEAKED_PARAGRAPHS),
        buttons=(topics.OWN_BANK_FIRST_BUTTON, topics.CALL_1441),
    )
    return Answer((card,), topics.AFTER_LEAKED_CREDENTIALS)


def _names_secret(text: str) -> bool:
    """True if a part of the text names a secret and does not deny it."""
    return any(
        intents.contains_any(part, texts.SECRET_WORDS)
        and not intents.contains_any(part, texts.NOT_GIVEN_WORDS)
        for part in text.split(texts.BUT)
    )


def installed(text: str) -> bool:
    """True if the text says that an app was installed."""
    has_app = intents.contains_any(text, texts.APP_WORDS)
    names = has_app and not intents.contains_any(text, texts.NOT_APP_WORDS)
    return names or deeds.installed(text)


def _is_only_number(text: str) -> bool:
    return intents.contains_any(text, texts.ONLY_WORDS)

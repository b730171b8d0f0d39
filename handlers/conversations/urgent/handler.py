"""Money that has just gone: the number to call, what to say, and the steps after the call."""

from collections.abc import Callable

from handlers.cards import minors, topics
from handlers.cards.topics import JUST_SENT, SIM_TAKEN
from handlers.conversations.urgent import (
    call_steps,
    ended,
    first_card,
    follow_ups,
    leaked_credentials,
    own_bank,
    views,
)
from handlers.conversations.urgent.told_text import told_in
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, message_text, parse_postback
from handlers.messages.reply import Answer
from handlers.nlu import emergencies, intents, interruptions
from handlers.nlu.values import time_ago
from handlers.nlu.values.spoken import chat_words
from handlers.state import emergency
from handlers.texts import urgent as texts
from knowledge_base import thai

_SHORT = 60
_Handle = Callable[[Turn, str], Answer | None]


def handle(turn: Turn) -> Answer | None:
    """Answer the buttons of the urgent card, and a short text that follows up on it."""
    button = parse_postback(turn.action)
    if button is not None:
        return _pressed(turn, button)
    text = message_text(turn.action)
    return minors.with_reassurance(text, _first_answer(turn, text, _follow_up_or_past))


def _follow_up_or_past(turn: Turn, text: str) -> Answer | None:
    return _lost_signal(turn, text) or follow_ups.handle(turn, text) or _long_ago(turn, text)


def _lost_signal(turn: Turn, text: str) -> Answer | None:
    """The card of a number that may be taken over, where the telephone has no signal any more after
    money went, or a secret."""
    now = emergency.recent(turn.state, turn.event.at)
    is_lost = len(text) <= _SHORT and interruptions.loses_signal(text)
    if now is None or not is_lost or emergencies.tells_of_goods(text):
        return None
    return follow_ups.show(turn, SIM_TAKEN) or first_card.again("given-away", text)


def _first_answer(turn: Turn, text: str, handle: _Handle) -> Answer | None:
    """The answer to a text in the central words of its dialect, else as it is."""
    readings = dict.fromkeys((chat_words.central(text), text))
    return next((said for each in readings if (said := handle(turn, each))), None)


def about_number(turn: Turn) -> Answer | None:
    """Answer what to do with a crook's number, before the number itself is looked at."""
    text = message_text(turn.action)
    return ended.about_number(told_in(turn, text)) if text else None


def follow_up(turn: Turn) -> Answer | None:
    """Answer a follow-up to an urgent card that reports nothing new."""
    text = message_text(turn.action)
    said = _first_answer(turn, text, follow_ups.handle_rest) if text else None
    return minors.with_reassurance(text, said)


def _long_ago(turn: Turn, text: str) -> Answer | None:
    is_past = thai.has_thai(text) and _was_long_ago(turn, text)
    return emergency.still_call(turn) if is_past else None


def _was_long_ago(turn: Turn, text: str) -> bool:
    """True if the card of money just sent would answer what happened a week or more ago, and
    frighten with hours that are over."""
    if _tells_only_of_long_ago(turn, text):
        return True
    if not intents.contains_any(text, texts.LONG_AGO_WORDS):
        return False
    finding = turn.reading.search(text)
    return finding.decision == "answer" and finding.matches[0].id == JUST_SENT


def _tells_only_of_long_ago(turn: Turn, text: str) -> bool:
    """True if a short text tells of being cheated months ago, and of no goods, asks nothing, and
    nothing goes on."""
    is_cheated = intents.contains_any(text, texts.CHEATED_WORDS) and len(text) <= _SHORT
    is_past = time_ago.is_months_ago(text, turn.today) or intents.contains_any(
        text, texts.LONG_AGO_WORDS
    )
    of_else = (*texts.NOT_CHEATED_WORDS, *texts.GOES_ON_WORDS, *texts.JUST_WORDS)
    if not (is_cheated and is_past) or intents.contains_any(text, of_else):
        return False
    return not (intents.asks(text) or emergencies.tells_of_goods(text))


def _pressed(turn: Turn, button: Postback) -> Answer | None:
    if button.action == topics.PICK_BANK:
        return own_bank.pick_bank(turn)
    if button.action == topics.ALREADY_CALLED:
        return call_steps.pressed_called(turn)
    if button.action == leaked_credentials.ACTION:
        return leaked_credentials.handle_button(turn, button)
    return own_bank.pressed_bank(turn, button.get("id")) if button.action == views.BANK else None

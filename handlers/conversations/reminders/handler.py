"""Store the day of which a person wants to be reminded, or withdraw it."""

import re
from datetime import date

from db.queue import reminders as kept_reminders
from db.queue.reminders import WantedReminder
from handlers.conversations.reminders import texts, views
from handlers.messages.context import Turn
from handlers.messages.postback import message_text, parse_postback
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import intents
from handlers.state import language, reminders

_SHORT = 60
_WISHES, _NO_WISH = re.compile(texts.WISHES), re.compile(texts.NO_WISH)


def handle(turn: Turn) -> Answer | None:
    """Answer the two buttons, and the words for them, in the middle of a form as well."""
    button = parse_postback(turn.action)
    if button is not None:
        if button.action == reminders.YES:
            return _keep(turn, button.get("c"), button.get("d"))
        return _take_back(turn) if button.action == views.STOP else None
    text = message_text(turn.action)
    if not text or len(text) > _SHORT:
        return None
    if intents.is_one_of(text, texts.STOP_WORDS):
        return _take_back(turn)
    clock, last_day = reminders.last_offered(turn.state)
    if clock and _wishes(text):
        is_near = reminders.due_at(date.fromisoformat(last_day)) <= turn.now
        return _only(texts.TOO_NEAR) if is_near else _keep(turn, clock, last_day)
    return _only(texts.OF_NO_DAY) if intents.is_one_of(text, texts.YES_WORDS) else None


def _wishes(text: str) -> bool:
    """True if somebody wishes to be reminded, in any words; not that others are, or are not."""
    said = text.lower()
    wishes = intents.is_one_of(text, texts.YES_WORDS) or _WISHES.search(said)
    return bool(wishes) and not _NO_WISH.search(said)


def _keep(turn: Turn, clock: str, last_day: str) -> Answer:
    if not reminders.was_offered(turn.state, clock, last_day):
        return _only(texts.OLD)
    day = date.fromisoformat(last_day)
    due_at = reminders.due_at(day)
    if due_at <= turn.now:
        return _only(texts.OLD)
    held = turn.conversation
    wanted = WantedReminder(clock, last_day, language.current(turn) == "en")
    kept_reminders.add(turn.session, held.id, held.key, wanted, due_at, turn.now)
    return views.kept(day)


def _take_back(turn: Turn) -> Answer:
    gone = kept_reminders.erase(turn.session, turn.conversation.id)
    return _only(texts.TAKEN_BACK if gone else texts.NONE_KEPT)


def _only(sentence: str) -> Answer:
    return Answer((TextReply(sentence),), ask_again=True)

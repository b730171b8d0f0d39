"""Cards of a reminder: its promise, and the reminder on the day itself."""

from collections.abc import Sequence
from datetime import date

from db.queue.reminders import WantedReminder
from handlers.cards.texts import day_clocks as clock_texts
from handlers.conversations.reminders import texts
from handlers.messages.postback import payload
from handlers.messages.reply import Answer, Card, Tap
from handlers.state import language, reminders
from handlers.texts import form as form_texts

STOP = "remind/stop"
_STOP = Tap(texts.STOP_LABEL, payload(STOP), texts.STOP_LABEL)


def kept(last_day: date) -> Answer:
    """On which morning it is told, and what to do where nothing can be sent."""
    morning = form_texts.day(last_day - reminders.BEFORE)
    title = texts.will_remind(morning)
    card = Card(title, "done", paragraphs=(texts.NOT_PUSHED,), buttons=(_STOP,))
    return Answer((card,), ask_again=True)


def reminder(due: Sequence[WantedReminder], today: date) -> Answer:
    """The task and its last day; nothing for a day that has passed."""
    return Answer(tuple(_card(each) for each in due if each.day >= today))


def _card(wanted: WantedReminder) -> Card:
    until = clock_texts.by_day(wanted.clock, form_texts.day(wanted.day))
    card = Card(texts.REMINDER_TITLE, paragraphs=(until,), note=texts.READ_LATE, push="may")
    if not wanted.in_english:
        return card
    (said,) = language.in_english(Answer((card,))).replies
    assert isinstance(said, Card)
    return said

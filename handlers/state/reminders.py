"""The days for which a reminder was offered: each once, and only these can be asked for."""

from datetime import date, datetime, time, timedelta

from db.queue.conversation_state import ConversationState, StateEntry
from handlers.cards.texts import day_clocks as texts
from handlers.messages.context import Turn
from handlers.messages.event import BANGKOK
from handlers.messages.postback import payload
from handlers.messages.reply import Tap
from handlers.state import SILENCE

YES = "remind/yes"
BEFORE = timedelta(days=1)
_MORNING = time(8, tzinfo=BANGKOK)
_MOST = 10
# A clock and its last day (ISO 8601), the newest last.
OFFERED = StateEntry("reminders_offered", list[list[str]], kept=SILENCE)


def due_at(last_day: date) -> datetime:
    """The time of the reminder: the morning of the day before."""
    return datetime.combine(last_day - BEFORE, _MORNING)


def offer(turn: Turn, clock: str, last_day: date) -> tuple[Tap, ...]:
    """The button for a day that was not offered before and is not too near; else none. A day that
    is too near is kept too, for who asks to be reminded of it."""
    before, offered = OFFERED.get(turn.state) or [], [clock, last_day.isoformat()]
    if offered in before:
        return ()
    OFFERED.set(turn.state, [*before, offered][-_MOST:])
    if due_at(last_day) <= turn.now:
        return ()
    return (Tap(texts.REMIND_LABEL, payload(YES, c=clock, d=offered[1]), texts.REMIND_LABEL),)


def was_offered(state: ConversationState, clock: str, last_day: str) -> bool:
    """True if this day was offered, so that a forged button does nothing."""
    return [clock, last_day] in (OFFERED.get(state) or [])


def last_offered(state: ConversationState) -> tuple[str, str]:
    """The clock and the day that were offered last; empty where none was."""
    clock, last_day = (OFFERED.get(state) or [["", ""]])[-1]
    return clock, last_day

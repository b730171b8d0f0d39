"""The lines with the last day to act, counted from a day that the person gave."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from handlers.cards.texts import day_clocks as texts
from handlers.form.complaint import FieldName, is_crime, paid
from handlers.form.form import FormAnswers
from handlers.messages.reply import (
    MAX_REPLIES,
    Answer,
    Button,
    Call,
    with_buttons,
)
from handlers.nlu import clock_starts
from handlers.nlu.story.text import prepare
from handlers.records import day_clocks
from handlers.records.facts import facts_of
from handlers.texts import form as form_texts
from knowledge_base import KnowledgeBase, Topic
from knowledge_base.content.firms import Carrier
from knowledge_base.content.topic.fields import DayClock

# So long after a payment the bank, 1441 and the police come at once.
_FREEZING = timedelta(days=3)
# The button of the reminder of a day by which something is to be done; none where it was offered.
Offer = Callable[[DayClock, date], tuple[Button, ...]]
_NO_CARRIER = Carrier(firm=texts.CARRIER)
_MOST_SHOWN = 2
_DENIED = re.compile(texts.DENIED_CARRIER)


@dataclass(frozen=True, slots=True)
class Told:
    """A text with the day on which it was sent, and the person's earlier texts on the matter."""

    text: str
    day: date
    before: str = ""

    @property
    def whole(self) -> str:
        """The earlier texts and this one."""
        return f"{self.before} {self.text}"


@dataclass(frozen=True, slots=True)
class _Running:
    """A clock that the text started, and that is not over."""

    clock: DayClock
    last: date
    left: int


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Lines that tell the days by which to act, calls to whom to tell it, and each clock with its
    last day, the next one first."""

    lines: tuple[str, ...] = ()
    calls: tuple[Button, ...] = ()
    clocks: tuple[tuple[DayClock, date], ...] = ()


def with_line(
    answer: Answer,
    knowledge_base: KnowledgeBase,
    topic: Topic,
    told: Told,
    today: date,
    offer: Offer,
) -> Answer:
    """The answer with the line of the first of the topic's clocks that runs, above it where the
    days are few and nothing is more urgent; the answer alone where none runs. `offer` gives the
    button of its reminder."""
    if not topic.clocks:
        return answer
    carrier, not_counted = _carrier(knowledge_base, told.text, told.before)
    clocks = [clock for clock in topic.clocks if clock != not_counted]
    running = _first_running(clocks, told, today)
    if running is None:
        return answer
    number = carrier.shown_number if running.clock in texts.OF_A_CARRIER else ""
    line = with_buttons(_said(running, carrier, number), offer(running.clock, running.last))
    is_first = running.left <= texts.MOST_COUNTED and not topic.urgent
    replies = (line, *answer.replies) if is_first else (*answer.replies, line)
    calls = (Call(texts.call(number), number),) if number else ()
    return replace(answer, replies=replies[:MAX_REPLIES], choices=(*calls, *answer.choices))


def ended_hold(text: str, told_on: date, today: date) -> str:
    """That the hours of the bank's hold end today, or ended; empty where they run, or began on no
    told day."""
    start = clock_starts.start_of("bank_hold", text, told_on)
    if start is None or day_clocks.last_day("bank_hold", start) >= today:
        return ""
    ends = day_clocks.last_day("bank_hold", start) + timedelta(days=1)
    return texts.hold_ends("" if ends == today else form_texts.day(ends))


def of_complaint(
    answers: FormAnswers, knowledge_base: KnowledgeBase, told_on: date, today: date
) -> Deadlines:
    """The days by which something is to be done about a complaint, the next one first: told to
    the carrier, reported to the police, taken to court. `told_on` is the earliest day on which its
    story may have been told. Nothing of what was done, is not the matter, or began on no told
    day."""
    carrier, not_counted = _carrier(
        knowledge_base, *reversed((answers.get(FieldName.STORY) or "").splitlines())
    )
    starts = {**dict(_of_goods(answers, told_on)), **dict(_of_fraud(answers, told_on))}
    counted = {clock: day for clock, day in starts.items() if clock != not_counted}
    running = _all_running(counted, today)
    of_carrier = any(each.clock in texts.OF_A_CARRIER for each in running)
    number = carrier.shown_number if of_carrier else ""
    return Deadlines(
        tuple(_said(each, carrier, number) for each in running[:_MOST_SHOWN]),
        (Call(texts.call(number), number),) if number else (),
        tuple((each.clock, each.last) for each in running),
    )


def _carrier(knowledge_base: KnowledgeBase, *told: str) -> tuple[Carrier, str]:
    """The one carrier that the latest of the texts names which names any, and the clock that its
    own rules may not know; the latest stands first."""
    for plain in (_DENIED.sub(" ", prepare(each).plain) for each in told):
        carrier = knowledge_base.carrier_in(plain)
        own_rules = knowledge_base.may_have_own_rules(plain)
        if carrier or own_rules:
            return carrier or _NO_CARRIER, "hidden_damage" if own_rules else ""
    return _NO_CARRIER, ""


def _all_running(starts: Mapping[DayClock, date | None], today: date) -> list[_Running]:
    """The clocks that began on a told day and are not over, the one that ends next first; of those
    of a carrier that one alone, for one call tells all."""
    begun = (_running(clock, day, today) for clock, day in starts.items() if day)
    running = sorted(filter(None, begun), key=lambda each: each.last)
    of_carrier = [each for each in running if each.clock in texts.OF_A_CARRIER]
    return [each for each in running if each not in of_carrier[1:]]


def _of_goods(answers: FormAnswers, told_on: date) -> Iterator[tuple[DayClock, date | None]]:
    """Clocks of goods that were paid for and came, with the day of their beginning."""
    story = answers.get(FieldName.STORY) or ""
    if is_crime(answers) or not paid(answers):
        return
    method = answers.get(FieldName.PAYMENT_METHOD)
    if method == "cod" or (method is None and clock_starts.concerns("cod", story)):
        yield "cod", clock_starts.start_of("cod", story, told_on)
    if clock_starts.concerns("hidden_damage", story):
        yield "hidden_damage", clock_starts.start_of("hidden_damage", story, told_on)
    if clock_starts.tells_defect(story):
        told = clock_starts.start_of("defect_1_year", story, told_on)
        yield "defect_1_year", told or facts_of(answers).purchase_date


def _of_fraud(answers: FormAnswers, told_on: date) -> Iterator[tuple[DayClock, date | None]]:
    """Clocks of a report to the police, which was not made yet."""
    cheated = answers.get(FieldName.KIND) == "deceived" and paid(answers)
    if cheated and "police" not in (answers.get(FieldName.OTHER_REPORTS) or ()):
        story = answers.get(FieldName.STORY) or ""
        yield "bank_hold", clock_starts.start_of("bank_hold", story, told_on)
        yield "fraud_3_months", facts_of(answers).purchase_date


def _first_running(clocks: Iterable[DayClock], told: Told, today: date) -> _Running | None:
    for clock in clocks:
        if not clock_starts.concerns(clock, told.whole):
            continue
        start = clock_starts.start_of(clock, told.text, told.day)
        running = _running(clock, start, today) if start else None
        if running is not None:
            return running
    return None


def _running(clock: DayClock, start: date, today: date) -> _Running | None:
    """The running clock; None once the last day has passed, and while more haste is needed than
    three months suggest."""
    if clock == "fraud_3_months" and today - start <= _FREEZING:
        return None
    last = day_clocks.last_day(clock, start)
    return _Running(clock, last, (last - today).days) if last >= today else None


def _said(running: _Running, carrier: Carrier = _NO_CARRIER, number: str = "") -> str:
    day = form_texts.day(running.last)
    firm = texts.CARRIER if carrier is _NO_CARRIER else carrier.firm
    return texts.until(running.clock, day, running.left, firm, number)

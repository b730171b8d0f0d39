"""Requests in the made-up data besides filing: answers, calls, checks, erasure."""

from datetime import date, datetime, timedelta
from functools import partial

from bot.commands.serving.made_up import cases
from bot.commands.serving.made_up.mark import CHANNEL
from bot.commands.serving.made_up.texts import others
from bot.commands.serving.made_up.world import World
from bot.runtime.dates import BANGKOK
from db.complaints import callbacks, complaints, workflow
from db.complaints.callbacks import CallbackConsent, CallbackDetails, CallbackNote
from db.complaints.complaints import Filter
from db.models.erasures import ErasureRequest
from db.privacy import erasure_requests
from db.search import check_sightings
from db.search.check_sightings import SentItems
from db.statistics import check_disputes, questions
from db.statistics.questions import QuestionText, Vote
from knowledge_base import thai

_QUESTION_DAYS, _CHECK_DAYS, _PERCENT = 85, 20, 100
_PHONE = "07000000{:02}"
# Whose accounts people sent to be checked, by the place of their matter.
_ASKED_ABOUT = (0, 0, 0, 0, 1, 1, 10)


def fill(world: World) -> None:
    """Questions of three months, call-backs, and what was sent to be checked."""
    today = world.now.astimezone(BANGKOK).date()
    _questions(world, today)
    _checks(world, today)
    for place, (message, name, days) in enumerate(others.CALL_BACKS):
        at = world.before_now(days=days, minutes=50 + place)
        world.plan(at, partial(_call_back, world, message, name, _PHONE.format(place)))
    message, name, note = others.CALLED
    called = world.in_office_hours(world.before_now(days=4))
    world.plan(called, partial(_called, world, message, name, note))
    world.plan(world.in_office_hours(world.before_now(days=12)), partial(_not_erased, world))
    world.plan(world.before_now(days=1), partial(_wants_erasure, world, workflow.CLOSED))


def _questions(world: World, today: date) -> None:
    for topic, times, helpful in others.ANSWERED:
        for _ in range(times):
            key, day = world.new_id(), _day(world, today, _QUESTION_DAYS)
            questions.add(world.session, key, "answer", topic_id=topic, asked_on=day)
            if world.below(3):
                said: Vote = "yes" if world.below(_PERCENT) < helpful else "no"
                questions.vote(world.session, key, said)
    for asked, times in others.UNANSWERED:
        text = QuestionText(asked, thai.normalise(asked))
        for _ in range(times):
            day = _day(world, today, 25)
            questions.add(world.session, world.new_id(), "none", words=text, asked_on=day)


def _day(world: World, today: date, days: int) -> date:
    return today - timedelta(days=world.below(days))


def _checks(world: World, today: date) -> None:
    for site, count in others.SITES:
        for _ in range(count):
            _check(world, today, SentItems([site], []))
    for place in _ASKED_ABOUT:
        _check(world, today, SentItems([], [cases.account(place)]))
    for code, count in others.DISPUTED:
        for _ in range(count):
            check_disputes.count(world.session, _day(world, today, _CHECK_DAYS), code)


def _check(world: World, today: date, sent: SentItems) -> None:
    person = world.person(world.before_now(days=_CHECK_DAYS)).key
    day = _day(world, today, _CHECK_DAYS)
    check_sightings.record(world.session, person, world.index_key, sent, day)


def _call_back(world: World, message: str, name: str, phone: str, at: datetime) -> int:
    known, agreed = world.person(at), CallbackConsent(CHANNEL, CHANNEL, at)
    wish = CallbackDetails(known.id, known.key, message, phone, agreed, name)
    callbacks.submit(world.session, wish, at)
    return known.id


def _called(world: World, message: str, name: str, note: str, at: datetime) -> None:
    conversation_id = _call_back(world, message, name, _PHONE.format(99), at)
    (request,) = callbacks.of_person(world.session, conversation_id)
    who, staff_id = next(iter(world.staff.items()))
    key = world.data_keys.unwrap(request.conversation.wrapped_key)
    done = at + timedelta(minutes=40)
    callbacks.mark_called(world.session, request, CallbackNote(staff_id, note), key, done)
    world.note(who, "call-back called", f"call-back {request.id}", done)


def _wants_erasure(world: World, status: str, at: datetime) -> ErasureRequest | None:
    """Request erasure for the filer of the newest complaint of this status, if any."""
    newest = complaints.page(world.session, Filter(status=status), offset=0, limit=1)
    filers = [complaint.conversation_id for complaint in newest]
    return erasure_requests.submit(world.session, filers[0], at) if filers else None


def _not_erased(world: World, at: datetime) -> None:
    request = _wants_erasure(world, workflow.MEDIATING, at)
    if request is None:
        return
    who, staff_id = next(iter(world.staff.items()))
    done = at + timedelta(days=2)
    erasure_requests.decide(world.session, request, erasure_requests.REFUSED, staff_id, done)
    key = world.data_keys.unwrap(request.conversation.wrapped_key)
    erasure_requests.give_reason(request, others.ERASURE_REFUSED, key)
    world.note(who, "erase refused", f"erase request {request.id}", done)

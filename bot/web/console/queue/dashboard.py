"""The work desk: the size of each queue, and the alerts."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flask import render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.runtime.dates import BANGKOK, show_moment
from bot.web.console.shared import breach_clocks
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.queue_filters import address
from bot.web.console.shared.routes import CASEWORKERS, route
from bot.web.console.texts import dashboard as texts
from db.complaints import callbacks, inquiries
from db.complaints import queue as complaints_queue
from db.complaints.complaints import Filter
from db.complaints.queue import NOBODY, QueueQuery
from db.models.cases import Inquiry
from db.operations import alerts, engine_alerts
from db.privacy import erasure_requests
from db.queue import dead_letters

TOO_LONG = timedelta(minutes=5)
SAID_FOR = timedelta(days=1)
MOST = 50


@dataclass(frozen=True, slots=True)
class Queue:
    """One queue: its label, its size, the page to work on it, a remark, and its urgency."""

    label: str
    count: int
    address: str
    remark: str = ""
    is_pressing: bool = False


@dataclass(frozen=True, slots=True)
class Alert:
    """Something to be looked at now, and the page for it ("" where no page helps)."""

    sentence: str
    address: str = ""


@route("/work", "work", CASEWORKERS)
def work() -> ResponseReturnValue:
    """All queues on one page, and the alerts."""
    now = current_console().clock()
    with current_console().transactions.reading() as session:
        return render_template(
            "console/work.html",
            queues=[
                _of_money(session, now),
                *_of_complaints(session, now),
                *_of_people(session, now),
                *_of_watchers(session, now),
            ],
            asked=_asked(session),
            answered=inquiries.unread(session, member().scope, MOST),
            alarms=[*_of_breaches(session, now), *_alerts(session, now)],
        )


def _of_money(session: Session, now: datetime) -> Queue:
    """Money that may still be stopped, and the first deadline for it."""
    wanted = QueueQuery(now, Filter(scope=member().scope), pressing=True)
    count = complaints_queue.count(session, wanted)
    first = complaints_queue.page(session, wanted, "urgent", "", 1).found
    until = first[0][0].urgent_until if first else None
    return Queue(
        texts.PRESSING,
        count,
        address({"pressing": "1", "order": "urgent"}),
        texts.stop_before(show_moment(until)) if until else "",
        is_pressing=count > 0,
    )


def _of_complaints(session: Session, now: datetime) -> list[Queue]:
    all_open = QueueQuery(now, Filter(scope=member().scope))
    wanted = (
        (texts.OVERDUE, replace(all_open, overdue=True), {"overdue": "1", "order": "urgent"}),
        (
            texts.MINE,
            replace(all_open, assigned=member().id, open=True),
            {"assigned": "me", "open": "1"},
        ),
        (
            texts.NOBODYS,
            replace(all_open, assigned=NOBODY, filter=replace(all_open.filter, status="received")),
            {"assigned": "nobody", "status": "received"},
        ),
    )
    return [
        Queue(
            label,
            complaints_queue.count(session, each),
            address(where),
        )
        for label, each, where in wanted
    ]


def _of_people(session: Session, now: datetime) -> list[Queue]:
    scope = member().scope
    first = erasure_requests.first_due(session, scope)
    later = callbacks.count_later(session, now.astimezone(BANGKOK).date(), scope)
    return [
        Queue(
            texts.CALL_BACKS,
            callbacks.count(session, callbacks.WAITING, scope=scope),
            url_for("console.call_backs"),
            texts.call_later(later) if later else "",
        ),
        Queue(
            texts.ERASE_REQUESTS,
            erasure_requests.count(session, erasure_requests.WAITING, scope=scope),
            url_for("console.erase_requests"),
            texts.first_due(show_moment(first)) if first else "",
        ),
    ]


def _of_watchers(session: Session, now: datetime) -> list[Queue]:
    """The queues that are not shown to officers: breaches and dead letters."""
    if member().role == "officer":
        return []
    clocks = breach_clocks.open_breach_clocks(session, now)
    running = next((clock.due for clock in clocks if clock.due), "")
    dead = dead_letters.count(session)
    return [
        Queue(texts.BREACHES, len(clocks), url_for("console.breaches"), running),
        Queue(texts.DEAD_LETTERS, dead, url_for("console.dead_letters")),
    ]


def _asked(session: Session) -> list[Inquiry]:
    """Questions about complaints that the member may see, longest waiting first."""
    found = inquiries.waiting(session, MOST)
    return [one for one in found if member().scope.covers(one.complaint)]


def _of_breaches(session: Session, now: datetime) -> list[Alert]:
    """Breaches to be reported to the Personal Data Protection Committee's office."""
    if member().role == "officer":
        return []
    return [
        Alert(each.sentence, url_for("console.breach", breach_id=each.entry.id))
        for each in breach_clocks.open_breach_clocks(session, now)
        if each.sentence
    ]


def _alerts(session: Session, now: datetime) -> list[Alert]:
    first = erasure_requests.first_due(session, member().scope)
    watches = member().role != "officer"
    wrong = (
        (engine_alerts.events_wait_since(session, now - TOO_LONG), Alert(texts.ALARM_WAITING)),
        (engine_alerts.answers_wait_since(session, now - TOO_LONG), Alert(texts.ALARM_SENDING)),
        (current_console().files.disk().needs_attention, Alert(texts.ALARM_DISK)),
        (
            first is not None and first < now,
            Alert(texts.ALARM_ERASE, url_for("console.erase_requests")),
        ),
        (
            watches and _too_many_reveals(session, now),
            Alert(texts.ALARM_REVEALS, url_for("console.alarms")),
        ),
    )
    return [alarm for is_so, alarm in wrong if is_so]


def _too_many_reveals(session: Session, now: datetime) -> bool:
    newest = alerts.newest(session, 1)
    return bool(newest) and newest[0].at > now - SAID_FOR

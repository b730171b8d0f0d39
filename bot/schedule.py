"""What happens by the clock: silent drafts, what is old and removed files are deleted."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.complaint_news import ComplaintNews
from bot.erasing import Erasing
from bot.services import Services
from db import call_backs, conversations, evidence, inbox, jobs, outbox, questions, releases
from db.engine import is_sqlite
from db.erase_list import EraseList
from db.evidence_files import EvidenceFiles
from handlers import (
    asked_questions,
    call_back_request,
    despair,
    english,
    filed_work,
    last_topic,
    my_data,
)
from handlers import draft as drafts
from handlers.turn import BANGKOK

logger = logging.getLogger("ruthan.schedule")

DRAFT_KEPT = timedelta(days=7)
EVENTS_KEPT = timedelta(days=30)
QUESTIONS_KEPT = timedelta(days=90)
LEASE = timedelta(minutes=10)
CALL_BACKS_KEPT = timedelta(days=30)
RELEASES_KEPT = timedelta(days=1)
_AT_ONCE = 500
# What else is remembered of somebody who fell silent.
_FORGET = (
    asked_questions.drop,
    call_back_request.drop,
    despair.forget,
    english.forget,
    filed_work.drop,
    last_topic.forget,
    my_data.drop,
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a job did, in words without personal data, and whether it left some work undone."""

    result: str
    more: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """A job, how often it is done, and how."""

    name: str
    every: timedelta
    do: Callable[[], Outcome]


class Schedule:
    """Does what is due. Each job may be begun again from the start at any moment, so one whose
    worker was killed is simply done by the next after LEASE."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._files = EvidenceFiles(services.settings.data_dir)
        self._news = ComplaintNews(services)
        erase_list = EraseList(services.settings.data_dir)
        keys = services.settings.data_keys
        self._erasing = Erasing(services.transactions, keys, erase_list)
        self._works = [
            Work("silent drafts", timedelta(hours=1), self._delete_silent_drafts),
            Work("old events", timedelta(days=1), self._forget_old_events),
            Work("old questions", timedelta(days=1), self._forget_old_questions),
            Work("old call-backs", timedelta(days=1), self._forget_old_call_backs),
            Work("old releases", timedelta(days=1), self._forget_old_releases),
            Work("news to filers", timedelta(minutes=5), self._push_news),
            Work("removed evidence", timedelta(minutes=1), self._delete_removed_evidence),
            Work("erasures", timedelta(minutes=1), self._go_on_erasing),
        ]
        if is_sqlite(services.transactions.engine):
            # Last, so that what the others deleted leaves the log too.
            self._works.append(Work("write-ahead log", timedelta(minutes=1), self._empty_log))

    def run_due(self) -> bool:
        """Does all that is due; False when nothing was."""
        services = self._services
        with services.transactions.reading() as session:
            due = jobs.due(session, [work.name for work in self._works], services.clock())
        done = [self._run(work) for work in self._works if work.name in due]
        return any(done)

    def _run(self, work: Work) -> bool:
        services = self._services
        until = services.clock() + LEASE
        with services.transactions.writing() as session:
            if not jobs.claim(session, work.name, until, services.clock()):
                return False
        outcome = work.do()
        logger.info("%s: %s", work.name, outcome.result)
        now = services.clock()
        following = now if outcome.more else now + work.every
        with services.transactions.writing() as session:
            jobs.done(session, work.name, until, following, outcome.result, now)
        return True

    def _delete_silent_drafts(self) -> Outcome:
        deleted, after = 0, 0
        while (found := self._delete_next_silent_draft(after)) is not None:
            after, had_draft = found
            deleted += had_draft
        return Outcome(f"{deleted} drafts deleted")

    def _delete_next_silent_draft(self, after: int) -> tuple[int, bool] | None:
        """The id of the next conversation that fell silent, and whether it had a draft; one
        transaction for each, so that nobody waits for the others."""
        services = self._services
        before = services.clock() - DRAFT_KEPT
        with services.transactions.writing() as session:
            held = conversations.hold_silent(session, services.settings.data_keys, before, after)
            if held is None:
                return None
            draft = drafts.of(held.state)
            if draft is not None:
                evidence.remove_draft(session, draft.id)
                drafts.drop(held.state)
            dropped = [drop(held.state) for drop in _FORGET]
            if any(dropped) or draft is not None:
                conversations.keep(session, held)
            return held.id, draft is not None

    def _forget_old_events(self) -> Outcome:
        before = self._services.clock() - EVENTS_KEPT
        with self._services.transactions.writing() as session:
            events = inbox.forget_older(session, before, _AT_ONCE)
            batches = outbox.forget_older(session, before, _AT_ONCE)
        return Outcome(
            f"{events} events and {batches} batches deleted",
            more=_AT_ONCE in (events, batches),
        )

    def _forget_old_questions(self) -> Outcome:
        before = (self._services.clock() - QUESTIONS_KEPT).astimezone(BANGKOK).date()
        with self._services.transactions.writing() as session:
            forgotten = questions.forget_older(session, before, _AT_ONCE)
        return Outcome(f"{forgotten} questions deleted", more=forgotten == _AT_ONCE)

    def _forget_old_call_backs(self) -> Outcome:
        before = self._services.clock() - CALL_BACKS_KEPT
        with self._services.transactions.writing() as session:
            count = call_backs.forget_older(session, before, _AT_ONCE)
        return Outcome(f"{count} call-backs deleted", more=count == _AT_ONCE)

    def _forget_old_releases(self) -> Outcome:
        before = self._services.clock() - RELEASES_KEPT
        with self._services.transactions.writing() as session:
            count = releases.forget_older(session, before, _AT_ONCE)
        return Outcome(f"{count} releases deleted", more=count == _AT_ONCE)

    def _push_news(self) -> Outcome:
        return Outcome(f"{self._news.push()} people told")

    def _delete_removed_evidence(self) -> Outcome:
        services = self._services
        with services.transactions.reading() as session:
            names = evidence.to_delete(session, services.clock(), _AT_ONCE)
        for name in names:
            self._files.delete(name)
        if names:
            with services.transactions.writing() as session:
                evidence.deleted(session, names)
        return Outcome(f"{len(names)} files deleted", more=len(names) == _AT_ONCE)

    def _go_on_erasing(self) -> Outcome:
        now = self._services.clock()
        listed, ended = self._erasing.write_list(now), self._erasing.end_next(now)
        return Outcome(f"{listed} erasures listed, {ended} ended")

    def _empty_log(self) -> Outcome:
        emptied = self._services.transactions.empty_log()
        return Outcome("emptied" if emptied else "in use, tried again later")

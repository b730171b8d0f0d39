"""Jobs that run by the clock: retention, erasures, notifications, open data, removed files."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot.privacy.erasure import ErasureJobs
from bot.privacy.retention import Retention, RetentionRule
from bot.reports import open_data
from bot.services import Services
from bot.worker import export_maker
from bot.worker.evidence.sweep import AT_ONCE, sweep
from bot.worker.notifications import ComplaintNotifications
from bot.worker.reminders import PracticeInvitations, Reminders
from db.engine.engine import is_sqlite
from db.evidence.files import EvidenceFiles
from db.operations import jobs as operations_jobs
from db.privacy.erasure_log import ErasureLog

logger = logging.getLogger("ruthan.schedule")

LEASE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class JobResult:
    """Result of a job, in words without personal data, and whether it left some work undone."""

    result: str
    more: bool = False


@dataclass(frozen=True, slots=True)
class ScheduledJob:
    """A job, how often it is done, and how."""

    name: str
    every: timedelta
    do: Callable[[], JobResult]

    @property
    def longest_pause(self) -> timedelta:
        """It is due no later than so long after any moment."""
        return max(self.every, LEASE)


class Schedule:
    """Does what is due. Each job may be begun again from the start at any moment, so one whose
    worker was killed is simply done by the next after LEASE."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._files = EvidenceFiles(services.settings.data_dir)
        self._news = ComplaintNotifications(services)
        self._reminders = Reminders(services)
        self._practice = PracticeInvitations(services)
        self._retention = Retention(services.transactions, services.settings.data_keys)
        erase_list = ErasureLog(services.settings.data_dir)
        keys = services.settings.data_keys
        self._erasing = ErasureJobs(services.transactions, keys, erase_list)
        self._works = [
            *self._purges(),
            ScheduledJob("news to filers", timedelta(minutes=5), self._push_notifications),
            ScheduledJob("reminders", timedelta(minutes=5), self._bring_reminders),
            ScheduledJob("practice", timedelta(minutes=5), self._bring_practice),
            ScheduledJob("removed evidence", timedelta(minutes=1), self._delete_removed_evidence),
            ScheduledJob("exports", timedelta(minutes=1), self._delete_exports),
            *self._open_data(),
            ScheduledJob("erasures", timedelta(minutes=1), self._continue_erasures),
        ]
        if is_sqlite(services.transactions.engine):
            # Last, so that what the others deleted leaves the log too.
            self._works.append(
                ScheduledJob("write-ahead log", timedelta(minutes=1), self._truncate_wal)
            )

    def _purges(self) -> Iterator[ScheduledJob]:
        for kind in self._retention.kinds:
            name = "silent drafts" if kind.name == "drafts" else f"old {kind.name}"
            every = timedelta(hours=1) if kind.name == "drafts" else timedelta(days=1)
            yield ScheduledJob(name, every, partial(self._purge, kind))

    def run_due(self) -> bool:
        """Do all that is due; False when nothing was."""
        services = self._services
        with services.transactions.reading() as session:
            pauses = {work.name: work.longest_pause for work in self._works}
            due = operations_jobs.due(session, pauses, services.clock())
        done = [self._run(work) for work in self._works if work.name in due]
        return any(done)

    def _run(self, work: ScheduledJob) -> bool:
        services = self._services
        now = services.clock()
        until = now + LEASE
        with services.transactions.writing() as session:
            if not operations_jobs.claim(session, work.name, until, now, work.longest_pause):
                return False
        outcome = work.do()
        logger.info("%s: %s", work.name, outcome.result)
        now = services.clock()
        following = now if outcome.more else now + work.every
        with services.transactions.writing() as session:
            operations_jobs.done(session, work.name, until, following, outcome.result, now)
        return True

    def _purge(self, kind: RetentionRule) -> JobResult:
        count = self._retention.purge(kind, self._services.clock())
        return JobResult(f"{count} {kind.name} deleted")

    def _push_notifications(self) -> JobResult:
        return JobResult(f"{self._news.push()} people told")

    def _bring_reminders(self) -> JobResult:
        return JobResult(f"{self._reminders.bring()} people reminded")

    def _bring_practice(self) -> JobResult:
        return JobResult(f"{self._practice.bring()} people asked to play again")

    def _delete_removed_evidence(self) -> JobResult:
        services = self._services
        count = sweep(services.transactions, self._files, services.clock())
        return JobResult(f"{count} files deleted", more=count == AT_ONCE)

    def _open_data(self) -> Iterator[ScheduledJob]:
        folder = self._services.settings.open_data_dir
        if folder is not None:
            yield ScheduledJob(
                "open data", timedelta(hours=1), partial(self._publish_open_data, folder)
            )

    def _publish_open_data(self, folder: Path) -> JobResult:
        """Publish the last month, unless it was published before."""
        now = self._services.clock()
        month = open_data.last_month(now)
        if open_data.is_published(month, folder):
            return JobResult("published before")
        count = open_data.publish(self._services.transactions, month, folder, "clock", now)
        return JobResult(f"{count} rows of open data")

    def _delete_exports(self) -> JobResult:
        return JobResult(f"{export_maker.export_maker(self._services).sweep()} exports deleted")

    def _continue_erasures(self) -> JobResult:
        now = self._services.clock()
        listed, ended = self._erasing.write_log(now), self._erasing.finish_next(now)
        return JobResult(f"{listed} erasures listed, {ended} ended")

    def _truncate_wal(self) -> JobResult:
        emptied = self._services.transactions.truncate_wal()
        return JobResult("emptied" if emptied else "in use, tried again later")

"""What happens by the clock: silent drafts, what is old and removed files are deleted."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot.privacy.erasure import Erasing
from bot.privacy.retention import Kind, Retention
from bot.reports import open_data
from bot.services import Services
from bot.worker import export_maker
from bot.worker.evidence_sweep import AT_ONCE, sweep
from bot.worker.notifications import ComplaintNews
from db.engine.engine import is_sqlite
from db.evidence.files import EvidenceFiles
from db.operations import jobs as operations_jobs
from db.privacy.erase_list import EraseList

logger = logging.getLogger("ruthan.schedule")

LEASE = timedelta(minutes=10)


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
        self._retention = Retention(services.transactions, services.settings.data_keys)
        erase_list = EraseList(services.settings.data_dir)
        keys = services.settings.data_keys
        self._erasing = Erasing(services.transactions, keys, erase_list)
        self._works = [
            *self._purges(),
            Work("news to filers", timedelta(minutes=5), self._push_news),
            Work("removed evidence", timedelta(minutes=1), self._delete_removed_evidence),
            Work("exports", timedelta(minutes=1), self._delete_exports),
            *self._open_data(),
            Work("erasures", timedelta(minutes=1), self._go_on_erasing),
        ]
        if is_sqlite(services.transactions.engine):
            # Last, so that what the others deleted leaves the log too.
            self._works.append(Work("write-ahead log", timedelta(minutes=1), self._empty_log))

    def _purges(self) -> Iterator[Work]:
        for kind in self._retention.kinds:
            name = "silent drafts" if kind.name == "drafts" else f"old {kind.name}"
            every = timedelta(hours=1) if kind.name == "drafts" else timedelta(days=1)
            yield Work(name, every, partial(self._purge, kind))

    def run_due(self) -> bool:
        """Does all that is due; False when nothing was."""
        services = self._services
        with services.transactions.reading() as session:
            due = operations_jobs.due(
                session, [work.name for work in self._works], services.clock()
            )
        done = [self._run(work) for work in self._works if work.name in due]
        return any(done)

    def _run(self, work: Work) -> bool:
        services = self._services
        until = services.clock() + LEASE
        with services.transactions.writing() as session:
            if not operations_jobs.claim(session, work.name, until, services.clock()):
                return False
        outcome = work.do()
        logger.info("%s: %s", work.name, outcome.result)
        now = services.clock()
        following = now if outcome.more else now + work.every
        with services.transactions.writing() as session:
            operations_jobs.done(session, work.name, until, following, outcome.result, now)
        return True

    def _purge(self, kind: Kind) -> Outcome:
        count = self._retention.purge(kind, self._services.clock())
        return Outcome(f"{count} {kind.name} deleted")

    def _push_news(self) -> Outcome:
        return Outcome(f"{self._news.push()} people told")

    def _delete_removed_evidence(self) -> Outcome:
        services = self._services
        count = sweep(services.transactions, self._files, services.clock())
        return Outcome(f"{count} files deleted", more=count == AT_ONCE)

    def _open_data(self) -> Iterator[Work]:
        folder = self._services.settings.open_data_dir
        if folder is not None:
            yield Work("open data", timedelta(hours=1), partial(self._publish_open_data, folder))

    def _publish_open_data(self, folder: Path) -> Outcome:
        """The last month, unless it was published before."""
        now = self._services.clock()
        month = open_data.last_month(now)
        if open_data.is_published(month, folder):
            return Outcome("published before")
        count = open_data.publish(self._services.transactions, month, folder, "clock", now)
        return Outcome(f"{count} rows of open data")

    def _delete_exports(self) -> Outcome:
        return Outcome(f"{export_maker.of(self._services).sweep()} exports deleted")

    def _go_on_erasing(self) -> Outcome:
        now = self._services.clock()
        listed, ended = self._erasing.write_list(now), self._erasing.end_next(now)
        return Outcome(f"{listed} erasures listed, {ended} ended")

    def _empty_log(self) -> Outcome:
        emptied = self._services.transactions.empty_log()
        return Outcome("emptied" if emptied else "in use, tried again later")

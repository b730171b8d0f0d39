"""The engine: threads that handle stored events, one person at a time, and send the outbox."""

import logging
import queue
import threading
import time
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial

from bot.line.client import Outcome, TryLater, Unauthorised
from bot.line.menus.people import PersonMenus
from bot.runtime import garbage
from bot.services import Services
from bot.worker import export_maker
from bot.worker.broadcasts import Broadcasts
from bot.worker.dispatcher import Dispatcher
from bot.worker.evidence.fetcher import EvidenceFetcher
from bot.worker.evidence.notifications import EvidenceNotifications
from bot.worker.picture_checks import READERS, PictureChecks
from bot.worker.push_guard import PushQuotaCache, no_pushing
from bot.worker.scheduler import Schedule
from bot.worker.sender import UNAUTHORISED_PAUSE_S, Sender
from db.engine.engine import is_sqlite
from db.queue.outbox import Batch
from db.statistics import metrics
from db.statistics.metrics import Gauge, Metric
from knowledge_base import KnowledgeBase

logger = logging.getLogger("ruthan.worker")

Sent = tuple[Batch, Outcome]

SENDERS = 16
_NOT_TRIED = TryLater(after_s=0)
_POLL_S = 0.25
# So often leases are renewed and dead senders' batches looked for: with LEASE it says after how
# long these go out.
_RECOVER_S = 0.8
# Outcomes that come within so long are written together: each transaction waits for the disk.
_GATHER_S = 0.02
_FETCH_S = 1.0
# LINE takes three calls a second that give a menu to several people.
_MENUS_S = 0.5
_SCHEDULE_S = 10.0
_SETTLE_S = 10.0
_COUNT_S = 10.0
_LOADING_S = 5
_PAUSE_AFTER_ERROR_S = 1.0


class Worker:
    """Start it after a fork. SQLite lets one writer in at a time, so there one thread handles
    events; PostgreSQL's row locks let several handle different people at once."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._pictures = PictureChecks(services, self.wake)
        self._dispatcher = Dispatcher(services, self._pictures)
        self._sender = Sender(services)
        self._fetcher = EvidenceFetcher(services)
        self._evidence_news = EvidenceNotifications(services)
        self._broadcasts = Broadcasts(services)
        self._schedule = Schedule(services)
        self._exports = export_maker.export_maker(services)
        self._quota = PushQuotaCache(services)
        settings = services.settings
        self._menus = PersonMenus(
            services.line, services.transactions, settings.data_keys, services.clock
        )
        self._stopping = threading.Event()
        self._is_alone = is_sqlite(services.transactions.engine)
        self._handlers = 1 if self._is_alone else 4
        self._wake: queue.Queue[None] = queue.Queue(self._handlers)
        self._to_send: queue.SimpleQueue[Batch | None] = queue.SimpleQueue()
        self._sent: queue.SimpleQueue[Sent | None] = queue.SimpleQueue()
        self._listening_to: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._silent_until = 0.0
        self._look_at = self._renew_at = 0.0
        self._settled: KnowledgeBase | None = None
        self._threads: list[threading.Thread] = []

    def start(self, ready: Callable[[], None] = lambda: None) -> None:
        """Start a thread that starts all others once it has learned, then calls `ready`: what
        comes meanwhile is stored, and beside learning every reply would be held up."""
        self._run("start", partial(self._start, ready))

    def _start(self, ready: Callable[[], None]) -> None:
        while not self._guarded(self._learn):
            if self._stopping.is_set():
                return
        if not self._stopping.is_set():
            self._start_threads()
            ready()

    def _learn(self) -> bool:
        """Bring in LINE's SDK, and learn the topics and the kinds of problem, danger and tricks."""
        self._services.line.prepare()
        self._settled = self._services.knowledge()
        self._settled.learn()
        garbage.freeze()
        return True

    def _start_threads(self) -> None:
        if self._is_alone:
            self._guarded(self._dispatcher.take_over)
            self._guarded(self._sender.take_over)
            self._guarded(self._broadcasts.take_over)
            self._guarded(self._exports.take_over)
        for number in range(self._handlers):
            self._run(f"handler-{number}", self._handle)
        for number in range(SENDERS):
            self._run(f"sender-{number}", self._send)
        for number in range(READERS):
            self._run(f"pictures-{number}", self._read_pictures)
        self._run("loading", self._show_loading)
        self._run("books", self._record_outcomes)
        self._run("fetcher", partial(self._repeat, _FETCH_S, self._fetcher.fetch_next))
        self._run("news", partial(self._repeat, _FETCH_S, self._evidence_news.notify_next))
        self._run("broadcasts", partial(self._repeat, _FETCH_S, self._broadcasts.send_next))
        self._run("exports", partial(self._repeat, _FETCH_S, self._exports.make_next))
        self._run("menus", partial(self._repeat, _MENUS_S, self._menus.give_next))
        self._run("schedule", partial(self._repeat, _SCHEDULE_S, self._schedule.run_due))
        self._run("topics", partial(self._repeat, _SETTLE_S, self._freeze_new_topics))
        # A sign of life at once, not after the first pause.
        self._guarded(self._write_counts)
        self.start_counting()

    def start_counting(self) -> None:
        """Bring this process's counts into the database, also where no engine runs."""
        self._run("metrics", partial(self._repeat, _COUNT_S, self._write_counts))

    def wake(self) -> None:
        """There is a new event."""
        with suppress(queue.Full):
            self._wake.put_nowait(None)

    def stop(self, patience_s: float = 5.0) -> None:
        """Let each thread end its work and give back what was not begun. What is left
        undone is in the database."""
        end = time.monotonic() + patience_s
        self._stopping.set()
        # Until this one has ended others may still be added.
        self._join("start", end)
        self._join("handler", end)
        for _ in range(SENDERS):
            self._to_send.put(None)
        self._join("sender", end)
        self._sent.put(None)
        self._listening_to.put(None)
        for _ in range(READERS):
            self._pictures.stop()
        self._join("", end)
        self._guarded(self._write_counts)

    def _join(self, name: str, end: float) -> None:
        for thread in self._threads:
            if thread.name.startswith(f"ruthan-{name}"):
                thread.join(max(0.0, end - time.monotonic()))

    def _run(self, name: str, loop: Callable[[], object]) -> None:
        thread = threading.Thread(target=loop, name=f"ruthan-{name}", daemon=True)
        thread.start()
        self._threads.append(thread)

    def _handle(self) -> None:
        while not self._stopping.is_set():
            if not self._guarded(self._handle_one):
                with suppress(queue.Empty):
                    self._wake.get(timeout=_POLL_S)

    def _handle_one(self) -> bool:
        can_send = self._free_senders() > 0
        handled = self._dispatcher.handle_next(can_send=can_send)
        if handled is None:
            return False
        if handled.listening_to is not None:
            self._listening_to.put(handled.listening_to)
        if handled.leased is not None:
            self._send_batches([handled.leased])
        elif not can_send:
            self._look_at = 0.0
        return True

    def _show_loading(self) -> None:
        """Show who is listened to that an answer comes, as far as LINE does so at once."""
        while (chat_id := self._listening_to.get()) is not None:
            self._guarded(partial(self._services.line.show_loading, chat_id, _LOADING_S))

    def _read_pictures(self) -> None:
        while not self._stopping.is_set():
            self._guarded(self._pictures.read_next)

    def _free_senders(self) -> int:
        """Number of batches that may be leased now, so that each is tried soon."""
        silent = time.monotonic() < self._silent_until
        return 0 if silent else max(0, SENDERS - self._to_send.qsize())

    def _send(self) -> None:
        while (batch := self._to_send.get()) is not None:
            self._guarded(partial(self._send_one, batch))

    def _send_one(self, batch: Batch) -> None:
        outcome = _NOT_TRIED if self._stopping.is_set() else self._sender.send(batch)
        if isinstance(outcome, Unauthorised):
            self._silent_until = time.monotonic() + UNAUTHORISED_PAUSE_S
        if outcome is not _NOT_TRIED:
            self._services.counters.add(Metric.SENT, _sent_as(batch, outcome))
        self._sent.put((batch, outcome))

    def _record_outcomes(self) -> None:
        """The one thread that writes what became of batches, and finds those that were put off
        or left by a process that died."""
        sent: list[Sent] = []
        while self._collect(sent):
            self._guarded(partial(self._write_outcomes, sent))
        with suppress(queue.Empty):
            while (batch := self._to_send.get_nowait()) is not None:
                sent.append((batch, _NOT_TRIED))
        self._guarded(partial(self._write_outcomes, sent))

    def _write_outcomes(self, sent: list[Sent]) -> None:
        most = 0 if self._stopping.is_set() else self._free_senders()
        if sent:
            self._send_batches(self._sender.record_outcomes(sent, most))
            sent.clear()
        if time.monotonic() >= self._renew_at:
            self._renew_at = time.monotonic() + _RECOVER_S
            self._sender.renew_leases()
        if most and time.monotonic() >= self._look_at:
            found = self._sender.find_due(most)
            self._look_at = 0.0 if len(found) == most else time.monotonic() + _RECOVER_S
            self._send_batches(found)

    def _send_batches(self, batches: Iterable[Batch]) -> None:
        for batch in batches:
            self._sender.hold(batch)
            self._to_send.put(batch)

    def _collect(self, sent: list[Sent]) -> bool:
        """Wait for an outcome, then take all that there are; False after the last one."""
        with suppress(queue.Empty):
            one = self._sent.get(timeout=_RECOVER_S)
            self._stopping.wait(_GATHER_S)
            while one is not None:
                sent.append(one)
                one = self._sent.get_nowait()
            return False
        return True

    def _repeat(self, pause_s: float, work: Callable[[], bool]) -> None:
        """Work that no one announces: what was put off, what a process that died left, what
        the clock asks for."""
        while not self._stopping.wait(pause_s):
            while not self._stopping.is_set() and self._guarded(work):
                pass

    def _write_counts(self) -> bool:
        """Add what was counted to the database, and with the engine a sign of life."""
        services, counts = self._services, self._services.counters.take()
        is_engine = self._settled is not None
        quota = self._quota() if is_engine else no_pushing()
        left = quota.left if quota.known and quota.left is not None else metrics.UNKNOWN_QUOTA
        try:
            with services.transactions.writing_unsynced() as session:
                metrics.add(session, counts)
                if is_engine:
                    metrics.put(session, Gauge.ENGINE_SEEN, int(services.clock().timestamp()))
                    metrics.put(session, Gauge.QUOTA_LEFT, left)
        except Exception:
            services.counters.put_back(counts)
            raise
        return False

    def _freeze_new_topics(self) -> bool:
        topics = self._services.knowledge()
        if topics is self._settled:
            return False
        self._settled = topics
        garbage.freeze_anew()
        return True

    def _guarded(self, work: Callable[[], object]) -> bool:
        """True if there was work. A database that is away is waited for, not died of."""
        try:
            return bool(work())
        except Exception as error:
            frames = "".join(traceback.format_tb(error.__traceback__))
            logger.error("the engine stumbled: %s\n%s", type(error).__name__, frames)
            self._stopping.wait(_PAUSE_AFTER_ERROR_S)
            return False


def _sent_as(batch: Batch, outcome: Outcome) -> str:
    way = "push" if batch.reply_token is None else "reply"
    return f"{way}|{batch.push}|{type(outcome).__name__.lower()}"

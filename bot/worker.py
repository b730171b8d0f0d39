"""The engine: threads that handle stored events, one person at a time, and send the outbox."""

import logging
import queue
import threading
import traceback
from collections.abc import Callable
from functools import partial

from bot.dispatcher import Dispatcher
from bot.evidence_fetcher import EvidenceFetcher
from bot.schedule import Schedule
from bot.sender import Sender
from bot.services import Services
from db.engine import is_sqlite
from db.outbox import Batch

logger = logging.getLogger("ruthan.worker")

SENDERS = 8
_GROUP = 8
_POLL_S = 0.25
_RECOVER_S = 1.0
_FETCH_S = 1.0
_SCHEDULE_S = 10.0
_PAUSE_AFTER_ERROR_S = 1.0


class Worker:
    """Start it after a fork. SQLite lets one writer in at a time, so there one thread handles
    events; PostgreSQL's row locks let several handle different people at once."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._dispatcher = Dispatcher(services)
        self._sender = Sender(services)
        self._fetcher = EvidenceFetcher(services)
        self._schedule = Schedule(services)
        self._wake = threading.Semaphore(0)
        self._stopping = threading.Event()
        self._handlers = 1 if is_sqlite(services.transactions.engine) else 4
        self._to_send: list[queue.SimpleQueue[Batch | None]] = [
            queue.SimpleQueue() for _ in range(SENDERS)
        ]
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Starts all threads."""
        for number in range(self._handlers):
            self._run(f"handler-{number}", self._handle)
        for number in range(SENDERS):
            self._run(f"sender-{number}", partial(self._send, number))
        self._run("recovery", partial(self._repeat, _RECOVER_S, self._sender.send_due))
        self._run("fetcher", partial(self._repeat, _FETCH_S, self._fetcher.fetch_next))
        self._run("schedule", partial(self._repeat, _SCHEDULE_S, self._schedule.run_due))
        self._run("warm-up", self._services.line.prepare)

    def wake(self) -> None:
        """There is a new event."""
        self._wake.release()

    def stop(self, patience_s: float = 10.0) -> None:
        """Lets each thread end what it does. What is left undone is in the database."""
        self._stopping.set()
        for _ in range(self._handlers):
            self._wake.release()
        for waiting in self._to_send:
            waiting.put(None)
        for thread in self._threads:
            thread.join(patience_s)

    def _run(self, name: str, loop: Callable[[], None]) -> None:
        thread = threading.Thread(target=loop, name=f"ruthan-{name}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _handle(self) -> None:
        while not self._stopping.is_set():
            if not self._guarded(self._handle_one):
                self._wake.acquire(timeout=_POLL_S)

    def _handle_one(self) -> bool:
        batches = self._dispatcher.handle_next()
        for batch in batches or ():
            self._to_send[batch.conversation_id % SENDERS].put(batch)
        return batches is not None

    def _send(self, number: int) -> None:
        waiting = self._to_send[number]
        left_over: Batch | None = None
        while (first := left_over or waiting.get()) is not None:
            group, left_over = _group(waiting, first)
            self._guarded(partial(self._sender.send_all, group))

    def _repeat(self, pause_s: float, work: Callable[[], bool]) -> None:
        """Work that no one announces: what was put off, what a process that died left, what
        the clock asks for."""
        while not self._stopping.wait(pause_s):
            while not self._stopping.is_set() and self._guarded(work):
                pass

    def _guarded(self, work: Callable[[], object]) -> bool:
        """Whether there was work. A database that is away is waited for, not died of."""
        try:
            return bool(work())
        except Exception as error:
            frames = "".join(traceback.format_tb(error.__traceback__))
            logger.error("the engine stumbled: %s\n%s", type(error).__name__, frames)
            self._stopping.wait(_PAUSE_AFTER_ERROR_S)
            return False


def _group(
    waiting: queue.SimpleQueue[Batch | None], first: Batch
) -> tuple[list[Batch], Batch | None]:
    """Batches of different conversations that are sent together, and the one that must wait
    for them because its conversation is among theirs."""
    group = {first.conversation_id: first}
    while len(group) < _GROUP and not waiting.empty():
        following = waiting.get()
        if following is None:
            waiting.put(None)
            break
        if following.conversation_id in group:
            return list(group.values()), following
        group[following.conversation_id] = following
    return list(group.values()), None

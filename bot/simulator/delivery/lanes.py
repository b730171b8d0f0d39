"""Threads that do jobs when they are due; the jobs of one lane follow each other."""

import heapq
import itertools
import os
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class DeliveryJob:
    """Events to deliver in one request; `due` in seconds since 1970."""

    due: float
    number: int
    event_ids: tuple[str, ...] = field(compare=False)
    redelivery: bool = field(compare=False)


class Lane:
    """One daemon thread with its queue."""

    def __init__(self, work: Callable[[DeliveryJob], None]) -> None:
        self._work = work
        self._jobs: list[DeliveryJob] = []
        self._changed = threading.Condition()
        threading.Thread(target=self._run, name="local-line", daemon=True).start()

    def put(self, job: DeliveryJob) -> None:
        """Do the job when it is due."""
        with self._changed:
            heapq.heappush(self._jobs, job)
            self._changed.notify()

    def _run(self) -> None:
        while True:
            self._work(self._next())

    def _next(self) -> DeliveryJob:
        with self._changed:
            while True:
                wait = self._jobs[0].due - time.time() if self._jobs else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._jobs)
                self._changed.wait(wait)


class Lanes:
    """A few lanes; what belongs to one chat always takes the same lane, so it stays in order.

    The threads start with the first job and again after a fork, which takes no threads along.
    """

    def __init__(self, work: Callable[[DeliveryJob], None], *, count: int = 8) -> None:
        self._work = work
        self._count = count
        self._numbers = itertools.count()
        self._lock = threading.Lock()
        self._process = 0
        self._lanes: list[Lane] = []

    def start(self) -> bool:
        """Make sure the threads run; True when they had to be started."""
        with self._lock:
            if self._process == os.getpid():
                return False
            self._lanes = [Lane(self._work) for _ in range(self._count)]
            self._process = os.getpid()
            return True

    def put(self, chat: str, *event_ids: str, after: float, redelivery: bool) -> None:
        """Deliver events of a chat in one request, `after` seconds from now."""
        self.start()
        job = DeliveryJob(time.time() + after, next(self._numbers), event_ids, redelivery)
        self._lanes[zlib.crc32(chat.encode()) % self._count].put(job)

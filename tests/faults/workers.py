"""Workers outside the web process that are killed, or stopped and resumed after their leases."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from bot.commands.texts.serving import WORKING
from tests.engine.processes import PATIENCE_S, Process
from tests.faults.surroundings import Fault, SurroundedTrial

# All leases of a worker have run out by then.
AWAY_S = 18.0
_TAKEN_OVER_S = 8.0


class WorkersTrial(SurroundedTrial):
    """One web process that answers nobody, and two workers beside it; PostgreSQL only."""

    _program = ("bench.served", "idle")

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.workers: list[Process] = []

    def _start(self) -> Process:
        server = super()._start()
        while len(self.workers) < 2:
            self.start_worker()
        end = time.monotonic() + PATIENCE_S
        while self._log.read_text(errors="replace").count(WORKING) < 2:
            if time.monotonic() > end:
                raise TimeoutError("the workers do not begin")
            time.sleep(0.05)
        return server

    def start_worker(self) -> None:
        settings = self.environment | {"RUTHAN_ENGINE": "outside"}
        self.workers.append(Process(("bot", "worker"), settings, self._log))

    def _end(self, server: Process, threads: list[threading.Thread]) -> None:
        super()._end(server, threads)
        for worker in self.workers:
            self.expect(worker.stop() == 0, "a worker did not stop cleanly")

    def close(self) -> None:
        super().close()
        for worker in self.workers:
            worker.kill()

    def expect_takeover(self) -> None:
        """Somebody is answered in the last seconds of a worker's absence."""
        heard = len(self.line.accepted)
        end = time.monotonic() + _TAKEN_OVER_S
        while len(self.line.accepted) == heard and time.monotonic() < end:
            time.sleep(0.1)
        self.expect(len(self.line.accepted) > heard, "nobody is answered while a worker is away")


@contextmanager
def _killed(trial: SurroundedTrial) -> Iterator[None]:
    """One of the two dies, and another one is started."""
    assert isinstance(trial, WorkersTrial)
    trial.workers.pop(trial.random.randrange(2)).kill()
    yield
    trial.start_worker()


@contextmanager
def _stopped(trial: SurroundedTrial) -> Iterator[None]:
    """One of the two stands still, and goes on where it stood when its leases are another's."""
    assert isinstance(trial, WorkersTrial)
    chosen = trial.workers[trial.random.randrange(2)]
    os.killpg(chosen.pid, signal.SIGSTOP)
    try:
        yield
        trial.expect_takeover()
    finally:
        os.killpg(chosen.pid, signal.SIGCONT)


def worker_faults() -> list[Fault]:
    return [
        Fault("worker stopped, resumed after its leases", _stopped, AWAY_S),
        Fault("worker killed, another started", _killed, 4),
    ]

"""Redelivery storms: the newest events of everybody, twenty times each, in parallel."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from tests.engine.events import Event, again, body_of
from tests.faults.surroundings import Fault, SurroundedTrial

COPIES = 20
_AT_ONCE = 16
_NEWEST = 3


@contextmanager
def _storm(trial: SurroundedTrial) -> Iterator[None]:
    """Copy in no order, some of them before LINE has heard of the first one's 200."""
    over = threading.Event()
    blowing = threading.Thread(target=_blow, args=(trial, over))
    blowing.start()
    try:
        yield
    finally:
        over.set()
        blowing.join()


def _blow(trial: SurroundedTrial, over: threading.Event) -> None:
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        while not over.is_set():
            newest = [event for one in trial.people for event in one.sent[-_NEWEST:]]
            copies = newest * COPIES
            trial.random.shuffle(copies)
            statuses = list(pool.map(lambda event: _post(trial, event), copies))
            trial.redelivered += statuses.count(200)


def _post(trial: SurroundedTrial, event: Event) -> int:
    return trial.ask("POST", "/callback", body_of(again(event)))[0]


def storms() -> list[Fault]:
    return [Fault("redelivery storm", _storm, 5)]

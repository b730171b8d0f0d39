"""The disk of a test: sees each wait for it, and can be slow, hold on or fail."""

import errno
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Wait:
    """One fdatasync: its places in the order of all that is noted, and the file."""

    began: int
    ended: int
    inode: int


@dataclass
class Disk:
    """Notes commits and waits in one order. While `goes_on` is not set, waits do not end."""

    slow_s: float = 0.0
    waits: list[Wait] = field(default_factory=list)
    goes_on: threading.Event = field(default_factory=threading.Event)
    _order: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _committed: dict[int, int] = field(default_factory=dict)

    def now(self) -> int:
        """The next place in the order."""
        with self._lock:
            self._order += 1
            return self._order

    def sync(self, number: int) -> None:
        began = self.now()
        time.sleep(self.slow_s)
        self.goes_on.wait(30)
        os.fsync(number)
        self.waits.append(Wait(began, self.now(), os.fstat(number).st_ino))

    def note_commit(self, _session: Session) -> None:
        self._committed[threading.get_ident()] = self.now()

    def keeps_my_commit(self) -> bool:
        """True if a wait began after this thread's last commit and has ended."""
        committed, now = self._committed[threading.get_ident()], self.now()
        return any(committed < wait.began and wait.ended < now for wait in list(self.waits))


@contextmanager
def seen_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    disk = Disk()
    disk.goes_on.set()
    monkeypatch.setattr(os, "fdatasync", disk.sync)
    event.listen(Session, "after_commit", disk.note_commit)
    try:
        yield disk
    finally:
        disk.goes_on.set()
        event.remove(Session, "after_commit", disk.note_commit)


def fail(_number: int) -> None:
    """An fdatasync of a disk that is broken."""
    raise OSError(errno.EIO, "Input/output error")

"""Processor time of some work by the length of its text, ended before it costs too much."""

import gc
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from types import FrameType

TRIES = 8
# A machine that is shared has slow seconds: the next try is not made in the same one.
PAUSE_S = 1.0
# What is to be done with a text of so many letters; only the doing is measured.
Prepare = Callable[[int], Callable[[], object]]


class TooLong(BaseException):
    """Raised in the middle of the work; no error boundary of the code takes it for its own."""


@dataclass(frozen=True, slots=True)
class Bound:
    """The longest text takes at most `most`, and a text twice as long less than `growth` times
    as much, unless that is below `noise`."""

    lengths: Sequence[int]
    most: float
    noise: float
    growth: float = 2.5

    def measured(self, prepare: Prepare) -> list[float]:
        """Processor time of each length, the shortest first; only the longest where that is
        noise. A length that took too long is measured again; a new try counts by itself or the
        best of all tries, so one fast second for a short text makes no long one slow."""
        best = figures = self._once(prepare)
        for _ in range(TRIES - 1):
            if figures[-1] == inf or not (self.is_broken_by(figures) and self.is_broken_by(best)):
                break
            time.sleep(PAUSE_S)
            figures = self._once(prepare)
            best = list(map(min, best, figures))
        return best if self.is_broken_by(figures) else figures

    def is_broken_by(self, figures: Sequence[float]) -> bool:
        return figures[-1] > self.most or any(
            longer >= self.noise and longer >= self.growth * shorter
            for shorter, longer in pairwise(figures)
        )

    def _once(self, prepare: Prepare) -> list[float]:
        longest = self._seconds(prepare(self.lengths[-1]))
        if longest < self.noise:
            return [0.0] * (len(self.lengths) - 1) + [longest]
        shortest, *between = self.lengths[:-1]
        first = self._seconds(prepare(shortest))
        if longest < self.growth * first:
            # No longer text takes less than the shortest, so none between grows by more.
            return [first] * (len(self.lengths) - 1) + [longest]
        return [first, *(self._seconds(prepare(length)) for length in between), longest]

    def _seconds(self, work: Callable[[], object]) -> float:
        # A collection of all that the tests have in memory takes longer than most of the work.
        gc.disable()
        started = time.process_time()
        try:
            with _ended_after(4 * self.most):
                work()
        except TooLong:
            return inf
        finally:
            gc.enable()
        return time.process_time() - started


@contextmanager
def _ended_after(most: float) -> Iterator[None]:
    before = signal.signal(signal.SIGPROF, _end)
    signal.setitimer(signal.ITIMER_PROF, most)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _end(number: int, frame: FrameType | None) -> None:
    raise TooLong

"""The clock of a whole server, put forward and back while it lives, by libfaketime.

The process reads its own clock in many places, and so do its packages: a clock handed to it from
inside would prove less. The monotonic clock is left as it is, as in a real jump.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tests.faults.faketime import faketime_path
from tests.faults.surroundings import Fault, SurroundedTrial

HOUR_S, DAY_S = 3_600, 86_400
JUMPS = {
    "clock an hour forward": HOUR_S,
    "clock an hour back": -HOUR_S,
    "clock a day forward": DAY_S,
    "clock a day back": -DAY_S,
}


class JumpingClock:
    """Settings for a process, and the file that it reads its clock's offset from."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "clock"
        self._ahead_s = 0
        self.jump(0)
        self.settings = {
            "LD_PRELOAD": str(faketime_path()),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_CACHE_DURATION": "1",
            "NO_FAKE_STAT": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

    def jump(self, seconds: int) -> None:
        """Put it forward, or back."""
        self._ahead_s += seconds
        written = self._file.with_suffix(".new")
        written.write_text(f"{self._ahead_s:+d}\n")
        written.rename(self._file)


def clock_faults(clock: JumpingClock) -> list[Fault]:
    """Each leaves the clock where it was put."""
    return [Fault(name, _jump(clock, seconds), 4) for name, seconds in JUMPS.items()]


def _jump(
    clock: JumpingClock, seconds: int
) -> Callable[[SurroundedTrial], AbstractContextManager[None]]:
    @contextmanager
    def around(_trial: SurroundedTrial) -> Iterator[None]:
        clock.jump(seconds)
        yield

    return around

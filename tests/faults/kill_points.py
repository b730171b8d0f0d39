"""Kill servers at numbered points of their work, and count what became of the complaints."""

import argparse
import os
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from sqlalchemy import select

from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from db.models.tables import InboxEvent
from db.queue import inbox
from tests.bot.scripted_line import Handler
from tests.engine.crash import Report, Trial, fresh_database
from tests.engine.processes import Process
from tests.engine.strict_line import StrictLine, strict_line
from tests.faults import killing_server
from tests.faults.nursery import Life

# Points of the server itself; one of LINE, which has taken a message and not answered; no point.
POINTS = (*killing_server.POINTS, "taken", "at random")
PEOPLE = 8
KILLS_A_RUN = 100
_MOST_PASSED = {
    killing_server.CONTROL_POINT: 15,
    "after-answer": 15,
    "before-answer": 15,
    "taken": 15,
    "before-request": 15,
}
_PASSED = 60
_PATIENCE_S = 2.0
# The control is caught by deaths at its point alone.
_CONTROL_PATIENCE_S = 60.0
_MOST_S = 1.5
_LOOK_S = 0.05


class PointTrial(Trial):
    """Servers that each die at the next of POINTS, after passing it a random number of times.

    The same seed gives the same points and numbers. `reached` counts the deaths by point; a server
    that does not pass its point so often in time is killed from outside."""

    def __init__(
        self, database_url: str, folder: Path, line: StrictLine, seed: int, *, broken: bool = False
    ) -> None:
        super().__init__(database_url, folder, line, PEOPLE, seed)
        self._environment |= {"BROKEN_ORDER": "yes"} if broken else {}
        # The broken order shows where a transaction is cut.
        self._points = (killing_server.CONTROL_POINT,) if broken else POINTS
        self._transactions = Transactions(open_database(database_url))
        self._turn = 0
        self.reached: Counter[str] = Counter()

    def run(self, rounds: int) -> Report:
        try:
            return super().run(rounds)
        finally:
            self._transactions.engine.dispose()

    def _start(self, **told: str) -> Process:
        return Life(killing_server.main, self._environment | told, self._log)

    def _live_and_die(self) -> None:
        point = self._points[self._turn % len(self._points)]
        self._turn += 1
        passed = self._random.randrange(_MOST_PASSED.get(point, _PASSED))
        patience_s = self._patience_s(point)
        if self._is_one_death_from_given_up():
            point, server = "at random", self._start()
            self._wait_until_none_is()
        elif point == "taken":
            server = self._start()
            take: Callable[[StrictLine, Handler], None] = StrictLine.take
            self._line.faults.extend([take] * passed + [partial(_take_and_kill, server)])
        elif point == "at random":
            server = self._start()
        else:
            server = self._start(KILLED_AT=point, KILLED_AFTER=str(passed))
        if _outlives(server, patience_s):
            server.kill()
            point = "at random"
        self._line.faults.clear()
        self.reached[point] += 1

    def _patience_s(self, point: str) -> float:
        if point == "at random":
            return self._random.uniform(0.1, _MOST_S)
        return _CONTROL_PATIENCE_S if point == killing_server.CONTROL_POINT else _PATIENCE_S

    def _is_one_death_from_given_up(self) -> bool:
        """True if one more death is the last of ATTEMPTS of an event: it would be given up unread,
        which is no loss but no complaint either."""
        last = select(InboxEvent.id).where(
            InboxEvent.state == "waiting", InboxEvent.attempts >= inbox.ATTEMPTS - 1
        )
        with self._transactions.reading() as session:
            return session.execute(last.limit(1)).first() is not None

    def _wait_until_none_is(self) -> None:
        end = time.monotonic() + 60
        while self._is_one_death_from_given_up() and time.monotonic() < end:
            time.sleep(_LOOK_S)


def _outlives(server: Process, patience_s: float) -> bool:
    """True if it still lives so long after it first answered."""
    with suppress(TimeoutError):
        server.wait_until_it_answers()
    return server.outlives(patience_s)


def _take_and_kill(server: Process, line: StrictLine, handler: Handler) -> None:
    line.accept(handler)
    # Another thread waits for its end.
    with suppress(ProcessLookupError):
        os.killpg(server.pid, signal.SIGKILL)
    handler.close_connection = True


def kill_at_points(
    database_url: str, folder: Path, *, kills: int, seed: int, broken: bool = False
) -> tuple[Report, Counter[str]]:
    """Kill so many servers; the database is fresh and migrated."""
    with strict_line() as line:
        line.slow_s = 0.02
        trial = PointTrial(database_url, folder, line, seed, broken=broken)
        return trial.run(kills), trial.reached


def main() -> None:
    """Print the figures of each run; exit with 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--broken", action="store_true", help="the control: commit each write")
    given = parser.parse_args()
    total, reached, begun = Report(), Counter[str](), time.monotonic()
    # Each run has a seed of its own: begin again with that of the run that failed.
    for run, first in enumerate(range(0, given.kills, KILLS_A_RUN)):
        with tempfile.TemporaryDirectory(prefix="ruthan-faults-") as name:
            folder = Path(name)
            kills = min(KILLS_A_RUN, given.kills - first)
            seed = given.seed + run
            with fresh_database(given.database, folder) as url:
                report, points = kill_at_points(
                    url, folder, kills=kills, seed=seed, broken=given.broken
                )
        seconds = time.monotonic() - begun
        print(f"{given.database}, seed {seed}, {seconds:.0f} s\n{report}", flush=True)
        total.add(report)
        reached += points
        if report.wrong:
            break
    deaths = ", ".join(f"{count} {point}" for point, count in sorted(reached.items()))
    print(f"{given.database}, runs {run + 1}: {deaths}\n{total}")
    sys.exit(1 if total.wrong else 0)


if __name__ == "__main__":
    main()

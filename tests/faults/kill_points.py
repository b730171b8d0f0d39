"""Kills servers at numbered points of their work, and counts what became of the complaints."""

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.engine.crash import Report, Trial, fresh_database
from tests.engine.processes import Process
from tests.engine.strict_line import StrictLine, strict_line
from tests.faults.killing_server import POINTS

PROGRAM = ("tests.faults.killing_server",)
PEOPLE = 6
_MOST_PASSED = 60
_PATIENCE_S = 45.0


class PointTrial(Trial):
    """Servers that each die at the next of POINTS, after passing it a random number of times.

    The same seed gives the same points and numbers. `reached` counts the deaths by point; a server
    that its people leave idle is killed from outside."""

    def __init__(
        self, database_url: str, folder: Path, line: StrictLine, seed: int, *, broken: bool = False
    ) -> None:
        super().__init__(database_url, folder, line, PEOPLE, seed)
        self._broken = broken
        self._turn = 0
        self.reached: Counter[str] = Counter()

    def _live_and_die(self) -> None:
        point = POINTS[self._turn % len(POINTS)]
        self._turn += 1
        told = {"KILLED_AT": point, "KILLED_AFTER": str(self._random.randrange(_MOST_PASSED))}
        if self._broken:
            told["BROKEN_ORDER"] = "yes"
        server = Process(PROGRAM, self._environment | told, self._log)
        if server.outlives(_PATIENCE_S):
            server.kill()
            point = "from outside"
        self.reached[point] += 1


def kill_at_points(
    database_url: str, folder: Path, *, kills: int, seed: int, broken: bool = False
) -> tuple[Report, Counter[str]]:
    """Kill so many servers; the database is fresh and migrated."""
    with strict_line() as line:
        line.slow_s = 0.06
        trial = PointTrial(database_url, folder, line, seed, broken=broken)
        return trial.run(kills), trial.reached


def main() -> None:
    """Print the figures; exit with 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--broken", action="store_true", help="the control: commit each write")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ruthan-faults-") as name:
        folder = Path(name)
        with fresh_database(given.database, folder) as url:
            report, reached = kill_at_points(
                url, folder, kills=given.kills, seed=given.seed, broken=given.broken
            )
    points = ", ".join(f"{count} {point}" for point, count in sorted(reached.items()))
    print(f"{given.database}, seed {given.seed}: {points}\n{report}")
    sys.exit(1 if report.wrong else 0)


if __name__ == "__main__":
    main()

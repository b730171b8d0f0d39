"""Kills who sends a broadcast at numbered points, and counts at LINE whom it has reached."""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from bench.broadcast import BroadcastReport, BroadcastTrial
from bench.broadcast_line import CrowdedLine, crowded_line
from tests.engine.crash import fresh_database
from tests.faults import killing_job
from tests.faults.nursery import Life

# LINE takes so many in one request.
_BATCH = 500
# Longer than the lease of a batch; all of them together shorter than LINE knows a retry key.
_AHEAD_S = 25.0
_PATIENCE_S = 120


class PointBroadcast(BroadcastTrial):
    """Senders that each die at the next of `BROADCAST_POINTS`, then one that lives to the end."""

    def __init__(
        self, database_url: str, folder: Path, line: CrowdedLine, seed: int, *, broken: bool = False
    ) -> None:
        super().__init__(database_url, folder, line, seed)
        self._broken = {"FORGOTTEN_KEYS": "yes"} if broken else {}
        # PostgreSQL waits for its disk by itself.
        self._waits_for_disk = database_url.startswith("sqlite")
        self._lives = 0
        self.reached: Counter[str] = Counter()

    def run(self, kills: int) -> BroadcastReport:
        """Send it; a life that ends by itself before it passed its point so often is no kill."""
        self._broadcast = self._approved()
        begun = time.monotonic()
        points = [
            each
            for each in killing_job.BROADCAST_POINTS.items()
            if self._waits_for_disk or not each[0].endswith("-sync")
        ]
        for number in range(kills):
            point, most = points[number % len(points)]
            passed = self._random.randrange(most)
            if self._live(KILLED_AT=point, KILLED_AFTER=str(passed)) < 0:
                self.reached[point] += 1
        if code := self._live():
            self.wrong.append(f"it could not be sent afterwards: {code}")
        if self._row().state != "done":
            self.wrong.append(f"it is {self._row().state}")
        report = self._inspect()
        report.kills, report.seconds = self.reached.total(), time.monotonic() - begun
        self._transactions.engine.dispose()
        return report

    def _live(self, **told: str) -> int:
        self._lives += 1
        told |= self._broken | {"AHEAD_S": str(self._lives * _AHEAD_S)}
        life = Life(
            killing_job.send_broadcasts, self._environment | told, self._folder / "sender.log"
        )
        if life.outlives(_PATIENCE_S):
            life.kill()
            self.wrong.append("it hangs")
        return life.returncode or 0


def kill_senders(
    database_url: str, folder: Path, *, kills: int, seed: int, broken: bool = False
) -> tuple[BroadcastReport, Counter[str]]:
    """Some senders die in each batch; the database is fresh and migrated."""
    chosen = random.Random(seed)
    friends = _BATCH * (kills // 2 + 1) + 1
    users = [f"U{chosen.getrandbits(128):032x}" for _ in range(friends)]
    with crowded_line(folder, users) as line:
        trial = PointBroadcast(database_url, folder, line, seed, broken=broken)
        trial.subscribe(users)
        return trial.run(kills), trial.reached


def main() -> None:
    """Print the figures; exit with 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--broken", action="store_true", help="the control: forget keys")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ruthan-senders-") as name:
        folder = Path(name)
        with fresh_database(given.database, folder) as url:
            report, reached = kill_senders(
                url, folder, kills=given.kills, seed=given.seed, broken=given.broken
            )
    deaths = ", ".join(f"{count} {point}" for point, count in sorted(reached.items()))
    print(f"{given.database}, seed {given.seed}: {deaths}\n{report}")
    sys.exit(1 if report.wrong else 0)


if __name__ == "__main__":
    main()

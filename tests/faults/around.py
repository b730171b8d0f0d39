"""Put faults around a living server, and count what became of the people."""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.engine.crash import Report, fresh_database
from tests.engine.strict_line import strict_line
from tests.faults.clocks import JumpingClock, clock_faults
from tests.faults.database_faults import Postmaster, locked_s, postgresql_faults, sqlite_faults
from tests.faults.disks import disk_faults, small_disks
from tests.faults.distant_database import distant_database
from tests.faults.line_faults import as_text, line_faults
from tests.faults.storms import storms
from tests.faults.surroundings import Fault, SurroundedReport, SurroundedTrial
from tests.faults.workers import WorkersTrial, worker_faults

FAMILIES = ("database", "disk", "line", "storm", "clock", "workers")
ONLY_POSTGRESQL = ("workers",)
PEOPLE = 8
# Whom LINE refuses for good waits so long for an answer that will never come; a shorter wait would
# take a slow answer for none, and what is typed then belongs to the story.
_PATIENCE_S = 45.0


@dataclass
class Outcome:
    """The inspection's report, and the figures by fault."""

    report: Report
    by_fault: SurroundedReport
    met: Counter[str] = field(default_factory=Counter)
    copies: int = 0

    def __str__(self) -> str:
        met = f"\nanswers of LINE: {as_text(self.met)}" if self.met else ""
        copies = f"\ncopies that were answered with 200: {self.copies}" if self.copies else ""
        return f"{self.by_fault}{met}{copies}\n{self.report}"


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """The surroundings of a server: its faults, the way to its database where something stands
    between them, its settings, its log where that is not in its folder."""

    url: str
    faults: list[Fault]
    server_url: str = ""
    settings: dict[str, str] = field(default_factory=dict)
    log: Path | None = None


@contextmanager
def _surroundings(
    family: str, url: str, server: Path, met: Counter[str], *, long: bool
) -> Iterator[_Surroundings]:
    kind = "sqlite" if url.startswith("sqlite") else "postgresql"
    match family:
        case "database" if kind == "sqlite":
            yield _Surroundings(url, sqlite_faults(locked_s(long)))
        case "database":
            with distant_database(url) as proxy:
                faults = postgresql_faults(proxy, Postmaster(server), locked_s(long))
                yield _Surroundings(url, faults, proxy.url)
        case "disk":
            with small_disks(kind, server / "disks") as disks:
                log = disks.log / "server.log"
                yield _Surroundings(disks.url, disk_faults(disks), log=log)
        case "line":
            yield _Surroundings(url, line_faults(met, unauthorised=long))
        case "clock":
            clock = JumpingClock(server)
            yield _Surroundings(url, clock_faults(clock), settings=clock.settings)
        case "workers":
            yield _Surroundings(url, worker_faults())
        case _:
            processes = {} if kind == "sqlite" else {"WEB_CONCURRENCY": "2"}
            yield _Surroundings(url, storms(), settings=processes)


def lay_around(
    families: Sequence[str],
    url: str,
    server: Path,
    folder: Path,
    *,
    rounds: int,
    seed: int,
    long: bool = False,
) -> Outcome:
    """Each fault of the families, `rounds` times, around one server; `server` is the folder of a
    PostgreSQL that may be stopped. The database is fresh and migrated."""
    met: Counter[str] = Counter()
    with ExitStack() as stack:
        line = stack.enter_context(strict_line())
        line.slow_s = 0.06
        around = [
            stack.enter_context(_surroundings(family, url, server, met, long=long))
            for family in families
        ]
        faults = [fault for each in around for fault in each.faults]
        server_url = next((each.server_url for each in around if each.server_url), "")
        kind = WorkersTrial if "workers" in families else SurroundedTrial
        trial = kind(around[0].url, folder, line, PEOPLE, seed, faults, server_url)
        stack.callback(trial.close)
        for each in around:
            trial.environment |= each.settings
            if each.log is not None:
                trial.log_to(each.log)
        if "line" in families:
            trial.is_line_stumbling = True
            for one in trial.people:
                one.patience_s = _PATIENCE_S
        report = trial.run(rounds * len(faults))
    return Outcome(report, trial.by_fault, met, trial.redelivered)


def main() -> None:
    """Print the figures; exit with 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--family", choices=FAMILIES, action="append")
    given = parser.parse_args()
    broken = 0
    on_sqlite = given.database == "sqlite"
    every = [each for each in FAMILIES if not (on_sqlite and each in ONLY_POSTGRESQL)]
    for family in given.family or every:
        with tempfile.TemporaryDirectory(prefix="ruthan-around-") as name:
            folder = Path(name)
            with fresh_database(given.database, folder) as url:
                outcome = lay_around(
                    [family], url, folder, folder, rounds=given.rounds, seed=given.seed, long=True
                )
        print(f"{family} on {given.database}, seed {given.seed}\n{outcome}", flush=True)
        broken += len(outcome.report.wrong)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()

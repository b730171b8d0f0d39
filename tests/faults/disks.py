"""The disk of the database full, and the disk of the log."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.engine.crash import migrate
from tests.faults.database_faults import Postmaster
from tests.faults.small_disk import MEBIBYTE, filled, small_disk
from tests.faults.surroundings import Fault, SurroundedTrial
from tests.postgresql import running_server

# A new PostgreSQL and the segments of its log; SQLite, its log, and what readiness asks for.
_SIZES = {"postgresql": 320 * MEBIBYTE, "sqlite": 64 * MEBIBYTE}


@dataclass(frozen=True, slots=True)
class SmallDisks:
    """A database on a small disk of its own, and a smaller one for the log."""

    url: str
    database: Path
    log: Path
    postmaster: Postmaster | None

    @contextmanager
    def full_database(self, trial: SurroundedTrial) -> Iterator[None]:
        """Not a byte is free. PostgreSQL may have stopped, and is started again after it."""
        with filled(self.database):
            yield
            if self.postmaster is None:
                problems = trial.problems()
                trial.expect("disk" in problems, f"{problems} where the disk is full")
        if self.postmaster is not None:
            self.postmaster.start()

    @contextmanager
    def full_log(self, trial: SurroundedTrial) -> Iterator[None]:
        """Nothing can be logged, and all goes on."""
        before = len(trial.box.answered)
        with filled(self.log):
            yield
        trial.expect(len(trial.box.answered) > before, "nobody was heard without a log")


@contextmanager
def small_disks(kind: str, folder: Path) -> Iterator[SmallDisks]:
    with ExitStack() as stack:
        disk = stack.enter_context(small_disk(folder / "database-disk", _SIZES[kind]))
        log = stack.enter_context(small_disk(folder / "log-disk", MEBIBYTE))
        if kind == "sqlite":
            url = f"sqlite:///{disk / 'ruthan.db'}"
            migrate(url)
            yield SmallDisks(url, disk, log, None)
            return
        server = stack.enter_context(running_server(disk, migrate))
        url = stack.enter_context(server.fresh_database())
        yield SmallDisks(url, disk, log, Postmaster(disk))


def disk_faults(disks: SmallDisks) -> list[Fault]:
    return [
        Fault("disk of the database full", disks.full_database, 5),
        Fault("disk of the log full", disks.full_log, 4),
    ]

"""Kill the process that makes exports, fetches evidence or migrates, at numbered points."""

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, Table, insert, inspect, select, text
from sqlalchemy.types import JSON, Boolean, Date, DateTime, Integer, LargeBinary

from bot.runtime.settings import Settings, from_environment
from bot.runtime.transactions import Transactions
from db.engine.engine import is_sound, is_sqlite, open_database
from db.engine.schema import SchemaState, schema_state
from db.models.exports import ExportJob
from tests.engine.crash import fresh_database, migrate
from tests.engine.processes import ROOT, environment
from tests.engine.strict_line import StrictLine, strict_line
from tests.faults import files, killing_job
from tests.faults.nursery import Life
from tests.postgresql import running_server

# One death less than an export is given up after.
DEATHS_A_ROUND = 2
COMPLAINTS = 60
_PATIENCE_S = 120
# Longer than any lease.
_AHEAD_S = 1_200.0
_ROWS = 3
# Fewer migrations than these would be over before they are killed.
_NEWER = 8


@dataclass
class JobReport:
    """Figures of the rounds; `wrong` is empty when every promise was kept."""

    rounds: int = 0
    deaths: Counter[str] = field(default_factory=Counter)
    done: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        points = ", ".join(f"{count} {point}" for point, count in sorted(self.deaths.items()))
        lines = [
            f"rounds {self.rounds}, kills {self.deaths.total()} ({points}), done {self.done}",
            f"broken promises {len(self.wrong)}",
        ]
        return "\n".join([*lines, *self.wrong[:10]])


class Deaths:
    """Lets a job die at random points, then live to its end."""

    def __init__(
        self, settings: dict[str, str], log: Path, points: Mapping[str, int], chosen: random.Random
    ) -> None:
        self._settings, self._log = settings, log
        self._points, self._random = points, chosen
        self._ahead_s = 0.0
        self.report = JobReport()

    @property
    def ahead_s(self) -> float:
        return self._ahead_s

    def live(self, job: Callable[[], None]) -> None:
        """Some deaths, and one life that ends well."""
        for _ in range(DEATHS_A_ROUND):
            point = self._random.choice(list(self._points))
            passed = self._random.randrange(self._points[point])
            told = {"KILLED_AT": point, "KILLED_AFTER": str(passed)}
            if self._one(job, told) < 0:
                self.report.deaths[point] += 1
        if code := self._one(job, {}):
            self.report.wrong.append(f"it could not be done afterwards: {code}")
        self.report.rounds += 1

    def _one(self, job: Callable[[], None], told: dict[str, str]) -> int:
        self._ahead_s += _AHEAD_S
        told |= {"AHEAD_S": str(self._ahead_s)}
        life = Life(job, self._settings | told, self._log)
        if life.outlives(_PATIENCE_S):
            life.kill()
            self.report.wrong.append("it hangs")
        return life.returncode or 0


def kill_exports(
    database_url: str, folder: Path, *, rounds: int, seed: int, broken: bool = False
) -> JobReport:
    """Each export that was ordered is made in the end, whole, and nothing else lies there."""
    with _desk(database_url, folder, seed, broken=broken) as (deaths, transactions, settings, _):
        files.file_complaints(transactions, settings, COMPLAINTS)
        for _ in range(rounds):
            files.order_exports(transactions, settings, 1)
            deaths.live(killing_job.make_exports)
        report = deaths.report
        with transactions.reading() as session:
            states = Counter(session.scalars(select(ExportJob.state)))
        report.done = states["ready"]
        if report.done != rounds:
            report.wrong.append(f"exports: {states}")
        report.wrong += files.wrong_exports(transactions, settings)
        report.wrong += files.left_over_exports(transactions, settings)
    return report


def kill_fetchers(
    database_url: str, folder: Path, *, rounds: int, seed: int, broken: bool = False
) -> JobReport:
    """Each file is kept in the end, as it was sent, and no other lies there."""
    with _desk(database_url, folder, seed, broken=broken) as (deaths, transactions, settings, line):
        for number in range(rounds):
            line.pictures |= files.expect_pictures(transactions, settings, 1, first=number)
            deaths.live(killing_job.fetch_evidence)
        report = deaths.report
        report.done = files.kept_evidence(transactions)
        if report.done != rounds:
            report.wrong.append(f"{report.done} of {rounds} files are kept")
        report.wrong += files.wrong_evidence(transactions, settings)
        report.wrong += files.left_over_evidence(transactions, settings)
    return report


@contextmanager
def _desk(
    database_url: str, folder: Path, seed: int, *, broken: bool
) -> Iterator[tuple[Deaths, Transactions, Settings, StrictLine]]:
    with strict_line() as line:
        told = environment(folder, line.url, database_url)
        settings = from_environment(told)
        told |= {"BROKEN_ORDER": "yes"} if broken else {}
        deaths = Deaths(told, folder / "job.log", killing_job.FILE_POINTS, random.Random(seed))
        transactions = Transactions(open_database(database_url))
        yield deaths, transactions, settings, line
        transactions.engine.dispose()


Databases = Callable[[], AbstractContextManager[str]]


@contextmanager
def fresh_databases(kind: str, folder: Path) -> Iterator[Databases]:
    """Each one is gone when its context ends."""
    if kind == "sqlite":
        yield partial(_sqlite_file, folder)
        return
    (folder / "runtime").mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(folder / "runtime")
    with running_server(folder, migrate) as server:
        yield server.fresh_database


@contextmanager
def _sqlite_file(folder: Path) -> Iterator[str]:
    with tempfile.TemporaryDirectory(dir=folder) as name:
        yield f"sqlite:///{Path(name) / 'ruthan.db'}"


def kill_migrations(
    databases: Databases, folder: Path, *, rounds: int, seed: int, broken: bool = False
) -> JobReport:
    """A migration that was killed and begun again ends as one that nobody killed."""
    chosen, report = random.Random(seed), JobReport()
    revisions = [each.revision for each in _scripts().walk_revisions()][_NEWER:]
    for _ in range(rounds):
        revision = chosen.choice(revisions)
        with databases() as url:
            undisturbed = _migrated(url, revision, partial(migrate, url), report)
        with databases() as url:
            told = {"DATABASE_URL": url, "PORT": "0"}
            told |= {"BROKEN_ORDER": "yes"} if broken else {}
            deaths = Deaths(told, folder / "job.log", killing_job.MIGRATION_POINTS, chosen)
            live = partial(deaths.live, killing_job.migrate)
            disturbed = _migrated(url, revision, live, report)
        report.deaths += deaths.report.deaths
        report.wrong += deaths.report.wrong
        report.rounds += 1
        if undisturbed == disturbed:
            report.done += 1
        else:
            report.wrong.append(f"from {revision}: other tables or rows")
    return report


def _migrated(
    url: str, revision: str, migrate: Callable[[], None], report: JobReport
) -> dict[str, Any]:
    """All that the database holds after its way from the old shape to the newest."""
    engine = open_database(url)
    _make_old(engine, revision)
    engine.dispose()
    migrate()
    try:
        state = schema_state(engine)
        if state is not SchemaState.CURRENT or not is_sound(engine):
            report.wrong.append(f"from {revision}: {state}")
        return _dump(engine)
    finally:
        engine.dispose()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(ROOT / "db" / "migrations"))
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _upgrade(engine: Engine, revision: str) -> None:
    config = _config()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def _make_old(engine: Engine, revision: str) -> None:
    """Begin anew at the old shape, with some rows in each table."""
    if not is_sqlite(engine):
        with engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
    _upgrade(engine, revision)
    tables = MetaData()
    with engine.begin() as connection:
        tables.reflect(connection)
        for table in tables.sorted_tables:
            if table.name != "alembic_version":
                rows = [_row(table, number) for number in range(1, _ROWS + 1)]
                connection.execute(insert(table), rows)


def _row(table: Table, number: int) -> dict[str, Any]:
    return {
        column.name: _value(column.type, number)
        for column in table.columns
        if column.primary_key or column.foreign_keys or not column.nullable
    }


def _value(kind: Any, number: int) -> Any:
    moment = datetime(2026, 1, number, tzinfo=UTC)
    match kind:
        case Boolean():
            return False
        case Integer():
            return number
        case LargeBinary():
            return bytes([number] * 32)
        case DateTime():
            return moment
        case Date():
            return moment.date()
        case JSON():
            return {"number": number}
    return str(number)


def _dump(engine: Engine) -> dict[str, Any]:
    """Columns, indexes and rows of all tables."""
    tables = MetaData()
    with engine.connect() as connection:
        tables.reflect(connection)
        shape = inspect(connection)
        return {
            table.name: (
                sorted(f"{each.name} {each.type} {each.nullable}" for each in table.columns),
                sorted(str(each["name"]) for each in shape.get_indexes(table.name)),
                sorted(map(repr, connection.execute(select(table)))),
            )
            for table in tables.sorted_tables
        }


JOBS: dict[str, Callable[..., JobReport]] = {"export": kill_exports, "evidence": kill_fetchers}


def main() -> None:
    """Print the figures of each job; exit with 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    given = parser.parse_args()
    wrong = 0
    for name in (*JOBS, "migration"):
        with tempfile.TemporaryDirectory(prefix="ruthan-jobs-") as made:
            folder = Path(made)
            if job := JOBS.get(name):
                with fresh_database(given.database, folder) as url:
                    report = job(url, folder, rounds=given.rounds, seed=given.seed)
            else:
                with fresh_databases(given.database, folder) as databases:
                    report = kill_migrations(
                        databases, folder, rounds=given.rounds, seed=given.seed
                    )
        print(f"{given.database}, {name}, seed {given.seed}\n{report}", flush=True)
        wrong += len(report.wrong)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

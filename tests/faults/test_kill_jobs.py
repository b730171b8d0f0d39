"""Some kills of exports, fetchers and migrations; `make faults` makes more."""

from pathlib import Path

import pytest

from tests.faults.kill_jobs import (
    fresh_databases,
    kill_exports,
    kill_fetchers,
    kill_migrations,
)
from tests.postgresql import Server

pytestmark = [pytest.mark.slow, pytest.mark.every_push]

SEED = 20_261_129


def test_killed_exports_are_whole_in_the_end(database_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    report = kill_exports(database_url, folder, rounds=2, seed=SEED)
    print(report)
    assert report.wrong == []
    assert report.done == 2
    assert report.deaths.total()


def test_killed_fetchers_keep_each_file_in_the_end(database_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "trial"
    folder.mkdir()
    report = kill_fetchers(database_url, folder, rounds=2, seed=SEED)
    print(report)
    assert report.wrong == []
    assert report.done == 2
    assert report.deaths.total()


@pytest.mark.sqlite
def test_a_killed_migration_ends_as_one_that_nobody_killed(tmp_path: Path) -> None:
    with fresh_databases("sqlite", tmp_path) as databases:
        report = kill_migrations(databases, tmp_path, rounds=2, seed=SEED)
    print(report)
    assert report.wrong == []
    assert report.done == 2
    assert report.deaths.total()


@pytest.mark.postgresql
def test_the_same_on_postgresql(postgresql_server: Server, tmp_path: Path) -> None:
    report = kill_migrations(postgresql_server.fresh_database, tmp_path, rounds=1, seed=SEED)
    print(report)
    assert report.wrong == []
    assert report.done == 1
    assert report.deaths.total()


@pytest.mark.sqlite
def test_a_migration_that_commits_each_statement_is_caught(tmp_path: Path) -> None:
    with fresh_databases("sqlite", tmp_path) as databases:
        report = kill_migrations(databases, tmp_path, rounds=2, seed=SEED, broken=True)
    print(report)
    assert report.wrong

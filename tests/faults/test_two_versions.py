"""Today's code serves beside a version of tomorrow; `make faults` puts older commits beside it."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from db.engine.engine import open_database
from db.engine.schema import newest, upgrade
from tests.faults.test_migrations import Shapes
from tests.faults.two_versions import PEOPLE, Deployment, deploy
from tests.house.project import ROOT
from tests.house.project_copy import copy_of_the_project, make
from tests.house.usual_changes import Change
from tests.postgresql import Server

pytestmark = [pytest.mark.slow, pytest.mark.postgresql]

SEED = 20_261_130
_READ = text("SELECT count(*) FROM conversations")
_PATIENCE_S = 3
_MIGRATION = '''\
"""Tell which version took an event"""

import sqlalchemy as sa
from alembic import op

revision = "0999"
down_revision = "{newest}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    taken = sa.Column("taken_by", sa.SmallInteger(), server_default="1", nullable=False)
    op.add_column("inbox", taken)
    op.create_index("inbox_taken", "inbox", ["taken_by", "id"])
    op.create_table("versions", sa.Column("name", sa.String(8), primary_key=True))
    op.add_column("conversations", sa.Column("version", sa.String(8), nullable=True))
    op.add_column("outbox", sa.Column("version", sa.String(8), nullable=True))
'''
TOMORROW = Change(
    2,
    new={"db/migrations/versions/0999_who_took_it.py": _MIGRATION},
    edited={
        "db/models/tables.py": {
            "    lane: Mapped[int] = mapped_column(SmallInteger, default=1)": (
                "    taken_by: Mapped[int] = mapped_column(SmallInteger, default=2)"
            )
        }
    },
)
_NO_DEFAULT = '    op.alter_column("inbox", "taken_by", server_default=None)\n'


def _deployed(url: str, folder: Path, change: Change, *, is_killing: bool = False) -> Deployment:
    new = copy_of_the_project(folder / "tomorrow")
    make(change, new)
    trial = folder / "trial"
    trial.mkdir()
    seen = deploy(url, trial, old=ROOT, new=new, seed=SEED, is_killing=is_killing)
    print(seen)
    return seen


def test_an_old_and_a_new_version_lose_double_and_misorder_nothing(
    postgresql_server: Server, tmp_path: Path
) -> None:
    with postgresql_server.fresh_database() as url:
        seen = _deployed(url, tmp_path, TOMORROW, is_killing=True)
        took = _took(url)
    assert seen.report.wrong == []
    assert seen.report.complaints >= PEOPLE
    assert seen.taken_by_old
    assert seen.heard_from_old
    assert seen.taken_beside
    # Side by side: the old one took events between those of the new one.
    first_of_new = took.index(2)
    assert 1 in took[first_of_new:]


@pytest.mark.everywhere
def test_a_migration_that_older_code_does_not_know_is_noticed(
    postgresql_server: Server, tmp_path: Path
) -> None:
    breaking = Change(
        2,
        new={file: content + _NO_DEFAULT for file, content in TOMORROW.new.items()},
        edited=TOMORROW.edited,
    )
    with postgresql_server.fresh_database() as url:
        seen = _deployed(url, tmp_path, breaking)
    assert seen.taken_by_old == 0
    assert seen.refused


@pytest.mark.every_push
def test_a_migration_gives_way_to_who_works(postgresql_server: Server) -> None:
    with postgresql_server.fresh_database() as url:
        shapes, engine = Shapes(url), open_database(url)
        shapes.goes_to("0031")
        with ThreadPoolExecutor() as others, engine.connect() as busy:
            busy.execute(_READ)
            migration = others.submit(upgrade, engine)
            waits = [_read(engine) for _ in range(30)]
            assert not migration.done()
            busy.rollback()
            migration.result(60)
        assert shapes.revision == newest()
        # Without giving way: until the first one ends.
        assert max(waits) < _PATIENCE_S
        shapes.close()
        engine.dispose()


def _read(engine: Engine) -> float:
    """Seconds until somebody else has read what the migration wants to change."""
    begun = time.monotonic()
    with engine.connect() as connection:
        connection.execute(text(f"SET LOCAL statement_timeout = '{_PATIENCE_S}s'"))
        connection.execute(_READ)
    time.sleep(0.1)
    return time.monotonic() - begun


def _took(url: str) -> list[int]:
    """The version that took each event, in the order of their coming."""
    engine = open_database(url)
    with engine.connect() as connection:
        found = list(connection.scalars(text("SELECT taken_by FROM inbox ORDER BY id")))
    engine.dispose()
    return found

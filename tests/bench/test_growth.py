"""The programs that measure growth see a leak, delete what is old, and tell a missed goal."""

import pytest
from sqlalchemy import func, select

from bench.goals import Goal, row
from bench.scale.installation import POSTGRESQL, SQLITE
from bench.scale.memory import Look, bytes_an_event
from bench.scale.old_rows import filled, purged_alone
from db.models.tables import InboxEvent, OutboxBatch

pytestmark = pytest.mark.slow


def looks(*pss: float) -> list[Look]:
    return [Look(place * 1_000, mib, float(place)) for place, mib in enumerate(pss)]


def test_a_leak_is_the_slope_after_the_first_part() -> None:
    settled = looks(200, 230, 240, 240, 241, 239, 240, 240, 240)
    assert abs(bytes_an_event(settled)) < 100
    leaking = looks(200, 230, 240, 241, 242, 243, 244, 245, 246)
    assert bytes_an_event(leaking) == pytest.approx(2**20 / 1_000)


@pytest.mark.parametrize("kind", [SQLITE, POSTGRESQL])
def test_what_is_old_is_purged_by_kind(kind: str) -> None:
    with filled(kind, rows=1_200) as old:
        with old.transactions.reading() as session:
            for table in (InboxEvent, OutboxBatch):
                assert session.scalar(select(func.count()).select_from(table)) == 1_200
        found = purged_alone(old)
        assert {name: purge.rows for name, purge in found.items()} == {
            "events": 1_200,
            "batches": 1_200,
        }
        with old.transactions.reading() as session:
            for table in (InboxEvent, OutboxBatch):
                assert session.scalar(select(func.count()).select_from(table)) == 0


def test_a_missed_goal_is_told_in_its_row() -> None:
    assert row(Goal("CPU", "7", "<= 4", "5", is_met=False)).endswith("5  MISSED")
    assert row(Goal("CPU", "7", "<= 4", "3")).endswith("3")

"""The office's next opening, by Bangkok's clock."""

from datetime import UTC, datetime, time

import pytest

from handlers.messages.event import BANGKOK
from handlers.messages.opening_hours import OpeningHours

WEEK = OpeningHours(0, 4, time(8, 30), time(16, 30))
SUNDAYS = OpeningHours(6, 6, time(9), time(12))
# 23 November 2026 is a Monday.
MONDAY_OPENS = datetime(2026, 11, 23, 8, 30, tzinfo=BANGKOK)


@pytest.mark.parametrize(
    ("hours", "day", "clock", "opens"),
    [
        (WEEK, 23, (8, 29), (23, 8, 30)),
        (WEEK, 23, (8, 30), None),
        (WEEK, 23, (16, 29), None),
        (WEEK, 23, (16, 30), (24, 8, 30)),
        (WEEK, 27, (23, 59), (30, 8, 30)),
        (WEEK, 28, (12, 0), (30, 8, 30)),
        (WEEK, 29, (0, 0), (30, 8, 30)),
        (SUNDAYS, 22, (12, 0), (29, 9, 0)),
        (SUNDAYS, 22, (9, 0), None),
    ],
)
def test_the_next_opening(
    hours: OpeningHours, day: int, clock: tuple[int, int], opens: tuple[int, int, int] | None
) -> None:
    found = hours.next_opening(datetime(2026, 11, day, *clock, tzinfo=BANGKOK))
    assert found == (datetime(2026, 11, *opens, tzinfo=BANGKOK) if opens else None)


def test_the_clock_is_bangkoks() -> None:
    assert WEEK.next_opening(datetime(2026, 11, 23, 1, 29, tzinfo=UTC)) == MONDAY_OPENS
    assert WEEK.next_opening(datetime(2026, 11, 23, 1, 30, tzinfo=UTC)) is None

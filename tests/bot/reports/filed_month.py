"""A month of made-up complaints, for tests of what is published of it."""

from datetime import UTC, date, datetime, timedelta

from tests.bot.web.console.fixtures import Desk

OCTOBER = date(2026, 10, 1)
FIRST_MOMENT = datetime(2026, 9, 30, 17, tzinfo=UTC)
NEXT_MONTH = datetime(2026, 10, 31, 17, tzinfo=UTC)


def file_october(desk: Desk) -> None:
    """Eleven of one kind, six and three of others, at both ends of the month."""
    for place in range(20):
        kind = "deceived" if place < 11 else "late-delivery" if place < 17 else "other"
        amount = None if place == 0 else 50_000 if place < 9 else 50_001
        at = FIRST_MOMENT if place % 2 else NEXT_MONTH - timedelta(seconds=1)
        desk.file(at, kind=kind, amount=amount, platform="facebook", province="TH-50")
    desk.file(FIRST_MOMENT - timedelta(seconds=1))
    desk.file(NEXT_MONTH)

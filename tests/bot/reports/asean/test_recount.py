"""The report's workbook recounted from the raw rows by other libraries: no difference."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from random import Random
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook
from sqlalchemy import text

from bot.reports.asean.period import ReportPeriod
from bot.reports.asean.report import make
from bot.runtime.transactions import Transactions
from db.engine.encryption import IndexKey, MasterKeys
from db.models.tables import Complaint, ComplaintStep
from tests.bot.web.console.fixtures import Desk

pytestmark = pytest.mark.both_databases

NOW = datetime(2026, 11, 29, tzinfo=UTC)
QUARTER = ReportPeriod(2026, 3)
BANGKOK = ZoneInfo("Asia/Bangkok")
A_MONTH = 60
KINDS = ("deceived", "late-delivery", "not-as-advertised")
PLATFORMS = ("facebook", "tiktok", None)
PROVINCES = ("TH-10", "TH-50", "TH-90", None)
ENDS = (("checking",), ("checking", "settled"), ("checking", "settled", "closed"), ("withdrawn",))
# Each with its most baht.
BANDS = {"up-to-500": 500, "up-to-5000": 5_000, "up-to-50000": 50_000}


@pytest.fixture
def desk(transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey) -> Desk:
    """A quarter in which no count is small, and a complaint on either side of it."""
    desk = Desk(transactions, data_keys, index_key)
    drawn = Random(7)
    desk.file(datetime(2026, 6, 30, 16, 59, 59, tzinfo=UTC))
    desk.file(datetime(2026, 9, 30, 17, tzinfo=UTC))
    for month in (7, 8, 9):
        for place in range(A_MONTH):
            begins = datetime(2026, month, 1, tzinfo=BANGKOK)
            desk.file(
                (begins + timedelta(days=29 * drawn.random())).astimezone(UTC),
                kind=KINDS[place % 3],
                platform=PLATFORMS[place // 3 % 3],
                province=PROVINCES[place % 4],
                amount=(None, 40_000, drawn.randint(200_000, 500_000), 4_000_000)[place % 4],
            )
    _work_on(desk, drawn)
    return desk


def _work_on(desk: Desk, drawn: Random) -> None:
    """Steps and first contacts, and one duplicate that was merged."""
    with desk.transactions.writing() as session:
        filed = session.query(Complaint).order_by(Complaint.id).all()
        for place, each in enumerate(filed):
            if place % 5:
                each.contacted_at = each.filed_at + timedelta(days=30 * drawn.random())
            for number, status in enumerate(ENDS[place // 3 % 4], start=1):
                step = {"from_status": each.status, "to_status": status, "actor": "filer"}
                at = each.filed_at + timedelta(days=number * 10 * drawn.random())
                session.add(ComplaintStep(complaint_id=each.id, at=at, **step))
                each.status = status
        filed[-1].merged_into = filed[-2].id


def test_the_workbook_says_what_the_raw_rows_say(desk: Desk) -> None:
    files = make(desk.transactions, QUARTER, NOW)
    workbook = load_workbook(BytesIO(files["ruthan-asean-report-2026-Q3.xlsx"]))
    header, *rows = workbook["data"].iter_rows(values_only=True)
    assert header == ("table", "code", "label", "unit", "value", "months_withheld")
    reported = {(str(row[0]), str(row[1])): row[4] for row in rows if row[4] != 0}
    assert {row[5] for row in rows} == {0}
    recounted = dict(_recount(_raw(desk)))
    differences = {
        key: (reported.get(key), recounted.get(key))
        for key in reported.keys() | recounted.keys()
        if reported.get(key) != recounted.get(key)
    }
    assert differences == {}
    assert len(recounted) > 25


def _raw(desk: Desk) -> list[dict[str, Any]]:
    """The complaints of the quarter, each once, with the moment of their last closing."""
    with desk.transactions.reading() as session:
        merged = session.execute(text("SELECT id FROM complaints WHERE merged_into IS NOT NULL"))
        gone = {row.id for row in merged}
        columns = "id, filed_at, kind, platform, province, amount_satang, status, contacted_at"
        rows = [row._asdict() for row in session.execute(text(f"SELECT {columns} FROM complaints"))]
        steps = session.execute(
            text("SELECT complaint_id, at FROM complaint_steps WHERE to_status = 'closed'")
        )
        closed = {row.complaint_id: _moment(row.at) for row in steps}
    for row in rows:
        row["closed_at"] = closed.get(row["id"])
        for name in ("filed_at", "contacted_at"):
            row[name] = row[name] and _moment(row[name])
    first, last = date(2026, 7, 1), date(2026, 9, 30)
    return [row for row in rows if row["id"] not in gone and first <= _day(row) <= last]


def _moment(stored: datetime | str) -> datetime:
    moment = datetime.fromisoformat(stored) if isinstance(stored, str) else stored
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _day(row: dict[str, Any]) -> date:
    filed: datetime = row["filed_at"]
    return filed.astimezone(BANGKOK).date()


def _recount(rows: list[dict[str, Any]]) -> Iterator[tuple[tuple[str, str], float]]:
    tables = {
        "complaints": Counter(f"{_day(row):%Y-%m}" for row in rows),
        "kind": Counter(row["kind"] for row in rows),
        "platform": Counter(row["platform"] for row in rows),
        "province": Counter(row["province"] for row in rows),
        "amount": Counter(_band(row["amount_satang"]) for row in rows),
        "outcome": Counter(row["status"] for row in rows),
    }
    for table, counts in tables.items():
        for code, count in counts.items():
            yield (table, code), count
    yield ("complaints", "all"), len(rows)
    told = [row["amount_satang"] for row in rows if row["amount_satang"] is not None]
    yield ("loss", "reported"), sum(told) / 100
    yield ("loss", "median"), int(median(told)) / 100
    waited = [_seconds(row, "contacted_at") for row in rows if row["contacted_at"]]
    yield ("time", "first-contact"), round(median(waited) / 86_400, 1)
    due = [row for row in rows if row["contacted_at"] or row["status"] != "withdrawn"]
    in_time = sum(seconds <= 15 * 86_400 for seconds in waited)
    yield ("time", "contacted-in-time"), round(100 * in_time / len(due))
    closed = [_seconds(row, "closed_at") for row in rows if row["status"] == "closed"]
    yield ("time", "close"), round(median(closed) / 86_400, 1)


def _band(satang: int | None) -> str:
    if satang is None:
        return "not-told"
    return next(code for code, baht in BANDS.items() if satang <= baht * 100)


def _seconds(row: dict[str, Any], name: str) -> float:
    begins, ends = (row[each].replace(microsecond=0) for each in ("filed_at", name))
    lasted: timedelta = ends - begins
    return lasted.total_seconds()

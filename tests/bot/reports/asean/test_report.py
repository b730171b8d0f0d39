"""The report to ASEAN: nothing small in it, the same in all files, and written once."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.reports import open_data
from bot.reports.asean import texts
from bot.reports.asean.document import document, render
from bot.reports.asean.figures import MonthFigures, ReportRow, month_figures, report_rows
from bot.reports.asean.period import ReportPeriod, last_periods
from bot.reports.asean.practice import PracticeChange, PracticeResults
from bot.reports.asean.report import PeriodNotOver, make, write
from bot.runtime.transactions import Transactions
from db.engine.encryption import IndexKey, MasterKeys
from db.statistics.figures import Count, Duration, Losses, Share, Statistics
from knowledge_base.practice.scoring import PracticeScore
from tests.bot.reports.filed_month import NEXT_MONTH, OCTOBER, file_october
from tests.bot.web.console.fixtures import Desk, audited, on_sqlite
from tests.pdf import fonts_of, sizes_of, squeezed, text_of

YEAR, QUARTER = ReportPeriod(2026), ReportPeriod(2026, 4)
NEW_YEAR = datetime(2026, 12, 31, 17, tzinfo=UTC)
NOBODY = Duration(0, None)


def _statistics(kinds: Mapping[str, int], told: int = 0, satang: int = 0) -> Statistics:
    """A month or a period in which everything but kinds and money is one code."""
    total = sum(kinds.values())
    every = {"x": Count(total, satang, told)} if total else {}
    losses = Losses(told, satang, satang // told if told else None, {})
    counted = {code: Count(count, 0, 0) for code, count in kinds.items()}
    done = {"closed": Count(total, satang, told)} if total else {}
    return Statistics(
        total, {}, counted, every, every, done, losses, NOBODY, Share(0, 0), NOBODY,
        Share(0, 0), Share(0, 0),
    )  # fmt: skip


def _month(number: int, kinds: Mapping[str, int], told: int = 0, satang: int = 0) -> MonthFigures:
    total = sum(kinds.values())
    counted = {"kind": kinds, "platform": {"line": total}, "province": {"TH-10": total}}
    counted["amount"] = {"not-told": total - told, "up-to-500": told}
    found = _statistics(kinds, told, satang)
    return month_figures(date(2026, number, 1), counted, found)


def _rows(
    months: Iterable[MonthFigures],
    whole: Statistics | None = None,
    practised: PracticeResults | None = None,
) -> dict[tuple[str, str], ReportRow]:
    made = report_rows(list(months), whole or _statistics({}), practised)
    return {(row.table, row.code): row for row in made}


def test_what_a_month_hides_no_quarter_tells() -> None:
    rows = _rows(
        [
            _month(7, {"deceived": 11, "late-delivery": 6, "other": 3}),
            _month(8, {"deceived": 9, "late-delivery": 8}),
            _month(9, {"deceived": 4}),
        ]
    )
    told = {key: (row.value, row.months_withheld) for key, row in rows.items()}
    assert told["complaints", "2026-09"] == (None, 1)
    assert told["complaints", "all"] == (37, 1)
    assert told["kind", "deceived"] == (20, 1)
    assert told["kind", "late-delivery"] == (8, 2)
    assert told["kind", "other"] == (None, 2)


def test_money_of_a_few_is_in_no_sum() -> None:
    months = [_month(7, {"deceived": 20}, 9, 90_000), _month(8, {"deceived": 20}, 4, 7_000_000)]
    reported = _rows(months)["loss", "reported"]
    assert (reported.value, reported.months_withheld) == (900.0, 1)
    few = _rows(months, _statistics({"deceived": 4}, 4, 7_000_000))["loss", "median"]
    assert few.value is None


Kinds = st.dictionaries(st.sampled_from(("deceived", "other", "old")), st.integers(0, 12))


@settings(max_examples=30)
@given(st.lists(st.tuples(Kinds, st.integers(0, 9)), min_size=12, max_size=12))
def test_a_year_is_the_sum_of_its_quarters(drawn: list[tuple[dict[str, int], int]]) -> None:
    months = [
        _month(number, kinds, min(told, sum(kinds.values())), 100 * told)
        for number, (kinds, told) in enumerate(drawn, start=1)
    ]
    quarters = [_rows(months[first : first + 3]) for first in (0, 3, 6, 9)]
    for key, row in _rows(months).items():
        parts = [quarter[key] for quarter in quarters if key in quarter]
        assert row.months_withheld == sum(part.months_withheld for part in parts)
        assert (row.value or 0) == pytest.approx(sum(part.value or 0 for part in parts))


def test_nothing_is_said_of_times_that_nobody_had() -> None:
    assert [key for key in _rows([_month(7, {})]) if key[0] == "time"] == []
    whole = _statistics({"deceived": 30})
    lasting = Statistics(
        **{
            **{name: getattr(whole, name) for name in whole.__slots__},
            "contact": Duration(4, timedelta(days=2)),
            "contacted_in_time": Share(28, 30),
            "close": Duration(5, timedelta(days=2, hours=6)),
        }
    )
    times = {key[1]: row.value for key, row in _rows([], lasting).items() if key[0] == "time"}
    assert times == {"first-contact": None, "contacted-in-time": None, "close": 2.2}


def test_results_of_the_game_are_told_once_enough_played() -> None:
    # Of 50 tricks 30 caught and 10 unsure, of 50 genuine messages 40 trusted: 70 and 80 of 100.
    before, then = PracticeScore(50, 30, 10, 50, 40, 0), PracticeScore(50, 45, 0, 50, 41, 0)
    changes = [PracticeChange("after", 10, before, then), PracticeChange("day-21", 4, before, then)]
    rows = _rows([_month(7, {})], practised=PracticeResults(20, 16, changes))
    told = {code: row.value for (table, code), row in rows.items() if table == "practice"}
    assert told == {
        "finished": 80,
        "after-people": 10,
        "after-discernment-before": 50,
        "after-discernment": 72,
        "after-trust-before": 80,
        "after-trust": 82,
    }
    shown = document(QUARTER, list(rows.values()), NEW_YEAR).sections[-1]
    label = "Played right after the rounds: their trust in genuine messages then"
    assert (label, "82%") in shown.rows
    none = _rows([_month(7, {})], practised=PracticeResults(4, 4, []))
    empty = document(QUARTER, list(none.values()), NEW_YEAR).sections[-1]
    assert (empty.rows, empty.lead.endswith(texts.NO_RESULTS)) == ([], True)


def test_the_paper_says_all_that_the_rows_say() -> None:
    rows = list(
        _rows([_month(number, {"deceived": 7, "other": 2}) for number in (10, 11, 12)]).values()
    )
    pdf = render(QUARTER, rows, NEW_YEAR)
    said = text_of(pdf)
    made = document(QUARTER, rows, NEW_YEAR)
    cells = [cell for part in made.sections for row in (part.header, *part.rows) for cell in row]
    facts = [part for fact in made.facts for part in fact]
    definitions = [part for definition in made.definitions for part in definition]
    for part in (made.title, made.period, *cells, *facts, *definitions, *made.method):
        assert squeezed(part) in said, part
    assert "1January2027" in said
    assert set(sizes_of(pdf)) == {(595, 842)}
    assert all(fonts_of(pdf).values())


@pytest.fixture
def desk(transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey) -> Desk:
    desk = Desk(transactions, data_keys, index_key)
    file_october(desk)
    return desk


@on_sqlite
def test_the_files_are_written_once_and_agree(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    write(desk.transactions, QUARTER, folder, "clock", NEW_YEAR)
    in_pdf, in_xlsx, in_json = (folder / name for name in QUARTER.file_names)
    assert {each.stat().st_mode & 0o777 for each in folder.iterdir()} == {0o644}
    assert len(list(folder.iterdir())) == 3
    report = json.loads(in_json.read_text("utf-8"))
    sheet = load_workbook(BytesIO(in_xlsx.read_bytes()))["data"]
    _, *lines = sheet.iter_rows(values_only=True)
    assert [tuple(row.values()) for row in report["rows"]] == lines
    assert (report["first_day"], report["last_day"]) == ("2026-10-01", "2026-12-31")
    assert report["columns"].keys() == report["rows"][0].keys()
    assert in_pdf.read_bytes().startswith(b"%PDF")
    assert audited(desk)[-1][:3] == ("clock", "asean report", "2026-Q4")
    with pytest.raises(FileExistsError):
        write(desk.transactions, QUARTER, folder, "clock", NEW_YEAR)


@on_sqlite
def test_kinds_and_channels_are_those_of_the_open_data(desk: Desk, tmp_path: Path) -> None:
    open_data.publish(desk.transactions, OCTOBER, tmp_path, "clock", NEXT_MONTH)
    (release,) = open_data.releases(tmp_path)
    published = open_data.read_rows(next(iter(release.files().values())))
    rows = make(desk.transactions, QUARTER, NEW_YEAR)[QUARTER.file_names[2]]
    reported = {(row["table"], row["code"]): row for row in json.loads(rows)["rows"]}
    for each in published:
        row = reported["complaints" if each.dimension == "all" else each.dimension, each.code]
        # November has a single complaint and tells nothing.
        assert (row["value"] or 0) == (each.count or 0)
        assert row["months_withheld"] == 1 + (each.count is None)


@on_sqlite
def test_a_period_is_reported_when_it_is_over(desk: Desk) -> None:
    with pytest.raises(PeriodNotOver):
        make(desk.transactions, YEAR, NEW_YEAR - timedelta(seconds=1))


def test_periods_are_those_that_are_over() -> None:
    names = [period.name for period in last_periods(NEXT_MONTH, 1)]
    assert names == [
        "2026-Q3",
        "2026-Q2",
        "2026-Q1",
        "2025",
        "2025-Q4",
        "2025-Q3",
        "2025-Q2",
        "2025-Q1",
    ]
    assert last_periods(NEW_YEAR, 0) == []
    assert QUARTER.label == "Quarter 4 of 2026 (October to December)"
    assert [each.month for each in YEAR.months] == list(range(1, 13))

"""Open data: a month's counts for everyone, and nobody in them."""

import csv
import json
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.reports import open_data
from bot.reports.open_data import COLUMNS, LABELS, MonthNotOver, publish, rows_of
from bot.runtime.transactions import Transactions
from bot.worker.scheduler import Schedule
from db.engine.encryption import IndexKey, MasterKeys
from db.models.tables import Complaint
from tests.bot.engine_parts import part
from tests.bot.reports.filed_month import NEXT_MONTH, OCTOBER, file_october
from tests.bot.web.console.fixtures import Desk, audited

pytestmark = pytest.mark.both_databases

CANARIES = ("0812345678", "สมหญิง", "0123456789", "ร้านหม้อดี", "หม้อทอด")


@pytest.fixture
def desk(transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey) -> Desk:
    return Desk(transactions, data_keys, index_key)


def test_a_duplicate_is_counted_once(desk: Desk, tmp_path: Path) -> None:
    file_october(desk)
    with desk.transactions.writing() as session:
        first, second, *_ = session.query(Complaint).order_by("id")
        second.merged_into = first.id
    publish(desk.transactions, OCTOBER, tmp_path, "clock", NEXT_MONTH)
    assert published(tmp_path)["all", "all"]["count"] == "19"


def published(folder: Path) -> dict[tuple[str, str], dict[str, str]]:
    with (folder / "ruthan-open-data-2026-10.csv").open(encoding="utf-8-sig", newline="") as file:
        return {(row["dimension"], row["code"]): row for row in csv.DictReader(file)}


def test_a_month_is_counted_in_thai_time_and_small_counts_are_hidden(
    desk: Desk, tmp_path: Path
) -> None:
    file_october(desk)
    count = publish(desk.transactions, OCTOBER, tmp_path, "clock", NEXT_MONTH)
    rows = published(tmp_path)
    assert len(rows) == count == 1 + sum(map(len, LABELS.values()))
    assert rows["all", "all"]["count"] == "20"
    kinds = {code: row["count"] for (kind, code), row in rows.items() if kind == "kind"}
    assert kinds["deceived"] == "11"
    # Three alone would be the total less the others.
    assert (kinds["other"], kinds["late-delivery"]) == ("", "")
    assert kinds["data-security"] == "0"
    assert rows["kind", "other"]["suppressed"] == "yes"
    assert rows["province", "TH-50"]["count"] == "20"
    assert rows["province", "TH-50"]["label_en"] == "Chiang Mai"
    amounts = {code: row["count"] for (kind, code), row in rows.items() if kind == "amount"}
    assert (amounts["up-to-500"], amounts["up-to-1000"], amounts["not-told"]) == ("", "11", "")
    assert (rows["all", "all"]["month"], rows["all", "all"]["month_thai"]) == (
        "2026-10",
        "ตุลาคม 2569",
    )
    assert audited(desk)[-1][:3] == ("clock", "open data", f"2026-10; {count} rows")


@pytest.mark.sqlite
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_workbook_and_the_description_say_the_same_and_nothing_of_anyone(
    desk: Desk, tmp_path: Path
) -> None:
    file_october(desk)
    publish(desk.transactions, OCTOBER, tmp_path, "clock", NEXT_MONTH)
    sheet = load_workbook(tmp_path / "ruthan-open-data-2026-10.xlsx")["data"]
    assert (sheet.page_setup.fitToHeight, sheet.print_title_rows) == (0, "$1:$1")
    header, *lines = sheet.iter_rows(values_only=True)
    assert header[6] == "จำนวนเรื่อง (Complaints)"
    assert [str(line[6] or 0) for line in lines] == [
        row["count"] or "0" for row in published(tmp_path).values()
    ]
    package = json.loads((tmp_path / "ruthan-open-data-2026-10.json").read_text("utf-8"))
    (resource,) = package["resources"]
    content = (tmp_path / resource["path"]).read_bytes()
    assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"
    assert [each["name"] for each in resource["schema"]["fields"]] == list(COLUMNS)
    assert all(each["description_th"] for each in resource["schema"]["fields"])
    assert package["licenses"] == []
    files = sorted(tmp_path.iterdir())
    assert len([each for each in files if each.name.startswith("ruthan-open-data")]) == 3
    for file in files:
        if file.name.startswith("ruthan-open-data"):
            assert file.stat().st_mode & 0o777 == 0o644
            assert not any(canary.encode() in file.read_bytes() for canary in CANARIES)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_month_is_published_once_and_only_when_it_is_over(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(MonthNotOver):
        publish(desk.transactions, OCTOBER, tmp_path, "clock", NEXT_MONTH - timedelta(seconds=1))
    publish(desk.transactions, OCTOBER, tmp_path, "clock", NEXT_MONTH)
    before = published(tmp_path)
    file_october(desk)
    with pytest.raises(FileExistsError):
        publish(desk.transactions, OCTOBER, tmp_path, "clock", NEXT_MONTH)
    assert published(tmp_path) == before


def test_fewer_than_five_are_not_even_counted_and_old_codes_are_not_lost() -> None:
    few = {name: {next(iter(labels)): 4} for name, labels in LABELS.items()}
    assert {row.count for row in rows_of(OCTOBER, few)} == {None}
    old = {name: {"no-longer-offered": 30} for name in LABELS}
    counts = {(row.dimension, row.code): row.count for row in rows_of(OCTOBER, old)}
    assert counts["kind", "unlisted"] == 30


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_clock_publishes_each_month_once(transactions: Transactions, tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    engine = part(transactions, tmp_path)
    settings = replace(engine.services.settings, open_data_dir=folder)
    schedule = Schedule(replace(engine.services, settings=settings))
    schedule.run_due()
    assert open_data.is_published(OCTOBER, folder)
    before = {each.name: each.stat().st_mtime_ns for each in folder.iterdir()}
    engine.clock.on(hours=2)
    schedule.run_due()
    assert {each.name: each.stat().st_mtime_ns for each in folder.iterdir()} == before
    engine.clock.on(days=20)
    schedule.run_due()
    assert open_data.is_published(date(2026, 11, 1), folder)

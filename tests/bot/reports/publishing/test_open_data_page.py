"""The open-data page: each published month can be taken, and no hidden number is drawn."""

import csv
import json
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from bot.reports import open_data
from bot.reports.open_data import COLUMNS, MonthRelease, releases
from bot.reports.publishing.open_data_page import OpenDataPage
from bot.reports.publishing.site import Pages, Site, pages
from bot.runtime.transactions import Transactions
from db.engine.encryption import IndexKey, MasterKeys
from knowledge_base import KnowledgeBase
from knowledge_base.content.loader import load
from tests.bot.reports.filed_month import NEXT_MONTH, OCTOBER, file_october
from tests.bot.reports.publishing.test_site import ADDRESS, MOST_BYTES, Read
from tests.bot.web.console.fixtures import Desk, on_sqlite
from tests.knowledge_base.written import PAYING, write

PAGE = "open-data/index.html"
IN_CSV = "ruthan-open-data-2026-10.csv"


@pytest.fixture
def folder(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey, tmp_path: Path
) -> Path:
    """October with its complaints, and September with a single one."""
    file_october(Desk(transactions, data_keys, index_key))
    months = tmp_path / "months"
    months.mkdir()
    for month in (date(2026, 9, 1), OCTOBER):
        open_data.publish(transactions, month, months, "clock", NEXT_MONTH)
    return months


@pytest.fixture
def made(folder: Path, tmp_path: Path) -> Pages:
    topics = tmp_path / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    return pages(Site(KnowledgeBase(load(topics)), ADDRESS, releases=releases(folder)))


@on_sqlite
def test_each_file_is_one_tap_away_with_its_day(made: Pages, folder: Path) -> None:
    page = Read(made[PAGE])
    for file in folder.iterdir():
        assert file.name in page.links
        assert made[f"open-data/{file.name}"] == file.read_bytes()
    assert "ทำไฟล์เมื่อ 1 พ.ย. 2569" in made[PAGE].decode()
    assert "../open-data/" in Read(made["agencies/index.html"]).links
    assert f"{ADDRESS}/open-data/" in made["sitemap.xml"].decode()
    assert len(made[PAGE]) < MOST_BYTES


@on_sqlite
def test_the_tables_say_what_the_file_says(folder: Path) -> None:
    with (folder / IN_CSV).open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["dimension"] != "all"]
    over_time, *parts = OpenDataPage(releases(folder)).charts
    assert list(over_time.rows) == [("กันยายน 2569", "ปิดไว้"), ("ตุลาคม 2569", "20")]
    told = sorted(row for part in parts for row in part.rows)
    assert told == sorted((row["label_th"], row["count"] or "ปิดไว้") for row in rows)


@on_sqlite
def test_a_hidden_number_has_no_bar(made: Pages, folder: Path) -> None:
    kinds = OpenDataPage(releases(folder)).charts[1]
    assert dict(kinds.rows)["ถูกหลอกลวง"] == "11"
    assert dict(kinds.rows)["ส่งของล่าช้า"] == "ปิดไว้"
    drawn = kinds.chart.count('height="16"')
    assert drawn == len(kinds.rows)
    assert kinds.chart.count('width="0.00%"') == drawn - 1
    assert "น้อยกว่า 5" not in made[PAGE].decode().partition("<h2>นับอย่างไร</h2>")[0]


@on_sqlite
def test_each_column_and_code_is_explained(made: Pages, folder: Path) -> None:
    page = unescape(made[PAGE].decode())
    for name in COLUMNS:
        assert f"<code>{name}</code>" in page
    rows = open_data.read_rows((folder / IN_CSV).read_bytes())
    for row in rows[1:]:
        assert f"<code>{row.code}</code>" in page
        assert row.label_en in page


@on_sqlite
def test_a_licence_is_named_once_the_office_chose_one(folder: Path) -> None:
    described = folder / "ruthan-open-data-2026-10.json"
    package = json.loads(described.read_text("utf-8"))
    package["licenses"] = [{"name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0"}]
    described.write_text(json.dumps(package), "utf-8")
    newest, before = OpenDataPage(releases(folder)).months
    assert (newest.licences, before.licences) == (["Creative Commons Attribution 4.0"], [])


def test_what_is_no_month_is_no_release(tmp_path: Path) -> None:
    for name in ("ruthan-open-data-2026-13.json", "ruthan-open-data-2026-10.csv", "x.json"):
        (tmp_path / name).write_text("{}")
    assert releases(tmp_path) == releases(None) == releases(tmp_path / "gone") == ()
    (tmp_path / "ruthan-open-data-2026-10.json").write_text("{}")
    assert releases(tmp_path) == (MonthRelease(OCTOBER, tmp_path),)

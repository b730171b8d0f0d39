"""`ruthan kb publish`: what is written, taken out again, and refused."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.main import main
from bot.reports import open_data
from bot.runtime.transactions import Transactions
from tests.bot.reports.filed_month import NEXT_MONTH, OCTOBER
from tests.bot.reports.publishing.test_alerts import JPEG, sent
from tests.bot.web.console.fixtures import on_sqlite
from tests.knowledge_base.written import PAYING, write

ADDRESS = "https://ruthan.example"


@pytest.fixture
def topics(tmp_path: Path) -> Path:
    folder = tmp_path / "topics"
    folder.mkdir()
    write(folder, paying=PAYING)
    return folder


def _publish(out: Path, topics: Path, address: str = ADDRESS, *more: str) -> Result:
    told = ("kb", "publish", "--out", str(out), "--address", address, "--topics", str(topics))
    return CliRunner().invoke(main, [*told, *more])


@on_sqlite
def test_a_published_month_of_open_data_is_written_too(
    tmp_path: Path, topics: Path, transactions: Transactions
) -> None:
    months = tmp_path / "months"
    months.mkdir()
    open_data.publish(transactions, OCTOBER, months, "clock", NEXT_MONTH)
    done = _publish(tmp_path / "site", topics, ADDRESS, "--open-data", str(months))
    assert done.exit_code == 0, done.output
    written = {each.name for each in (tmp_path / "site" / "open-data").iterdir()}
    assert written == {"index.html", *(each.name for each in months.iterdir())}


def test_the_site_is_written_and_written_again(tmp_path: Path, topics: Path) -> None:
    out = tmp_path / "site"
    assert _publish(out, topics).exit_code == 0
    assert (out / "index.html").read_text("utf-8").startswith("<!doctype html>")
    assert (out / "topics" / "cod-rights" / "index.html").stat().st_mode & 0o777 == 0o644
    assert (out / "topics" / "cod-rights").stat().st_mode & 0o777 == 0o755
    gone = out / "topics" / "gone" / "index.html"
    gone.parent.mkdir()
    gone.write_text("old")
    manifest = out / "published-files.txt"
    manifest.write_text(f"{manifest.read_text()}\ntopics/gone/index.html")
    (out / "CNAME").write_text("kept")
    assert _publish(out, topics).exit_code == 0
    assert not gone.exists()
    assert (out / "CNAME").read_text() == "kept"
    assert (out / "agencies" / "ruthan-teaching-slides.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path, topics: Path) -> None:
    out = tmp_path / "site"
    out.mkdir()
    (out / "thesis.txt").write_text("mine")
    refused = _publish(out, topics)
    assert refused.exit_code == 1
    assert "ไม่ได้เขียนอะไร" in refused.output
    assert [each.name for each in out.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("address", ["http://ruthan.example", "ruthan", "https://a.example/?x=1"])
def test_an_address_that_nobody_can_open_is_refused(
    tmp_path: Path, topics: Path, address: str
) -> None:
    refused = _publish(tmp_path / "site", topics, address)
    assert refused.exit_code == 2
    assert not (tmp_path / "site").exists()


@on_sqlite
def test_alerts_of_the_database_are_written_where_they_are_asked_for(
    tmp_path: Path,
    topics: Path,
    transactions: Transactions,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    number = sent(transactions, "พัสดุปลอม\nอย่ากดลิงก์")
    monkeypatch.setenv("DATABASE_URL", database_url)
    out = tmp_path / "site"
    assert _publish(out, topics).exit_code == 0
    assert not (out / "alerts").exists()
    told = _publish(out, topics, ADDRESS, "--alerts")
    assert told.exit_code == 0, told.output
    folder = out / "alerts" / str(number)
    assert "พัสดุปลอม" in (folder / "index.html").read_text("utf-8")
    (picture,) = folder.glob("*.jpg")
    assert picture.name in (folder / "index.html").read_text("utf-8")
    assert picture.read_bytes() == JPEG

"""`ruthan complaints list|export`: what is printed, what is written, and what is refused."""

import base64
import csv
import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from bot.commands.complaints.commands import complaints
from bot.reports.complaint_columns import complaint_columns, export_tables
from bot.runtime.settings import new_key
from bot.runtime.transactions import Transactions
from db.engine.encryption import KEY_BYTES, IndexKey, MasterKeys
from db.engine.engine import open_database
from db.export.cells import unguard
from db.export.manifest import SUFFIX
from db.models.tables import AuditRow
from db.staff import audit, staff
from tests.bot.web.console.fixtures import MORNING, Desk

pytestmark = pytest.mark.sqlite
KEY = new_key()


@pytest.fixture
def desk(
    sqlite_template: Path, tmp_path: Path, index_key: IndexKey, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """A database that the commands find through the environment."""
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'ruthan.db')}"
    for name, value in {
        "DATABASE_URL": url,
        "RUTHAN_DATA_DIR": str(tmp_path),
        "RUTHAN_DATA_KEYS": KEY,
        "RUTHAN_INDEX_KEY": new_key(),
        "RUTHAN_BURST_S": "0",
        "RUTHAN_SECRET_KEY": new_key(),
        "LINE_CHANNEL_SECRET": "a secret",
        "LINE_CHANNEL_ACCESS_TOKEN": "a token",
        "RUTHAN_PUBLIC_URL": "https://ruthan.example.org",
    }.items():
        monkeypatch.setenv(name, value)
    engine = open_database(url)
    keys = MasterKeys([base64.urlsafe_b64decode(KEY)])
    yield Desk(Transactions(engine), keys, index_key)
    engine.dispose()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(complaints, arguments)


def export(out: Path, *more: str, file_format: str = "csv", who: str = "สมศรี") -> Result:
    wanted = ("--format", file_format, "--out", str(out), "--as", who, "--reason", "สรุปประจำเดือน")
    return run("export", *wanted, *more)


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


# The list


def test_the_table_shows_thai_and_nothing_personal(desk: Desk) -> None:
    number = desk.file()
    listed = run("list")
    assert listed.exit_code == 0
    header, row, total = listed.output.splitlines()
    assert header.split()[0] == "เลขรับเรื่อง"
    assert row.startswith(number)
    assert "3/11/2569 10:00" in row
    assert "1290.00" in row
    assert total == "ทั้งหมด 1 เรื่อง"
    for secret in ("0812345678", "สมหญิง", "หม้อทอดจากเพจ", "0123456789"):
        assert secret not in listed.output


def test_json_lines_have_every_open_column_and_no_personal_one(desk: Desk) -> None:
    desk.file()
    listed = run("list", "--jsonl")
    line = json.loads(listed.output)
    assert set(line) == {column.name for column in complaint_columns() if not column.personal}
    assert line["amount"] == "1290.00"
    assert line["filed_at_utc"] == "2026-11-03T03:00:00+00:00"
    assert line["filed_year"] == 2569
    assert line["order_number"] is None


def test_days_are_thai_days_in_either_era(desk: Desk) -> None:
    midnight = datetime(2026, 10, 31, 17, tzinfo=UTC)
    before, first = desk.file(midnight - timedelta(seconds=1)), desk.file(midnight)
    last, after = desk.file(midnight + timedelta(hours=23)), desk.file(midnight + timedelta(days=1))
    for day in ("2026-11-01", "1/11/2569", "1 พฤศจิกายน 2569"):
        listed = run("list", "--from", day, "--to", day).output
        assert [number in listed for number in (before, first, last, after)] == [
            False,
            True,
            True,
            False,
        ]


def test_filters_choose_by_code_and_the_province_also_by_name(desk: Desk) -> None:
    wanted = desk.file(kind="late-delivery", province="TH-10", platform="shopee")
    other = desk.file()
    for chosen in (
        ("--kind", "late-delivery"),
        ("--province", "กรุงเทพมหานคร"),
        ("--province", "TH-10"),
        ("--platform", "shopee"),
    ):
        listed = run("list", *chosen).output
        assert wanted in listed
        assert other not in listed
    assert "ทั้งหมด 0 เรื่อง" in run("list", "--status", "closed").output


@pytest.mark.parametrize(
    "wrong",
    [
        ("--from", "2569-13-01"),
        ("--from", "1/11/256"),
        ("--to", "31/2/2569"),
        ("--to", "เมื่อวาน"),
        ("--from", "2026-11-02", "--to", "2026-11-01"),
        ("--kind", "no-such-kind"),
        ("--province", "แดนสนธยา"),
    ],
)
def test_a_wrong_filter_is_a_mistake_of_usage(desk: Desk, wrong: tuple[str, ...]) -> None:
    assert run("list", *wrong).exit_code == 2


# The export


@pytest.mark.parametrize("file_format", ["xlsx", "csv"])
@pytest.mark.parametrize("role", ["exporter", "supervisor", "administrator"])
def test_an_export_is_written_and_written_down(
    desk: Desk, tmp_path: Path, role: staff.Role, file_format: str
) -> None:
    desk.add_member("สมศรี", role)
    number = desk.file()
    desk.file(kind="other")
    out = tmp_path / f"out.{file_format}"
    done = export(out, "--kind", "deceived", file_format=file_format)
    assert done.exit_code == 0, done.output
    assert "ส่งออกแล้ว 1 เรื่อง" in done.stdout
    if file_format == "csv":
        assert [row["number"] for row in rows(out)] == [number]
    else:
        sheet = list(load_workbook(out)["complaints"].values)
        assert [row[0] for row in sheet[1:]] == [number]
        assert sheet[1][sheet[0].index("จำนวนเงิน (บาท)")] == 1290
    with desk.transactions.reading() as session:
        assert audit.first_break(session) is None
        row = session.query(AuditRow).one()
        assert (row.who, row.action, row.reason) == (
            "สมศรี",
            f"export {file_format}",
            "สรุปประจำเดือน",
        )
        assert row.thing.startswith("1 complaints; personal shown; kind=deceived; ")


def test_an_export_of_one_seller_names_them_where_personal_data_is_shown_alone(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_key = base64.urlsafe_b64encode(bytes(reversed(range(KEY_BYTES)))).decode()
    monkeypatch.setenv("RUTHAN_INDEX_KEY", own_key)
    desk.add_member("สมศรี", "exporter")
    number, _ = desk.file(), desk.file(seller_name="ร้านอื่น", payee_account=None)
    for more, said in (((), "ผู้ขาย: หม้อดี"), (("--masked",), "ผู้ขาย: ••••")):
        out = tmp_path / f"{len(more)}.csv"
        assert export(out, "--seller", "หม้อดี", *more).exit_code == 0
        assert [row["number"] for row in rows(out)] == [number]
        assert json.loads(out.with_name(out.name + SUFFIX).read_text("utf-8"))["filter"] == said
    refused = export(tmp_path / "out.csv", "--seller", "12")
    assert refused.exit_code == 2
    assert "ยังหาผู้ขายไม่ได้" in refused.output


def test_the_csv_holds_every_answer_as_it_was_given(desk: Desk, tmp_path: Path) -> None:
    desk.add_member("สมศรี", "exporter")
    story = "=1+1\n@handle 👩‍👩‍👧 " + "ก" * 40_000
    desk.file(story=story, product="-5.00", order_number="1234567890123", seller_phone="021234567")
    assert export(tmp_path / "out.csv").exit_code == 0
    csv.field_size_limit(1_000_000)
    row = rows(tmp_path / "out.csv")[0]
    assert unguard(row["story"]) == story
    given = {
        "product": "-5.00",
        "order_number": "1234567890123",
        "phone": "0812345678",
        "seller_phone": "021234567",
        "amount": "1290.00",
        "purchase_date": "2026-11-01",
        "kind": "deceived",
        "kind_label": "ถูกหลอกลวง",
        "province": "TH-50",
        "province_label": "เชียงใหม่",
        "payee_account": "กสิกร 0123456789 สมมติ ตัวอย่าง",
        "wanted": "คืนเงิน, แจ้งไว้เป็นข้อมูล",
    }
    assert {name: row[name] for name in given} == given


def test_the_xlsx_has_one_value_a_cell_in_its_tidy_sheets(desk: Desk, tmp_path: Path) -> None:
    desk.add_member("สมศรี", "exporter")
    number = desk.file()
    assert export(tmp_path / "out.xlsx", file_format="xlsx").exit_code == 0
    book = load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames[:4] == ["complaints", "events", "evidence", "wanted"]
    assert list(book["wanted"].values)[1:] == [
        (number, "refund", "คืนเงิน"),
        (number, "only-report", "แจ้งไว้เป็นข้อมูล"),
    ]
    assert list(book["payee_account"].values)[1:] == [(number, "กสิกร", "0123456789", "สมมติ ตัวอย่าง")]


@pytest.mark.parametrize("file_format", ["xlsx", "csv", "jsonl"])
def test_verify_says_what_was_changed(desk: Desk, tmp_path: Path, file_format: str) -> None:
    desk.add_member("สมศรี", "exporter")
    desk.file(product="=1+1")
    out = tmp_path / f"out.{file_format}"
    assert export(out, "--masked", file_format=file_format).exit_code == 0
    right = run("verify", str(out))
    assert (right.exit_code, right.stderr) == (0, "")
    assert "complaints 1, " in right.output.replace(")", ", ")
    if file_format == "xlsx":
        out.write_bytes(out.read_bytes()[:-100])
        said, what = "เปิดไฟล์ไม่ได้", "unreadable"
    else:
        assert b"0812345678" not in out.read_bytes()
        out.write_bytes(out.read_bytes().replace(b"TH-50", b"TH-51"))
        said, what = "ข้อมูลใน complaints ถูกแก้", "data"
    wrong = run("verify", str(out))
    assert wrong.exit_code == 1
    assert said in wrong.stderr
    told = run("verify", "--json", str(out))
    answer = json.loads(told.stdout)
    assert (told.exit_code, answer["right"], answer["findings"][0]["what"]) == (1, False, what)


def test_verify_is_called_with_an_export(tmp_path: Path) -> None:
    other = tmp_path / "out.ods"
    other.touch()
    assert run("verify", str(other)).exit_code == 2
    assert run("verify", str(tmp_path / "nothing.csv")).exit_code == 2
    alone = tmp_path / "alone.csv"
    alone.touch()
    refused = run("verify", str(alone))
    assert refused.exit_code == 1
    assert ".manifest.json" in refused.stderr


def test_open_data_is_written_for_a_month_that_is_over(desk: Desk, tmp_path: Path) -> None:
    desk.file()
    folder = tmp_path / "open"
    folder.mkdir()
    done = run("open-data", "--out", str(folder), "--month", "2026-10")
    assert done.exit_code == 0, done.output
    assert len(list(folder.iterdir())) == 3
    for month in ("2026-10", "2569-10"):
        again = run("open-data", "--out", str(folder), "--month", month)
        assert (again.exit_code, "อยู่แล้ว" in again.stderr) == (1, True)
    later = run("open-data", "--out", str(folder), "--month", "2099-01")
    assert (later.exit_code, "ยังไม่จบ" in later.stderr) == (1, True)
    for month in ("2569-13", "2026-13", "ตุลาคม"):
        wrong = run("open-data", "--out", str(folder), "--month", month)
        assert (wrong.exit_code, "เช่น 2026-10" in wrong.stderr) == (2, True)


def test_every_column_has_its_own_name_label_and_meaning() -> None:
    for table in export_tables():
        names = [column.name for column in table.columns]
        labels = [column.label for column in table.columns]
        assert len(set(names)) == len(names)
        assert len(set(labels)) == len(labels)
        assert all(column.meaning and column.source for column in table.columns)


def test_who_may_not_export_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.file()
    desk.add_member("มานี", "officer")
    desk.add_member("ปิติ", "auditor")
    desk.add_member("ชูใจ", "exporter")
    with desk.transactions.writing() as session:
        staff.disable(session, "ชูใจ", MORNING)
    for who, said in (
        ("มานี", "ไม่มีสิทธิ์ส่งออก"),
        ("ปิติ", "ไม่มีสิทธิ์ส่งออก"),
        ("ชูใจ", "ไม่มีเจ้าหน้าที่ชื่อ ชูใจ"),
        ("ไม่มีใคร", "ไม่มีเจ้าหน้าที่ชื่อ ไม่มีใคร"),
    ):
        refused = export(tmp_path / "out.csv", who=who)
        assert refused.exit_code == 1
        assert said in refused.stderr
    assert not (tmp_path / "out.csv").exists()


def test_a_reason_is_needed_and_nothing_is_overwritten(desk: Desk, tmp_path: Path) -> None:
    desk.add_member("สมศรี", "exporter")
    out = tmp_path / "out.csv"
    assert export(out, "--reason", "  ").exit_code == 1
    assert "สั้นเกินไป" in export(out, "--reason", "x").stderr
    assert export(out, "--reason", "ก" * 501).exit_code == 1
    out.write_text("precious")
    refused = export(out)
    assert refused.exit_code == 1
    assert "อยู่แล้ว" in refused.stderr
    assert out.read_text() == "precious"
    nowhere = export(tmp_path / "nowhere" / "out.csv")
    assert nowhere.exit_code == 1
    assert "เขียนไฟล์" in nowhere.stderr
    assert run("export", "--format", "ods").exit_code == 2


def test_wrong_settings_or_keys_say_what_is_wrong(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add_member("สมศรี", "exporter")
    desk.file()
    monkeypatch.setenv("RUTHAN_DATA_KEYS", new_key())
    refused = export(tmp_path / "out.csv")
    assert refused.exit_code == 1
    assert "RUTHAN_DATA_KEYS" in refused.stderr
    monkeypatch.delenv("RUTHAN_DATA_KEYS")
    assert export(tmp_path / "out.csv").exit_code == 1
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'empty.db'}")
    empty = run("list")
    assert empty.exit_code == 1
    assert "ruthan db upgrade" in empty.stderr
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'no' / 'such' / 'folder.db'}")
    unreachable = run("list")
    assert unreachable.exit_code == 1
    assert "DATABASE_URL" in unreachable.stderr
    assert list(tmp_path.glob("*.csv")) == []

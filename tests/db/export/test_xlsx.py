"""An export as XLSX: typed cells, tidy sheets, and where the data comes from."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.runtime.transactions import Transactions
from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import Filter, StatusChange
from db.engine.encryption import MasterKeys
from db.export import read_back
from db.export.formats import xlsx as formats_xlsx
from db.export.tables import records
from db.export.tally import Tally
from db.models.tables import Evidence
from db.staff import staff
from tests.db.export.exported import SHAPES, TABLES, TYPED, Filed, SqliteDesk, Written, cells
from tests.db.filing import NOW, file_complaint


@pytest.mark.attack(42)
def test_xlsx_gives_back_every_text_as_a_text_cell(write: Written, filed: Filed) -> None:
    for typed in TYPED:
        filed(product=typed, name=typed)
    header, rows = cells(write("xlsx"), "complaints")
    for name in ("หัวข้อ product", "หัวข้อ name"):
        first, more = header.index(name), header.index(f"{name}_ต่อ")
        for row, typed in zip(rows, TYPED, strict=True):
            assert row[first].data_type == "s"
            assert row[first].hyperlink is None
            found = str(row[first].value) + str(row[more].value or "")
            # Excel undoes this escape of its own; openpyxl shows it.
            assert found.replace("_x005F_", "_") == typed


def test_xlsx_types_money_days_and_moments(write: Written, filed: Filed) -> None:
    filed(amount=123450, purchase_date="2026-11-01", at=datetime(2026, 10, 31, 18, tzinfo=UTC))
    header, rows = cells(write("xlsx"), "complaints")
    row = dict(zip(header, rows[0], strict=True))
    assert row["จำนวนเงิน"].value == 1234.5
    assert row["จำนวนเงิน"].number_format == "#,##0.00"
    assert row["วันที่ซื้อ"].value == datetime.fromisoformat("2026-11-01")
    assert row["วันที่ซื้อ"].is_date
    assert row["วันเวลาที่ยื่น (เวลาไทย)"].value == datetime.fromisoformat("2026-11-01T01:00")


def test_no_continuation_where_no_text_is_long(write: Written, filed: Filed) -> None:
    filed(product="ก" * 32_767)
    header, _ = cells(write("xlsx"), "complaints")
    assert header == [column.label for column in TABLES[0].columns]


def test_a_text_longer_than_two_cells_goes_on_in_a_third(write: Written, filed: Filed) -> None:
    filed(product="ก" * 70_000)
    header, rows = cells(write("xlsx"), "complaints")
    assert header[-2:] == ["หัวข้อ product_ต่อ", "หัวข้อ product_ต่อ3"]
    assert len(str(rows[0][-1].value)) == 70_000 - 2 * 32_767


def test_the_other_sheets_are_tidy_and_say_where_the_data_comes_from(
    write: Written,
    filed: Filed,
    transactions: Transactions,
    data_keys: MasterKeys,
) -> None:
    number = filed()
    with transactions.writing() as session:
        complaint = complaints.with_number(session, number)
        assert complaint is not None
        session.add(evidence(complaint.conversation_id, complaint.draft_id, "sealed"))
        session.add(evidence(complaint.conversation_id, complaint.draft_id, "arriving"))
        key = data_keys.unwrap(complaint.conversation.wrapped_key)
        officer = staff.add(session, "มานี", "a password long enough", "officer", NOW)
        step = StatusChange(complaints_workflow.CHECKING, 1, officer.id, "ถึงผู้ร้อง", "=ภายใน")
        complaints.change_status(session, complaint, step, key, NOW)
    file = write("xlsx")
    assert load_workbook(file).sheetnames == [
        "complaints",
        "events",
        "evidence",
        "คำอธิบายคอลัมน์",
        "ข้อมูลการส่งออก",
    ]
    _, events = cells(file, "events")
    assert [[row[place].value for place in (4, 6, 8, 9)] for row in events] == [
        [None, "received", None, None],
        ["มานี", "checking", "ถึงผู้ร้อง", "=ภายใน"],
    ]
    _, pieces = cells(file, "evidence")
    assert [[cell.value for cell in row][2:] for row in pieces] == [
        ["image/jpeg", 12345, "ab" * 32]
    ]
    _, columns = cells(file, "คำอธิบายคอลัมน์")
    assert [row[2].value for row in columns if row[0].value == "complaints"] == [
        column.name for column in TABLES[0].columns
    ]
    about = {row[0].value: row[1].value for row in cells(file, "ข้อมูลการส่งออก")[1]}
    assert about["ผู้ส่งออก"] == "สมศรี (ผู้ส่งออกข้อมูล)"
    assert about["เหตุผล"] == "ทดสอบ"
    assert about["จำนวนแถวในชีต events"] == "2"
    assert about["ชีต events คือ"] == "การเปลี่ยนสถานะของแต่ละเรื่อง"
    assert len(str(about["SHA-256 ของข้อมูล"])) == 64


def evidence(conversation_id: int, draft_id: str, state: str) -> Evidence:
    return Evidence(
        conversation_id=conversation_id,
        draft_id=draft_id,
        message_hash=state.encode(),
        sealed_message_id=b"",
        state=state,
        due_at=NOW,
        media_type="image/jpeg",
        size_bytes=12345,
        sha256="ab" * 32,
        received_at=NOW,
    )


@pytest.mark.attack(46)
@pytest.mark.sqlite
def test_more_rows_than_a_sheet_holds_go_on_in_another(
    sqlite_desk: SqliteDesk, tmp_path: Path
) -> None:
    transactions, data_keys, index_key = sqlite_desk
    with transactions.writing() as session:
        for _ in range(7):
            file_complaint(session, data_keys, index_key)
    file = tmp_path / "out.xlsx"
    declared: list[tuple[str, int]] = []

    def about(_: Tally, sheets: Sequence[tuple[str, int]]) -> list[tuple[str, str]]:
        declared.extend(sheets)
        return []

    with transactions.reading() as session:
        tally = formats_xlsx.write(
            file, TABLES, lambda: records(session, data_keys, Filter()), about, rows_per_sheet=3
        )
    assert declared[:3] == [("complaints", 3), ("complaints 2", 3), ("complaints 3", 1)]
    assert read_back.read_back(file, SHAPES).equals(tally)

"""The workbook opens at a sheet of a few wide columns, in Thai, for who reads or prints it."""

from datetime import datetime

import pytest
from openpyxl import load_workbook

from bot.reports.complaint_columns import export_tables
from db.export.integrity import check
from tests.db.export.exported import Filed, Written, order

STORY = "สั่งหม้อจากไลน์ โอนแล้วร้านไม่ส่งของ " * 9


@pytest.mark.parametrize("personal", [True, False])
def test_the_workbook_opens_at_a_summary(write: Written, filed: Filed, personal: bool) -> None:
    number = filed(story=STORY, amount=129000, purchase_date="2026-11-01")
    file = write("xlsx", order(personal=personal), export_tables())
    book = load_workbook(file)
    sheet = book["สรุป"]
    assert book.active == sheet
    assert sheet.column_dimensions["L"].width > 60
    header, row = sheet.iter_rows()
    assert all(cell.alignment.wrap_text for cell in row if cell.value)
    assert {str(label.value): cell.value for label, cell in zip(header, row, strict=True)} == {
        "เลขรับเรื่อง": number,
        "วันที่รับเรื่อง": datetime.fromisoformat("2026-11-03"),
        "ประเภทปัญหา": "ถูกหลอกลวง",
        "ชื่อร้าน": None,
        "สินค้า": "หม้อ",
        "จำนวนเงิน (บาท)": 1290,
        "วิธีจ่าย": None,
        "วันที่ซื้อ (ตามที่บอก)": "1 พ.ย. 2569",
        "จังหวัดของผู้ร้อง": "เชียงใหม่",
        "สถานะ": "รับเรื่องแล้ว",
        "ผู้รับผิดชอบ": None,
        "เรื่องที่เกิดขึ้น": STORY if personal else "••••",
    }
    assert check(file, "xlsx").findings == ()


def test_programs_get_no_summary(write: Written, filed: Filed) -> None:
    filed()
    assert "สรุป" not in write("jsonl", tables=export_tables()).read_text("utf-8")

"""Helpers of the tests of exports: columns, an order, and the content of a file."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell

from bot.runtime.transactions import Transactions
from db.complaints.complaints import Filter
from db.engine.encryption import IndexKey, MasterKeys
from db.export.columns import COMPLAINT_COLUMNS, EVENTS, EVIDENCE
from db.export.export import ExportOrder
from db.export.tables import Column, Record, Table
from tests.db.filing import NOW, file_complaint

Written = Callable[..., Path]
Filed = Callable[..., str]
SqliteDesk = tuple[Transactions, MasterKeys, IndexKey]

TYPED = (
    "0812345678",
    "1234567890123",
    "0123456789",
    "=1+1",
    "-5.00",
    "@handle",
    "1E5",
    "3-4",
    "MAR1",
    "1/2",
    "👩‍👩‍👧 ขอบคุณ",
    'จุลภาค, "คำพูด"; อัฒภาค',
    "บรรทัดหนึ่ง\n=บรรทัดสอง",
    "  =1+1  ",
    "\u200b＝1+1",
    "_x0041_",
    "<r>ตัวหนา</r>",
    "http://example.com/รูป",
    "ก" * 40_000,
)


def answer_column(name: str, *, personal: bool = False) -> Column[Record]:
    def read(record: Record) -> str | None:
        answers = record.personal_answers if personal else record.open_answers
        value: str | None = answers.get(name)
        return value

    return Column(name, f"หัวข้อ {name}", "ความหมาย", "text", personal, read, f"answers.{name}")


AMOUNT: Column[Record] = Column(
    "amount", "จำนวนเงิน", "บาท", "money", False, lambda r: r.complaint.amount_satang
)
BOUGHT: Column[Record] = Column(
    "purchase_date", "วันที่ซื้อ", "วัน", "date", False, lambda r: r.complaint.purchase_date
)
TABLES: tuple[Table[Any], ...] = (
    Table(
        "complaints",
        (
            *COMPLAINT_COLUMNS,
            AMOUNT,
            BOUGHT,
            answer_column("product"),
            answer_column("name", personal=True),
        ),
        lambda record: (record,),
    ),
    EVENTS,
    EVIDENCE,
)

SHAPES = [table.shape for table in TABLES]


def order(*, personal: bool = True, wanted: Filter | None = None) -> ExportOrder:
    return ExportOrder(wanted or Filter(), "ทุกเรื่อง", "สมศรี", "exporter", "ทดสอบ", NOW, personal)


def file_many(desk: SqliteDesk, count: int) -> None:
    """Files so many complaints of as many people."""
    transactions, data_keys, index_key = desk
    with transactions.writing() as session:
        for _ in range(count):
            file_complaint(session, data_keys, index_key)


def csv_rows(file: Path) -> list[dict[str, str]]:
    csv.field_size_limit(1_000_000)
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


def values(file: Path, name: str) -> list[object]:
    """One column of the complaints, whatever the format."""
    match file.suffix:
        case ".csv":
            return [row[name] for row in csv_rows(file)]
        case ".jsonl":
            lines = file.read_text("utf-8").splitlines()
            return [json.loads(line)["complaint"][name] for line in lines]
    label = next(column.label for column in TABLES[0].columns if column.name == name)
    header, rows = cells(file, "complaints")
    return [row[header.index(label)].value for row in rows]


def cells(file: Path, sheet: str) -> tuple[list[str], list[list[Cell]]]:
    """The header and the rows of a sheet."""
    rows: list[list[Any]] = [list(row) for row in load_workbook(file)[sheet].iter_rows()]
    return [str(cell.value) for cell in rows[0]], rows[1:]

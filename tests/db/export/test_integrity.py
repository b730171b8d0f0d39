"""`complaints verify`: a whole file is right, and what was done to it afterwards is named."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from db.export import export
from db.export.export import FileFormat, manifest_beside
from db.export.integrity import Mismatch, check
from tests.db.export.exported import TYPED, Filed, Written, order

Change = Callable[[Path], None]


@pytest.mark.parametrize("file_format", export.FORMATS)
def test_what_was_exported_is_right(write: Written, filed: Filed, file_format: FileFormat) -> None:
    for typed in TYPED:
        filed(product=typed, name=typed)
    for personal in (True, False):
        file = write(file_format, order(personal=personal))
        checked = check(file, file_format)
        assert checked.findings == ()
        assert checked.rows["complaints"] == len(TYPED)
        file.unlink()
        manifest_beside(file).unlink()


def replaced(old: str, new: str) -> Change:
    def change(file: Path) -> None:
        file.write_bytes(file.read_bytes().replace(old.encode(), new.encode(), 1))

    return change


def without_last_line(file: Path) -> None:
    file.write_bytes(b"".join(file.read_bytes().splitlines(keepends=True)[:-1]))


def without_manifest(file: Path) -> None:
    manifest_beside(file).unlink()


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("file_format", "change", "finding"),
    [
        ("csv", replaced("หม้อทอด", "หม้อทอค"), Mismatch("data", "complaints")),
        ("csv", replaced("\ufeff", ""), Mismatch("bom")),
        ("csv", replaced('"number"', '"nummer"'), Mismatch("header", "complaints")),
        ("csv", replaced('"หม้อทอด"', '"หม้อ","ทอด"'), Mismatch("row", "2")),
        ("csv", without_last_line, Mismatch("rows", "complaints", 2, 1)),
        ("csv", without_manifest, Mismatch("manifest")),
        ("jsonl", replaced("หม้อทอด", "หม้อทอค"), Mismatch("data", "complaints")),
        (
            "jsonl",
            replaced('"to_status":"received"', '"to_status":"closed"'),
            Mismatch("data", "events"),
        ),
        ("jsonl", replaced('"product"', '"produkt"'), Mismatch("row", "1")),
        ("jsonl", replaced('"filed_year":2569', '"filed_year":"2569"'), Mismatch("cell", "1")),
        ("jsonl", without_last_line, Mismatch("rows", "complaints", 2, 1)),
        ("xlsx", lambda file: file.write_bytes(file.read_bytes()[:-500]), Mismatch("unreadable")),
    ],
)
def test_what_was_changed_is_named(
    write: Written, filed: Filed, file_format: FileFormat, change: Change, finding: Mismatch
) -> None:
    filed(product="หม้อทอด")
    filed(product="เตารีด")
    file = write(file_format)
    change(file)
    assert finding in check(file, file_format).findings


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("sheet", "cell", "value", "finding"),
    [
        ("complaints", "A2", "RT-0000", Mismatch("data", "complaints")),
        ("complaints", "A1", "เลขที่", Mismatch("header", "complaints")),
        ("complaints", "B2", "เมื่อวาน", Mismatch("cell", "complaints")),
        ("events", "A4", "RT-0000", Mismatch("rows", "events", 2, 3)),
        ("ข้อมูลการส่งออก", "A9", "ไม่มีอะไร", Mismatch("manifest")),
    ],
)
def test_a_workbook_changed_in_excel_is_found_out(
    write: Written, filed: Filed, sheet: str, cell: str, value: str, finding: Mismatch
) -> None:
    """A file that Excel only saves again stays right."""
    filed(product="หม้อทอด")
    filed(product="=1+1")
    file = write("xlsx")
    book = load_workbook(file)
    for row in book["complaints"].iter_rows():
        for each in row:
            if each.data_type == "f":
                each.data_type = "s"
    book.save(file)
    assert check(file, "xlsx").findings == ()
    book[sheet][cell] = value
    book.save(file)
    assert check(file, "xlsx").findings == (finding,)


def test_a_manifest_says_who_when_what_and_how_many(write: Written, filed: Filed) -> None:
    filed()
    file = write("csv")
    manifest = json.loads(manifest_beside(file).read_text("utf-8"))
    assert manifest_beside(file).stat().st_mode & 0o777 == 0o600
    assert [manifest[name] for name in ("who", "role", "at", "filter", "reason", "personal")] == [
        "สมศรี",
        "exporter",
        "2026-11-03T03:00:00+00:00",
        "ทุกเรื่อง",
        "ทดสอบ",
        "shown",
    ]
    assert [(table["name"], table["rows"]) for table in manifest["tables"]] == [("complaints", 1)]

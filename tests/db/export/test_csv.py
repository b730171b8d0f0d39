"""An export as CSV: what was typed comes back once the guard is undone."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.export.cells import unguard
from db.export.formats import csv as formats_csv
from db.export.tally import ExportDiffers
from tests.db.export.exported import SHAPES, TYPED, Filed, Written, csv_rows


@pytest.mark.attack(43)
def test_csv_gives_back_every_text_exactly(write: Written, filed: Filed) -> None:
    for typed in TYPED:
        filed(product=typed, name=typed)
    rows = csv_rows(write("csv"))
    assert [unguard(row["product"]) for row in rows] == list(TYPED)
    assert [unguard(row["name"]) for row in rows] == list(TYPED)


@pytest.mark.attack(43)
def test_csv_begins_with_a_bom_ends_lines_with_crlf_and_speaks_iso(
    write: Written, filed: Filed
) -> None:
    filed(amount=123450, purchase_date="2026-11-01", at=datetime(2026, 10, 31, 18, tzinfo=UTC))
    file = write("csv")
    assert file.read_bytes().startswith(b'\xef\xbb\xbf"number",')
    assert file.read_bytes().count(b"\r\n") == 2
    row = csv_rows(file)[0]
    assert row["filed_at_utc"] == "2026-10-31T18:00:00Z"
    assert row["filed_at_bangkok"] == "2026-11-01T01:00:00+07:00"
    assert row["filed_on_thai"] == "1 พฤศจิกายน 2569"
    assert (row["filed_year"], row["filed_month"], row["fiscal_year"]) == ("2569", "11", "2570")
    assert (row["amount"], row["purchase_date"]) == ("1234.50", "2026-11-01")
    assert (row["status"], row["status_label"]) == ("received", "รับเรื่องแล้ว")


def test_a_changed_file_is_found_out(filed: Filed, write: Written, tmp_path: Path) -> None:
    filed(product="หม้อทอด")
    file = write("csv")
    right = formats_csv.read_back(file, SHAPES[0])
    file.write_bytes(file.read_bytes().replace("หม้อทอด".encode(), "หม้อทอค".encode()))
    assert not formats_csv.read_back(file, SHAPES[0]).equals(right)
    file.write_bytes(file.read_bytes().removeprefix(b"\xef\xbb\xbf"))
    with pytest.raises(ExportDiffers):
        formats_csv.read_back(file, SHAPES[0])

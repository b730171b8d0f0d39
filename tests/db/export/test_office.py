"""An export shows what was typed when LibreOffice opens it, and when the bare file is read."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from db.export.cells import unguard
from tests.db.export import office
from tests.db.export.exported import TABLES, TYPED, Filed, Written

Read = Callable[[Path], list[list[str]]]
HEADER = [column.label for column in TABLES[0].columns]
PRODUCT = HEADER.index("หัวข้อ product")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]


def readers(always: Read) -> Sequence[Any]:
    """LibreOffice where it is there; the last line of a test run says how often it opened one."""
    there = [pytest.param(office.in_libreoffice, marks=pytest.mark.office)]
    return [always, *(there if office.OFFICE else [])]


@pytest.mark.attack(45)
@pytest.mark.parametrize("read", readers(office.by_xml))
def test_a_workbook_shows_what_was_typed(write: Written, filed: Filed, read: Read) -> None:
    for typed in TYPED:
        filed(product=typed, name="สมหญิง", amount=123450)
    header, *rows = read(write("xlsx"))
    more = header.index("หัวข้อ product_ต่อ")
    found = [(row + [""] * len(header))[PRODUCT] + (row + [""] * len(header))[more] for row in rows]
    # Excel's own escape of what looks like an escape; LibreOffice undoes it.
    assert [each.replace("_x005F_", "_") for each in found] == list(TYPED)
    amounts = {float(row[HEADER.index("จำนวนเงิน")].replace(",", "")) for row in rows}
    assert amounts == {1234.5}


@pytest.mark.attack(43)
@pytest.mark.parametrize("read", readers(office.by_csv))
def test_a_csv_file_shows_what_was_typed(write: Written, filed: Filed, read: Read) -> None:
    for typed in TYPED:
        filed(product=typed, name="สมหญิง", amount=123450)
    _, *rows = read(write("csv"))
    assert [unguard(row[PRODUCT]) for row in rows] == list(TYPED)

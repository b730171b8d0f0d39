"""LibreOffice, where it is there, shows an export exactly as it was typed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.db import office
from tests.db.exported import TABLES, TYPED, Filed, Written

HEADER = [column.label for column in TABLES[0].columns]
PRODUCT = HEADER.index("หัวข้อ product")


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_an_office_program_opens_the_workbook(
    write: Written, filed: Filed, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """Where there is none, the sheet's XML is read: said in the report, not skipped."""
    for typed in TYPED:
        filed(product=typed, name="สมหญิง", amount=123450)
    reader, (header, *rows) = office.first_sheet(write("xlsx"), tmp_path)
    record_property("opened by", reader)
    more = header.index("หัวข้อ product_ต่อ")
    found = [(row + [""] * len(header))[PRODUCT] + (row + [""] * len(header))[more] for row in rows]
    # Excel's own escape of what looks like an escape; LibreOffice undoes it.
    assert [each.replace("_x005F_", "_") for each in found] == list(TYPED)
    amounts = {float(row[HEADER.index("จำนวนเงิน")].replace(",", "")) for row in rows}
    assert amounts == {1234.5}

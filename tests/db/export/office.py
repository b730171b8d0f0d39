"""Open an export without its own two libraries: by LibreOffice, or as XML."""

import csv
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
START_S = 120
# As CSV: comma, double quotes, UTF-8; the first sheet, every cell as it is shown.
_CSV = "44,34,76,1"
_TO_CSV = f"csv:Text - txt - csv (StarCalc):{_CSV},,0,false,true,false"
# What stands in quotes is text, as one chooses when a CSV file is opened by hand.
_FROM_CSV = f"--infilter=Text - txt - csv (StarCalc):{_CSV},,0,true,false"
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def in_libreoffice(file: Path) -> list[list[str]]:
    """All rows of the first sheet, as LibreOffice shows them."""
    assert OFFICE is not None
    folder = file.parent / "opened"
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    reading = [_FROM_CSV] if file.suffix == ".csv" else []
    writing = ["--convert-to", _TO_CSV, "--outdir", str(folder), str(file)]
    command = [OFFICE, profile, "--headless", *reading, *writing]
    subprocess.run(command, check=True, capture_output=True, timeout=START_S)
    return by_csv(folder / f"{file.stem}.csv")


def by_csv(file: Path) -> list[list[str]]:
    """All rows, as Python's own reader sees them."""
    csv.field_size_limit(1_000_000)
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.reader(text))


def by_xml(file: Path) -> list[list[str]]:
    """All rows of the first sheet, as they stand in the workbook's XML."""
    with ZipFile(file) as archive:
        sheet = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    return [_row(row) for row in sheet.iter(f"{_MAIN}row")]


def _row(row: ET.Element) -> list[str]:
    """The cells at their places; those that are not there are empty."""
    cells = {_place(cell.get("r", "")): cell for cell in row.iter(f"{_MAIN}c")}
    return [_text(cells.get(place)) for place in range(max(cells, default=-1) + 1)]


def _place(reference: str) -> int:
    """0 for A7, 27 for AB7."""
    letters = [letter for letter in reference if letter.isalpha()]
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _text(cell: ET.Element | None) -> str:
    """A text is one that says so; a formula would have an element of its own."""
    if cell is None:
        return ""
    assert cell.find(f"{_MAIN}f") is None
    if cell.get("t") == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(f"{_MAIN}t"))
    return cell.findtext(f"{_MAIN}v") or ""

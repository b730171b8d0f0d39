"""Opens an export by what is neither of its own two libraries: LibreOffice, or the XML itself."""

import csv
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
START_S = 120
# The first sheet as CSV: comma, double quotes, UTF-8, every cell as text.
_AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def first_sheet(file: Path, folder: Path) -> tuple[str, list[list[str]]]:
    """Who opened it, and all rows as texts."""
    if OFFICE is None:
        return "XML, since LibreOffice is not there", _from_xml(file)
    command = [OFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    subprocess.run(
        [*command, "--convert-to", _AS_CSV, "--outdir", str(folder), str(file)],
        check=True,
        capture_output=True,
        timeout=START_S,
    )
    csv.field_size_limit(1_000_000)
    with (folder / f"{file.stem}.csv").open(encoding="utf-8", newline="") as text:
        return "LibreOffice", list(csv.reader(text))


def _from_xml(file: Path) -> list[list[str]]:
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

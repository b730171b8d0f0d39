"""The rows of an export on their way: read from the database, kept, written by us and barely."""

import csv
import pickle
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook

from bot.runtime.transactions import Transactions
from db.complaints.complaints import Filter
from db.engine.encryption import MasterKeys
from db.export.export import FileFormat
from db.export.formats import csv as formats_csv
from db.export.formats import jsonl as formats_jsonl
from db.export.formats import xlsx as formats_xlsx
from db.export.tables import Record, Table, records

# Of one complaint: for each table its rows, each of them a tuple of values.
Values = list[list[tuple[Any, ...]]]


def seconds(work: Callable[[], object]) -> float:
    """Of this process, so that what else the machine does counts for nothing."""
    start = time.process_time()
    work()
    return time.process_time() - start


def read(
    transactions: Transactions, keys: MasterKeys, tables: Sequence[Table[Any]]
) -> Iterator[Values]:
    """Every value of every column, opened."""
    with transactions.reading() as session:
        for record in records(session, keys, Filter()):
            yield [
                [
                    tuple(column.read(item) for column in table.columns)
                    for item in table.rows(record)
                ]
                for table in tables
            ]


def keep(rows: Iterable[Values], file: Path) -> int:
    """Keep the rows for both writers; return the number of complaints."""
    count = 0
    with file.open("wb") as out:
        for values in rows:
            pickle.dump(values, out, pickle.HIGHEST_PROTOCOL)
            count += 1
    return count


def kept(file: Path) -> Iterator[Values]:
    """Read the rows that `keep` wrote; nobody else writes such a file."""
    with file.open("rb") as content:
        while True:
            try:
                yield pickle.load(content)
            except EOFError:
                return


def write(file_format: FileFormat, out: Path, tables: Sequence[Table[Any]], file: Path) -> None:
    """Write as the export does, from the kept rows."""
    ours = tuple(_from_values(place, table) for place, table in enumerate(tables))
    found: Any = kept(file)
    match file_format:
        case "xlsx":
            formats_xlsx.write(out, ours, lambda: kept_records(file), lambda *_: [])
        case "csv":
            formats_csv.write(out, ours[0], found)
        case "jsonl":
            formats_jsonl.write(out, ours, found)


def look_at(tables: Sequence[Table[Any]], file: Path) -> None:
    """Read each value that was kept, and do nothing with it."""
    ours = [_from_values(place, table) for place, table in enumerate(tables)]
    found: Any = kept(file)
    for values in found:
        for table in ours:
            for row in table.rows(values):
                [column.read(row) for column in table.columns]


def kept_records(file: Path) -> Iterator[Record]:
    """The same, in the place of records."""
    found: Any = kept(file)
    yield from found


def _from_values(place: int, table: Table[Any]) -> Table[Any]:
    columns = tuple(
        replace(column, read=itemgetter(number)) for number, column in enumerate(table.columns)
    )
    rows: Any = itemgetter(place)
    return replace(table, columns=columns, rows=rows)


def write_csv_barely(out: Path, tables: Sequence[Table[Any]], file: Path) -> None:
    """The same file by csv alone: money in baht and ISO moments, as any writer has to make them."""
    kinds = [column.kind for column in tables[0].columns]
    money = [place for place, kind in enumerate(kinds) if kind == "money"]
    moments = [place for place, kind in enumerate(kinds) if kind == "moment"]
    with out.open("w", encoding="utf-8-sig", newline="") as text:
        writer = csv.writer(text, quoting=csv.QUOTE_ALL)
        writer.writerow([column.name for column in tables[0].columns])
        for values in kept(file):
            row = list(values[0][0])
            for place in money:
                if row[place] is not None:
                    row[place] = f"{row[place] / 100:.2f}"
            for place in moments:
                if row[place] is not None:
                    row[place] = row[place].isoformat("T", "seconds").replace("+00:00", "Z")
            writer.writerow(row)


def write_xlsx_barely(out: Path, tables: Sequence[Table[Any]], file: Path) -> None:
    """The same rows by xlsxwriter alone, in its constant memory, each cell of its type."""
    workbook: Any = Workbook(str(out), {"constant_memory": True})
    texts, moments = (
        workbook.add_format({"num_format": "@"}),
        workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
    )
    money = workbook.add_format({"num_format": "#,##0.00"})
    sheets = [workbook.add_worksheet(table.name) for table in tables]
    kinds = [[column.kind for column in table.columns] for table in tables]
    at = [0] * len(tables)
    for values in kept(file):
        for place, rows in enumerate(values):
            sheet = sheets[place]
            for row in rows:
                at[place] += 1
                for number, (kind, value) in enumerate(zip(kinds[place], row, strict=True)):
                    if value is None or value == "":
                        continue
                    if kind == "text":
                        sheet.write_string(at[place], number, value, texts)
                    elif kind in ("date", "moment"):
                        naive = value.replace(tzinfo=None) if isinstance(value, datetime) else value
                        sheet.write_datetime(at[place], number, naive, moments)
                    else:
                        sheet.write_number(at[place], number, value, money)
    workbook.close()

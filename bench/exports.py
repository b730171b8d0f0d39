"""Measure exports of many complaints: seconds, memory, and the writing beside bare writers."""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from bench import exported_rows, many_complaints
from bench.databases import DATA_KEYS, INDEX_KEY, databases
from bot.reports.complaint_columns import export_tables
from bot.reports.complaint_export import export_complaints
from bot.runtime.transactions import Transactions
from db.complaints.complaints import Filter
from db.engine.engine import open_database
from db.export import read_back
from db.export.export import FORMATS, ExportOrder, FileFormat
from db.export.formats import xlsx as formats_xlsx
from db.export.formats.xlsx import ROWS_PER_SHEET
from db.export.integrity import check
from db.export.tables import Column, Table
from db.export.tally import Tally

COUNT = 100_000
MOST_MIB, MOST_TIMES = 250, 1.5
_TIMES = 5
_BARE = {"xlsx": exported_rows.write_xlsx_barely, "csv": exported_rows.write_csv_barely}


def measure(count: int) -> str:
    """A table for each database; a figure beyond what was promised is marked with !."""
    with tempfile.TemporaryDirectory(prefix="ruthan-bench-") as name, databases() as found:
        lines = []
        for kind, transactions in found.items():
            with transactions.writing() as session:
                many_complaints.fill(session, DATA_KEYS, INDEX_KEY, count)
            folder = Path(name) / kind
            folder.mkdir()
            url = transactions.engine.url.render_as_string(hide_password=False)
            lines += [
                f"{count:,} complaints, {kind}",
                *_exports(url, folder),
                *_phases(url, folder),
            ]
    return "\n".join(lines)


def _child(task: str, url: str, folder: Path) -> dict[str, Any]:
    """In a process of its own, whose memory is its own."""
    command = [sys.executable, "-m", "bench.exports", "--task", task, "--folder", str(folder)]
    ended = subprocess.run(command, input=url, capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


def _exports(url: str, folder: Path) -> list[str]:
    lines = [
        f"  {'format':<6} {'rows':>8} {'seconds':>8} {'of CPU':>7} {'peak MiB':>9} {'size MB':>8}"
    ]
    for file_format in FORMATS:
        told = _child(file_format, url, folder)
        mark = " !" if told["mib"] >= MOST_MIB or not told["right"] else ""
        lines.append(
            f"  {file_format:<6} {told['rows']:8,} {told['seconds']:8.1f} {told['cpu']:7.1f} "
            f"{told['mib']:9.0f} {told['size'] / 1e6:8.1f}{mark}"
        )
    return lines


def _phases(url: str, folder: Path) -> list[str]:
    told = _child("phases", url, folder)
    lines = [f"  reading and opening all values: {told['read']:.1f} s of CPU"]
    for file_format in FORMATS:
        ours, back = told[f"{file_format} ours"], told[f"{file_format} back"]
        line = f"  {file_format:<6} writing {ours:5.1f} s, reading back {back:5.1f} s"
        if bare := told.get(f"{file_format} bare"):
            mark = " !" if ours > MOST_TIMES * bare else ""
            line += f", bare writing {bare:5.1f} s: {ours / bare:.2f} times{mark}"
        lines.append(line)
    return lines


def limits() -> str:
    """Behaviour where Excel's rows end: how many rows each sheet is said to have, and how many
    are read back."""
    lines = []
    number: Column[Any] = Column("n", "n", "", "text", personal=False, read=str)
    with tempfile.TemporaryDirectory(prefix="ruthan-bench-") as name:
        for count in (ROWS_PER_SHEET, ROWS_PER_SHEET + 1):
            declared: list[tuple[str, int]] = []

            def about(
                _: Tally, sheets: Sequence[tuple[str, int]], said: Any = declared
            ) -> list[tuple[str, str]]:
                said.extend(sheets)
                return []

            table: Table[Any] = Table("complaints", (number,), lambda record: (record,))
            numbers: Any = range(count)
            out = Path(name) / f"{count}.xlsx"
            written = formats_xlsx.write(out, (table,), partial(iter, numbers), about)
            found = read_back.read_back(out, [table.shape])
            mark = "" if found.equals(written) else " !"
            lines.append(f"{count:,} rows: {declared}, read back {found.rows}{mark}")
    return "\n".join(lines)


def _export(url: str, file_format: FileFormat, folder: Path) -> dict[str, Any]:
    """The whole export as the engine makes it."""
    order = ExportOrder(
        Filter(), "", "bench", "exporter", "bench", many_complaints.NOW, personal=True
    )
    out = folder / f"out.{file_format}"
    start = time.perf_counter()
    transactions = Transactions(open_database(url))
    done = export_complaints(transactions, DATA_KEYS, order, out, file_format, lambda *_: None)
    took = time.perf_counter() - start
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "rows": done.rows,
        "seconds": took,
        "cpu": usage.ru_utime + usage.ru_stime,
        "mib": _peak_mib(),
        "size": out.stat().st_size,
        "right": check(out, file_format).findings == (),
    }


def _peak_mib() -> float:
    """Of this process alone: what getrusage says is inherited from the one that started it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def _timed(url: str, folder: Path) -> dict[str, Any]:
    """Time of each part, without the time to read the kept rows."""
    all_tables, file = export_tables(), folder / "rows"
    transactions = Transactions(open_database(url))

    def each() -> None:
        for _ in exported_rows.read(transactions, DATA_KEYS, all_tables):
            pass

    told = {"read": exported_rows.seconds(each)}
    exported_rows.keep(exported_rows.read(transactions, DATA_KEYS, all_tables), file)
    for file_format in FORMATS:
        parts = _written_and_read(file_format, folder, file)
        told |= {f"{file_format} {name}": took for name, took in parts.items()}
    return told


def _written_and_read(file_format: FileFormat, folder: Path, file: Path) -> dict[str, float]:
    """Times of our export, of the bare writer, and of reading the export back, each without the
    time to read the kept values."""
    ours, made = folder / f"ours.{file_format}", folder / f"out.{file_format}"
    all_tables = export_tables()
    looked_at = all_tables[:1] if file_format == "csv" else all_tables
    # An XLSX takes so long that what the machine adds is little beside it.
    least = exported_rows.seconds if file_format == "xlsx" else _least
    getting = least(lambda: exported_rows.look_at(looked_at, file))
    took = {
        "ours": least(lambda: exported_rows.write(file_format, ours, all_tables, file)) - getting,
        "back": least(lambda: check(made, file_format)),
    }
    if file_format in _BARE:
        barely = _BARE[file_format]
        kept = least(lambda: [None for _ in exported_rows.kept(file)])
        took["bare"] = least(lambda: barely(ours, all_tables, file)) - kept
    return took


def _least(work: Callable[[], object]) -> float:
    """Of several times: a difference of two short ones is small beside what the machine adds."""
    return min(exported_rows.seconds(work) for _ in range(_TIMES))


def main() -> None:
    parser = argparse.ArgumentParser(description=measure.__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--limits", action="store_true", help=limits.__doc__)
    parser.add_argument("--task", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.limits:
        print(limits())
    elif given.task is None:
        print(measure(given.count))
    elif given.task == "phases":
        print(json.dumps(_timed(sys.stdin.read(), given.folder)))
    else:
        print(json.dumps(_export(sys.stdin.read(), given.task, given.folder)))


if __name__ == "__main__":
    main()

"""Exports of both formats: whole or not at all, for those who may see them."""

import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.transactions import Transactions
from db import export
from db.export import FileFormat
from db.export_columns import fiscal_year
from db.export_tables import Table
from db.export_tally import ExportDiffers
from db.sealing import CannotOpen, DataKeys, IndexKey
from tests.db.exported import TABLES, Filed, SqliteDesk, Written, cells, csv_rows, order, told
from tests.db.filing import file_complaint


@pytest.mark.parametrize("count", [0, 1, 10, 11])
@pytest.mark.parametrize("file_format", export.FORMATS)
def test_as_many_rows_as_were_counted(
    write: Written, filed: Filed, file_format: FileFormat, count: int
) -> None:
    numbers = [filed() for _ in range(count)]
    file = write(file_format)
    if file_format == "csv":
        assert [row["number"] for row in csv_rows(file)] == numbers
    else:
        assert [row[0].value for row in cells(file, "complaints")[1]] == numbers


@pytest.mark.sqlite
def test_a_thousand_rows_of_each_format(sqlite_desk: SqliteDesk, tmp_path: Path) -> None:
    transactions, data_keys, index_key = sqlite_desk
    with transactions.writing() as session:
        for _ in range(1000):
            file_complaint(session, data_keys, index_key)
    said: list[tuple[int, int]] = []
    for file_format in export.FORMATS:
        with (
            transactions.reading() as session,
            export.drafted(
                session,
                data_keys,
                order(),
                TABLES,
                tmp_path / f"out.{file_format}",
                file_format,
                lambda done, total: said.append((done, total)),
            ) as draft,
        ):
            assert draft.rows == 1000
    assert said[0] == (0, 1000)
    assert said.count((1000, 1000)) == 2


@pytest.mark.parametrize("file_format", export.FORMATS)
def test_personal_columns_are_masked_unless_allowed(
    write: Written, filed: Filed, file_format: FileFormat
) -> None:
    filed(name="สมหญิง 0812345678")
    file = write(file_format, order(personal=False))
    if file_format == "csv":
        assert csv_rows(file)[0]["name"] == "••••"
        assert "0812345678" not in file.read_text("utf-8-sig")
    else:
        assert cells(file, "complaints")[1][0][-1].value == "••••"


def test_the_file_is_for_its_owner_only(write: Written, filed: Filed) -> None:
    filed()
    for file_format in export.FORMATS:
        assert stat.S_IMODE(write(file_format).stat().st_mode) == 0o600


def test_nothing_is_overwritten(write: Written, filed: Filed, tmp_path: Path) -> None:
    filed()
    (tmp_path / "out.csv").write_text("precious")
    with pytest.raises(FileExistsError):
        write("csv")
    assert (tmp_path / "out.csv").read_text() == "precious"


@pytest.mark.parametrize("file_format", export.FORMATS)
def test_a_key_that_is_gone_fails_the_export_whole(
    transactions: Transactions,
    filed: Filed,
    tmp_path: Path,
    file_format: FileFormat,
) -> None:
    filed()
    folder = tmp_path / "exports"
    folder.mkdir()
    with (
        pytest.raises(CannotOpen),
        transactions.reading() as session,
        export.drafted(
            session,
            DataKeys([b"x" * 32]),
            order(),
            TABLES,
            folder / "out",
            file_format,
            lambda *_: None,
        ),
    ):
        pytest.fail("nothing may be released")
    assert list(folder.iterdir()) == []


def test_what_differs_when_read_back_is_not_kept(
    transactions: Transactions,
    data_keys: DataKeys,
    filed: Filed,
    tmp_path: Path,
) -> None:
    """Two columns whose labels cannot be told apart read back as one."""
    filed(product="หม้อ", brand="ดี")
    first, second = replace(told("product"), label="ก"), replace(told("brand"), label="ก_ต่อ")
    tables = [Table("complaints", (first, second), lambda record: (record,))]
    folder = tmp_path / "exports"
    folder.mkdir()
    with (
        pytest.raises(ExportDiffers),
        transactions.reading() as session,
        export.drafted(
            session, data_keys, order(), tables, folder / "out", "xlsx", lambda *_: None
        ),
    ):
        pytest.fail("nothing may be released")
    assert list(folder.iterdir()) == []


def test_the_fiscal_year_begins_in_october() -> None:
    assert fiscal_year(date(2026, 9, 30)) == 2569
    assert fiscal_year(date(2026, 10, 1)) == 2570


def test_rows_that_arrive_meanwhile_are_not_half_in(
    transactions: Transactions,
    data_keys: DataKeys,
    index_key: IndexKey,
    filed: Filed,
    tmp_path: Path,
) -> None:
    filed()

    def file_another(done: int, _total: int) -> None:
        if done == 0:
            with transactions.writing() as writing:
                file_complaint(writing, data_keys, index_key)

    with (
        transactions.reading() as session,
        export.drafted(
            session, data_keys, order(), TABLES, tmp_path / "out.xlsx", "xlsx", file_another
        ) as draft,
    ):
        assert draft.rows == 1

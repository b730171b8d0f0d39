"""Exports of both formats: whole or not at all, for those who may see them."""

import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.runtime.transactions import Transactions
from db.engine.encryption import DecryptionError, IndexKey, MasterKeys
from db.export import export
from db.export.columns import fiscal_year
from db.export.export import ErasedMeanwhile, FileFormat
from db.export.tables import Table
from db.export.tally import ExportDiffers
from db.models.tables import Complaint
from db.privacy.erasure import ErasureContext, detach
from handlers.records.statistics import statistic_of
from tests.db.export.exported import (
    TABLES,
    Filed,
    SqliteDesk,
    Written,
    answer_column,
    csv_rows,
    file_many,
    order,
    values,
)
from tests.db.filing import NOW, file_complaint


@pytest.mark.attack(46)
@pytest.mark.parametrize("count", [0, 1, 10, 11])
@pytest.mark.parametrize("file_format", export.FORMATS)
def test_as_many_rows_as_were_counted(
    write: Written, filed: Filed, file_format: FileFormat, count: int
) -> None:
    numbers = [filed() for _ in range(count)]
    assert values(write(file_format), "number") == numbers


@pytest.mark.attack(46)
@pytest.mark.sqlite
def test_a_thousand_rows_and_one_more_or_less(sqlite_desk: SqliteDesk, tmp_path: Path) -> None:
    transactions, data_keys, _ = sqlite_desk
    asked: list[tuple[int, FileFormat]] = [(999, "csv"), (1000, "xlsx"), (1001, "jsonl")]
    already = 0
    for count, file_format in asked:
        file_many(sqlite_desk, count - already)
        already = count
        said: list[tuple[int, int]] = []

        def progress(done: int, total: int, heard: list[tuple[int, int]] = said) -> None:
            heard.append((done, total))

        out = tmp_path / f"{count}.{file_format}"
        with (
            transactions.reading() as session,
            export.draft_export(
                session, data_keys, order(), TABLES[:1], out, file_format, progress
            ) as draft,
        ):
            assert draft.rows == count
            draft.release()
        assert len(set(values(out, "number"))) == count
        assert said[0] == (0, count)
        assert said[-1] == (count, count)


@pytest.mark.parametrize("file_format", export.FORMATS)
def test_personal_columns_are_masked_unless_allowed(
    write: Written, filed: Filed, file_format: FileFormat
) -> None:
    filed(name="สมหญิง 0812345678")
    file = write(file_format, order(personal=False))
    assert values(file, "name") == ["••••"]
    if file_format != "xlsx":
        assert "0812345678" not in file.read_text("utf-8-sig")


def test_a_duplicate_says_so_in_the_place_of_its_status(
    write: Written, filed: Filed, transactions: Transactions
) -> None:
    main, twice = filed(), filed()
    with transactions.writing() as session:
        session.scalars(
            select(Complaint).where(Complaint.number == twice)
        ).one().merged_into = session.scalars(
            select(Complaint.id).where(Complaint.number == main)
        ).one()
    file = write("xlsx")
    assert values(file, "status_label") == ["รับเรื่องแล้ว", "รวมกับเรื่องอื่นแล้ว"]
    assert values(file, "merged_into") == [None, main]


@pytest.mark.attack(50)
def test_the_file_is_for_its_owner_only(write: Written, filed: Filed) -> None:
    filed()
    for file_format in export.FORMATS:
        file = write(file_format)
        for each in (file, export.manifest_beside(file)):
            assert stat.S_IMODE(each.stat().st_mode) == 0o600


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
        pytest.raises(DecryptionError),
        transactions.reading() as session,
        export.draft_export(
            session,
            MasterKeys([b"x" * 32]),
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
    data_keys: MasterKeys,
    filed: Filed,
    tmp_path: Path,
) -> None:
    """Two columns whose labels cannot be told apart read back as one."""
    filed(product="หม้อ", brand="ดี")
    first, second = (
        replace(answer_column("product"), label="ก"),
        replace(answer_column("brand"), label="ก_ต่อ"),
    )
    tables = [Table("complaints", (first, second), lambda record: (record,))]
    folder = tmp_path / "exports"
    folder.mkdir()
    with (
        pytest.raises(ExportDiffers),
        transactions.reading() as session,
        export.draft_export(
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
    data_keys: MasterKeys,
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
        export.draft_export(
            session, data_keys, order(), TABLES, tmp_path / "out.xlsx", "xlsx", file_another
        ) as draft,
    ):
        assert draft.rows == 1


@pytest.mark.attack(48)
def test_who_is_erased_meanwhile_is_in_no_file(
    transactions: Transactions, data_keys: MasterKeys, filed: Filed, tmp_path: Path
) -> None:
    """The snapshot still holds the person; the file is not released."""
    filed(name="สมหญิง"), filed()
    for out in (tmp_path / "first.csv", tmp_path / "second.csv"):
        with (
            transactions.reading() as reading,
            export.draft_export(
                reading, data_keys, order(), TABLES, out, "csv", lambda *_: None
            ) as draft,
        ):
            if out.stem == "first":
                erase(transactions, data_keys)
            with transactions.writing() as session:
                try:
                    draft.check_nobody_was_erased(session)
                except ErasedMeanwhile:
                    continue
            draft.release()
    assert [each.name for each in tmp_path.glob("*.csv")] == ["second.csv"]
    assert [row["name"] for row in csv_rows(tmp_path / "second.csv")] == ["", ""]


def erase(transactions: Transactions, data_keys: MasterKeys) -> None:
    """The first person, as an officer's approval does it."""
    with transactions.writing() as session:
        complaint = session.execute(select(Complaint).order_by(Complaint.id)).scalars().first()
        assert complaint is not None
        detach(session, complaint, ErasureContext(data_keys.wrap, statistic_of), NOW)

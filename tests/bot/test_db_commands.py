"""`ruthan db`: the tables' newest shape, a backup, and all of it back again."""

import json
import shutil
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import insert, select, update

from bot.cli import main
from bot.transactions import Transactions
from db import audit, complaints, conversations, evidence, inbox, outbox, schema
from db.archive import MANIFEST, TABLES
from db.backup import Backup
from db.conversations import Chat
from db.engine import open_database
from db.evidence import Expected, Stored
from db.evidence_files import EvidenceFiles
from db.inbox import Arrived
from db.models import Complaint, Evidence, Job
from db.sealing import DataKeys, IndexKey
from tests.bot.console_fixtures import Desk
from tests.postgresql import Server

NOW = datetime(2026, 11, 20, 5, 0, 0, 123456, tzinfo=UTC)
SEALED = b"sealed bytes of a picture" * 20_000
CANARY = "สมหญิง"
Fresh = Callable[[], str]


@pytest.fixture
def fresh_sqlite(sqlite_template: Path, tmp_path: Path) -> Fresh:
    """Each call gives the URL of a new, migrated, empty database."""

    def made() -> str:
        number = len(list(tmp_path.glob("*.db")))
        return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / f'{number}.db')}"

    return made


@contextmanager
def at(url: str) -> Iterator[Transactions]:
    engine = open_database(url)
    yield Transactions(engine)
    engine.dispose()


def ruthan(url: str, data_dir: Path, *arguments: str) -> Result:
    environment = {"DATABASE_URL": url, "RUTHAN_DATA_DIR": str(data_dir)}
    return CliRunner().invoke(main, ["db", *arguments], env=environment)


def fill(url: str, data_dir: Path, keys: DataKeys, index_key: IndexKey) -> str:
    """Something in every table and one sealed file; returns the complaint's number."""
    with at(url) as transactions:
        desk = Desk(transactions, keys, index_key)
        number = desk.file()
        desk.add_member("somchai", "supervisor")
        with transactions.writing() as session:
            audit.write(session, who="x", action="y", thing="z", reason="r", now=NOW)
            session.execute(insert(Job).values(name="sweep", due_at=NOW, last_done_at=None))
            chat = Chat("user", "U" + "a" * 32)
            known = conversations.of_chat(session, chat, keys, index_key, NOW)
            message_hash = index_key.hash("message", "1")
            inbox.store(
                session,
                [Arrived("E1", "message", 5, {"a": 1}, known.id, known.key, message_hash, False)],
                NOW,
            )
            held = conversations.hold_next(session, keys, NOW)
            assert held is not None
            outbox.add(session, held, [{"type": "text", "text": CANARY}], "token", NOW)
            expected = Expected(known.id, "d" * 32, "1", message_hash)
            evidence.expect(session, expected, known.key, NOW)
            arriving = evidence.lease_next(session, keys, NOW)
            assert arriving is not None
            EvidenceFiles(data_dir).write(arriving.stored_as, [SEALED])
            stored = Stored(arriving.stored_as, "image/png", len(SEALED), "0" * 64)
            assert evidence.sealed(session, arriving.id, stored)
    return number


def everything(url: str) -> dict[str, list[dict[str, Any]]]:
    with at(url) as transactions, transactions.reading() as session:
        return {
            table.name: [
                dict(row)
                for row in session.execute(
                    select(table).order_by(*table.primary_key.columns)
                ).mappings()
            ]
            for table in TABLES
        }


def files_in(data_dir: Path) -> dict[str, bytes]:
    folder = data_dir / "evidence"
    return {file.name: file.read_bytes() for file in folder.iterdir()} if folder.exists() else {}


def test_an_upgrade_says_from_where_to_where(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'data' / 'new.db'}"
    first, second = (ruthan(url, tmp_path, "upgrade") for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.stdout == f"ปรับโครงสร้างจากรุ่น ว่าง เป็นรุ่น {schema.newest()} แล้ว\n"
    assert second.stdout == f"โครงสร้างเป็นรุ่นล่าสุดอยู่แล้ว ({schema.newest()})\n"
    told = json.loads(ruthan(url, tmp_path, "upgrade", "--json").stdout)
    assert told == {"from": schema.newest(), "to": schema.newest()}


def test_an_upgrade_of_a_newer_database_is_refused(fresh_sqlite: Fresh, tmp_path: Path) -> None:
    url = fresh_sqlite()
    with at(url) as transactions, transactions.writing() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = 'later'")
    said = ruthan(url, tmp_path, "upgrade")
    assert (said.exit_code, "ไม่ใช่รุ่นที่โปรแกรมนี้รู้จัก" in said.stderr) == (1, True)


@pytest.mark.sqlite
def test_there_and_back_on_sqlite(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: DataKeys, index_key: IndexKey
) -> None:
    number = fill(source := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    file = tmp_path / "backup.zip"
    assert ruthan(source, tmp_path / "a", "backup", str(file)).exit_code == 0
    said = ruthan(target := fresh_sqlite(), tmp_path / "b", "restore", str(file))
    assert said.exit_code == 0, said.stderr
    assert everything(target) == everything(source)
    assert files_in(tmp_path / "b") == files_in(tmp_path / "a")
    with at(target) as transactions, transactions.reading() as session:
        complaint = complaints.with_number(session, number)
        assert complaint is not None
        key = conversations.key_of(session, complaint.conversation_id, data_keys)
        assert CANARY in complaints.personal_answers(complaint, key)["name"]
        assert audit.first_break(session) is None


@pytest.mark.postgresql
def test_from_sqlite_to_postgresql_and_back(
    fresh_sqlite: Fresh,
    postgresql_server: Server,
    tmp_path: Path,
    data_keys: DataKeys,
    index_key: IndexKey,
) -> None:
    fill(source := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    assert ruthan(source, tmp_path / "a", "backup", str(one)).exit_code == 0
    with postgresql_server.fresh_database() as middle:
        said = ruthan(middle, tmp_path / "b", "restore", str(one))
        assert said.exit_code == 0, said.stderr
        assert everything(middle) == everything(source)
        assert ruthan(middle, tmp_path / "b", "backup", str(two)).exit_code == 0
        # The counters go on after the ids that were brought.
        fill_once_more(middle, data_keys, index_key)
    assert ruthan(target := fresh_sqlite(), tmp_path / "c", "restore", str(two)).exit_code == 0
    assert everything(target) == everything(source)
    assert files_in(tmp_path / "c") == files_in(tmp_path / "a")


def fill_once_more(url: str, keys: DataKeys, index_key: IndexKey) -> None:
    with at(url) as transactions:
        desk = Desk(transactions, keys, index_key)
        desk.file()
        desk.add_member("malee", "officer")
        with transactions.writing() as session:
            audit.write(session, who="x", action="y", thing="z", reason="r", now=NOW)


def test_the_backup_is_for_its_owner_only_and_keeps_what_is_sealed_sealed(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: DataKeys, index_key: IndexKey
) -> None:
    fill(url := fresh_sqlite(), tmp_path, data_keys, index_key)
    file = tmp_path / "backup.zip"
    said = ruthan(url, tmp_path, "backup", str(file), "--json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(said.stdout)["files"] == 1
    with zipfile.ZipFile(file) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    for secret in (CANARY, "0812345678", "0123456789", "U" + "a" * 32):
        assert secret.encode() not in content
        assert json.dumps(secret).strip('"').encode() not in content
        assert secret not in said.output


def test_a_file_that_is_there_is_never_overwritten(fresh_sqlite: Fresh, tmp_path: Path) -> None:
    file = tmp_path / "backup.zip"
    file.write_text("precious")
    said = ruthan(fresh_sqlite(), tmp_path, "backup", str(file))
    assert (said.exit_code, "ระบบไม่เขียนทับ" in said.stderr) == (1, True)
    assert file.read_text() == "precious"


def test_lost_evidence_refuses_the_backup_but_removed_evidence_does_not(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: DataKeys, index_key: IndexKey
) -> None:
    fill(url := fresh_sqlite(), tmp_path, data_keys, index_key)
    shutil.rmtree(tmp_path / "evidence")
    file = tmp_path / "backup.zip"
    said = ruthan(url, tmp_path, "backup", str(file))
    assert (said.exit_code, "ไม่พบไฟล์หลักฐาน 1 ไฟล์" in said.stderr) == (1, True)
    assert list(tmp_path.glob("*.zip")) + list(tmp_path.glob(".*.part")) == []
    with at(url) as transactions, transactions.writing() as session:
        session.execute(update(Evidence).values(state="removed"))
    assert ruthan(url, tmp_path, "backup", str(file)).exit_code == 0


def test_a_database_with_anything_in_it_is_left_alone(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: DataKeys, index_key: IndexKey
) -> None:
    fill(url := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    file = tmp_path / "backup.zip"
    ruthan(url, tmp_path / "a", "backup", str(file))
    target = fresh_sqlite()
    with at(target) as transactions, transactions.writing() as session:
        session.execute(insert(Job).values(name="sweep", due_at=NOW))
    before = everything(target)
    said = ruthan(target, tmp_path / "b", "restore", str(file))
    assert (said.exit_code, "มีข้อมูลอยู่แล้ว" in said.stderr) == (1, True)
    assert everything(target) == before
    assert files_in(tmp_path / "b") == {}


def rewritten(file: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """A copy of a backup with other members."""
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    copy = file.with_name("changed.zip")
    with zipfile.ZipFile(copy, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return copy


def change_a_row(members: dict[str, bytes]) -> None:
    name = "tables/complaints.jsonl"
    members[name] = members[name].replace(b"TH-50", b"TH-10")


def lose_a_row(members: dict[str, bytes]) -> None:
    members["tables/audit.jsonl"] = b""


def lose_a_table(members: dict[str, bytes]) -> None:
    del members["tables/staff.jsonl"]


def lose_the_evidence(members: dict[str, bytes]) -> None:
    del members[next(name for name in members if name.startswith("evidence/"))]


def add_a_stranger(members: dict[str, bytes]) -> None:
    members["evidence/../../stranger"] = b"x"


def name_another_revision(members: dict[str, bytes]) -> None:
    said = json.loads(members[MANIFEST])
    members[MANIFEST] = json.dumps({**said, "revision": "9999"}).encode()


def lose_the_manifest(members: dict[str, bytes]) -> None:
    del members[MANIFEST]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (change_a_row, "เสียหายหรือถูกแก้ไขที่ tables/complaints.jsonl"),
        (lose_a_row, "เสียหายหรือถูกแก้ไขที่ tables/audit.jsonl"),
        (lose_a_table, "เสียหายหรือถูกแก้ไขที่ manifest.json"),
        (lose_the_evidence, "เสียหายหรือถูกแก้ไขที่ manifest.json"),
        (add_a_stranger, "เสียหายหรือถูกแก้ไขที่ manifest.json"),
        (name_another_revision, "โครงสร้างรุ่น 9999"),
        (lose_the_manifest, "ไม่ใช่ไฟล์สำรองของรู้ทัน"),
    ],
)
def test_a_backup_that_is_not_whole_changes_nothing(
    fresh_sqlite: Fresh,
    tmp_path: Path,
    data_keys: DataKeys,
    index_key: IndexKey,
    change: Callable[[dict[str, bytes]], None],
    sentence: str,
) -> None:
    fill(url := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    file = tmp_path / "backup.zip"
    ruthan(url, tmp_path / "a", "backup", str(file))
    target = fresh_sqlite()
    said = ruthan(target, tmp_path / "b", "restore", str(rewritten(file, change)))
    assert (said.exit_code, sentence in said.stderr) == (1, True), said.stderr
    assert not any(everything(target).values())
    assert files_in(tmp_path / "b") == {}


@pytest.mark.parametrize("cut", [0, 10, -30, -2000])
def test_a_torn_or_foreign_file_is_refused(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: DataKeys, index_key: IndexKey, cut: int
) -> None:
    fill(url := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    file = tmp_path / "backup.zip"
    ruthan(url, tmp_path / "a", "backup", str(file))
    torn = tmp_path / "torn.zip"
    torn.write_bytes(file.read_bytes()[:cut])
    said = ruthan(fresh_sqlite(), tmp_path / "b", "restore", str(torn))
    assert (said.exit_code, "ไม่ใช่ไฟล์สำรองของรู้ทัน" in said.stderr) == (1, True)


def test_rows_that_do_not_fit_take_everything_back(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: DataKeys, index_key: IndexKey
) -> None:
    """A step of a complaint that does not exist breaks a foreign key in the last table."""
    fill(url := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    with at(url) as transactions, transactions.reading() as session:
        connection = session.connection()
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("UPDATE complaint_steps SET complaint_id = 777")
        connection.exec_driver_sql("BEGIN")
    file = tmp_path / "backup.zip"
    ruthan(url, tmp_path / "a", "backup", str(file))
    said = ruthan(target := fresh_sqlite(), tmp_path / "b", "restore", str(file))
    assert (said.exit_code, "ลงตารางไม่ได้" in said.stderr) == (1, True), said.stderr
    assert not any(everything(target).values())
    assert files_in(tmp_path / "b") == {}


def test_evidence_of_the_same_name_but_other_content_is_left_alone(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: DataKeys, index_key: IndexKey
) -> None:
    fill(url := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    file = tmp_path / "backup.zip"
    ruthan(url, tmp_path / "a", "backup", str(file))
    (name,) = files_in(tmp_path / "a")
    EvidenceFiles(tmp_path / "b").write(name, [b"other"])
    said = ruthan(target := fresh_sqlite(), tmp_path / "b", "restore", str(file))
    assert (said.exit_code, "เนื้อหาต่างกัน" in said.stderr) == (1, True)
    assert (files_in(tmp_path / "b"), any(everything(target).values())) == ({name: b"other"}, False)
    # Beside the evidence that the lost database left behind, all goes well.
    assert ruthan(target, tmp_path / "a", "restore", str(file)).exit_code == 0


def test_a_backup_is_one_moment_while_others_write(
    transactions: Transactions,
    tmp_path: Path,
    data_keys: DataKeys,
    index_key: IndexKey,
) -> None:
    desk = Desk(transactions, data_keys, index_key)
    for number in range(450):
        desk.file(NOW - timedelta(minutes=number))
    written: list[str] = []

    def file_another(_done: int, _total: int) -> None:
        written.append(desk.file())

    file = tmp_path / "backup.zip"
    with transactions.reading() as session, file.open("wb") as out:
        manifest = Backup(session, EvidenceFiles(tmp_path), file_another).write(out, NOW)
    rows = {member.name: member.rows for member in manifest.members}
    assert len(written) > 3
    assert rows["tables/complaints.jsonl"] == rows["tables/complaint_steps.jsonl"] == 450
    with transactions.reading() as session:
        assert len(session.execute(select(Complaint.id)).all()) == 450 + len(written)

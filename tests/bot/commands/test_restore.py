"""A restore that refuses leaves everything as it was."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update

from db.backup.archive import MANIFEST
from db.engine.encryption import IndexKey, MasterKeys
from db.evidence.files import EvidenceFiles
from db.models.broadcasts import Broadcast
from db.models.tables import Job, StaffMember
from db.queue.broadcasts import approval, batches
from db.queue.broadcasts.approval import BroadcastDraft
from tests.bot.commands.backups import NOW, Fresh, everything, files_in, fill, opened, ruthan


def test_a_database_with_anything_in_it_is_left_alone(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    fill(url := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    file = tmp_path / "backup.zip"
    ruthan(url, tmp_path / "a", "backup", str(file))
    target = fresh_sqlite()
    with opened(target) as transactions, transactions.writing() as session:
        session.execute(insert(Job).values(name="sweep", due_at=NOW))
    before = everything(target)
    said = ruthan(target, tmp_path / "b", "restore", str(file))
    assert (said.exit_code, "มีข้อมูลอยู่แล้ว" in said.stderr) == (1, True)
    assert everything(target) == before
    assert files_in(tmp_path / "b") == {}


def test_a_broadcast_that_was_on_its_way_does_not_go_on_by_itself(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    fill(url := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    with opened(url) as transactions, transactions.writing() as session:
        member = session.scalars(select(StaffMember.id)).first()
        assert member is not None
        made = approval.create(session, BroadcastDraft("ระวัง"), member, NOW)
        sending = update(Broadcast).where(Broadcast.id == made)
        session.execute(sending.values(state="sending", begun_at=NOW, cleared_at=NOW))
    assert ruthan(url, tmp_path / "a", "backup", str(tmp_path / "backup.zip")).exit_code == 0
    target = fresh_sqlite()
    said = ruthan(target, tmp_path / "b", "restore", str(tmp_path / "backup.zip"))
    assert said.exit_code == 0
    with opened(target) as transactions, transactions.reading() as session:
        assert batches.next_in_turn(session, NOW) is None
        assert session.get_one(Broadcast, made).stopped_because == "restored"


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
    data_keys: MasterKeys,
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
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey, cut: int
) -> None:
    fill(url := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    file = tmp_path / "backup.zip"
    ruthan(url, tmp_path / "a", "backup", str(file))
    torn = tmp_path / "torn.zip"
    torn.write_bytes(file.read_bytes()[:cut])
    said = ruthan(fresh_sqlite(), tmp_path / "b", "restore", str(torn))
    assert (said.exit_code, "ไม่ใช่ไฟล์สำรองของรู้ทัน" in said.stderr) == (1, True)


def test_rows_that_do_not_fit_take_everything_back(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    """A step of a complaint that does not exist breaks a foreign key in the last table."""
    fill(url := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    with opened(url) as transactions, transactions.reading() as session:
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
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    fill(url := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    file = tmp_path / "backup.zip"
    ruthan(url, tmp_path / "a", "backup", str(file))
    name = min(files_in(tmp_path / "a"))
    EvidenceFiles(tmp_path / "b").write(name, [b"other"])
    said = ruthan(target := fresh_sqlite(), tmp_path / "b", "restore", str(file))
    assert (said.exit_code, "เนื้อหาต่างกัน" in said.stderr) == (1, True)
    assert (files_in(tmp_path / "b"), any(everything(target).values())) == ({name: b"other"}, False)
    # Beside the evidence that the lost database left behind, all goes well.
    assert ruthan(target, tmp_path / "a", "restore", str(file)).exit_code == 0

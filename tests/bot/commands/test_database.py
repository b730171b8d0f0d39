"""`ruthan db`: the tables' newest shape, a backup, and all of it back again."""

import json
import shutil
import stat
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.runtime.transactions import Transactions
from db.backup.backup import Backup
from db.complaints import complaints
from db.engine import schema as engine_schema
from db.engine.encryption import IndexKey, MasterKeys
from db.evidence.files import EvidenceFiles
from db.models.tables import Complaint, Evidence
from db.queue import conversations
from db.staff import audit
from tests.bot.commands.backups import (
    CANARY,
    NOW,
    SEALED_FILES,
    Fresh,
    everything,
    files_in,
    fill,
    opened,
    ruthan,
)
from tests.bot.web.console.fixtures import Desk
from tests.postgresql import Server

pytestmark = pytest.mark.both_databases


def test_an_upgrade_says_from_where_to_where(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'data' / 'new.db'}"
    first, second = (ruthan(url, tmp_path, "upgrade") for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.stdout == f"ปรับโครงสร้างจากรุ่น ว่าง เป็นรุ่น {engine_schema.newest()} แล้ว\n"
    assert second.stdout == f"โครงสร้างเป็นรุ่นล่าสุดอยู่แล้ว ({engine_schema.newest()})\n"
    told = json.loads(ruthan(url, tmp_path, "upgrade", "--json").stdout)
    assert told == {"from": engine_schema.newest(), "to": engine_schema.newest()}


@pytest.mark.sqlite
def test_there_and_back_on_sqlite(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    number = fill(source := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    file = tmp_path / "backup.zip"
    assert ruthan(source, tmp_path / "a", "backup", str(file)).exit_code == 0
    said = ruthan(target := fresh_sqlite(), tmp_path / "b", "restore", str(file))
    assert said.exit_code == 0, said.stderr
    assert everything(target) == everything(source)
    assert files_in(tmp_path / "b") == files_in(tmp_path / "a")
    assert sorted(map(len, files_in(tmp_path / "b").values())) == sorted(map(len, SEALED_FILES))
    with opened(target) as transactions, transactions.reading() as session:
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
    data_keys: MasterKeys,
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


def fill_once_more(url: str, keys: MasterKeys, index_key: IndexKey) -> None:
    with opened(url) as transactions:
        desk = Desk(transactions, keys, index_key)
        desk.file()
        desk.add_member("malee", "officer")
        with transactions.writing() as session:
            audit.write(session, who="x", action="y", thing="z", reason="r", now=NOW)


def test_the_backup_is_for_its_owner_only_and_keeps_what_is_sealed_sealed(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    fill(url := fresh_sqlite(), tmp_path, data_keys, index_key)
    file = tmp_path / "backup.zip"
    said = ruthan(url, tmp_path, "backup", str(file), "--json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(said.stdout)["files"] == 2
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
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    fill(url := fresh_sqlite(), tmp_path, data_keys, index_key)
    shutil.rmtree(tmp_path / "evidence")
    file = tmp_path / "backup.zip"
    said = ruthan(url, tmp_path, "backup", str(file))
    assert (said.exit_code, "ไม่พบไฟล์หลักฐาน 2 ไฟล์" in said.stderr) == (1, True)
    assert list(tmp_path.glob("*.zip")) + list(tmp_path.glob(".*.part")) == []
    with opened(url) as transactions, transactions.writing() as session:
        session.execute(update(Evidence).values(state="removed"))
    assert ruthan(url, tmp_path, "backup", str(file)).exit_code == 0


def test_a_backup_is_one_moment_while_others_write(
    transactions: Transactions,
    tmp_path: Path,
    data_keys: MasterKeys,
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

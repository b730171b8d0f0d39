"""Databases with something in every table, and `ruthan db` on them."""

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result
from sqlalchemy import insert, select

from bot.commands.database.key_guard import refuse_wrong_keys
from bot.commands.main import main
from bot.runtime.transactions import Transactions
from db.backup.archive import TABLES
from db.engine.encryption import KEY_BYTES, IndexKey, MasterKeys
from db.engine.engine import open_database
from db.evidence import evidence
from db.evidence.evidence import CopyLocation, ExpectedFile, StoredFile
from db.evidence.files import EvidenceFiles
from db.models.tables import Job
from db.queue import conversations, inbox, outbox
from db.queue.conversations import Chat
from db.queue.inbox import NewEvent
from db.staff import audit
from tests.bot.web.console.fixtures import Desk

NOW = datetime(2026, 11, 20, 5, 0, 0, 123456, tzinfo=UTC)
SEALED = b"sealed bytes of a picture" * 20_000
SEALED_COPY = b"sealed bytes of its copy" * 10_000
SEALED_FILES = (SEALED, SEALED_COPY)
CANARY = "สมหญิง"
Fresh = Callable[[], str]


@contextmanager
def opened(url: str) -> Iterator[Transactions]:
    """The database at this address, closed again at the end of the block."""
    engine = open_database(url)
    yield Transactions(engine)
    engine.dispose()


def written(*keys: bytes) -> str:
    """Keys as they stand in the environment."""
    return ",".join(base64.urlsafe_b64encode(key).decode() for key in keys)


# Those of the fixtures `data_keys` and `index_key`.
KEYS = {
    "RUTHAN_DATA_KEYS": written(bytes(range(KEY_BYTES))),
    "RUTHAN_INDEX_KEY": written(bytes(reversed(range(KEY_BYTES)))),
    "RUTHAN_BURST_S": "0",
}


def ruthan(url: str, data_dir: Path, *arguments: str, **more: str) -> Result:
    environment = {"DATABASE_URL": url, "RUTHAN_DATA_DIR": str(data_dir), **KEYS, **more}
    return CliRunner().invoke(main, ["db", *arguments], env=environment)


def fill(url: str, data_dir: Path, keys: MasterKeys, index_key: IndexKey) -> str:
    """Something in every table, one sealed file and its copy; returns the complaint's number."""
    with opened(url) as transactions:
        refuse_wrong_keys(transactions, keys, index_key)
        desk = Desk(transactions, keys, index_key)
        number = desk.file()
        desk.add_member("somchai", "supervisor")
        with transactions.writing() as session:
            audit.write(session, who="x", action="y", thing="z", reason="r", now=NOW)
            session.execute(insert(Job).values(name="sweep", due_at=NOW, last_done_at=None))
            chat = Chat("user", "U" + "a" * 32)
            known = conversations.of_chat(session, chat, keys, index_key, NOW)
            message_hash = index_key.blind_index("message", "1")
            inbox.store(
                session,
                [NewEvent("E1", "message", 5, {"a": 1}, known.id, known.key, message_hash, False)],
                NOW,
            )
            held = conversations.next_waiting(session, keys, NOW)
            assert held is not None
            outbox.add(session, held, [{"type": "text", "text": CANARY}], "token", NOW, push="wait")
            expected = ExpectedFile(known.id, "d" * 32, "1", message_hash)
            evidence.register(session, expected, known.key, NOW)
            arriving = evidence.lease_next(session, keys, NOW)
            assert arriving is not None
            EvidenceFiles(data_dir).write(arriving.stored_as, [SEALED])
            EvidenceFiles(data_dir).write(arriving.copied_as, [SEALED_COPY])
            copy = CopyLocation(arriving.copied_as, 1, 1)
            stored = StoredFile(arriving.stored_as, "image/png", len(SEALED), "0" * 64, copy)
            assert evidence.mark_stored(session, arriving.id, stored, NOW)
    return number


def everything(url: str) -> dict[str, list[dict[str, Any]]]:
    with opened(url) as transactions, transactions.reading() as session:
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

"""All that the database holds of a chat, opened: no column is left out unnoticed."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from db.engine.encryption import DataEncryptionKey, DecryptionError
from db.models.tables import Base
from db.queue import conversations
from tests.handlers.chat import Chat

_CONTEXTS = (
    "call_backs.message",
    "call_backs.name",
    "call_backs.note",
    "call_backs.phone",
    "complaint_changes.value",
    "complaint_steps.internal_note",
    "complaint_steps.public_note",
    "complaints.answers",
    "conversations.chat_id",
    "conversations.state",
    "evidence.message_id",
    "inbox.event",
    "notices.text",
    "outbox.batch",
)


def everything(chat: Chat) -> list[str]:
    """Every value of every row, sealed ones opened with the person's key."""
    settings = chat.services.settings
    with chat.services.transactions.reading() as session:
        known = conversations.find(session, chat.address, settings.data_keys, settings.index_key)
        assert known is not None
        return [
            text
            for table in Base.metadata.sorted_tables
            for row in session.execute(select(table)).mappings()
            for name, value in row.items()
            for text in _texts(str(name), value, known.key)
        ]


def _texts(name: str, value: Any, key: DataEncryptionKey) -> Iterator[str]:
    if name.startswith("sealed_") and value:
        yield _opened(value, key)
    elif not isinstance(value, bytes):
        yield str(value)


def _opened(sealed: bytes, key: DataEncryptionKey) -> str:
    for context in _CONTEXTS:
        try:
            return key.decrypt(sealed, context).decode()
        except DecryptionError:
            continue
    raise AssertionError("a sealed column that this test does not know")

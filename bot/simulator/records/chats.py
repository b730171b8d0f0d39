"""Chats: their messages, files, and the bot's typing animation."""

import itertools
import json
import secrets
import sqlite3
import time
from dataclasses import dataclass

from bot.simulator.records.store import Store, next_revision
from bot.simulator.rules.checks import JsonObject

BOT = "bot"
_MESSAGES = "SELECT messages.*, people FROM messages LEFT JOIN pushed ON message_id = id"
_last_digits = itertools.count(secrets.randbelow(100_000))


@dataclass(frozen=True)
class ChatMessage:
    """A message as it stands in a chat; `sender` is a user id or "bot", `at` in ms. `pushed` is
    None for a free reply, else for how many people LINE counts it: the first of a push for all
    that get it, those beside it for none."""

    seq: int
    revision: int
    id: str
    chat: str
    sender: str
    message: JsonObject
    at: int
    unsent: bool
    pushed: int | None


@dataclass(frozen=True)
class Content:
    """The file of a message; LINE answers 202 until `ready_at` (seconds since 1970)."""

    media_type: str
    data: bytes
    ready_at: float


class Chats:
    """The messages of one local LINE."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(
        self, connection: sqlite3.Connection, chat: str, sender: str, body: JsonObject, at: float
    ) -> JsonObject:
        """Show a message in a chat; returns its `id` and `quoteToken` as LINE does."""
        sent = new_ids()
        connection.execute(
            "INSERT INTO messages (revision, id, chat, sender, body, quote_token, sent_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                next_revision(connection),
                sent["id"],
                chat,
                sender,
                json.dumps(body, ensure_ascii=False),
                sent["quoteToken"],
                round(at * 1000),
            ),
        )
        if sender == BOT:
            connection.execute("DELETE FROM typing WHERE chat = ?", (chat,))
        return sent

    def mark_pushed(self, connection: sqlite3.Connection, message_id: str, people: int) -> None:
        """Note that a message was pushed and counted for so many people."""
        connection.execute("INSERT INTO pushed VALUES (?, ?)", (message_id, people))

    def keep_content(
        self, connection: sqlite3.Connection, message_id: str, content: Content
    ) -> None:
        """Keep the file that a user sent."""
        connection.execute(
            "INSERT INTO contents VALUES (?, ?, ?, ?)",
            (message_id, content.media_type, content.data, content.ready_at),
        )

    def unsend(self, connection: sqlite3.Connection, message_id: str) -> None:
        """Take back a message; its words and its file are gone."""
        connection.execute(
            'UPDATE messages SET unsent = 1, body = \'{"type": "unsent"}\', revision = ?'
            " WHERE id = ?",
            (next_revision(connection), message_id),
        )
        connection.execute("DELETE FROM contents WHERE message_id = ?", (message_id,))

    def message(self, message_id: str) -> ChatMessage:
        """The message with this id. Raises LookupError."""
        found = self._store.row(f"{_MESSAGES} WHERE id = ?", message_id)
        if found is None:
            raise LookupError(f"no message {message_id}")
        return _chat_message(found)

    def content(self, message_id: str) -> Content:
        """The file of a message. Raises LookupError."""
        found = self._store.row("SELECT * FROM contents WHERE message_id = ?", message_id)
        if found is None:
            raise LookupError(f"no content of message {message_id}")
        return Content(found["media_type"], found["data"], found["ready_at"])

    def of(self, chat: str, *, after: int = 0) -> list[ChatMessage]:
        """A chat's messages with a higher `seq` than `after`, oldest first."""
        query = f"{_MESSAGES} WHERE chat = ? AND seq > ? ORDER BY seq"
        return [_chat_message(row) for row in self._store.rows(query, chat, after)]

    def changed(self, after: int, *, limit: int = 2000) -> list[ChatMessage]:
        """The newest messages, of all chats, that are new or changed since a revision."""
        query = f"{_MESSAGES} WHERE revision > ? ORDER BY seq DESC LIMIT ?"
        return [_chat_message(row) for row in reversed(self._store.rows(query, after, limit))]

    def quotable(self, token: str, chat: str) -> bool:
        """True if this quote token is of a message in this chat."""
        query = "SELECT 1 FROM messages WHERE quote_token = ? AND chat = ?"
        return self._store.row(query, token, chat) is not None

    def show_typing(self, chat: str, seconds: int) -> None:
        """Show the loading animation, in real time, until a message comes or it has run out."""
        with self._store.transaction() as connection:
            until = time.time() + seconds
            connection.execute("INSERT OR REPLACE INTO typing VALUES (?, ?)", (chat, until))

    def typing(self) -> list[str]:
        """The chats in which the loading animation runs."""
        rows = self._store.rows("SELECT chat FROM typing WHERE until > ?", time.time())
        return [row["chat"] for row in rows]


def new_ids() -> JsonObject:
    """The `id` and `quoteToken` that LINE gives to a message."""
    number = f"{int(time.time() * 1000)}{next(_last_digits) % 100_000:05d}"
    return {"id": number, "quoteToken": secrets.token_urlsafe(48)}


def _chat_message(row: sqlite3.Row) -> ChatMessage:
    return ChatMessage(
        seq=row["seq"],
        revision=row["revision"],
        id=row["id"],
        chat=row["chat"],
        sender=row["sender"],
        message=json.loads(row["body"]),
        at=row["sent_at"],
        unsent=bool(row["unsent"]),
        pushed=row["people"],
    )

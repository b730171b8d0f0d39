"""The local LINE's own SQLite file: one connection a process, shared by its threads."""

import json
import os
import sqlite3
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SCHEMA = """
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS revision (number INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS users (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    friend INTEGER NOT NULL, met INTEGER NOT NULL, menu TEXT);
CREATE TABLE IF NOT EXISTS chat_groups (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    bot_in INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS members (
    group_id TEXT NOT NULL, user_id TEXT NOT NULL, PRIMARY KEY (group_id, user_id));
CREATE TABLE IF NOT EXISTS messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL, id TEXT NOT NULL UNIQUE,
    chat TEXT NOT NULL, sender TEXT NOT NULL, body TEXT NOT NULL, quote_token TEXT,
    sent_at INTEGER NOT NULL, unsent INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS messages_revision ON messages (revision);
CREATE INDEX IF NOT EXISTS messages_chat ON messages (chat, seq);
CREATE TABLE IF NOT EXISTS pushed (message_id TEXT PRIMARY KEY, people INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS contents (
    message_id TEXT PRIMARY KEY, media_type TEXT NOT NULL, data BLOB NOT NULL,
    ready_at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, chat TEXT NOT NULL,
    body TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS events_state ON events (state);
CREATE TABLE IF NOT EXISTS deliveries (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, at REAL NOT NULL,
    redelivery INTEGER NOT NULL, status INTEGER, error TEXT, ms REAL NOT NULL);
CREATE TABLE IF NOT EXISTS reply_tokens (
    token TEXT PRIMARY KEY, chat TEXT NOT NULL, event_at REAL NOT NULL, delivered_at REAL,
    used INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS retry_keys (
    key TEXT PRIMARY KEY, request_id TEXT NOT NULL, answer TEXT NOT NULL,
    accepted_at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS typing (chat TEXT PRIMARY KEY, until REAL NOT NULL);
CREATE TABLE IF NOT EXISTS menus (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
    media_type TEXT, picture BLOB);
CREATE TABLE IF NOT EXISTS aliases (id TEXT PRIMARY KEY, menu TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS calls (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, request_id TEXT NOT NULL,
    method TEXT NOT NULL, path TEXT NOT NULL, status INTEGER NOT NULL, problem TEXT,
    retry_key TEXT);
INSERT INTO revision SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM revision);
"""


class Store:
    """Short transactions on one file; opened at first use, so a fork never shares it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.RLock()
        self._process = 0
        self._open: sqlite3.Connection | None = None

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A write transaction; other threads wait, an exception rolls it back."""
        with self._lock:
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        """All rows of a query that only reads."""
        with self._lock:
            return self._connection().execute(query, values).fetchall()

    def row(self, query: str, *values: object) -> sqlite3.Row | None:
        """The first row of a query that only reads."""
        found = self.rows(query, *values)
        return found[0] if found else None

    def _connection(self) -> sqlite3.Connection:
        if self._open is None or self._process != os.getpid():
            self._process = os.getpid()
            self._open = connect(self._file)
            weakref.finalize(self, self._open.close)
        return self._open


def connect(file: Path) -> sqlite3.Connection:
    """Open the file and make what is missing in it.

    `synchronous=OFF` with a write-ahead log outlives a killed process, though not a power cut.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(file, timeout=30, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=OFF")
    connection.executescript(SCHEMA)
    return connection


def next_revision(connection: sqlite3.Connection) -> int:
    """Count up the number by which pages notice that something has changed."""
    found = connection.execute("UPDATE revision SET number = number + 1 RETURNING number")
    return int(found.fetchone()[0])


def read_setting(store: Store, name: str, default: Any) -> Any:
    """A setting's value, or the default when it was never set."""
    found = store.row("SELECT value FROM settings WHERE name = ?", name)
    return default if found is None else json.loads(found["value"])


def write_setting(connection: sqlite3.Connection, name: str, value: object) -> None:
    """Keep a setting's value (any JSON)."""
    connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, json.dumps(value)))

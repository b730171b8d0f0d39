"""People on the local LINE: users, their friendship with the bot, and groups."""

import secrets
import sqlite3
from dataclasses import dataclass

from bot.simulator.records.store import Store, next_revision, read_setting
from bot.simulator.texts import FIRST_GROUP, FIRST_USERS


@dataclass(frozen=True)
class SimulatedUser:
    """A person; `met` tells that the bot was a friend once, `menu` is a rich menu of one's own."""

    id: str
    name: str
    friend: bool
    met: bool
    menu: str | None


@dataclass(frozen=True)
class SimulatedGroup:
    """A group chat; `bot_in` tells whether the bot was invited."""

    id: str
    name: str
    bot_in: bool
    members: tuple[str, ...]


class SimulatedUsers:
    """The users and groups of one local LINE."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def settle(self) -> None:
        """Let the first users move in, once for each file."""
        if read_setting(self._store, "settled", default=False):
            return
        with self._store.transaction() as connection:
            first = connection.execute(
                "INSERT OR IGNORE INTO settings VALUES ('settled', 'true') RETURNING name"
            ).fetchone()
            if first is None:
                return
            users = [_insert_user(connection, name, friend=False) for name in FIRST_USERS]
            _insert_group(connection, FIRST_GROUP, users)

    def add_user(self, name: str, *, friend: bool) -> SimulatedUser:
        """A new user; a `friend` has added the bot already, without an event."""
        with self._store.transaction() as connection:
            user_id = _insert_user(connection, name, friend=friend)
            next_revision(connection)
        return self.user(user_id)

    def add_group(self, name: str, members: list[str]) -> SimulatedGroup:
        """A new group without the bot. Raises LookupError for an unknown member."""
        for member in members:
            self.user(member)
        with self._store.transaction() as connection:
            group_id = _insert_group(connection, name, members)
            next_revision(connection)
        return self.group(group_id)

    def user(self, user_id: str) -> SimulatedUser:
        """The user with this id. Raises LookupError."""
        found = self._store.row("SELECT * FROM users WHERE id = ?", user_id)
        if found is None:
            raise LookupError(f"no user {user_id}")
        return _user(found)

    def users(self) -> list[SimulatedUser]:
        """Everyone, oldest first."""
        return [_user(row) for row in self._store.rows("SELECT * FROM users ORDER BY position")]

    def group(self, group_id: str) -> SimulatedGroup:
        """The group with this id. Raises LookupError."""
        found = self._store.row("SELECT * FROM chat_groups WHERE id = ?", group_id)
        if found is None:
            raise LookupError(f"no group {group_id}")
        return self._group(found)

    def groups(self) -> list[SimulatedGroup]:
        """All groups, oldest first."""
        rows = self._store.rows("SELECT * FROM chat_groups ORDER BY position")
        return [self._group(row) for row in rows]

    def befriend(self, connection: sqlite3.Connection, user_id: str) -> None:
        """The user adds the bot, or takes it out of the blocked ones."""
        connection.execute("UPDATE users SET friend = 1, met = 1 WHERE id = ?", (user_id,))

    def block(self, connection: sqlite3.Connection, user_id: str) -> None:
        """The user blocks the bot."""
        connection.execute("UPDATE users SET friend = 0 WHERE id = ?", (user_id,))

    def invite_bot(self, connection: sqlite3.Connection, group_id: str, *, inside: bool) -> None:
        """The bot joins the group, or is put out of it."""
        connection.execute("UPDATE chat_groups SET bot_in = ? WHERE id = ?", (inside, group_id))

    def join_group(self, connection: sqlite3.Connection, group_id: str, user_id: str) -> None:
        """A user joins the group."""
        connection.execute("INSERT OR IGNORE INTO members VALUES (?, ?)", (group_id, user_id))

    def reachable(self, chat: str) -> int:
        """Count the people who see what the bot sends to this chat."""
        found = self._store.row("SELECT friend FROM users WHERE id = ?", chat)
        if found is not None:
            return int(found["friend"])
        query = """SELECT count(*) AS n FROM members JOIN chat_groups ON id = group_id
                   WHERE group_id = ? AND bot_in"""
        row = self._store.row(query, chat)
        return int(row["n"]) if row else 0

    def _group(self, row: sqlite3.Row) -> SimulatedGroup:
        query = "SELECT user_id FROM members WHERE group_id = ? ORDER BY rowid"
        members = tuple(found["user_id"] for found in self._store.rows(query, row["id"]))
        return SimulatedGroup(row["id"], row["name"], bool(row["bot_in"]), members)


def _user(row: sqlite3.Row) -> SimulatedUser:
    return SimulatedUser(row["id"], row["name"], bool(row["friend"]), bool(row["met"]), row["menu"])


def _insert_user(connection: sqlite3.Connection, name: str, *, friend: bool) -> str:
    user_id = f"U{secrets.token_hex(16)}"
    connection.execute(
        "INSERT INTO users (id, name, friend, met) VALUES (?, ?, ?, ?)",
        (user_id, name, friend, friend),
    )
    return user_id


def _insert_group(connection: sqlite3.Connection, name: str, members: list[str]) -> str:
    group_id = f"C{secrets.token_hex(16)}"
    connection.execute(
        "INSERT INTO chat_groups (id, name, bot_in) VALUES (?, ?, 0)", (group_id, name)
    )
    pairs = [(group_id, member) for member in members]
    connection.executemany("INSERT INTO members VALUES (?, ?)", pairs)
    return group_id

"""Aliases of rich menus: names that lead to a menu, and the tabs that are switched by them."""

import sqlite3

from bot.simulator.records.menus import Menus
from bot.simulator.records.store import Store, next_revision
from bot.simulator.rules.api_errors import ApiError, not_found, raise_for_problems
from bot.simulator.rules.checks import JsonObject
from bot.simulator.rules.menu_limits import MOST_ALIASES, alias_problems


class MenuAliases:
    """The aliases of one local LINE; a method that looks one up raises ApiError (404) where there
    is none."""

    def __init__(self, store: Store, menus: Menus) -> None:
        self._store = store
        self._menus = menus

    def create(self, body: JsonObject) -> None:
        """Let a new alias lead to a menu that has its picture."""
        raise_for_problems(alias_problems(body))
        alias = str(body["richMenuAliasId"])
        known = self._store.rows("SELECT id FROM aliases")
        if alias in {row["id"] for row in known}:
            raise ApiError(400, "conflict richmenu alias id")
        if len(known) >= MOST_ALIASES:
            raise ApiError(400, "richmenu alias count exceeded")
        self._must_be_drawn(body)
        with self._store.transaction() as connection:
            values = (alias, str(body["richMenuId"]))
            connection.execute("INSERT INTO aliases (id, menu) VALUES (?, ?)", values)

    def update(self, alias: str, body: JsonObject) -> None:
        """Let an alias lead to another menu."""
        self.get(alias)
        raise_for_problems(alias_problems({**body, "richMenuAliasId": alias}))
        self._must_be_drawn(body)
        with self._store.transaction() as connection:
            values = (str(body["richMenuId"]), alias)
            connection.execute("UPDATE aliases SET menu = ? WHERE id = ?", values)

    def get(self, alias: str) -> JsonObject:
        """An alias with its menu's id."""
        found = self._store.row("SELECT id, menu FROM aliases WHERE id = ?", alias)
        if found is None:
            raise not_found()
        return {"richMenuAliasId": found["id"], "richMenuId": found["menu"]}

    def all(self) -> list[JsonObject]:
        """All aliases, oldest first."""
        rows = self._store.rows("SELECT id FROM aliases ORDER BY rowid")
        return [self.get(row["id"]) for row in rows]

    def delete(self, alias: str) -> None:
        """Remove an alias; its menu stays."""
        self.get(alias)
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM aliases WHERE id = ?", (alias,))

    def switch(self, connection: sqlite3.Connection, user_id: str, alias: str) -> str:
        """Show a user the menu of an alias, as a menu of their own; answers LINE's status."""
        found = self._store.row("SELECT menu FROM aliases WHERE id = ?", alias)
        if found is None:
            return "RICHMENU_ALIAS_ID_NOTFOUND"
        if not self._menus.is_drawn(found["menu"]):
            return "RICHMENU_NOTFOUND"
        connection.execute("UPDATE users SET menu = ? WHERE id = ?", (found["menu"], user_id))
        next_revision(connection)
        return "SUCCESS"

    def _must_be_drawn(self, body: JsonObject) -> None:
        if not self._menus.is_drawn(str(body["richMenuId"])):
            raise ApiError(400, "richmenu not found")

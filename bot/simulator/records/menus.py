"""Rich menus: their areas, pictures, the default one and those of single users."""

import json
import secrets

from bot.simulator.records.chats import Content
from bot.simulator.records.store import Store, next_revision, read_setting, write_setting
from bot.simulator.records.users import SimulatedUsers
from bot.simulator.rules.api_errors import ApiError, not_found, raise_for_problems
from bot.simulator.rules.checks import JsonObject
from bot.simulator.rules.menu_limits import menu_problems, picture_problem


class Menus:
    """The rich menus of one local LINE; every method raises Refused (404) for an unknown one."""

    def __init__(self, store: Store, people: SimulatedUsers) -> None:
        self._store = store
        self._people = people

    def create(self, body: JsonObject) -> str:
        """Keep a new menu, still without a picture; returns its id."""
        raise_for_problems(menu_problems(body))
        menu_id = f"richmenu-{secrets.token_hex(16)}"
        with self._store.transaction() as connection:
            query = "INSERT INTO menus (id, body) VALUES (?, ?)"
            connection.execute(query, (menu_id, json.dumps(body, ensure_ascii=False)))
        return menu_id

    def get(self, menu_id: str) -> JsonObject:
        """A menu as LINE shows it: its body with its id."""
        found = self._store.row("SELECT body FROM menus WHERE id = ?", menu_id)
        if found is None:
            raise not_found()
        return {"richMenuId": menu_id, **json.loads(found["body"])}

    def all(self) -> list[JsonObject]:
        """All menus, oldest first."""
        rows = self._store.rows("SELECT id FROM menus ORDER BY position")
        return [self.get(row["id"]) for row in rows]

    def delete(self, menu_id: str) -> None:
        """Remove a menu; whoever had it sees the default one."""
        self.get(menu_id)
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM menus WHERE id = ?", (menu_id,))
            connection.execute("UPDATE users SET menu = NULL WHERE menu = ?", (menu_id,))
            next_revision(connection)

    def draw(self, menu_id: str, picture: Content) -> None:
        """Give a menu its picture, once."""
        menu = self.get(menu_id)
        problem = picture_problem(picture.data, picture.media_type, menu["size"])
        if problem is not None:
            raise ApiError(400, problem)
        if self.is_drawn(menu_id):
            raise ApiError(400, "An image has already been uploaded to the richmenu")
        with self._store.transaction() as connection:
            query = "UPDATE menus SET media_type = ?, picture = ? WHERE id = ?"
            connection.execute(query, (picture.media_type, picture.data, menu_id))
            next_revision(connection)

    def picture(self, menu_id: str) -> Content:
        """A menu's picture."""
        query = "SELECT media_type, picture FROM menus WHERE id = ? AND picture IS NOT NULL"
        found = self._store.row(query, menu_id)
        if found is None:
            raise not_found()
        return Content(found["media_type"], found["picture"], ready_at=0)

    def set_default(self, menu_id: str | None) -> None:
        """Show this menu to everyone who has none of their own; None takes it away."""
        if menu_id is not None:
            self._must_be_drawn(menu_id)
        with self._store.transaction() as connection:
            write_setting(connection, "default menu", menu_id)
            next_revision(connection)

    def default(self) -> str | None:
        """The id of the default menu."""
        menu_id = read_setting(self._store, "default menu", None)
        return menu_id if menu_id and self.is_drawn(menu_id) else None

    def link(self, user_ids: list[str], menu_id: str | None) -> None:
        """Give some users a menu of their own; None takes it away."""
        if menu_id is not None:
            self._must_be_drawn(menu_id)
        with self._store.transaction() as connection:
            pairs = [(menu_id, user_id) for user_id in user_ids]
            connection.executemany("UPDATE users SET menu = ? WHERE id = ?", pairs)
            next_revision(connection)

    def linked(self, user_id: str) -> str | None:
        """The id of a user's own menu."""
        found = self._store.row("SELECT menu FROM users WHERE id = ?", user_id)
        return str(found["menu"]) if found and found["menu"] else None

    def _must_be_drawn(self, menu_id: str) -> None:
        self.get(menu_id)
        if not self.is_drawn(menu_id):
            raise ApiError(400, "must upload richmenu image before applying it to user")

    def is_drawn(self, menu_id: str) -> bool:
        """True if there is this menu, with its picture."""
        query = "SELECT 1 FROM menus WHERE id = ? AND picture IS NOT NULL"
        return self._store.row(query, menu_id) is not None

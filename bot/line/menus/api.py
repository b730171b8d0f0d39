"""LINE's calls for rich menus, their aliases and everybody's menu."""

from dataclasses import dataclass
from urllib.parse import quote

from bot.line.actions import Json
from bot.line.client import CONTENT_API, LineApiError, LineClient

_MENUS = "/v2/bot/richmenu"
_ALIASES = f"{_MENUS}/alias"
_DEFAULT = "/v2/bot/user/all/richmenu"


@dataclass(frozen=True, slots=True)
class PublishedMenus:
    """Menus at LINE: their names by their ids, the menus' ids by alias, everybody's menu."""

    names: dict[str, str]
    aliases: dict[str, str]
    default: str | None


class RichMenuApi:
    """Every method raises LineApiError."""

    def __init__(self, line: LineClient) -> None:
        self._line = line

    def read(self) -> PublishedMenus:
        """All that is published now."""
        listed = self._line.call("GET", f"{_MENUS}/list")
        names = _pairs(listed, "richmenus", "richMenuId", "name")
        return PublishedMenus(names, self.aliases(), self._default())

    def aliases(self) -> dict[str, str]:
        """The ids of the menus by alias."""
        listed = self._line.call("GET", f"{_ALIASES}/list")
        return _pairs(listed, "aliases", "richMenuAliasId", "richMenuId")

    def create(self, menu: Json) -> str:
        """A new menu, still without its picture; its id."""
        made = self._line.call("POST", _MENUS, menu).get("richMenuId")
        if not isinstance(made, str):
            raise LineApiError(f"{_MENUS}: no richMenuId came back")
        return made

    def upload(self, menu_id: str, png: bytes) -> None:
        """Give a menu its picture, once."""
        self._line.call("POST", f"{_MENUS}/{_part(menu_id)}/content", png, CONTENT_API)

    def delete(self, menu_id: str) -> None:
        """Remove a menu; whoever had it sees everybody's."""
        self._line.call("DELETE", f"{_MENUS}/{_part(menu_id)}")

    def set_alias(self, alias: str, menu_id: str, *, exists: bool) -> None:
        """Let an alias, which `exists` or not, lead to a menu."""
        if exists:
            self._line.call("POST", f"{_ALIASES}/{_part(alias)}", {"richMenuId": menu_id})
        else:
            self._line.call("POST", _ALIASES, {"richMenuAliasId": alias, "richMenuId": menu_id})

    def delete_alias(self, alias: str) -> None:
        """Remove an alias; its menu stays."""
        self._line.call("DELETE", f"{_ALIASES}/{_part(alias)}")

    def set_default(self, menu_id: str | None) -> None:
        """Make a menu everybody's; None takes it away."""
        if menu_id is None:
            self._line.call("DELETE", _DEFAULT)
        else:
            self._line.call("POST", f"{_DEFAULT}/{_part(menu_id)}")

    def _default(self) -> str | None:
        try:
            return str(self._line.call("GET", _DEFAULT).get("richMenuId"))
        except LineApiError as error:
            if error.status == 404:
                return None
            raise


def _pairs(answer: Json, of_list: str, key: str, value: str) -> dict[str, str]:
    try:
        return {str(each[key]): str(each[value]) for each in answer.get(of_list, [])}
    except (KeyError, TypeError):
        raise LineApiError(f"{of_list}: no list of {key} and {value} came back") from None


def _part(name: str) -> str:
    return quote(name, safe="")

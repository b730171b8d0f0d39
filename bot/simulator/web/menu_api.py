"""LINE's API for rich menus."""

from flask import Response, request

from bot.simulator.delivery.sending import MOST_RECIPIENTS, USER_ID
from bot.simulator.platform import Platform
from bot.simulator.records.chats import Content
from bot.simulator.rules.api_errors import ApiError, invalid_property, not_found, raise_for_problems
from bot.simulator.rules.menu_limits import menu_problems
from bot.simulator.web.api import Answer, Api, request_body


class MenuApi:
    """The views of `/v2/bot/richmenu` and `/v2/bot/user/.../richmenu`."""

    def __init__(self, platform: Platform) -> None:
        self._menus = platform.menus
        self._aliases = platform.aliases

    def add_to(self, api: Api) -> None:
        """Serve these calls."""
        menu = "/v2/bot/richmenu/<menu_id>"
        alias = "/v2/bot/richmenu/alias/<alias_id>"
        api.route("POST", "/v2/bot/richmenu", self.create)
        api.route("POST", "/v2/bot/richmenu/validate", self.validate)
        api.route("GET", "/v2/bot/richmenu/list", self.all)
        api.route("POST", "/v2/bot/richmenu/alias", self.create_alias)
        api.route("GET", "/v2/bot/richmenu/alias/list", self.all_aliases)
        api.route("GET", alias, self.get_alias)
        api.route("POST", alias, self.update_alias)
        api.route("DELETE", alias, self.delete_alias)
        api.route("GET", menu, self.get)
        api.route("DELETE", menu, self.delete)
        api.route("POST", f"{menu}/content", self.draw)
        api.route("GET", f"{menu}/content", self.picture)
        api.route("GET", "/v2/bot/user/all/richmenu", self.default)
        api.route("DELETE", "/v2/bot/user/all/richmenu", self.clear_default)
        api.route("POST", "/v2/bot/user/all/richmenu/<menu_id>", self.set_default)
        api.route("GET", "/v2/bot/user/<user_id>/richmenu", self.linked)
        api.route("DELETE", "/v2/bot/user/<user_id>/richmenu", self.unlink)
        api.route("POST", "/v2/bot/user/<user_id>/richmenu/<menu_id>", self.link)
        api.route("POST", "/v2/bot/richmenu/bulk/link", self.link_many)
        api.route("POST", "/v2/bot/richmenu/bulk/unlink", self.unlink_many)

    def create(self) -> Answer:
        """Make a menu."""
        return {"richMenuId": self._menus.create(request_body())}

    def validate(self) -> Answer:
        """Check a menu without making it."""
        raise_for_problems(menu_problems(request_body()))
        return {}

    def all(self) -> Answer:
        """All menus."""
        return {"richmenus": self._menus.all()}

    def get(self, menu_id: str) -> Answer:
        """One menu."""
        return self._menus.get(menu_id)

    def delete(self, menu_id: str) -> Answer:
        """Remove a menu."""
        self._menus.delete(menu_id)
        return {}

    def draw(self, menu_id: str) -> Answer:
        """Take a menu's picture."""
        self._menus.draw(menu_id, Content(request.mimetype, request.get_data(), ready_at=0))
        return {}

    def picture(self, menu_id: str) -> Answer:
        """A menu's picture."""
        picture = self._menus.picture(menu_id)
        return Response(picture.data, mimetype=picture.media_type)

    def create_alias(self) -> Answer:
        """Name a menu."""
        self._aliases.create(request_body())
        return {}

    def all_aliases(self) -> Answer:
        """All aliases."""
        return {"aliases": self._aliases.all()}

    def get_alias(self, alias_id: str) -> Answer:
        """One alias."""
        return self._aliases.get(alias_id)

    def update_alias(self, alias_id: str) -> Answer:
        """Name another menu by it."""
        self._aliases.update(alias_id, request_body())
        return {}

    def delete_alias(self, alias_id: str) -> Answer:
        """Remove an alias."""
        self._aliases.delete(alias_id)
        return {}

    def default(self) -> Answer:
        """The id of the default menu."""
        menu_id = self._menus.default()
        if menu_id is None:
            raise ApiError(404, "no default richmenu")
        return {"richMenuId": menu_id}

    def set_default(self, menu_id: str) -> Answer:
        """Make a menu the default one."""
        self._menus.set_default(menu_id)
        return {}

    def clear_default(self) -> Answer:
        """Take the default menu away."""
        self._menus.set_default(None)
        return {}

    def linked(self, user_id: str) -> Answer:
        """The id of a user's own menu."""
        menu_id = self._menus.linked(user_id)
        if menu_id is None:
            raise not_found()
        return {"richMenuId": menu_id}

    def link(self, user_id: str, menu_id: str) -> Answer:
        """Give a user a menu."""
        self._menus.link([user_id], menu_id)
        return {}

    def unlink(self, user_id: str) -> Answer:
        """Take a user's own menu away."""
        self._menus.link([user_id], None)
        return {}

    def link_many(self) -> Answer:
        """Give up to 500 users a menu; the answer is 202, as the work may take a while."""
        body = request_body()
        self._menus.link(_user_ids(body.get("userIds")), str(body.get("richMenuId")))
        return Response("{}", 202, mimetype="application/json")

    def unlink_many(self) -> Answer:
        """Take up to 500 users' own menus away."""
        self._menus.link(_user_ids(request_body().get("userIds")), None)
        return Response("{}", 202, mimetype="application/json")


def _user_ids(value: object) -> list[str]:
    if not isinstance(value, list) or not 1 <= len(value) <= MOST_RECIPIENTS:
        raise invalid_property("userIds")
    if not all(isinstance(each, str) and USER_ID.fullmatch(each) for each in value):
        raise invalid_property("userIds")
    return value

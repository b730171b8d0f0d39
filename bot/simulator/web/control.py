"""The door for the page, tests and benches: people, gestures, chats, switches, failures."""

import functools
import json
from collections.abc import Callable
from dataclasses import asdict

from flask import Blueprint, Response, request

from bot.simulator.platform import Platform
from bot.simulator.records.chats import ChatMessage
from bot.simulator.records.switches import set_switches, switches
from bot.simulator.records.users import SimulatedUser
from bot.simulator.rules.api_errors import ApiError
from bot.simulator.rules.checks import JsonObject
from bot.simulator.web.api import json_response
from bot.simulator.web.gestures import GestureNotPossible, perform

MOST_DUPLICATES = 200
SHOWN_IN_PANEL = 8


class Control:
    """The views under `/control`; what changes something is a POST of a JSON object."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def add_to(self, blueprint: Blueprint) -> None:
        """Serve the control API."""
        reads: dict[str, Callable[..., object]] = {
            "/updates": self.updates,
            "/users": self.users,
            "/messages/<chat>": self.messages,
            "/contents/<message_id>": self.content,
            "/menus/<menu_id>/picture": self.menu_picture,
            "/events": self.events,
            "/deliveries": self.deliveries,
            "/calls": self.calls,
            "/switches": self.switches,
        }
        writes: dict[str, Callable[..., object]] = {
            "/users": self.add_user,
            "/groups": self.add_group,
            "/users/<user_id>/gestures": self.gesture,
            "/switches": self.turn,
            "/faults": self.order_fault,
            "/quota": self.set_quota,
            "/redeliver": self.redeliver,
            "/duplicate": self.duplicate,
            "/release": self.release,
        }
        for method, views in (("GET", reads), ("POST", writes)):
            for path, view in views.items():
                endpoint = f"control {method} {path}".replace(".", " ")
                run = functools.partial(_guarded, view)
                blueprint.add_url_rule(f"/control{path}", endpoint, run, methods=[method])

    def updates(self) -> object:
        """All that a page must draw anew since revision `after`; little when nothing changed."""
        self._platform.people.settle()
        self._platform.delivery.resume()
        after = int(request.args.get("after", "0"))
        revision = self._revision()
        news: JsonObject = {"revision": revision, "typing": self._platform.chats.typing()}
        if revision != after:
            said = self._platform.chats.changed(after)
            news |= {"messages": [asdict(each) for each in said], **self._people_and_panel()}
        return news

    def users(self) -> object:
        """Everyone, with their ids."""
        default = self._platform.menus.default()
        return [_user(user, default) for user in self._platform.people.users()]

    def add_user(self, body: JsonObject) -> object:
        """A new user; with `friend` true, one who has added the bot already."""
        name = str(body.get("name") or "")
        if not 1 <= len(name) <= 20:
            raise ValueError("name must have 1 to 20 letters")
        user = self._platform.people.add_user(name, friend=body.get("friend") is True)
        return _user(user, self._platform.menus.default())

    def add_group(self, body: JsonObject) -> object:
        """A new group of users, without the bot."""
        members = [str(member) for member in body.get("members", [])]
        return asdict(self._platform.people.add_group(str(body.get("name") or "?"), members))

    def gesture(self, body: JsonObject, user_id: str) -> object:
        """Do what a user does on the phone."""
        return perform(self._platform, user_id, body)

    def messages(self, chat: str) -> object:
        """A chat's messages after a `seq`, as raw message objects."""
        after = int(request.args.get("after", "0"))
        return [_message(said) for said in self._platform.chats.of(chat, after=after)]

    def content(self, message_id: str) -> object:
        """The file of a message."""
        content = self._platform.chats.content(message_id)
        response = Response(content.data, mimetype=content.media_type)
        response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
        return response

    def menu_picture(self, menu_id: str) -> object:
        """The picture of a rich menu."""
        picture = self._platform.menus.picture(menu_id)
        return Response(picture.data, mimetype=picture.media_type)

    def events(self) -> object:
        """The newest events, newest first, with how many wait and how many are held."""
        delivery = self._platform.delivery
        events = delivery.events(limit=_limit())
        return {"waiting": delivery.waiting(), "held": delivery.held(), "events": events}

    def deliveries(self) -> object:
        """The newest webhook requests, newest first."""
        return self._platform.delivery.deliveries(limit=_limit())

    def calls(self) -> object:
        """The newest calls of LINE's API, newest first."""
        errors_only = request.args.get("errors") == "1"
        return self._platform.faults.calls(limit=_limit(), errors_only=errors_only)

    def switches(self) -> object:
        """The switches as they stand."""
        return asdict(switches(self._platform.store))

    def turn(self, body: JsonObject) -> object:
        """Change some switches."""
        return asdict(set_switches(self._platform.store, body))

    def order_fault(self, body: JsonObject) -> object:
        """Let the next calls of LINE's API fail."""
        path = str(body.get("path") or "")
        calls, after = int(body.get("calls", 1)), int(body.get("after", 0))
        self._platform.faults.order(str(body.get("kind")), calls, path, after)
        return self._platform.faults.ordered()

    def set_quota(self, body: JsonObject) -> object:
        """Set how much of the monthly quota is used up."""
        self._platform.sending.set_used(max(0, int(body.get("used", 0))))
        return {"used": self._platform.sending.used_this_month()}

    def redeliver(self, body: JsonObject) -> object:
        """Deliver an event (default: the last one) as a redelivery."""
        event_id = self._event(body)
        self._platform.delivery.redeliver(event_id)
        return {"event": event_id}

    def duplicate(self, body: JsonObject) -> object:
        """Deliver an event (default: the last one) several times at the same moment."""
        times = int(body.get("times", 2))
        if not 1 <= times <= MOST_DUPLICATES:
            raise ValueError(f"times must lie between 1 and {MOST_DUPLICATES}")
        event_id = self._event(body)
        self._platform.delivery.duplicate(event_id, times)
        return {"event": event_id}

    def release(self, body: JsonObject) -> object:
        """Stop holding, and let the held events go, shuffled if so wished."""
        set_switches(self._platform.store, {"hold": False})
        shuffled = body.get("shuffled") is True
        together = body.get("together") is True
        released = self._platform.delivery.release(shuffled=shuffled, together=together)
        return {"released": released}

    def _event(self, body: JsonObject) -> str:
        return str(body.get("event") or self._platform.delivery.last_event())

    def _revision(self) -> int:
        found = self._platform.store.row("SELECT number FROM revision")
        return int(found["number"]) if found else 0

    def _people_and_panel(self) -> JsonObject:
        platform = self._platform
        return {
            "users": self.users(),
            "groups": [asdict(group) for group in platform.people.groups()],
            "menus": {menu["richMenuId"]: menu for menu in platform.menus.all()},
            "switches": self.switches(),
            "used": platform.sending.used_this_month(),
            "held": platform.delivery.held(),
            "fault": platform.faults.ordered(),
            "errors": platform.faults.calls(limit=SHOWN_IN_PANEL, errors_only=True),
            "deliveries": platform.delivery.deliveries(limit=SHOWN_IN_PANEL),
        }


def _user(user: SimulatedUser, default_menu: str | None) -> JsonObject:
    menu = user.menu or default_menu
    return {**asdict(user), "menu": menu if user.friend else None}


def _message(said: ChatMessage) -> JsonObject:
    sender = "bot" if said.sender == "bot" else "user"
    return {**asdict(said), "from": sender}


def _limit() -> int:
    return min(5000, max(1, int(request.args.get("limit", "50"))))


def _guarded(view: Callable[..., object], **arguments: str) -> Response:
    try:
        if request.method == "POST":
            if request.mimetype != "application/json":
                return _error("the content type must be application/json", 415)
            answer = view(_json_object(), **arguments)
        else:
            answer = view(**arguments)
    except GestureNotPossible as problem:
        return _error(str(problem), 409)
    except LookupError as problem:
        return _error(str(problem), 404)
    except ApiError as refused:
        return _error(refused.message, refused.status)
    except (ValueError, TypeError) as problem:
        return _error(str(problem), 400)
    return answer if isinstance(answer, Response) else json_response(answer, 200)


def _json_object() -> JsonObject:
    body = json.loads(request.get_data())
    if not isinstance(body, dict):
        raise ValueError("the body must be a JSON object")
    return body


def _error(message: str, status: int) -> Response:
    return json_response({"error": message}, status)

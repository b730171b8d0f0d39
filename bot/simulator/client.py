"""Drive the local LINE from Python: people who write, tap, send pictures and wait for replies."""

import base64
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import urllib3

from bot.simulator.rules.buttons import buttons_of, labels_of, texts_of
from bot.simulator.rules.checks import JsonObject

PAUSE = 0.02


@dataclass(frozen=True)
class Message:
    """A message of a chat; `sender` is "bot" or "user", `body` LINE's message object, `at` ms.
    `pushed` is None for what was free, else for how many people LINE counts it."""

    id: str
    seq: int
    sender: str
    body: JsonObject
    at: int
    pushed: int | None

    @property
    def words(self) -> str:
        """All that can be read in it, Flex and templates included, one piece a line."""
        return texts_of(self.body)

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons and quick replies, in order."""
        return labels_of(self.body)


class LocalLine:
    """The control API of a local LINE at `base_url`, e.g. "http://127.0.0.1:8000/local-line".

    Every method raises LocalLineError with the answer's text when the local LINE refuses.
    """

    def __init__(self, base_url: str) -> None:
        self._base = f"{base_url.rstrip('/')}/control"
        self._http = urllib3.PoolManager(maxsize=64, retries=False)

    def user(self, name: str) -> "User":
        """A new user who has added the bot already (no event, no greeting)."""
        return User(self, self.post("/users", name=name, friend=True))

    def stranger(self, name: str) -> "User":
        """A new user who does not know the bot yet; see `User.add_friend`."""
        return User(self, self.post("/users", name=name, friend=False))

    def group(self, name: str, *members: "User") -> str:
        """A new group; returns its id. `User.invite` lets the bot in."""
        made = self.post("/groups", name=name, members=[member.id for member in members])
        return str(made["id"])

    def switch(self, **changes: object) -> JsonObject:
        """Turn switches: redelivery, redelivery_after, delay, hold, callback_timeout,
        content_delay, hang, clock_ahead (all times in seconds), quota (None: no limit)."""
        return dict(self.post("/switches", **changes))

    def fail(self, kind: str, *, calls: int = 1, path: str = "", after: int = 0) -> None:
        """Let the next API calls whose path holds `path` fail, once `after` of them have worked:
        "429", "500", "401", "time out" (nothing is done) or "late" (it is done, but the answer
        does not come)."""
        self.post("/faults", kind=kind, calls=calls, path=path, after=after)

    def set_used_quota(self, used: int) -> None:
        """Pretend that so many messages of this month's quota are used up."""
        self.post("/quota", used=used)

    def redeliver(self, event: str | None = None) -> None:
        """Deliver an event (default: the last) as LINE's redelivery does."""
        self.post("/redeliver", event=event)

    def duplicate(self, times: int, event: str | None = None) -> None:
        """Deliver an event (default: the last) several times at the same moment."""
        self.post("/duplicate", times=times, event=event)

    def release(self, *, shuffled: bool = False, together: bool = False) -> int:
        """Let the events go that `switch(hold=True)` kept, `together` in one request; returns how
        many."""
        return int(self.post("/release", shuffled=shuffled, together=together)["released"])

    def events(self, *, limit: int = 50) -> list[JsonObject]:
        """The newest events, newest first: `event`, `state`, `attempts`."""
        return list(self.get(f"/events?limit={limit}")["events"])

    def deliveries(self, *, limit: int = 50) -> list[JsonObject]:
        """The newest webhook requests: `event_id`, `redelivery`, `status`, `error`, `ms`."""
        return list(self.get(f"/deliveries?limit={limit}"))

    def calls(self, *, limit: int = 50, errors_only: bool = False) -> list[JsonObject]:
        """The newest calls of LINE's API: `method`, `path`, `status`, `problem`, `retry_key`."""
        return list(self.get(f"/calls?limit={limit}&errors={int(errors_only)}"))

    def wait_for_deliveries(self, timeout: float = 10.0) -> None:
        """Wait until no event is on its way any more (held ones stay). Raises TimeoutError."""
        patiently(lambda: self.get("/events?limit=1")["waiting"] == 0, timeout)

    def get(self, address: str) -> Any:
        """GET of the control API."""
        return self._answer(self._http.request("GET", self._base + address))

    def post(self, address: str, /, **body: object) -> Any:
        """POST of the control API."""
        return self._answer(self._http.request("POST", self._base + address, json=body))

    @staticmethod
    def _answer(response: urllib3.BaseHTTPResponse) -> Any:
        if response.status != 200:
            raise LocalLineError(response.status, response.data.decode(errors="replace"))
        return json.loads(response.data)


class LocalLineError(Exception):
    """The local LINE refused; `status` is its HTTP status."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"{status}: {text}")
        self.status = status


class User:
    """One person on the local LINE; what was read by `wait_for_reply` is not returned again."""

    def __init__(self, line: LocalLine, facts: JsonObject, *, group: str | None = None) -> None:
        self._line = line
        self._facts = facts
        self._group = group
        self._read = 0
        self.id = str(facts["id"])
        self.name = str(facts["name"])

    def inside(self, group: str) -> "User":
        """The same person, speaking in a group."""
        return User(self._line, self._facts, group=group)

    def do(self, kind: str, **details: object) -> JsonObject:
        """Any gesture; answers the ids of the `event` and the `message` that came of it."""
        gesture = {"type": kind, **details}
        if self._group is not None:
            gesture["group"] = self._group
        return dict(self._line.post(f"/users/{self.id}/gestures", **gesture))

    def say(self, text: str, *, quote: str | None = None) -> str:
        """Write a text; returns the message's id."""
        return str(self.do("text", text=text, quote=quote)["message"])

    def tap(
        self,
        data: str,
        *,
        display_text: str | None = None,
        params: dict[str, str] | None = None,
    ) -> str:
        """Send a postback; returns the event's id."""
        return str(
            self.do("postback", data=data, display_text=display_text, params=params)["event"]
        )

    def press(self, label: str, *, value: str | None = None) -> JsonObject:
        """Press the newest button with this label, as a finger would; returns its action.

        A date picker needs the `value` that is picked. Links and copies do nothing but return.
        Raises LookupError when nothing on the screen has the label.
        """
        return self._perform(self._action(label), value)

    def press_menu(self, label: str) -> JsonObject:
        """Press an area of the rich menu that is shown; returns its action.

        Raises LookupError when no menu is shown or none of its areas has the label."""
        for area in self.menu().get("areas", []):
            if area["action"].get("label") == label:
                return self._perform(area["action"])
        raise LookupError(f"no area {label!r} in the menu")

    def menu(self) -> JsonObject:
        """The rich menu that is shown; empty where none is."""
        shown = self._line.get("/updates?after=0")
        menu_id = next(each["menu"] for each in shown["users"] if each["id"] == self.id)
        return dict(shown["menus"].get(menu_id, {}))

    def _perform(self, action: JsonObject, value: str | None = None) -> JsonObject:
        kind = action["type"]
        if kind == "message":
            self.say(action["text"])
        elif kind == "postback":
            self.tap(action["data"], display_text=action.get("displayText") or action.get("text"))
        elif kind == "richmenuswitch":
            self.do("switch menu", alias=action["richMenuAliasId"], data=action["data"])
        elif kind == "datetimepicker":
            self.tap(action["data"], params={action["mode"]: value or str(action["initial"])})
        return action

    def send_sticker(self, package: str = "446", sticker: str = "1988") -> str:
        """Send a sticker; returns the message's id."""
        return str(self.do("sticker", packageId=package, stickerId=sticker)["message"])

    def send_image(self, data: bytes, *, media_type: str = "image/jpeg") -> str:
        """Send a picture; returns the message's id."""
        return self._send("image", data, media_type=media_type)

    def send_images(self, *pictures: bytes, media_type: str = "image/jpeg") -> None:
        """Send pictures that were chosen together."""
        chosen = [
            {"data": base64.b64encode(each).decode(), "media_type": media_type} for each in pictures
        ]
        self.do("images", pictures=chosen)

    def send_file(self, data: bytes, file_name: str, *, media_type: str = "application/pdf") -> str:
        """Send a file; returns the message's id."""
        return self._send("file", data, media_type=media_type, file_name=file_name)

    def send_audio(self, data: bytes, *, duration: int = 3000) -> str:
        """Send a voice message of `duration` ms; returns the message's id."""
        return self._send("audio", data, media_type="audio/x-m4a", duration=duration)

    def send_video(self, data: bytes, *, duration: int = 3000) -> str:
        """Send a video of `duration` ms; returns the message's id."""
        return self._send("video", data, media_type="video/mp4", duration=duration)

    def send_location(self, latitude: float, longitude: float, address: str = "") -> str:
        """Share a place; returns the message's id."""
        place = {"latitude": latitude, "longitude": longitude, "address": address}
        return str(self.do("location", **place)["message"])

    def unsend(self, message_id: str) -> None:
        """Take back one's own message."""
        self.do("unsend", message_id=message_id)

    def add_friend(self) -> None:
        """Add the bot, or unblock it."""
        self.do("follow")

    def block(self) -> None:
        """Block the bot."""
        self.do("block")

    def invite(self) -> None:
        """Let the bot into the group that one is `inside`."""
        self.do("invite")

    def messages(self) -> list[Message]:
        """The whole chat, oldest first."""
        return self._since(0)

    def wait_for_reply(self, timeout: float = 10.0) -> list[Message]:
        """Wait for the bot's next messages that were not returned yet. Raises TimeoutError."""
        replies: list[Message] = []

        def arrived() -> bool:
            replies[:] = [each for each in self._since(self._read) if each.sender == "bot"]
            return bool(replies)

        patiently(arrived, timeout)
        self._read = replies[-1].seq
        return replies

    def _action(self, label: str) -> JsonObject:
        replies = [each for each in self.messages() if each.sender == "bot"]
        for reply in reversed(replies):
            for found, action in buttons_of(reply.body):
                if found == label:
                    return action
        raise LookupError(f"no button {label!r}; the last message has {self._last_labels(replies)}")

    @staticmethod
    def _last_labels(replies: list[Message]) -> list[str]:
        return replies[-1].labels if replies else []

    def _send(self, kind: str, data: bytes, **details: object) -> str:
        encoded = base64.b64encode(data).decode()
        return str(self.do(kind, data=encoded, **details)["message"])

    def _since(self, seq: int) -> list[Message]:
        found = self._line.get(f"/messages/{self._group or self.id}?after={seq}")
        return [
            Message(
                each["id"], each["seq"], each["from"], each["message"], each["at"], each["pushed"]
            )
            for each in found
        ]


def patiently(condition: Callable[[], bool], timeout: float) -> None:
    """Wait until a condition holds, looking every 20 ms. Raises TimeoutError after `timeout` s."""
    end = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"nothing came within {timeout:g} s")
        time.sleep(PAUSE)

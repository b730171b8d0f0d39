"""Actions of a user on the phone, and the webhook events that LINE makes of them."""

import base64
import binascii
import secrets
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.simulator.delivery import events
from bot.simulator.platform import Platform
from bot.simulator.records.chats import Content
from bot.simulator.records.switches import switches
from bot.simulator.records.users import SimulatedUser
from bot.simulator.rules.checks import JsonObject
from bot.simulator.texts import BOT_NAME

LONGEST_TEXT = 10_000
LARGEST_FILE = 12_000_000
MOST_PICTURES = 50
QUOTABLE = ("text", "sticker", "image", "video")
FILES = {"image": "image/", "video": "video/", "audio": "audio/", "file": ""}


class GestureNotPossible(Exception):
    """LINE would not let the user do this now; the message says why."""


@dataclass(frozen=True)
class Scene:
    """The user, place and moment of an action, inside one transaction."""

    platform: Platform
    connection: sqlite3.Connection
    user: SimulatedUser
    group: str | None
    at: float

    @property
    def chat(self) -> str:
        """The chat in which it happens."""
        return self.group or self.user.id

    def event(self, kind: str, **details: object) -> JsonObject:
        """An event of this user in this chat."""
        if self.group:
            source = events.group_source(self.group, self.user.id)
        else:
            source = events.user_source(self.user.id)
        return events.event(kind, source, self.at, **details)


def perform(platform: Platform, user_id: str, gesture: JsonObject) -> JsonObject:
    """Do what the user does; answers `event` and `message`, the ids of what came of it last.

    Raises LookupError for an unknown user, group or message, ValueError for a malformed gesture,
    GestureNotPossible when LINE would not offer it.
    """
    kind = str(gesture.get("type"))
    if kind not in GESTURES and kind != "images":
        raise ValueError(f"type must be one of {', '.join((*GESTURES, 'images'))}")
    user = platform.people.user(user_id)
    platform.delivery.resume()
    with platform.store.transaction() as connection:
        scene = Scene(platform, connection, user, _group(gesture), platform.moment())
        _check_presence(scene, kind)
        made = _images(scene, gesture) if kind == "images" else [GESTURES[kind](scene, gesture)]
        for event in made:
            platform.delivery.add(connection, scene.chat, event)
    platform.delivery.send(*(event["webhookEventId"] for event in made))
    event = made[-1]
    return {"event": event["webhookEventId"], "message": event.get("message", {}).get("id")}


def _group(gesture: JsonObject) -> str | None:
    return None if gesture.get("group") is None else _text_field(gesture, "group")


def _check_presence(scene: Scene, kind: str) -> None:
    if scene.group is not None:
        group = scene.platform.people.group(scene.group)
        if scene.user.id not in group.members and kind != "join group":
            raise GestureNotPossible("the user is not in this group")
        if not group.bot_in and kind != "invite":
            raise GestureNotPossible("the bot is not in this group")
    elif not scene.user.friend and kind != "follow":
        raise GestureNotPossible("the user has not added the bot, or has blocked it")


def _text(scene: Scene, gesture: JsonObject) -> JsonObject:
    text = _text_field(gesture, "text")
    if len(text) > LONGEST_TEXT:
        raise ValueError(f"text must be at most {LONGEST_TEXT} letters long")
    body: JsonObject = {"type": "text", "text": text}
    return _message(scene, body, {**_quoted(scene, gesture), **_mention(scene, text)})


def _mention(scene: Scene, text: str) -> JsonObject:
    """The bot's name after an @ calls it, in a group."""
    at = text.find(f"@{BOT_NAME}")
    if not scene.group or at < 0:
        return {}
    index, length = len(text[:at].encode("utf-16-le")) // 2, len(BOT_NAME) + 1
    called = {"index": index, "length": length, "type": "user", "isSelf": True}
    return {"mention": {"mentionees": [{**called, "userId": scene.platform.bot_id}]}}


def _quoted(scene: Scene, gesture: JsonObject) -> JsonObject:
    if gesture.get("quote") is None:
        return {}
    return {"quotedMessageId": scene.platform.chats.message(str(gesture["quote"])).id}


def _sticker(scene: Scene, gesture: JsonObject) -> JsonObject:
    body = {
        "type": "sticker",
        "packageId": _text_field(gesture, "packageId"),
        "stickerId": _text_field(gesture, "stickerId"),
        "stickerResourceType": "STATIC",
    }
    return _message(scene, body)


def _location(scene: Scene, gesture: JsonObject) -> JsonObject:
    body: JsonObject = {"type": "location"}
    for name in ("title", "address"):
        if gesture.get(name):
            body[name] = _text_field(gesture, name)
    for name in ("latitude", "longitude"):
        if not isinstance(gesture.get(name), int | float):
            raise ValueError(f"{name} must be a number")
        body[name] = gesture[name]
    return _message(scene, body)


def _file(scene: Scene, gesture: JsonObject, **more: JsonObject) -> JsonObject:
    kind = str(gesture["type"])
    media_type = str(gesture.get("media_type") or "application/octet-stream")
    if not media_type.startswith(FILES[kind]):
        raise ValueError(f"media_type must start with {FILES[kind]}")
    data = _bytes(gesture)
    body: JsonObject = {"type": kind, **more}
    if kind == "file":
        body |= {"fileName": _text_field(gesture, "file_name"), "fileSize": len(data)}
    else:
        body["contentProvider"] = {"type": "line"}
    if kind in ("audio", "video"):
        body["duration"] = int(gesture.get("duration", 3000))
    event = _message(scene, body)
    ready_at = scene.at + switches(scene.platform.store).content_delay
    content = Content(media_type, data, ready_at)
    scene.platform.chats.keep_content(scene.connection, event["message"]["id"], content)
    return event


def _images(scene: Scene, gesture: JsonObject) -> list[JsonObject]:
    """Pictures that were chosen together: each a message of its own, which names the set."""
    pictures = gesture.get("pictures")
    if not isinstance(pictures, list) or not 2 <= len(pictures) <= MOST_PICTURES:
        raise ValueError(f"pictures must be a list of 2 to {MOST_PICTURES}")
    set_id, total = secrets.token_hex(20).upper(), len(pictures)
    made = []
    for index, picture in enumerate(pictures, 1):
        at = scene.at if index == 1 else scene.platform.moment()
        part = {"id": set_id, "index": index, "total": total}
        made.append(_file(replace(scene, at=at), {**picture, "type": "image"}, imageSet=part))
    return made


def _bytes(gesture: JsonObject) -> bytes:
    try:
        data = base64.b64decode(_text_field(gesture, "data"), validate=True)
    except binascii.Error as problem:
        raise ValueError("data must be base64") from problem
    if len(data) > LARGEST_FILE:
        raise ValueError(f"data must be at most {LARGEST_FILE} bytes")
    return data


def _message(scene: Scene, body: JsonObject, more: JsonObject | None = None) -> JsonObject:
    sent = scene.platform.chats.add(
        scene.connection, scene.chat, scene.user.id, {**body, **(more or {})}, scene.at
    )
    if body["type"] not in QUOTABLE:
        del sent["quoteToken"]
    return scene.event("message", message={**body, **sent, **(more or {})})


def _postback(scene: Scene, gesture: JsonObject) -> JsonObject:
    postback: JsonObject = {"data": _text_field(gesture, "data")}
    if gesture.get("params") is not None:
        postback["params"] = _params(gesture["params"])
    if gesture.get("display_text"):
        shown = {"type": "text", "text": _text_field(gesture, "display_text")}
        chats = scene.platform.chats
        chats.add(scene.connection, scene.chat, scene.user.id, shown, scene.at)
    return scene.event("postback", postback=postback)


def _switch_menu(scene: Scene, gesture: JsonObject) -> JsonObject:
    """Another tab of the rich menu."""
    alias = _text_field(gesture, "alias")
    status = scene.platform.aliases.switch(scene.connection, scene.user.id, alias)
    switched = {"newRichMenuAliasId": alias, "status": status}
    return scene.event(
        "postback", postback={"data": _text_field(gesture, "data"), "params": switched}
    )


def _params(params: object) -> dict[str, str]:
    known = ("date", "time", "datetime", "newRichMenuAliasId", "status")
    if not isinstance(params, dict) or not params or not set(params) <= set(known):
        raise ValueError(f"params may hold {', '.join(known)}")
    return {str(name): str(value) for name, value in params.items()}


def _follow(scene: Scene, _gesture: JsonObject) -> JsonObject:
    if scene.user.friend:
        raise GestureNotPossible("the user is a friend of the bot already")
    scene.platform.people.befriend(scene.connection, scene.user.id)
    return scene.event("follow", follow={"isUnblocked": scene.user.met})


def _block(scene: Scene, _gesture: JsonObject) -> JsonObject:
    scene.platform.people.block(scene.connection, scene.user.id)
    return scene.event("unfollow")


def _unsend(scene: Scene, gesture: JsonObject) -> JsonObject:
    said = scene.platform.chats.message(_text_field(gesture, "message_id"))
    if said.sender != scene.user.id or said.chat != scene.chat or said.unsent:
        raise GestureNotPossible("only one's own messages can be unsent, and only once")
    scene.platform.chats.unsend(scene.connection, said.id)
    return scene.event("unsend", unsend={"messageId": said.id})


def _invite(scene: Scene, _gesture: JsonObject) -> JsonObject:
    group = _group_of(scene)
    scene.platform.people.invite_bot(scene.connection, group, inside=True)
    return events.event("join", events.group_source(group), scene.at)


def _dismiss(scene: Scene, _gesture: JsonObject) -> JsonObject:
    group = _group_of(scene)
    scene.platform.people.invite_bot(scene.connection, group, inside=False)
    return events.event("leave", events.group_source(group), scene.at)


def _join_group(scene: Scene, _gesture: JsonObject) -> JsonObject:
    group = _group_of(scene)
    scene.platform.people.join_group(scene.connection, group, scene.user.id)
    joined = {"members": [events.user_source(scene.user.id)]}
    return events.event("memberJoined", events.group_source(group), scene.at, joined=joined)


def _group_of(scene: Scene) -> str:
    if scene.group is None:
        raise ValueError("group is missing")
    return scene.group


def _text_field(gesture: JsonObject, name: str) -> str:
    value = gesture.get(name)
    if not isinstance(value, str) or not value:
        raise ValueError(f"{name} must be a string that is not empty")
    return value


GESTURES: Mapping[str, Callable[[Scene, JsonObject], JsonObject]] = {
    "text": _text,
    "sticker": _sticker,
    "location": _location,
    "postback": _postback,
    "switch menu": _switch_menu,
    "follow": _follow,
    "block": _block,
    "unsend": _unsend,
    "invite": _invite,
    "dismiss": _dismiss,
    "join group": _join_group,
    **dict.fromkeys(FILES, _file),
}

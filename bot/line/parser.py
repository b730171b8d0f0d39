"""LINE's JSON both ways: its webhook events into ours, our replies into its messages."""

import base64
import hashlib
import hmac
import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import Any, Literal, NoReturn, TypeVar

from bot.line.actions import Json, LineLimitExceeded
from bot.line.messages import to_messages
from handlers.messages.event import (
    Action,
    AudioMessage,
    ButtonTap,
    Event,
    FileMessage,
    Followed,
    GroupMessage,
    ImageMessage,
    JoinedGroup,
    LocationMessage,
    MessageUnsent,
    StickerMessage,
    TextMessage,
    Unfollowed,
    UnknownMessage,
    VideoMessage,
)

__all__ = [
    "EventSource",
    "InvalidWebhookBody",
    "LineLimitExceeded",
    "MalformedEvent",
    "RawEvent",
    "read_events",
    "signature_is_right",
    "to_event",
    "to_messages",
    "with_text",
]

DEPTH = 40
YEARS_2010_TO_2100_MS = range(1_262_304_000_000, 4_102_444_800_000)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
VISIBLE = "[!-~]{1,64}"
LONG_VISIBLE = "[!-~]{1,512}"

ChatKind = Literal["user", "group", "room"]
CHATS: dict[str, tuple[ChatKind, str, str]] = {
    "user": ("user", "userId", "U[0-9a-f]{32}"),
    "group": ("group", "groupId", "C[0-9a-f]{32}"),
    "room": ("room", "roomId", "R[0-9a-f]{32}"),
}
WITHOUT_CONTENT: dict[str, Action] = {
    "sticker": StickerMessage(),
    "audio": AudioMessage(),
    "video": VideoMessage(),
}
CHAT_NAMES = ("type", "groupId", "roomId")
T = TypeVar("T")


class InvalidWebhookBody(ValueError):
    """The body is no webhook request; says why, without its content."""


class InvalidEvent(ValueError):
    """An event lacks what LINE promises; says what, without its content."""


@dataclass(frozen=True, slots=True)
class EventSource:
    """Place of an event: a person (id "U..."), a group ("C...") or a room ("R...")."""

    kind: ChatKind
    id: str


@dataclass(frozen=True, slots=True)
class RawEvent:
    """One event as LINE sent it, checked. `timestamp_ms` is LINE's, since 1970, UTC; `chat`
    is None where LINE names none. `json` is whole for a person's chat; of all others it
    keeps the kind of event, its reply token and whether the bot was mentioned, no content."""

    webhook_event_id: str
    type: str
    timestamp_ms: int
    chat: EventSource | None
    mode: str
    reply_token: str | None
    redelivered: bool
    json: Json


@dataclass(frozen=True, slots=True)
class MalformedEvent:
    """One event to be set aside; `raw` is its JSON as ASCII text, without the content unless
    it came from a person's chat, and empty where it is no object or too deeply nested."""

    reason: str
    raw: str


def signature_is_right(secrets: tuple[str, ...], body: bytes, signature: str | None) -> bool:
    """True if `signature` (header x-line-signature) is base64(HMAC-SHA256(secret, body)) of any
    of the secrets, in a time that does not tell of which; an empty secret signs nothing."""
    given = (signature or "").encode(errors="replace")
    # A list, not a generator: all are compared, whichever is right.
    right = [hmac.compare_digest(_signature(secret, body), given) for secret in secrets if secret]
    return any(right)


def _signature(secret: str, body: bytes) -> bytes:
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest())


def read_events(body: bytes) -> list[RawEvent | MalformedEvent]:
    """The events of a webhook request, each read by itself. Raises InvalidWebhookBody."""
    events = _parsed(body).get("events")
    if not isinstance(events, list):
        raise InvalidWebhookBody("no list of events")
    return [_read(event) for event in events]


def to_event(raw: Json) -> Event | None:
    """The user's action, or None for what the bot ignores: standby, unknown types, chats
    without an id. Raises InvalidEvent, though never for the `json` of a RawEvent."""
    chat = _chat(raw)
    if chat is None or raw.get("mode", "active") != "active":
        return None
    did = _direct_action(raw) if chat.kind == "user" else _group_action(raw)
    if did is None:
        return None
    message = _inner(raw, "message") if chat.kind == "user" else {}
    message_id = _matching(message, "id", VISIBLE) if message else None
    return Event(EPOCH + timedelta(milliseconds=_timestamp(raw)), did, message_id)


def with_text(raw: Json, text: str) -> Json:
    """The event of a typed message with another text, and without what counts its letters."""
    message = {name: raw["message"][name] for name in ("type", "id") if name in raw["message"]}
    return {**raw, "message": {**message, "text": text}}


def _parsed(body: bytes) -> Json:
    try:
        parsed = json.loads(body.decode(), parse_constant=_refuse)
    except (ValueError, RecursionError) as wrong:
        # `from None`: the decoder's own exception carries the whole body into the logs
        raise InvalidWebhookBody(f"not JSON ({type(wrong).__name__})") from None
    if not isinstance(parsed, dict):
        raise InvalidWebhookBody("not a JSON object")
    return parsed


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _read(event: Any) -> RawEvent | MalformedEvent:
    if not isinstance(event, dict):
        return MalformedEvent("not an object", "")
    if _is_deep(event):
        return MalformedEvent("nested too deeply", "")
    try:
        return _raw_event(event)
    except InvalidEvent as broken:
        return MalformedEvent(str(broken), json.dumps(_storable_event(event)))


def _raw_event(event: Json) -> RawEvent:
    raw = RawEvent(
        webhook_event_id=_matching(event, "webhookEventId", VISIBLE),
        type=_matching(event, "type", VISIBLE),
        timestamp_ms=_timestamp(event),
        chat=_chat(event),
        mode=_matching({"mode": "active", **event}, "mode", VISIBLE),
        reply_token=_matching(event, "replyToken", LONG_VISIBLE) if "replyToken" in event else None,
        redelivered=_inner(event, "deliveryContext").get("isRedelivery") is True,
        json=_storable_event(event),
    )
    to_event(raw.json)
    return raw


def _is_deep(event: Json) -> bool:
    level: list[Any] = [event]
    for _ in range(DEPTH):
        if not level:
            break
        insides = [list(box.values()) if isinstance(box, dict) else box for box in level]
        level = list(chain(*(inside for inside in insides if isinstance(inside, list))))
    return bool(level)


def _storable_event(event: Json) -> Json:
    """The event itself from a person's chat; nothing of what was said anywhere else."""
    source, message = _inner(event, "source"), _inner(event, "message")
    if source.get("type") == "user" and "userId" in source:
        return event
    envelope = ("type", "mode", "timestamp", "webhookEventId", "replyToken")
    kept: Json = {name: event[name] for name in envelope if name in event}
    if source:
        kept["source"] = {name: source[name] for name in CHAT_NAMES if name in source}
    kept["message"] = {"type": message.get("type")}
    if _is_mentioned(message):
        kept["message"]["mention"] = {"mentionees": [{"isSelf": True}]}
    return kept


def _direct_action(raw: Json) -> Action | None:
    match raw.get("type"):
        case "message":
            return _message_content(_field(raw, "message", dict))
        case "postback":
            return _postback(_field(raw, "postback", dict))
        case "follow":
            return Followed(again=_inner(raw, "follow").get("isUnblocked") is True)
        case "unfollow":
            return Unfollowed()
        case "unsend":
            return MessageUnsent(_matching(_field(raw, "unsend", dict), "messageId", VISIBLE))
    return None


def _group_action(raw: Json) -> Action | None:
    match raw.get("type"):
        case "message":
            return GroupMessage(mentioned=_is_mentioned(_inner(raw, "message")))
        case "join":
            return JoinedGroup()
    return None


def _message_content(message: Json) -> Action:
    match _field(message, "type", str):
        case "text":
            return TextMessage(_storable(_field(message, "text", str)))
        case "image":
            at_line = _field(message, "contentProvider", dict).get("type") == "line"
            return ImageMessage(
                _matching(message, "id", VISIBLE), at_line, *_set_of(_inner(message, "imageSet"))
            )
        case "file":
            name, size = _field(message, "fileName", str), _field(message, "fileSize", int)
            return FileMessage(_matching(message, "id", VISIBLE), _storable(name), size)
        case "location":
            address = message.get("address")
            return LocationMessage(_storable(address) if isinstance(address, str) else "")
        case other:
            return WITHOUT_CONTENT.get(other, UnknownMessage())


def _set_of(image_set: Json) -> tuple[str, int]:
    """The id and the size of what pictures were chosen with; nothing else depends on it."""
    set_id, total = image_set.get("id"), image_set.get("total")
    if isinstance(set_id, str) and isinstance(total, int):
        return set_id, total
    return "", 1


def _postback(postback: Json) -> ButtonTap | None:
    data, params = _storable(_field(postback, "data", str)), _inner(postback, "params")
    if "newRichMenuAliasId" in params:
        # Another tab of the rich menu was opened: the phone has done it.
        return None
    picked = params.get("date")
    if picked is None:
        return ButtonTap(data)
    try:
        return ButtonTap(data, date.fromisoformat(picked).isoformat())
    except (ValueError, TypeError):
        raise InvalidEvent("params.date is no date") from None


def _is_mentioned(message: Json) -> bool:
    people = _inner(message, "mention").get("mentionees")
    return isinstance(people, list) and any(
        isinstance(one, dict) and one.get("isSelf") is True for one in people
    )


def _chat(event: Json) -> EventSource | None:
    if event.get("source") is None:
        return None
    source = _field(event, "source", dict)
    known = CHATS.get(_field(source, "type", str))
    if known is None or (known[0] == "user" and "userId" not in source):
        return None
    kind, name, pattern = known
    return EventSource(kind, _matching(source, name, pattern))


def _timestamp(event: Json) -> int:
    timestamp = _field(event, "timestamp", int)
    if timestamp not in YEARS_2010_TO_2100_MS:
        raise InvalidEvent("timestamp is out of bounds")
    return timestamp


def _field(json_object: Json, name: str, kind: type[T]) -> T:
    value = json_object.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise InvalidEvent(f"{name} is not {kind.__name__}")
    return value


def _matching(json_object: Json, name: str, pattern: str) -> str:
    value = _field(json_object, name, str)
    if not re.fullmatch(pattern, value):
        raise InvalidEvent(f"{name} is malformed")
    return value


def _inner(json_object: Json, name: str) -> Json:
    value = json_object.get(name)
    return value if isinstance(value, dict) else {}


def _storable(text: str) -> str:
    """The text with U+FFFD for what no database takes: lone surrogates and NUL."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "\N{REPLACEMENT CHARACTER}")

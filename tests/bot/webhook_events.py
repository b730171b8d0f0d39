"""Webhook events as LINE sends them, for the tests to bend."""

import json
from datetime import UTC, datetime
from typing import Any

from bot.line.parser import MalformedEvent, RawEvent, read_events, to_event
from handlers.messages import event as ours

USER = "U" + "0123456789abcdef" * 2
GROUP = "C" + "0123456789abcdef" * 2
ROOM = "R" + "0123456789abcdef" * 2
AT = datetime(2026, 11, 24, 5, 30, 15, 123000, tzinfo=UTC)
AT_MS = 1_795_498_215_123
CONTENT = "ความลับของกลุ่ม"


def event(**parts: Any) -> dict[str, Any]:
    return {
        "type": "message",
        "mode": "active",
        "timestamp": AT_MS,
        "source": {"type": "user", "userId": USER},
        "webhookEventId": "01H810YECXQQZ37VAXPF6H9E6T",
        "deliveryContext": {"isRedelivery": False},
        "replyToken": "b60d432864f44d079f6d8efe86cf404b",
        "message": {"id": "444573844083572737", "type": "text", "quoteToken": "q", "text": "สวัสดี"},
    } | parts


def message(**parts: Any) -> dict[str, Any]:
    return event(message={"id": "5", **parts})


def other(kind: str, **parts: Any) -> dict[str, Any]:
    made = event(type=kind, **parts)
    del made["message"]
    return made


def read(*events: Any) -> list[RawEvent | MalformedEvent]:
    return read_events(json.dumps({"destination": USER, "events": events}).encode())


def read_one(given: Any) -> RawEvent:
    (found,) = read(given)
    assert isinstance(found, RawEvent), found
    return found


def malformed(given: Any) -> MalformedEvent:
    (found,) = read(given)
    assert isinstance(found, MalformedEvent), found
    return found


def did(given: dict[str, Any]) -> ours.Action | None:
    found = to_event(read_one(given).json)
    return found.action if found else None

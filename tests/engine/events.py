"""LINE's webhook events for the engine's tests, each with an id and a reply token of its own."""

import base64
import hashlib
import hmac
import json
import time
from itertools import count
from typing import Any

Event = dict[str, Any]
_serial = count(1)


def person(number: int) -> str:
    return f"U{number:032x}"


def event(user: str, at_ms: int | None = None, **parts: Any) -> Event:
    """`at_ms` None: now."""
    number = next(_serial)
    return {
        "mode": "active",
        "timestamp": int(time.time() * 1000) if at_ms is None else at_ms,
        "source": {"type": "user", "userId": user},
        "webhookEventId": f"01EVENT{number:019d}",
        "deliveryContext": {"isRedelivery": False},
        "replyToken": f"token{number:08d}",
        **parts,
    }


def said(user: str, text: str, at_ms: int | None = None, **parts: Any) -> Event:
    message = {"id": str(10_000 + next(_serial)), "type": "text", "quoteToken": "q", "text": text}
    return event(user, at_ms, type="message", message=message, **parts)


def shown(user: str, at_ms: int | None = None, **parts: Any) -> Event:
    """A picture, which LINE holds under the id of its message."""
    provider = {"type": "line"}
    message = {"id": str(10_000 + next(_serial)), "type": "image", "contentProvider": provider}
    return event(user, at_ms, type="message", message=message, **parts)


def tapped(user: str, data: str, at_ms: int | None = None, **parts: Any) -> Event:
    return event(user, at_ms, type="postback", postback={"data": data}, **parts)


def again(first: Event) -> Event:
    """The same event as LINE delivers it again."""
    return {**first, "deliveryContext": {"isRedelivery": True}}


def body_of(*events: Any) -> bytes:
    content = {"destination": "U" + "0" * 32, "events": list(events)}
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "backslashreplace")


def signature(secret: str, body: bytes) -> str:
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()

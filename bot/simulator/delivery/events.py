"""Webhook events in LINE's JSON, and the signature under which they are posted. Pure."""

import base64
import hashlib
import hmac
import json
import secrets

from bot.simulator.rules.checks import JsonObject

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
WITHOUT_REPLY = ("unfollow", "unsend", "leave")


def user_source(user_id: str) -> JsonObject:
    """The source of an event in a one-to-one chat."""
    return {"type": "user", "userId": user_id}


def group_source(group_id: str, user_id: str | None = None) -> JsonObject:
    """The source of an event in a group; joining has no user."""
    source = {"type": "group", "groupId": group_id}
    return source if user_id is None else {**source, "userId": user_id}


def event(kind: str, source: JsonObject, at: float, **details: object) -> JsonObject:
    """An event at `at` (seconds since 1970) with its own id and, where LINE gives one, a token."""
    body: JsonObject = {
        "type": kind,
        "mode": "active",
        "timestamp": round(at * 1000),
        "source": source,
        "webhookEventId": event_id(at),
        "deliveryContext": {"isRedelivery": False},
        **details,
    }
    if kind not in WITHOUT_REPLY:
        body["replyToken"] = secrets.token_hex(16)
    return body


def redelivered(body: JsonObject) -> JsonObject:
    """The same event as LINE delivers it again: only the delivery context differs."""
    return {**body, "deliveryContext": {"isRedelivery": True}}


def event_id(at: float) -> str:
    """A ULID: 26 letters, the first ten from the time in milliseconds."""
    number = (round(at * 1000) << 80) | secrets.randbits(80)
    return "".join(CROCKFORD[(number >> shift) & 31] for shift in range(125, -1, -5))


def webhook_body(destination: str, events: list[JsonObject]) -> bytes:
    """The bytes of one webhook request."""
    body = {"destination": destination, "events": events}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def signature(channel_secret: str, body: bytes) -> str:
    """`x-line-signature`: base64 of HMAC-SHA256 over the raw body."""
    digest = hmac.new(channel_secret.encode(), body, hashlib.sha256).digest()
    return base64.b64encode(digest).decode()

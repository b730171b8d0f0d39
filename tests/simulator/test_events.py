"""Webhook events: signed as LINE signs, with ids as LINE makes them."""

import base64
import hashlib
import hmac

from bot.simulator.delivery import events


def test_signs_like_lines_own_example() -> None:
    body = events.webhook_body("U8e742f61d673b39c7fff3cecb7536ef0", [])
    assert body == b'{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}'
    signed = events.signature("8c570fa6dd201bb328f1c1eac23a96d8", body)
    assert signed == "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs="


def test_signs_thai_as_utf8() -> None:
    body = events.webhook_body("U1", [{"text": "สวัสดี"}])
    wanted = base64.b64encode(hmac.digest("กุญแจ".encode(), body, hashlib.sha256)).decode()
    assert "สวัสดี".encode() in body
    assert events.signature("กุญแจ", body) == wanted


def test_event_ids_are_26_letters_in_order_of_time() -> None:
    ids = [events.event_id(at) for at in (1_700_000_000.0, 1_700_000_000.001, 1_800_000_000.0)]
    assert {len(each) for each in ids} == {26}
    assert ids == sorted(ids)
    assert ids[0][:10] == "01HF7YAT00"


def test_a_redelivery_differs_in_its_context_only() -> None:
    event = events.event("message", events.user_source("U1"), 1.5, message={"id": "1"})
    again = events.redelivered(event)
    assert again.pop("deliveryContext") == {"isRedelivery": True}
    assert event.pop("deliveryContext") == {"isRedelivery": False}
    assert again == event
    assert event["timestamp"] == 1500


def test_leaving_gives_no_reply_token() -> None:
    source = events.user_source("U1")
    kinds = ("unfollow", "unsend", "leave")
    assert not any("replyToken" in events.event(kind, source, 1.0) for kind in kinds)

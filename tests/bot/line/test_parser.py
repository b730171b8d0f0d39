"""LINE's webhook events become ours, each by itself, and nothing of a group is kept."""

import base64
import contextlib
import copy
import hashlib
import hmac
import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.line.parser import (
    EventSource,
    InvalidWebhookBody,
    MalformedEvent,
    RawEvent,
    read_events,
    signature_is_right,
    to_event,
)
from handlers.messages import event as ours
from tests.bot.webhook_events import (
    AT_MS,
    CONTENT,
    GROUP,
    ROOM,
    USER,
    did,
    event,
    malformed,
    message,
    other,
    read,
    read_one,
)

SECRET = "8c570fa6dd201bb328f1c1eac23a96d8"
BODY = b'{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}'
SIGNATURE = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs="


class TestSignature:
    def test_line_s_own_vector(self) -> None:
        assert signature_is_right((SECRET,), BODY, SIGNATURE)

    def test_any_of_several_secrets_signs_while_they_are_changed(self) -> None:
        for secrets in ((SECRET, "0" * 32), ("0" * 32, SECRET), ("1" * 32, SECRET, "0" * 32)):
            assert signature_is_right(secrets, BODY, SIGNATURE)

    def test_any_other_body_secret_or_signature_is_wrong(self) -> None:
        assert not signature_is_right((SECRET,), BODY + b" ", SIGNATURE)
        assert not signature_is_right(("0" * 32,), BODY, SIGNATURE)
        assert not signature_is_right((SECRET,), BODY, SIGNATURE[:-2] + "t=")
        assert not signature_is_right((SECRET,), BODY, SIGNATURE + "\n")
        assert not signature_is_right((SECRET,), BODY, None)
        assert not signature_is_right((), BODY, SIGNATURE)

    def test_an_empty_secret_is_never_right(self) -> None:
        digest = hmac.new(b"", BODY, hashlib.sha256).digest()
        assert not signature_is_right(("", "0" * 32), BODY, base64.b64encode(digest).decode())

    @given(st.binary(), st.text(st.characters()))
    def test_junk_never_raises(self, body: bytes, signature: str) -> None:
        assert not signature_is_right((SECRET,), body, signature)

    def test_a_lone_surrogate_never_raises(self) -> None:
        assert not signature_is_right((SECRET,), BODY, "\ud800ก")


class TestBody:
    def test_line_s_verify_button_sends_no_events(self) -> None:
        assert read_events(BODY) == []

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"hello",
            b"[]",
            b"null",
            b'"events"',
            b"{}",
            b'{"events": null}',
            b'{"events": {}}',
            b'{"events": [}',
            b'{"events": [NaN]}',
            b'{"events": [Infinity]}',
            b'\xef\xbb\xbf{"events": []}',
            b'{"events": ["\xff"]}',
            b'{"events": [' + b"9" * 5000 + b"]}",
            b'{"events": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
            b'{"events": [' + b'{"a":' * 200_000 + b"1" + b"}" * 200_000 + b"]}",
        ],
        ids=lambda body: body[:30].decode("latin-1"),
    )
    def test_what_is_not_line_s(self, body: bytes) -> None:
        with pytest.raises(InvalidWebhookBody):
            read_events(body)

    def test_the_refusal_does_not_carry_the_content(self) -> None:
        with pytest.raises(InvalidWebhookBody) as refused:
            read_events(f'{{"events": ["{CONTENT}'.encode())
        assert CONTENT not in str(refused.value)
        assert refused.value.__cause__ is None
        assert refused.value.__suppress_context__

    @given(st.binary(max_size=200))
    def test_any_bytes_are_read_or_refused(self, body: bytes) -> None:
        with contextlib.suppress(InvalidWebhookBody):
            read_events(body)


class TestEnvelope:
    def test_all_its_parts(self) -> None:
        given = event(deliveryContext={"isRedelivery": True})
        assert read_one(given) == RawEvent(
            webhook_event_id="01H810YECXQQZ37VAXPF6H9E6T",
            type="message",
            timestamp_ms=AT_MS,
            chat=EventSource("user", USER),
            mode="active",
            reply_token="b60d432864f44d079f6d8efe86cf404b",
            redelivered=True,
            json=given,
        )

    @pytest.mark.parametrize(
        ("source", "chat"),
        [
            ({"type": "user", "userId": USER}, EventSource("user", USER)),
            ({"type": "group", "groupId": GROUP, "userId": USER}, EventSource("group", GROUP)),
            ({"type": "room", "roomId": ROOM}, EventSource("room", ROOM)),
            ({"type": "user"}, None),
            ({"type": "square", "squareId": "S1"}, None),
            (None, None),
        ],
    )
    def test_the_chat(self, source: Any, chat: EventSource | None) -> None:
        assert read_one(event(source=source)).chat == chat

    def test_no_source_at_all(self) -> None:
        given = event()
        del given["source"]
        found = read_one(given)
        assert found.chat is None
        assert to_event(found.json) is None

    def test_no_reply_token_no_mode_no_delivery_context(self) -> None:
        given = other("unfollow")
        for name in ("replyToken", "mode", "deliveryContext"):
            del given[name]
        found = read_one(given)
        assert (found.reply_token, found.mode, found.redelivered) == (None, "active", False)
        assert did(given) == ours.Unfollowed()

    @pytest.mark.parametrize(
        ("broken", "reason"),
        [
            ({"webhookEventId": ""}, "webhookEventId"),
            ({"webhookEventId": None}, "webhookEventId"),
            ({"webhookEventId": "x" * 65}, "webhookEventId"),
            ({"webhookEventId": "\ud800"}, "webhookEventId"),
            ({"webhookEventId": "a\n"}, "webhookEventId"),
            ({"type": 7}, "type"),
            ({"type": ""}, "type"),
            ({"timestamp": None}, "timestamp"),
            ({"timestamp": True}, "timestamp"),
            ({"timestamp": str(AT_MS)}, "timestamp"),
            ({"timestamp": float(AT_MS)}, "timestamp"),
            ({"timestamp": -1}, "timestamp"),
            ({"timestamp": AT_MS // 1000}, "timestamp"),
            ({"timestamp": AT_MS * 1000}, "timestamp"),
            ({"timestamp": 10**30}, "timestamp"),
            ({"source": "user"}, "source"),
            ({"source": {}}, "type"),
            ({"source": {"type": "user", "userId": "U1"}}, "userId"),
            ({"source": {"type": "user", "userId": USER.upper()}}, "userId"),
            ({"source": {"type": "user", "userId": USER + "\n"}}, "userId"),
            ({"source": {"type": "user", "userId": [USER]}}, "userId"),
            ({"source": {"type": "group", "groupId": USER}}, "groupId"),
            ({"source": {"type": "room"}}, "roomId"),
            ({"mode": 1}, "mode"),
            ({"replyToken": 1}, "replyToken"),
            ({"replyToken": "x" * 513}, "replyToken"),
            ({"message": None}, "message"),
            ({"message": []}, "message"),
            ({"message": {"id": "1"}}, "type"),
            ({"message": {"id": "1", "type": "text"}}, "text"),
            ({"message": {"type": "text", "text": "a"}}, "id"),
            ({"message": {"id": 1, "type": "text", "text": "a"}}, "id"),
            ({"message": {"id": "1", "type": "image"}}, "contentProvider"),
            (
                {"message": {"id": "1", "type": "file", "fileName": "a", "fileSize": "1"}},
                "fileSize",
            ),
            ({"type": "postback"}, "postback"),
            ({"type": "postback", "postback": {"data": None}}, "data"),
            ({"type": "postback", "postback": {"data": "", "params": {"date": "soon"}}}, "date"),
            ({"type": "postback", "postback": {"data": "", "params": {"date": 3}}}, "date"),
            ({"type": "unsend", "unsend": {}}, "messageId"),
        ],
        ids=str,
    )
    def test_what_is_set_aside(self, broken: dict[str, Any], reason: str) -> None:
        found = malformed(event(**broken))
        assert reason in found.reason
        assert found.raw.isascii()
        assert json.loads(found.raw)["deliveryContext" if "source" not in broken else "mode"]

    @pytest.mark.parametrize("given", [None, 3, "text", [], [event()]])
    def test_what_is_no_object(self, given: Any) -> None:
        assert malformed(given) == MalformedEvent("not an object", "")

    def test_deep_nesting_is_set_aside_alone(self) -> None:
        deep: Any = "bottom"
        for _ in range(100):
            deep = {"in": [deep]}
        first, second = read(event(extra=deep), event())
        assert first == MalformedEvent("nested too deeply", "")
        assert isinstance(second, RawEvent)

    def test_one_malformed_event_does_not_touch_its_neighbours(self) -> None:
        found = read(event(), event(timestamp="now"), event(webhookEventId="2"))
        assert [type(one) for one in found] == [RawEvent, MalformedEvent, RawEvent]

    def test_the_order_and_doubles_stay(self) -> None:
        found = read(
            event(webhookEventId="b"), event(webhookEventId="a"), event(webhookEventId="b")
        )
        assert [one.webhook_event_id for one in found if isinstance(one, RawEvent)] == list("bab")

    def test_properties_that_line_adds_are_kept(self) -> None:
        assert read_one(event(brandNew={"a": [1]})).json["brandNew"] == {"a": [1]}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
WHOLE = [
    event(),
    message(type="image", contentProvider={"type": "line"}),
    message(type="file", fileName="a.pdf", fileSize=3),
    other("postback", postback={"data": "a", "params": {"date": "2026-11-01"}}),
    other("follow", follow={"isUnblocked": True}),
    other("unsend", unsend={"messageId": "1"}),
    event(source={"type": "group", "groupId": GROUP, "userId": USER}),
]


@given(st.sampled_from(WHOLE), st.data())
def test_whatever_is_broken_is_read_or_set_aside(
    whole: dict[str, Any], data: st.DataObject
) -> None:
    broken = copy.deepcopy(whole)
    places = [broken, *(part for part in broken.values() if isinstance(part, dict))]
    place = data.draw(st.sampled_from(places))
    name = data.draw(st.sampled_from(sorted(place)))
    place[name] = data.draw(json_values)
    (found,) = read(broken)
    if isinstance(found, RawEvent):
        to_event(found.json)
    else:
        assert found.reason


def test_importing_line_does_not_load_the_sdk() -> None:
    loaded = "any(name.startswith('linebot') for name in sys.modules)"
    program = f"import sys, bot.line.parser; print({loaded})"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"

"""Requests that the webhook takes, refuses, sets aside and ignores (attack cases C1)."""

import json
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from bot.line.parser import signature_is_right
from tests.engine.events import again, body_of, event, person, said, signature, tapped
from tests.engine.office import Office
from tests.engine.processes import SECRET

ANN, BOB = person(1), person(2)
GREETING = "สวัสดีค่ะ"


def test_lines_own_signature_vector() -> None:
    body = b'{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}'
    secret = "8c570fa6dd201bb328f1c1eac23a96d8"
    assert signature_is_right((secret,), body, "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")
    assert not signature_is_right(
        (secret,), body + b" ", "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs="
    )


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-line-signature": ""},
        {"x-line-signature": "not base64 !"},
        {"x-line-signature": "GhRKmvmHys4="},
        {"x-line-signature": "\u00e9" * 44},
    ],
)
def test_a_bad_signature_is_401_and_stores_nothing(office: Office, headers: dict[str, str]) -> None:
    assert office.post_bytes(body_of(said(ANN, GREETING)), headers) == 401
    assert office.inbox() == []


def test_a_signature_of_something_else_is_401(office: Office) -> None:
    body = body_of(said(ANN, GREETING))
    right = {"x-line-signature": signature(SECRET, body)}
    other_channel = {"x-line-signature": signature("another secret", body)}
    flipped = body[:-3] + bytes([body[-3] ^ 1]) + body[-2:]
    escaped = json.dumps(json.loads(body)).encode()
    sorted_keys = json.dumps(json.loads(body), ensure_ascii=False, sort_keys=True).encode()
    assert office.post_bytes(body, other_channel) == 401
    assert [office.post_bytes(other, right) for other in (flipped, escaped, sorted_keys)] == [
        401,
        401,
        401,
    ]
    assert office.inbox() == []
    assert office.post_bytes(body, right) == 200


def test_the_same_event_fifty_times_at_once_is_one_row_and_one_reply(office: Office) -> None:
    office.start_engine()
    first = said(ANN, GREETING)
    bodies = [body_of(first if number % 2 else again(first)) for number in range(50)]
    with ThreadPoolExecutor(50) as pool:
        assert set(pool.map(office.post_bytes, bodies)) == {200}
    office.wait_until_quiet()
    assert office.post(again(first)) == 200
    office.wait_until_quiet()
    assert len(office.inbox()) == 1
    assert len(office.line.said_by(first["replyToken"])) == 1
    assert len(office.line.accepted) == 1


def test_an_event_that_was_delivered_hours_late_is_handled(office: Office) -> None:
    office.start_engine()
    late = said(ANN, GREETING, at_ms=int((time.time() - 5 * 3600) * 1000))
    assert office.post(again(late)) == 200
    office.wait_until_quiet()
    assert len(office.line.said_by(late["replyToken"])) == 1


def test_one_malformed_event_of_a_hundred_is_set_aside(office: Office) -> None:
    office.start_engine()
    events: list[Any] = [said(person(number), GREETING) for number in range(1, 101)]
    events[36] = {"type": "message", "source": {"type": "user", "userId": "../../x"}}
    assert office.post(*events) == 200
    office.wait_until_quiet()
    states = [row.state for row in office.inbox()]
    assert (states.count("done"), states.count("malformed")) == (99, 1)
    aside = next(row for row in office.inbox() if row.state == "malformed")
    assert aside.reason
    assert len(office.line.accepted) == 99


@pytest.mark.parametrize("user", ["../../x", "U" * 10_240, "U' OR 1=1 --", "u" + "0" * 32, ""])
def test_a_malformed_user_is_set_aside(office: Office, user: str) -> None:
    assert office.post(said(user, GREETING)) == 200
    assert [row.state for row in office.inbox()] == ["malformed"]


def test_the_verify_button_gets_200(office: Office) -> None:
    assert office.post() == 200
    assert office.inbox() == []


def test_an_unknown_event_is_stored_and_ignored_and_an_unknown_message_answered(
    office: Office,
) -> None:
    office.start_engine()
    plus = said(ANN, GREETING, fieldOfTomorrow={"x": [1]})
    unknown = event(ANN, type="eventOfTomorrow")
    message = event(ANN, type="message", message={"id": "9", "type": "hologram"})
    assert office.post(unknown, message, plus) == 200
    office.wait_until_quiet()
    assert [row.state for row in office.inbox()] == ["ignored", "done", "done"]
    assert len(office.line.accepted) == 2


def test_bodies_that_are_no_webhook_are_400(office: Office) -> None:
    assert [office.post_bytes(body) for body in (b"", b"{", b"[]", b"{}", b'{"events":1}')] == [
        400
    ] * 5
    assert office.inbox() == []


def test_a_body_over_one_mebibyte_is_413(office: Office) -> None:
    assert office.post_bytes(b"x" * (1024 * 1024)) == 400
    assert office.post_bytes(b"x" * (1024 * 1024 + 1)) == 413


def test_lies_about_the_length_do_not_hold_the_door(office: Office) -> None:
    with socket.create_connection(("127.0.0.1", office.door)) as liar:
        liar.sendall(b"POST /callback HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nshort")
        assert office.post(said(ANN, GREETING)) == 200
    assert len(office.inbox()) == 1


def test_a_compressed_body_is_not_unpacked(office: Office) -> None:
    body = body_of(said(ANN, GREETING))
    headers = {"Content-Encoding": "gzip", "x-line-signature": signature(SECRET, body)}
    assert office.post_bytes(body, headers) == 200


def test_a_group_is_told_once_and_asked_nothing(office: Office) -> None:
    office.start_engine()
    source = {"type": "group", "groupId": "C" + "0" * 32, "userId": ANN}
    for text in ("ร้องเรียน", GREETING):
        assert office.post(said(ANN, text, source=source)) == 200
        office.wait_until_quiet()
    assert len(office.line.accepted) == 1


def test_unsent_words_are_emptied_and_no_one_answers(office: Office) -> None:
    office.start_engine()
    first = said(ANN, GREETING)
    assert office.post(first) == 200
    office.wait_until_quiet()
    sealed = office.inbox()[0].sealed_event
    office.post(event(ANN, type="unsend", unsend={"messageId": first["message"]["id"]}))
    office.wait_until_quiet()
    blanked, unsend = office.inbox()
    assert len(blanked.sealed_event) == len(b"{}") + 28 < len(sealed)
    assert unsend.state == "done"
    assert len(office.line.accepted) == 1


def test_after_unfollow_nothing_is_said(office: Office) -> None:
    office.start_engine()
    gone = event(ANN, type="unfollow")
    del gone["replyToken"]
    assert office.post(gone) == 200
    office.wait_until_quiet()
    assert office.line.calls == []


@pytest.mark.parametrize(
    "data",
    [
        "action=delete&id=7",
        "complaint/delete?d=" + "a" * 16,
        "status?n=RT-AAAA-AAAA",
        "x" * 300,
        "",
    ],
)
def test_forged_postbacks_change_nothing(office: Office, data: str) -> None:
    office.start_engine()
    assert office.post(tapped(BOB, "complaint/start")) == 200
    office.wait_until_quiet()
    before = office.line.accepted[-1].text
    assert office.post(tapped(ANN, data)) == 200
    consent = said(BOB, "ยินยอม")
    assert office.post(consent) == 200
    office.wait_until_quiet()
    assert {row.state for row in office.inbox()} == {"done"}
    assert "consent" in before
    (answer,) = office.line.said_by(consent["replyToken"])
    assert "เล่าให้ฟังหน่อย" in answer.text


def test_standby_is_never_answered(office: Office) -> None:
    office.start_engine()
    standby = said(ANN, GREETING, mode="standby")
    del standby["replyToken"]
    assert office.post(standby) == 200
    office.wait_until_quiet()
    assert [row.state for row in office.inbox()] == ["ignored"]
    assert office.line.calls == []


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "TRACE"])
def test_other_verbs_are_405(office: Office, method: str) -> None:
    assert office.request(method, "/callback", b"", {}) == 405


@pytest.mark.parametrize("path", ["/callback/", "/callback//", "/callback/%2e%2e", "/Callback"])
def test_other_paths_are_404(office: Office, path: str) -> None:
    body = body_of(said(ANN, GREETING))
    headers = {"x-line-signature": signature(SECRET, body)}
    assert office.request("POST", path, body, headers) == 404
    assert office.inbox() == []


@pytest.mark.parametrize("message_id", ["\ud800", 5, ["x"], None, "\0", "x" * 5_000])
def test_a_strange_id_of_an_unknown_message_harms_no_one(
    office: Office, message_id: object
) -> None:
    strange = event(ANN, type="message", message={"id": message_id, "type": "hologram"})
    hers = said(BOB, GREETING)
    assert office.post(hers, strange) == 200
    office.start_engine()
    office.wait_until_quiet()
    assert {row.state for row in office.inbox()} <= {"done", "malformed"}
    assert len(office.line.said_by(hers["replyToken"])) == 1


def test_twenty_shuffled_messages_are_handled_in_lines_order(office: Office) -> None:
    start = int(time.time() * 1000) - 60_000
    events = [said(ANN, f"ข้อ {number}", at_ms=start + number) for number in range(20)]
    shuffled = [*events[10:], *reversed(events[:10])]
    threads = [threading.Thread(target=office.post, args=(one,)) for one in shuffled]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    office.start_engine()
    office.wait_until_quiet()
    said_in_order = [one.by for one in office.line.accepted]
    assert said_in_order == [one["replyToken"] for one in events]
    assert [row.state for row in office.inbox()] == ["done"] * 20

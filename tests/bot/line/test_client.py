"""The network to LINE against a real HTTP server: every outcome, and nothing said in the logs."""

import json
import logging
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import pytest
from werkzeug import Response
from werkzeug.serving import make_server

from bot.line import client as line_client
from bot.line.client import (
    DeadToken,
    Done,
    LineClient,
    Outcome,
    QuotaUsedUp,
    Refused,
    TimedOut,
    TryLater,
    Unauthorised,
)
from tests.bot.scripted_line import TOKEN, ScriptedLine

USER = "U" + "0" * 32
SECRET_WORDS = "ความลับ"
WORDS = [{"type": "text", "text": SECRET_WORDS}]
KEY = "123e4567-e89b-12d3-a456-426614174000"


def reply(client: LineClient) -> Outcome:
    return client.reply("token", WORDS)


def push(client: LineClient) -> Outcome:
    return client.push(USER, WORDS, KEY)


both = pytest.mark.parametrize("send", [reply, push])


class TestWhatIsSent:
    def test_a_reply(self, line: ScriptedLine, client: LineClient) -> None:
        assert reply(client) == Done("r1")
        (asked,) = line.asked
        assert (asked.method, asked.path) == ("POST", "/v2/bot/message/reply")
        assert asked.json == {"replyToken": "token", "messages": WORDS}
        assert asked.headers["Authorization"] == f"Bearer {TOKEN}"
        assert asked.headers["Content-Type"] == "application/json"
        assert "X-Line-Retry-Key" not in asked.headers

    def test_thai_goes_as_utf_8_without_blanks(
        self, line: ScriptedLine, client: LineClient
    ) -> None:
        words = [{"type": "text", "text": "สวัสดีค่ะ"}]
        client.reply("token", words)
        (asked,) = line.asked
        body = '{"replyToken":"token","messages":[{"type":"text","text":"สวัสดีค่ะ"}]}'
        assert asked.body == body.encode()
        assert int(asked.headers["Content-Length"]) == len(body.encode())

    def test_half_a_letter_does_not_stop_a_message(
        self, line: ScriptedLine, client: LineClient
    ) -> None:
        assert client.reply("token", [{"type": "text", "text": "ก\ud83d"}]) == Done("r1")
        assert line.asked[0].json["messages"][0]["text"] == "ก?"

    def test_a_push(self, line: ScriptedLine, client: LineClient) -> None:
        assert push(client) == Done("r1")
        (asked,) = line.asked
        assert (asked.method, asked.path) == ("POST", "/v2/bot/message/push")
        assert asked.json == {"to": USER, "messages": WORDS}
        assert asked.headers["X-Line-Retry-Key"] == KEY

    @pytest.mark.parametrize(("seconds", "shown"), [(0, 5), (5, 5), (6, 10), (20, 20), (99, 60)])
    def test_the_loading_dots(
        self, line: ScriptedLine, client: LineClient, seconds: int, shown: int
    ) -> None:
        line.says(202, {})
        assert client.show_loading(USER, seconds) == Done(None)
        (asked,) = line.asked
        assert asked.path == "/v2/bot/chat/loading/start"
        assert asked.json == {"chatId": USER, "loadingSeconds": shown}

    def test_a_base_with_a_slash_at_its_end(self, line: ScriptedLine) -> None:
        assert reply(LineClient(TOKEN, line.url + "/")) == Done("r1")
        assert line.asked[0].path == "/v2/bot/message/reply"


class TestOutcomes:
    @both
    @pytest.mark.parametrize(
        ("status", "body", "headers", "outcome"),
        [
            (200, b"", {}, Done(None)),
            (200, b"\xff not json", {"x_line_request_id": "r2"}, Done("r2")),
            (409, {"message": "accepted"}, {"x_line_accepted_request_id": "r3"}, Done("r3")),
            (409, {}, {}, Done(None)),
            (400, {"message": "Invalid reply token"}, {}, DeadToken()),
            (
                400,
                {"message": "The request body has 1 error(s)"},
                {},
                Refused("400 The request body has 1 error(s)"),
            ),
            (400, b"<html>\xff", {}, Refused("400 ")),
            (400, [1], {}, Refused("400 ")),
            (400, b"[" * 100_000, {}, Refused("400 ")),
            (401, {"message": "Authentication failed"}, {}, Unauthorised()),
            (403, {"message": "no"}, {}, Refused("403 no")),
            (404, {}, {}, Refused("404 ")),
            (413, {"message": None}, {}, Refused("413 None")),
            (429, {"message": "You have reached your monthly limit."}, {}, QuotaUsedUp()),
            (429, {"message": "The API rate limit has been exceeded."}, {}, TryLater()),
            (429, {}, {"retry_after": "7"}, TryLater(7)),
            (429, {}, {"retry_after": "Wed, 21 Oct 2026 07:28:00 GMT"}, TryLater()),
            (429, {}, {"retry_after": "-5"}, TryLater()),
            (429, b"\xff", {"retry_after": "9" * 40}, TryLater()),
            (302, b"", {"location": "https://example.org/login"}, TryLater()),
            (500, {"message": "Internal"}, {}, TryLater(None, may_have_arrived=True)),
            (503, b"<html>", {"retry_after": "30"}, TryLater(30, may_have_arrived=True)),
            (504, b"", {}, TryLater(None, may_have_arrived=True)),
        ],
        ids=str,
    )
    def test_answers(
        self,
        line: ScriptedLine,
        client: LineClient,
        send: Callable[[LineClient], Outcome],
        status: int,
        body: Any,
        headers: dict[str, str],
        outcome: Outcome,
    ) -> None:
        line.says(status, body, **headers)
        assert send(client) == outcome
        assert len(line.asked) == 1

    def test_a_long_reason_is_cut(self, line: ScriptedLine, client: LineClient) -> None:
        line.says(400, {"message": "a" * 10_000})
        assert reply(client) == Refused("400 " + "a" * 296)

    @pytest.mark.parametrize(
        ("status", "outcome"),
        [(200, Done(None)), (502, TryLater(None, may_have_arrived=True)), (400, Refused("400 "))],
    )
    def test_an_endless_body_is_not_read(
        self, line: ScriptedLine, client: LineClient, status: int, outcome: Outcome
    ) -> None:
        line.says(status, b"a" * 3_000_000)
        assert reply(client) == outcome

    @both
    @pytest.mark.usefixtures("impatient")
    def test_no_answer_in_time(
        self, line: ScriptedLine, client: LineClient, send: Callable[[LineClient], Outcome]
    ) -> None:
        line.hangs()
        assert send(client) == TimedOut()
        assert len(line.asked) == 1

    @both
    def test_a_connection_that_is_reset(
        self, line: ScriptedLine, client: LineClient, send: Callable[[LineClient], Outcome]
    ) -> None:
        line.resets()
        assert send(client) == TimedOut()
        assert len(line.asked) == 1

    def test_an_answer_that_breaks_off(self, line: ScriptedLine, client: LineClient) -> None:
        line.breaks_off()
        assert reply(client) == TimedOut()

    @both
    def test_nobody_there(self, send: Callable[[LineClient], Outcome]) -> None:
        with closing(socket.create_server(("127.0.0.1", 0))) as taken:
            port = taken.getsockname()[1]
        assert send(LineClient(TOKEN, f"http://127.0.0.1:{port}")) == TryLater()

    def test_an_unknown_name(self) -> None:
        assert reply(LineClient(TOKEN, "http://line.invalid")) == TryLater()

    @pytest.mark.usefixtures("impatient")
    def test_no_connection_in_time(self) -> None:
        with closing(socket.socket()) as full:
            full.bind(("127.0.0.1", 0))
            full.listen(0)
            address = full.getsockname()
            waiting = [socket.socket() for _ in range(4)]
            for one in waiting:
                one.setblocking(False)
                one.connect_ex(address)
            outcome = reply(LineClient(TOKEN, f"http://127.0.0.1:{address[1]}"))
            for one in waiting:
                one.close()
        assert outcome == TryLater()

    def test_a_certificate_that_nobody_vouches_for(self) -> None:
        server = make_server("127.0.0.1", 0, Response("{}"), ssl_context="adhoc")
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        outcome = reply(LineClient(TOKEN, f"https://127.0.0.1:{server.port}"))
        server.shutdown()
        thread.join()
        server.server_close()
        assert outcome == TryLater()

    def test_no_tls_at_the_other_end(self, line: ScriptedLine) -> None:
        assert reply(LineClient(TOKEN, line.url.replace("http:", "https:"))) == TimedOut()


class TestConnections:
    def test_one_after_the_other_share_one(self, line: ScriptedLine, client: LineClient) -> None:
        for status in (200, 400, 500, 200):
            line.says(status, {"message": "a"})
            reply(client)
        assert len(line.asked) == 4
        assert len({asked.connection for asked in line.asked}) == 1

    def test_threads_share_the_client(self, line: ScriptedLine, client: LineClient) -> None:
        with ThreadPoolExecutor(8) as threads:
            outcomes = list(threads.map(lambda _number: reply(client), range(200)))
        assert outcomes == [Done("r1")] * 200
        assert len(line.asked) == 200
        assert len({asked.connection for asked in line.asked}) <= 8

    def test_the_sdk_is_loaded_by_the_first_call_only(self) -> None:
        program = """
import sys
from bot.line.client import LineClient
client = LineClient("t", "http://line.invalid")
print("linebot" in sys.modules)
client.reply("t", [])
print("linebot" in sys.modules)
"""
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
        )
        assert done.stdout.split() == ["False", "True"]

    def test_without_a_base_it_is_line_s_own(self) -> None:
        client = LineClient(TOKEN)
        assert client._client().configuration.host is None
        assert (line_client.API, line_client.CONTENT_API) == (
            "https://api.line.me",
            "https://api-data.line.me",
        )


class TestLogs:
    def test_endpoint_status_and_id_and_nothing_said(
        self, line: ScriptedLine, client: LineClient, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        push(client)
        line.says(400, {"message": SECRET_WORDS}, x_line_request_id="r9")
        push(client)
        line.resets()
        push(client)
        ours = [record for record in caplog.records if record.name == "ruthan.line"]
        assert [record.getMessage() for record in ours] == [
            "POST /v2/bot/message/push: 200 r1",
            "POST /v2/bot/message/push: 400 r9",
            "POST /v2/bot/message/push: ProtocolError",
        ]
        assert [record.levelname for record in ours] == ["INFO", "INFO", "WARNING"]
        for secret in (SECRET_WORDS, json.dumps(SECRET_WORDS).strip('"'), USER, TOKEN):
            assert secret not in caplog.text

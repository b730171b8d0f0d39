"""Requests of the client and of commands to LINE, against a real HTTP server."""

import gzip
import json
from typing import Any

import pytest

from bot.line.client import (
    Content,
    Done,
    Gone,
    LineApiError,
    LineClient,
    NotReady,
    Quota,
    Refused,
    TooBig,
    TryLater,
    Unauthorised,
)
from tests.bot.scripted_line import TOKEN, Handler, ScriptedLine


class TestContent:
    def test_the_bytes(self, line: ScriptedLine, client: LineClient) -> None:
        picture = bytes(range(256)) * 4000
        line.says(200, picture)
        assert client.content("12/../3") == picture
        assert line.asked[0].path == "/v2/bot/message/12%2F..%2F3/content"

    @pytest.mark.parametrize(
        ("status", "content"),
        [
            (202, NotReady()),
            (404, Gone()),
            (410, Gone()),
            (401, Unauthorised()),
            (400, Refused("400 ")),
            (429, TryLater()),
            (503, TryLater(None, may_have_arrived=True)),
            (204, TryLater()),
        ],
    )
    def test_what_comes_instead(
        self, line: ScriptedLine, client: LineClient, status: int, content: Content
    ) -> None:
        line.says(status)
        assert client.content("5") == content

    def test_the_limit(self, line: ScriptedLine, client: LineClient) -> None:
        line.says(200, b"a" * 1000)
        assert client.content("5", max_bytes=1000) == b"a" * 1000
        assert client.content("5", max_bytes=999) == TooBig()

    def test_a_small_answer_that_unpacks_to_a_big_one(
        self, line: ScriptedLine, client: LineClient
    ) -> None:
        line.says(200, gzip.compress(b"a" * 5_000_000), content_encoding="gzip")
        assert client.content("5", max_bytes=1_000_000) == TooBig()

    def test_half_a_picture_is_none(self, line: ScriptedLine, client: LineClient) -> None:
        line.breaks_off()
        assert client.content("5") == TryLater()

    @pytest.mark.usefixtures("impatient")
    def test_no_answer_in_time(self, line: ScriptedLine, client: LineClient) -> None:
        line.hangs()
        assert client.content("5") == TryLater()


class TestCommands:
    @pytest.mark.parametrize(("menu_id", "path"), [("richmenu-1", "link"), (None, "unlink")])
    def test_several_people_get_a_menu_at_once(
        self, line: ScriptedLine, client: LineClient, menu_id: str | None, path: str
    ) -> None:
        line.says(202, {}, x_line_request_id="r1")
        assert client.link_menu(["U1", "U2"], menu_id) == Done("r1")
        (asked,) = line.asked
        assert (asked.method, asked.path) == ("POST", f"/v2/bot/richmenu/bulk/{path}")
        named = {"richMenuId": menu_id} if menu_id else {}
        assert asked.json == {"userIds": ["U1", "U2"], **named}

    @pytest.mark.parametrize("status", [400, 404, 500])
    def test_a_refused_call_tells_its_status(
        self, line: ScriptedLine, client: LineClient, status: int
    ) -> None:
        line.says(status, {"message": "no"})
        with pytest.raises(LineApiError, match=f"/v2/bot/richmenu/list: {status}") as refused:
            client.call("GET", "/v2/bot/richmenu/list")
        assert refused.value.status == status

    def test_nobody_there(self) -> None:
        with pytest.raises(LineApiError, match="NameResolutionError"):
            LineClient(TOKEN, "http://line.invalid").quota()

    @pytest.mark.parametrize(
        ("limit", "quota"),
        [
            ({"type": "limited", "value": 300}, Quota(300, 12)),
            ({"type": "none"}, Quota(None, 12)),
        ],
    )
    def test_the_quota(
        self, line: ScriptedLine, client: LineClient, limit: dict[str, Any], quota: Quota
    ) -> None:
        def answer(handler: Handler) -> None:
            used = handler.path == "/v2/bot/message/quota/consumption"
            handler.send(200, json.dumps({"totalUsage": 12} if used else limit).encode(), {})

        line.answer = answer
        assert client.quota() == quota

    @pytest.mark.parametrize(
        ("status", "body"), [(401, {}), (200, b"junk"), (200, {"totalUsage": "12"})]
    )
    def test_no_quota(self, line: ScriptedLine, client: LineClient, status: int, body: Any) -> None:
        line.says(status, body)
        with pytest.raises(LineApiError, match="/v2/bot/message/quota"):
            client.quota()

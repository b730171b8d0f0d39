"""Requests of the client and of commands to LINE, against a real HTTP server."""

import gzip
import json
from typing import Any

import pytest

from bot.line.client import (
    Content,
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

MENU = {"size": {"width": 2500, "height": 843}, "name": "main"}


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
    def publish(self, line: ScriptedLine, client: LineClient, failing: str = "") -> list[str]:
        def answer(handler: Handler) -> None:
            fails = failing and handler.path.endswith(failing)
            handler.send(400 if fails else 200, b'{"richMenuId": "richmenu-1"}', {})

        line.answer = answer
        try:
            assert client.publish_rich_menu(MENU, b"png") == "richmenu-1"
        finally:
            asked = [f"{request.method} {request.path}" for request in line.asked]
        return asked

    def test_a_menu_is_made_painted_and_shown(self, line: ScriptedLine, client: LineClient) -> None:
        assert self.publish(line, client) == [
            "POST /v2/bot/richmenu",
            "POST /v2/bot/richmenu/richmenu-1/content",
            "POST /v2/bot/user/all/richmenu/richmenu-1",
            "GET /v2/bot/richmenu/list",
        ]
        made, painted, _shown, _listed = line.asked
        assert made.json == MENU
        assert (painted.headers["Content-Type"], painted.body) == ("image/png", b"png")

    @pytest.mark.parametrize("failing", ["/content", "/user/all/richmenu/richmenu-1"])
    def test_half_a_menu_is_taken_away(
        self, line: ScriptedLine, client: LineClient, failing: str
    ) -> None:
        with pytest.raises(LineApiError, match=f"{failing}: 400"):
            self.publish(line, client, failing)
        last = line.asked[-1]
        assert (last.method, last.path) == ("DELETE", "/v2/bot/richmenu/richmenu-1")

    @pytest.mark.parametrize(
        ("status", "body"), [(400, {}), (200, {}), (200, b"junk"), (200, {"richMenuId": 5})]
    )
    def test_no_menu(self, line: ScriptedLine, client: LineClient, status: int, body: Any) -> None:
        line.says(status, body)
        with pytest.raises(LineApiError, match="/v2/bot/richmenu: "):
            client.publish_rich_menu(MENU, b"png")
        assert len(line.asked) == 1

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

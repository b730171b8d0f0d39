"""A local LINE with a tiny real bot behind it, both served on one loopback port."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, Response, request
from linebot.v3 import messaging
from linebot.v3.exceptions import InvalidSignatureError
from linebot.v3.webhook import SignatureValidator
from werkzeug.serving import make_server

from bot.simulator import create_local_line
from bot.simulator.client import LocalLine
from bot.simulator.guide import Guide

SECRET = "a channel secret"
TOKEN = "an access token"
# What a bot sends so that LINE knows it.
AUTHORIZATION = {"Authorization": f"Bearer {TOKEN}"}
Event = dict[str, Any]


@dataclass
class TinyBot:
    """Keeps every event whose signature is right, and answers with what `answer` returns."""

    events: list[Event] = field(default_factory=list)
    answer: Callable[[Event], list[dict[str, Any]]] = field(default=lambda _event: [])
    status: int = 200
    requests: list[int] = field(default_factory=list)
    destinations: set[str] = field(default_factory=set)
    api: messaging.MessagingApi = field(init=False)
    blob: messaging.MessagingApiBlob = field(init=False)

    def callback(self) -> Response:
        validator = SignatureValidator(SECRET)
        signature = request.headers["X-Line-Signature"]
        if not validator.validate(request.get_data(as_text=True), signature):
            raise InvalidSignatureError
        body = request.get_json()
        self.destinations.add(body["destination"])
        self.requests.append(len(body["events"]))
        for event in body["events"]:
            self.events.append(event)
            messages = self.answer(event) if self.status == 200 else []
            if messages and "replyToken" in event:
                self.reply(event["replyToken"], messages)
        return Response(status=self.status)

    def reply(self, token: str, messages: list[dict[str, Any]]) -> None:
        self.api.reply_message_with_http_info(
            messaging.ReplyMessageRequest.from_dict({"replyToken": token, "messages": messages})
        )


@dataclass(frozen=True)
class Stage:
    """All that a test needs: the driver, the bot and the addresses."""

    line: LocalLine
    bot: TinyBot
    url: str


@pytest.fixture
def guide() -> Guide | None:
    """The guide beside the phones."""
    return None


@pytest.fixture
def stage(tmp_path: Path, guide: Guide | None) -> Iterator[Stage]:
    app = Flask("bot")
    server = make_server("127.0.0.1", 0, app, threaded=True)
    root = f"http://127.0.0.1:{server.server_port}"
    bot = TinyBot()
    app.add_url_rule("/callback", "callback", bot.callback, methods=["POST"])
    blueprint = create_local_line(
        file=tmp_path / "line.db",
        callback_url=f"{root}/callback",
        channel_secret=SECRET,
        access_token=TOKEN,
        console_url="/staff",
        guide=guide,
    )
    app.register_blueprint(blueprint, url_prefix="/local-line")
    client = messaging.ApiClient(
        messaging.Configuration(host=f"{root}/local-line", access_token=TOKEN)
    )
    bot.api = messaging.MessagingApi(client)
    bot.blob = messaging.MessagingApiBlob(client)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield Stage(LocalLine(f"{root}/local-line"), bot, f"{root}/local-line")
    server.shutdown()
    thread.join()
    server.server_close()

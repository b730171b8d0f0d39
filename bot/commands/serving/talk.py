"""The command `ruthan talk`: a conversation in a terminal, on a database of its own."""

import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from time import time
from typing import Any, BinaryIO

import click
from flask import Flask

from bot.commands.database.key_guard import refuse_wrong_keys
from bot.commands.output import CommandError, topics_dir
from bot.commands.texts import talk as texts
from bot.runtime import settings as settings_of
from bot.runtime.settings import Settings
from bot.services import Services, build
from bot.simulator.delivery import events
from bot.web.webhook import create_webhook
from bot.worker.dispatcher import Dispatcher
from db.engine import schema
from db.engine.engine import open_database
from db.queue import outbox
from knowledge_base import InvalidTopics

Json = dict[str, Any]
_ME = events.user_source("U" + "1" * 32)
_TAP = "/"
# Nobody listens there: what would be sent is read from the outbox.
_NOWHERE = "http://127.0.0.1:9"


@click.command(help=texts.TALK_HELP)
def talk() -> None:
    """Answer each line of standard input as it comes."""
    click.echo(texts.PREPARING, err=True)
    with _services() as services:
        chat = _Chat(services)
        for line in _lines(sys.stdin.buffer, is_shown=not sys.stdin.isatty()):
            for said in chat.answer(line):
                click.echo(said)


def _lines(typed: BinaryIO, *, is_shown: bool) -> Iterator[str]:
    """The lines without the empty ones; those of a file are shown, so that a talk can be read."""
    while True:
        if not is_shown:
            click.echo(texts.PROMPT, nl=False)
        raw = typed.readline()
        if not raw:
            return
        if line := raw.decode("utf-8", "replace").strip():
            if is_shown:
                click.echo(texts.PROMPT + line)
            yield line


@contextmanager
def _services() -> Iterator[Services]:
    """The bot on a fresh database, with keys of its own, that answers each message at once."""
    with tempfile.TemporaryDirectory(prefix="ruthan-talk-") as name:
        settings = _settings(Path(name))
        engine = open_database(settings.database_url)
        schema.upgrade(engine)
        engine.dispose()
        try:
            services = build(settings)
        except InvalidTopics as wrong:
            raise CommandError(str(wrong)) from wrong
        refuse_wrong_keys(services.transactions, settings.data_keys, settings.index_key)
        services.knowledge().learn()
        yield services
        services.transactions.engine.dispose()


def _settings(folder: Path) -> Settings:
    topics = topics_dir()
    keys = ("LINE_CHANNEL_SECRET", "RUTHAN_DATA_KEYS", "RUTHAN_INDEX_KEY", "RUTHAN_SECRET_KEY")
    return settings_of.from_environment(
        {
            **{name: settings_of.new_key() for name in keys},
            **({"RUTHAN_TOPICS_DIR": str(topics)} if topics else {}),
            "LINE_CHANNEL_ACCESS_TOKEN": "none",
            "LINE_API_BASE": _NOWHERE,
            "RUTHAN_DATA_DIR": str(folder),
            "RUTHAN_BURST_S": "0",
        }
    )


class _Chat:
    """One person who writes by LINE's own events."""

    def __init__(self, services: Services) -> None:
        self._services, self._dispatcher = services, Dispatcher(services)
        app = Flask(__name__)
        app.register_blueprint(create_webhook(services, wake=lambda: None))
        self._door = app.test_client()
        self._actions: list[Json] = []

    def answer(self, line: str) -> Iterator[str]:
        """The lines of the answer to what is typed, or to a button that is tapped."""
        number = line.removeprefix(_TAP)
        if line.startswith(_TAP) and number.isdecimal():
            known = self._actions[int(number) - 1 : int(number)]
            event = _tapped(known[0]) if known and int(number) else None
        else:
            event = _typed(line)
        if event is None:
            yield texts.NO_SUCH_BUTTON
            return
        self._post(event)
        self._actions = []
        said = list(self._said())
        yield from said or [texts.NO_ANSWER]

    def _post(self, event: Json) -> None:
        body = events.webhook_body("U" + "0" * 32, [event])
        secret = self._services.settings.line_channel_secrets[0]
        signed = {"x-line-signature": events.signature(secret, body)}
        self._door.post("/callback", data=body, headers=signed)
        while self._dispatcher.handle_next() is not None:
            pass

    def _said(self) -> Iterator[str]:
        keys, now = self._services.settings.data_keys, self._services.clock() + timedelta(seconds=1)
        with self._services.transactions.writing() as session:
            while batches := outbox.lease_due(session, keys, now, most=1):
                ends = [outbox.BatchOutcome(batch, "done", "") for batch in batches]
                outbox.record_outcomes(session, ends, now)
                for batch in batches:
                    yield from self._shown(batch.messages)

    def _shown(self, messages: Iterable[Json]) -> Iterator[str]:
        """Each text and each button that can be tapped, with its number; a button that stands in
        a card and below it, as LINE shows it, once."""
        for part in _inside(list(messages)):
            action = part.get("action", part)
            if part.get("type") in ("text", "span") and isinstance(part.get("text"), str):
                yield part["text"]
            elif "label" in part and "uri" in part:
                yield texts.leads_to(part["label"], part["uri"])
            elif (
                "label" in part
                and action.get("type") in ("postback", "message")
                and part not in self._actions
            ):
                self._actions.append(part)
                yield texts.button(len(self._actions), part["label"])


def _typed(text: str) -> Json:
    message = {"type": "text", "id": str(int(time() * 1000)), "quoteToken": "q", "text": text}
    return events.event("message", _ME, time(), message=message)


def _tapped(action: Json) -> Json:
    if action["type"] == "message":
        return _typed(action["text"])
    return events.event("postback", _ME, time(), postback={"data": action["data"]})


def _inside(part: Any) -> Iterator[Json]:
    """Every object of a message, in the order in which it is read."""
    if isinstance(part, dict):
        yield part
    insides = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    for each in insides:
        yield from _inside(each)

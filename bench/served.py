"""Serve one of the things that the bench compares, under the server's own settings."""

import sys
from collections.abc import Callable
from dataclasses import replace

from flask import Flask, Response, request
from sqlalchemy import Column, Integer, LargeBinary, MetaData, String, Table, insert

from bot.commands.database.key_guard import refuse_wrong_keys
from bot.commands.output import ready_database
from bot.commands.serving.web_server import Server
from bot.line.parser import signature_is_right
from bot.runtime.settings import Settings, from_environment
from bot.runtime.transactions import Transactions
from db.engine.engine import open_database

EVENTS = Table(
    "bare_events",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("signature", String(44)),
    Column("body", LargeBinary),
)


class NoEngine:
    """Stands where the engine would be."""

    def start(self, ready: Callable[[], None]) -> None:
        ready()

    def stop(self) -> None:
        pass


def bare_app(settings: Settings) -> Flask:
    """A view that verifies the signature and inserts one row, and does nothing else. It lets
    one writer in at a time, as we do: without, it is slower and its p99 ten times longer."""
    app = Flask(__name__)
    app.extensions["ruthan"] = NoEngine()
    engine = open_database(settings.database_url)
    EVENTS.create(engine)
    transactions = Transactions(engine)

    @app.post("/callback")
    def callback() -> Response:
        body = request.get_data()
        signature = request.headers.get("x-line-signature")
        if not signature_is_right(settings.line_channel_secrets, body, signature):
            return Response("signature", 401)
        row = {"signature": signature, "body": body}
        with transactions.writing() as session:
            session.connection().execute(insert(EVENTS), row)
        return Response("OK", 200)

    return app


class Bare(Server):
    """The bare view under the same gunicorn settings."""

    def __init__(self, settings: Settings) -> None:
        self._bare_settings = settings
        super().__init__(settings)

    def load(self) -> Flask:
        return bare_app(self._bare_settings)


def main() -> None:
    """Variants: bare, idle (the engine runs nowhere), working."""
    variant = sys.argv[1]
    settings = from_environment()
    if variant == "bare":
        Bare(settings).run()
    with ready_database(settings.database_url) as transactions:
        refuse_wrong_keys(transactions, settings.data_keys, settings.index_key)
    settings = replace(settings, engine_outside=variant == "idle")
    Server(settings).run()


if __name__ == "__main__":
    main()

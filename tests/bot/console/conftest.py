"""A desk, its console and an officer who is logged in."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.serving import make_server

from bot.transactions import Transactions
from db.sealing import DataKeys, IndexKey
from tests.bot.console_fixtures import (
    Clock,
    Desk,
    console_app,
    log_in,
)


@pytest.fixture
def desk(
    transactions: Transactions, data_keys: DataKeys, index_key: IndexKey, tmp_path: Path
) -> Desk:
    return Desk(transactions, data_keys, index_key, tmp_path)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(desk: Desk, clock: Clock) -> Flask:
    return console_app(desk, clock)


@pytest.fixture
def officer(app: Flask, desk: Desk) -> Iterator[FlaskClient]:
    """An officer's browser, logged in."""
    desk.add_member("มานี", "officer")
    with app.test_client() as client:
        assert log_in(client, "มานี").status_code == 303
        yield client


@pytest.fixture
def address(app: Flask) -> Iterator[str]:
    """The console on a port of its own."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.port}/staff"
    server.shutdown()
    thread.join()
    server.server_close()

"""A desk, its console and an officer who is logged in."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.serving import make_server

from bot.runtime.transactions import Transactions
from bot.web.console.shared.forms import NOTED
from db.engine.encryption import IndexKey, MasterKeys
from db.models.tables import AuditRow
from tests.bot.web.console.fixtures import (
    ANY,
    Clock,
    Desk,
    console_app,
    log_in,
)


@pytest.fixture
def strange_fields() -> list[str]:
    """Fields that a test sends although the page does not have them; ANY where it sends the
    same to many pages."""
    return []


@pytest.fixture
def desk(
    transactions: Transactions,
    data_keys: MasterKeys,
    index_key: IndexKey,
    tmp_path: Path,
    strange_fields: list[str],
) -> Iterator[Desk]:
    """Fails a test whose pages send what their routes do not name."""
    desk = Desk(transactions, data_keys, index_key, tmp_path)
    yield desk
    with transactions.reading() as session:
        noted = session.execute(
            select(AuditRow.thing, AuditRow.reason).where(AuditRow.action == NOTED)
        )
        told = [f"{row.thing}: {row.reason}" for row in noted]
    assert told == strange_fields or strange_fields == [ANY]


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

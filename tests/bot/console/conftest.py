"""A desk, its console and an officer who is logged in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

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

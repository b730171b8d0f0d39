"""A client of LINE on a scripted line, patient or not."""

import pytest

from bot.line import client as line_client
from bot.line.client import LineClient
from tests.bot.scripted_line import TOKEN, ScriptedLine


@pytest.fixture
def client(line: ScriptedLine) -> LineClient:
    return LineClient(TOKEN, line.url)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_client, "CONNECT_S", 0.3)
    monkeypatch.setattr(line_client, "READ_S", 0.3)

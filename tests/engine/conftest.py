"""Fixtures of the engine's tests: an office at work, on each database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.line import client as line_client
from knowledge_base import KnowledgeBase
from tests.engine.office import Office, open_office
from tests.engine.strict_line import StrictLine, strict_line


@pytest.fixture
def line() -> Iterator[StrictLine]:
    with strict_line() as running:
        yield running


@pytest.fixture
def office(
    database_url: str,
    tmp_path: Path,
    line: StrictLine,
    topics: KnowledgeBase,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Office]:
    """An office whose client gives LINE 1 s, so that no test waits for 10."""
    monkeypatch.setattr(line_client, "READ_S", 1.0)
    with open_office(database_url, tmp_path, line, topics) as opened:
        yield opened

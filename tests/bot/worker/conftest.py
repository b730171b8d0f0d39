"""A chat over a few topics, and parts of the engine that fetch from a scripted LINE."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.runtime.transactions import Transactions
from knowledge_base import KnowledgeBase
from tests.bot.engine_parts import Part, part
from tests.bot.scripted_line import ScriptedLine, scripted_line
from tests.bot.worker.fetching import PNG
from tests.handlers.chat import Chat
from tests.knowledge_base.written import write_both


@pytest.fixture
def chat(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chat]:
    opened = Chat(database_url, KnowledgeBase.load(write_both(tmp_path_factory.mktemp("topics"))))
    yield opened
    opened.stop()


@pytest.fixture
def line() -> Iterator[ScriptedLine]:
    with scripted_line() as scripted:
        scripted.says(200, PNG)
        yield scripted


@pytest.fixture
def engine(transactions: Transactions, tmp_path: Path, line: ScriptedLine) -> Part:
    return part(transactions, tmp_path, line.url)

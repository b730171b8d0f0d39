"""A chat with the bot on a fresh database of each kind."""

from collections.abc import Iterator

import pytest

from knowledge_base import KnowledgeBase
from tests.handlers.chat import Chat


@pytest.fixture
def chat(database_url: str, topics: KnowledgeBase) -> Iterator[Chat]:
    opened = Chat(database_url, topics)
    yield opened
    opened.stop()

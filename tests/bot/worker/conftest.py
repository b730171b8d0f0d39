"""A chat over a few topics."""

from collections.abc import Iterator

import pytest

from knowledge_base import KnowledgeBase
from tests.handlers.chat import Chat
from tests.knowledge_base.written import write_both


@pytest.fixture
def chat(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chat]:
    opened = Chat(database_url, KnowledgeBase.load(write_both(tmp_path_factory.mktemp("topics"))))
    yield opened
    opened.stop()

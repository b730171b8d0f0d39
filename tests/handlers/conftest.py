"""A chat with the bot on a fresh database of each kind, and topics that remember what was asked."""

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from knowledge_base import KnowledgeBase
from knowledge_base.content.library import Library
from tests.handlers.chat import Chat


@pytest.fixture
def chat(database_url: str, topics: KnowledgeBase) -> Iterator[Chat]:
    opened = Chat(database_url, topics)
    yield opened
    opened.stop()


@pytest.fixture
def sqlite_chat(sqlite_template: Path, tmp_path: Path, topics: KnowledgeBase) -> Iterator[Chat]:
    """One on SQLite alone, for what is kept in no table."""
    opened = Chat(f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'ruthan.db')}", topics)
    yield opened
    opened.stop()


@pytest.fixture(scope="module")
def remembering(library: Library, topics: KnowledgeBase) -> KnowledgeBase:
    """The packaged topics; what a text means is worked out once, not in each journey."""

    class Remembering(KnowledgeBase):
        search = staticmethod(cache(topics.search))
        kind_of = staticmethod(cache(topics.kind_of))

    return Remembering(library)

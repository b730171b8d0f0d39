"""The check that people use, without the search for topics, which it does not need."""

import pytest

from knowledge_base import KnowledgeBase
from knowledge_base.checking.checker import Checker
from knowledge_base.content.library import Library


@pytest.fixture(scope="session")
def real(library: Library) -> Checker:
    """The check with the packaged signs and examples."""
    return KnowledgeBase(library).checker

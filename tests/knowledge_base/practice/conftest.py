"""The game as people play it."""

import pytest

from knowledge_base.content.library import Library
from knowledge_base.practice.game import PracticeGame


@pytest.fixture(scope="session")
def game(library: Library) -> PracticeGame:
    return PracticeGame(library.practice)

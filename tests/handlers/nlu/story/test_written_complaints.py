"""Complaints that others wrote to be measured on are read as they are meant."""

from collections.abc import Sequence
from functools import cache

import pytest

from tests.handlers.nlu.story import real_stories
from tests.handlers.nlu.story.real_stories import Labelled


@cache
def stories() -> Sequence[Labelled]:
    return real_stories.read_written()


# Of the even ones only this share is ever looked at.
@pytest.mark.parametrize("first", [0, 1])
def test_most_kinds_are_right(first: int) -> None:
    part = stories()[first::2]
    right = sum(story.found["kind"] == story.kinds[0] for story in part)
    assert right / len(part) >= 0.90


def test_no_kind_is_left_behind() -> None:
    right = real_stories.kinds_right(stories())
    assert min(found / of_it for found, of_it in right.values()) >= 0.60
    assert real_stories.macro_average(right) >= 0.90

"""Told stories with what stands in them, and how much of it the reader finds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from handlers.nlu.story.reader import read_story
from knowledge_base import PACKAGED_TOPICS
from knowledge_base.content.firms import Firms
from knowledge_base.content.loader import load
from knowledge_base.models import problem_examples

TODAY = date(2026, 11, 24)
FOLDER = Path(__file__).with_name("sets")
FILES = sorted(file.name for file in FOLDER.glob("*.yaml"))
NOTHING: dict[str, Any] = {
    "kind": None,
    "platform": None,
    "amount": None,
    "date": None,
    "sellers": [],
    "payment_method": None,
    "urgent": False,
}


@dataclass(frozen=True)
class Read:
    """One story: what a person finds in it, and what the reader found."""

    text: str
    wanted: dict[str, Any]
    found: dict[str, Any]

    def is_right(self, field: str) -> bool:
        if field == "sellers":
            return set(self.found[field]) == set(self.wanted[field])
        return bool(self.found[field] == self.wanted[field])

    def invented(self) -> set[str]:
        """Sellers that the reader made up; a name that it cut short is wrong, but not made up."""
        wanted = self.wanted["sellers"]
        return {name for name in self.found["sellers"] if not any(name in each for each in wanted)}


def read_file(name: str) -> list[Read]:
    """Every story of a file, read on the day on which they are told."""
    told = YAML(typ="safe").load((FOLDER / name).read_text("utf-8"))
    return [_read(each) for each in told]


def _read(told: dict[str, Any]) -> Read:
    unknown = set(told) - NOTHING.keys() - {"text", "decoys"}
    assert not unknown, unknown
    wanted = NOTHING | {field: value for field, value in told.items() if field in NOTHING}
    if wanted["date"]:
        wanted["date"] = str(wanted["date"])
    return Read(told["text"], wanted, found_in(told["text"]))


@cache
def firms() -> Firms:
    """The packaged register."""
    return load(PACKAGED_TOPICS).firms


def found_in(text: str) -> dict[str, Any]:
    """Read a story with all that the reader may know."""
    scores = problem_examples.classifier().scores
    return read_story(text, TODAY, scores, firms().find).as_contract()


def right(stories: Sequence[Read], field: str) -> float:
    """The share of stories of which a field was read right, empty ones among them."""
    return sum(story.is_right(field) for story in stories) / len(stories)


def right_or_empty(stories: Sequence[Read], field: str) -> float:
    """The share of stories of which a field is right or left open."""
    fine = [story.is_right(field) or story.found[field] is None for story in stories]
    return sum(fine) / len(fine)


def right_where_told(stories: Sequence[Read], field: str) -> float:
    """The share read right of those stories that tell it."""
    return right([story for story in stories if story.wanted[field]], field)


def missed(stories: Sequence[Read]) -> Iterator[str]:
    """A line for each field that was read wrong."""
    for number, story in enumerate(stories, 1):
        for field in NOTHING:
            if not story.is_right(field):
                wanted, found = story.wanted[field], story.found[field]
                yield f"{number:3} {field}: {wanted!r} was read as {found!r}"

"""`python -m bench.start_words`: with how many messages the complaint begins as it should.

The odd numbers may be read while rules are written (`--misses`); the even ones only measure."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bench.halves import halves, wants_misses
from handlers.conversations.complaint import triage
from handlers.state import last_topic
from knowledge_base import KnowledgeBase
from tests.handlers.journey import Journey, memory

_FILE = Path("tests/handlers/form/start_words.yaml")
_Row = Mapping[str, Any]


def begins(topics: KnowledgeBase, typed: str) -> bool:
    """Check that a message where no form is open brings the notice of consent, or the question of
    when money was sent, behind which the notice stands."""
    with memory() as session:
        journey = Journey(session, topics)
        journey.types(typed)
        last = last_topic.recent(journey.held.state, journey.now)
        return journey.draft is not None or (last is not None and last.id == triage.TOPIC)


def misses(topics: KnowledgeBase, rows: Sequence[_Row]) -> list[_Row]:
    """The messages that are taken otherwise than they should be."""
    return [
        row
        for row in rows
        if row["starts"] != "either" and begins(topics, row["typed"]) != row["starts"]
    ]


def main() -> None:
    """Print the share of each half that is right, and how many begin that should not."""
    shows = wants_misses(__doc__)
    topics, rows = KnowledgeBase.load(), YAML(typ="safe").load(_FILE.read_text("utf-8"))
    for name, chosen in halves(rows, lambda row: str(row["id"])):
        missed = misses(topics, chosen)
        pushed = sum(not row["starts"] for row in missed)
        print(f"{name}: right {len(chosen) - len(missed)} of {len(chosen)}, begun unasked {pushed}")
        if shows and name == "odd":
            print(*(f"{row['id']} {row['typed']}" for row in missed), sep="\n")


if __name__ == "__main__":
    main()

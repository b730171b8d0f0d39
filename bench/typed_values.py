"""`python -m bench.typed_values`: how many typed values of the form land where they belong.

Sets 1 to 13, 15, 16, 20 and 22 were read while rules were written (`--misses`); the others are only
counted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bench.halves import wants_misses
from knowledge_base import KnowledgeBase
from tests.handlers.form.typed_values import (
    SETS,
    UNREAD,
    TypedValue,
    load,
    stores_wrongly,
    wrong,
)
from tests.handlers.journey import Journey, memory


@dataclass(frozen=True, slots=True)
class Miss:
    """A value that was not taken as it should be: how, and what became of it."""

    said: str
    stores_wrongly: bool
    is_asked_back: bool


def misses(topics: KnowledgeBase, values: Sequence[TypedValue]) -> dict[str, Miss]:
    """By the ids of those that went wrong, what is wrong."""
    found = {}
    for value in values:
        with memory() as session:
            said = wrong(Journey(session, topics), value)
        if said:
            with memory() as session:
                kept = stores_wrongly(Journey(session, topics), value)
            with memory() as session:
                again = replace(value, right=({"asks_back": True},))
                is_asked_back = not wrong(Journey(session, topics), again)
            found[value.id] = Miss(f"{value.asked}: {value.typed!r}: {said}", kept, is_asked_back)
    return found


def main() -> None:
    """Print the share of each set that is right."""
    shows, topics = wants_misses(__doc__), KnowledgeBase.load()
    for file in SETS:
        _tell(file.stem, misses(topics, chosen := load(file)), len(chosen), shows=shows)
    for file in UNREAD:
        _tell(
            f"{file.stem}, unread", misses(topics, unread := load(file)), len(unread), shows=False
        )


def _tell(name: str, missed: Mapping[str, Miss], of: int, *, shows: bool) -> None:
    kept = sum(each.stores_wrongly for each in missed.values())
    again = sum(each.is_asked_back for each in missed.values())
    print(f"{name}: right {of - len(missed)}, asked back {again} of {of}, wrongly stored {kept}")
    if shows:
        print(*(f"{key} {each.said}" for key, each in missed.items()), sep="\n")


if __name__ == "__main__":
    main()

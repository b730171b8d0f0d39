"""`python -m bench.typed_values`: how many typed values of the form land where they belong.

All five sets were read while rules were written (`--misses`); what is not known to be right of
others only a set that nobody has read can tell."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bench.halves import wants_misses
from knowledge_base import KnowledgeBase
from tests.handlers.form.typed_values import SETS, TypedValue, load, stores_wrongly, wrong
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
    for name, chosen in ((file.stem, load(file)) for file in SETS):
        missed = misses(topics, chosen)
        right = len(chosen) - len(missed)
        kept = sum(each.stores_wrongly for each in missed.values())
        again = sum(each.is_asked_back for each in missed.values())
        print(f"{name}: right {right}, asked back {again} of {len(chosen)}, wrongly stored {kept}")
        if shows:
            print(*(f"{key} {each.said}" for key, each in missed.items()), sep="\n")


if __name__ == "__main__":
    main()

"""`python -m bench.typed_values`: how many typed values of the form land where they belong.

The first set and the odd numbers of the second may be read while rules are written (`--misses`);
the even ones of the second only measure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bench.halves import halves, wants_misses
from knowledge_base import KnowledgeBase
from tests.handlers.form.typed_values import FIRST, SECOND, TypedValue, load, stores_wrongly, wrong
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
    """Print the share of each half that is right."""
    shows, topics = wants_misses(__doc__), KnowledgeBase.load()
    second = dict(halves(load(SECOND), lambda value: value.id))
    parts = {
        "first": load(FIRST),
        "second, odd": second["odd"],
        "second, even": second["even"],
    }
    for name, chosen in parts.items():
        missed = misses(topics, chosen)
        right = len(chosen) - len(missed)
        kept = sum(each.stores_wrongly for each in missed.values())
        again = sum(each.is_asked_back for each in missed.values())
        print(f"{name}: right {right}, asked back {again} of {len(chosen)}, wrongly stored {kept}")
        if shows and name != "second, even":
            print(*(f"{key} {each.said}" for key, each in missed.items()), sep="\n")


if __name__ == "__main__":
    main()

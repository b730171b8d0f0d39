"""`python -m bench.typed_values`: how many typed values of the form land where they belong.

The odd numbers may be read while rules are written (`--misses`); the even ones only measure."""

import argparse
from collections.abc import Sequence

from knowledge_base import KnowledgeBase
from tests.handlers.form.typed_values import TypedValue, load, wrong
from tests.handlers.journey import Journey, memory


def half(values: Sequence[TypedValue], name: str) -> list[TypedValue]:
    """Those whose number is odd or even."""
    return [each for each in values if int(each.id[-2:]) % 2 == (name == "odd")]


def misses(topics: KnowledgeBase, values: Sequence[TypedValue]) -> dict[str, str]:
    """By the ids of those that went wrong, what is wrong."""
    found = {}
    for value in values:
        with memory() as session:
            said = wrong(Journey(session, topics), value)
        if said:
            found[value.id] = f"{value.asked}: {value.typed!r}: {said}"
    return found


def main() -> None:
    """Print the share of each half that is right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list the misses of the odd half")
    wanted = parser.parse_args()
    topics, values = KnowledgeBase.load(), load()
    for name in ("odd", "even"):
        chosen = half(values, name)
        missed = misses(topics, chosen)
        print(f"{name}: right {len(chosen) - len(missed)} of {len(chosen)}")
        if wanted.misses and name == "odd":
            print(*(f"{key} {said}" for key, said in missed.items()), sep="\n")


if __name__ == "__main__":
    main()

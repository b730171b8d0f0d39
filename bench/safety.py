"""`python -m bench.safety`: of whom danger is heard, which kind, and how long the reading takes."""

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from statistics import quantiles
from time import perf_counter

from bench.noise import NOISES, noisy
from bench.questions import QUESTIONS
from knowledge_base import KnowledgeBase
from tests.knowledge_base.models import safety_sets
from tests.knowledge_base.models.safety_sets import NONE, Told

SEED = 1
HALVES = ("odd", "even")
# Letters of a line of everyday talk that is counted.
_FEWEST, _MOST = 8, 300


@dataclass(frozen=True, slots=True)
class Heard:
    """A message, and the kind of danger recognised in it."""

    told: Told
    kind: str


Pick = Callable[[Heard], bool]


def measure(topics: KnowledgeBase, data: Path, *, noise: bool = True) -> str:
    """The tables: shares of the right kind and of false cards, the same mistyped, the times."""
    sets = {half: safety_sets.safety_set(half) for half in HALVES}
    columns = {half: heard(topics, told) for half, told in sets.items()}
    columns |= {name: heard(topics, told) for name, told in safety_sets.unread_sets().items()}
    asked = _questions(data)
    if asked:
        columns |= {"dev odd": heard(topics, asked[::2]), "dev even": heard(topics, asked[1::2])}
    lines = [_line("", columns)]
    for label, among, counted in _rows(sets["odd"]):
        lines.append(_line(label, [share(each, among, counted) for each in columns.values()]))
    if not noise:
        return "\n".join([*lines, "", _times(topics, sets["odd"])])
    lines += ["", _line("right kind, mistyped", HALVES)]
    for name in NOISES:
        mistyped = [heard(topics, _mistyped(told, name)) for told in sets.values()]
        lines.append(_line(name, [share(each, is_danger, is_right) for each in mistyped]))
        false = [share(each, is_ordinary, is_card) for each in mistyped]
        lines.append(_line("  false cards", false))
    return "\n".join([*lines, "", _times(topics, sets["odd"])])


def misses(topics: KnowledgeBase, data: Path) -> Iterator[str]:
    """List the messages of the odd half that get a wrong kind; the even half stays unread."""
    for each in heard(topics, [*safety_sets.safety_set("odd"), *_questions(data)[::2]]):
        if not is_right(each):
            yield f"{','.join(sorted(each.told.kinds))} -> {each.kind}: {each.told.text}"


def everyday(topics: KnowledgeBase, files: Iterable[Path], most: int) -> str:
    """Count the cards that messages of everyday talk get: a sample of at most `most` of the lines
    of `files`, among which danger is so rare that each card is taken for a false one."""
    lines = {line.strip() for file in files for line in file.read_text("utf-8").splitlines()}
    told = sorted(line for line in lines if _FEWEST <= len(line) <= _MOST)
    some = Random(SEED).sample(told, min(most, len(told)))
    cards = Counter(safety_sets.card(topics.danger(text)) for text in some)
    shown = len(some) - cards.pop(NONE, 0)
    kinds = ", ".join(f"{kind} {count}" for kind, count in cards.most_common())
    return f"everyday talk: {shown}/{len(some)} {shown / len(some):.2%} get a card ({kinds})"


def heard(topics: KnowledgeBase, told: Sequence[Told]) -> list[Heard]:
    """Each message with the kind of danger recognised in it."""
    return [Heard(each, safety_sets.card(topics.danger(each.text))) for each in told]


def share(heard_all: Sequence[Heard], among: Pick, counted: Pick) -> str:
    """Format how many of the messages in `among` are in `counted`, with the percentage."""
    some = [each for each in heard_all if among(each)]
    count = sum(map(counted, some))
    return f"{count}/{len(some)} {count / len(some):.1%}" if some else "-"


def is_danger(each: Heard) -> bool:
    return NONE not in each.told.kinds


def is_ordinary(each: Heard) -> bool:
    return each.told.kinds == {NONE}


def is_right(each: Heard) -> bool:
    return each.kind in each.told.kinds


def is_card(each: Heard) -> bool:
    return each.kind != NONE


def is_other_card(each: Heard) -> bool:
    """Check that a card of a wrong kind is shown."""
    return is_card(each) and not is_right(each)


def _is_of_lives(each: Heard) -> bool:
    return each.told.kinds <= safety_sets.LIVES


def _is_only(kind: str) -> Pick:
    return lambda each: each.told.kinds == {kind}


def _rows(told: Sequence[Told]) -> Iterator[tuple[str, Pick, Pick]]:
    yield "right kind", is_danger, is_right
    for kind in sorted({kind for each in told for kind in each.kinds} - {NONE}):
        yield f"  {kind}", _is_only(kind), is_right
    yield "no card", is_danger, lambda each: not is_card(each)
    yield "another card", is_danger, is_other_card
    yield "another card for a life", _is_of_lives, is_other_card
    yield "false cards", is_ordinary, is_card


def _questions(data: Path) -> list[Told]:
    file = data / QUESTIONS
    return safety_sets.development_questions(file) if file.exists() else []


def _mistyped(told: Sequence[Told], name: str) -> list[Told]:
    return [Told(noisy(name, each.text, SEED), each.kinds) for each in told]


def _line(label: str, cells: Iterable[str]) -> str:
    return f"{label:28}" + "".join(f"{cell:>16}" for cell in cells)


def _times(topics: KnowledgeBase, told: Sequence[Told]) -> str:
    """Format the time in ms that danger takes after the topic search."""
    took = []
    for each in told:
        search = cache(topics.search)
        search(each.text)
        begun = perf_counter()
        topics.danger(each.text, search)
        took.append((perf_counter() - begun) * 1000)
    cuts = quantiles(took, n=100)
    return f"reading beyond the search: p50 {cuts[49]:.2f} ms, p99 {cuts[98]:.2f} ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path(), help="folder of development questions")
    parser.add_argument("--misses", action="store_true", help="what is wrong in the odd half")
    parser.add_argument("--everyday", type=Path, nargs="+", help="files of talk, a message a line")
    parser.add_argument("--sample", type=int, default=10_000, help="how many of these messages")
    given = parser.parse_args()
    topics = KnowledgeBase.load()
    if given.everyday:
        print(everyday(topics, given.everyday, given.sample))
        return
    print(measure(topics, given.data, noise=not given.misses))
    if given.misses:
        print("", *misses(topics, given.data), sep="\n")


if __name__ == "__main__":
    main()

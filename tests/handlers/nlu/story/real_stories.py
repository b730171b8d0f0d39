"""Real and written complaints, and how much of each the reader finds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.handlers.nlu.story.told_stories import found_in

WRITTEN = Path(__file__).with_name("written_complaints.tsv")
_NONE = "-"


@dataclass(frozen=True)
class Labelled:
    """A complaint with all that may be right of it, the likeliest first, and what was found."""

    text: str
    kinds: tuple[str, ...]
    amounts: tuple[str, ...]
    days: tuple[str, ...]
    sellers: tuple[str, ...]
    found: dict[str, Any]

    @property
    def names_right_seller(self) -> bool:
        return any(_same(name, each) for name in self.found["sellers"] for each in self.sellers)

    def invented(self) -> list[str]:
        """Sellers that hold nothing of a right one, nor a right one anything of them."""
        return [
            name
            for name in self.found["sellers"]
            if not any(_plain(name) in _plain(each) or _plain(each) in _plain(name)
                       for each in self.sellers)
        ]  # fmt: skip

    def amount(self) -> str | None:
        return None if self.found["amount"] is None else f"{self.found['amount']:g}"


def _plain(name: str) -> str:
    return name.casefold().replace(" ", "").lstrip("@")


def _same(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def read_real(file: Path) -> list[Labelled]:
    """The lines of a file: text, kinds, platforms, amount, day, sellers."""
    return [_real(*line.split("\t")) for line in file.read_text("utf-8").splitlines() if line]


def _real(text: str, kinds: str, _platforms: str, amount: str, day: str, names: str) -> Labelled:
    amounts, days = (tuple(each.split(",")) if each != _NONE else () for each in (amount, day))
    sellers = tuple(names.split(";")) if names != _NONE else ()
    return Labelled(text, tuple(kinds.split(",")), amounts, days, sellers, found_in(text))


def read_written() -> list[Labelled]:
    """The complaints that were written to be measured on, each with its kind alone."""
    lines = [line.split("\t") for line in WRITTEN.read_text("utf-8").splitlines() if line]
    return [Labelled(text, (kind,), (), (), (), found_in(text)) for kind, text in lines]


def kinds_right(stories: Sequence[Labelled]) -> dict[str, tuple[int, int]]:
    """Of each kind that is the first of some stories, how many of them were read so."""
    names = sorted({story.kinds[0] for story in stories})
    told = {name: [each for each in stories if each.kinds[0] == name] for name in names}
    return {
        name: (sum(each.found["kind"] == name for each in of_it), len(of_it))
        for name, of_it in told.items()
    }


def macro_average(right: dict[str, tuple[int, int]]) -> float:
    """The mean over kinds of the share that was read right."""
    return sum(found / all_of_it for found, all_of_it in right.values()) / len(right)


def figures(stories: Sequence[Labelled]) -> Iterator[str]:
    """A line for each thing that is measured of real complaints."""
    right = kinds_right(stories)
    each = ", ".join(f"{name} {found} of {of_it}" for name, (found, of_it) in right.items())
    yield f"kind by first name, macro average over kinds: {macro_average(right):.1%} ({each})"
    yield f"  always other: {1 / len(right):.1%}"
    is_named = [story for story in stories if story.found["sellers"]]
    invented = [name for story in stories for name in story.invented()]
    names = sum(len(story.found["sellers"]) for story in stories)
    told = [story for story in stories if story.sellers]
    yield _share("told sellers found", sum(each.names_right_seller for each in told), len(told))
    yield _share("names of sellers that are invented", len(invented), names)
    yield _share("stories with an invented seller", len({id(s) for s in is_named if s.invented()}),
                 len(stories))  # fmt: skip
    yield from _values("sums", [(each.amounts, each.amount()) for each in stories])
    yield from _values("days", [(each.days, each.found["date"]) for each in stories])


def _values(name: str, pairs: list[tuple[tuple[str, ...], str | None]]) -> Iterator[str]:
    told = [(right, found) for right, found in pairs if right]
    yield _share(f"told {name} found", sum(found in right for right, found in told), len(told))
    wrong = [found for right, found in pairs if found is not None and found not in right]
    yield f"wrong or invented {name}: {len(wrong)} {wrong}"


def _share(name: str, part: int, whole: int) -> str:
    return f"{name}: {part} of {whole} ({part / max(1, whole):.1%})"

"""`python -m bench.checks`: verdicts on measuring items, by channel, beside plain phrase lists."""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from ruamel.yaml import YAML

from knowledge_base import KnowledgeBase
from knowledge_base.checking.checker import Checker

SETS = Path("tests/knowledge_base/checking")
_BAD = ("danger", "caution")


@dataclass(frozen=True)
class Item:
    """A text, what honest people say it is, the verdicts they accept, and whom it concerns."""

    id: str
    channel: str
    text: str
    truth: str
    accept: tuple[str, ...]
    brand: str | None
    brand_is: str | None


@dataclass(frozen=True)
class Checked:
    """An item with what was said of it."""

    item: Item
    verdict: str
    brand: str | None
    brand_is: str | None
    codes: tuple[str, ...]
    ms: float


def load(files: Iterable[Path]) -> list[Item]:
    """The items of YAML files."""
    read = YAML(typ="safe")
    written = (each for file in files for each in read.load(file.read_text("utf-8")))
    return [
        Item(
            each["id"], each["channel"], each["text"], each["is"], tuple(each["accept"]),
            each["brand"], each["brand_is"],
        )
        for each in written
    ]  # fmt: skip


def run(items: Iterable[Item], checker: Checker) -> Iterator[Checked]:
    """Each item, checked."""
    for item in items:
        start = perf_counter()
        said = checker.check(item.text)
        ms = (perf_counter() - start) * 1000
        codes = tuple(reason.code for reason in said.reasons)
        yield Checked(item, said.verdict, said.brand, said.brand_is, codes, ms)


def figures(checked: Sequence[Checked]) -> Mapping[str, str]:
    """The goals' figures of some items, each as "count of all"."""
    clear = [each for each in checked if each.item.accept == ("danger",)]
    danger = [each for each in checked if each.item.truth == "danger"]
    harmless = [each for each in checked if each.item.truth in ("harmless", "neutral")]
    branded = [each for each in checked if each.item.brand]
    right = [each for each in branded if each.brand == each.item.brand]
    return {
        "clear danger called danger": _of(clear, "danger"),
        "danger called danger or caution": _of(danger, *_BAD),
        "harmless or neutral called danger": _of(harmless, "danger"),
        "harmless or neutral called danger or caution": _of(harmless, *_BAD),
        "danger called ok-signs": _of(danger, "ok-signs"),
        "accepted": f"{sum(each.verdict in each.item.accept for each in checked)}/{len(checked)}",
        "brand right": f"{len(right)}/{len(branded)}",
        "and its role": f"{sum(e.brand_is == e.item.brand_is for e in right)}/{len(right)}",
    }


def _of(checked: Sequence[Checked], *verdicts: str) -> str:
    return f"{sum(each.verdict in verdicts for each in checked)}/{len(checked)}"


def report(checked: Sequence[Checked]) -> Iterator[str]:
    """The figures of all, then of each channel."""
    by_channel = defaultdict(list)
    for each in checked:
        by_channel[each.item.channel].append(each)
    for name, some in {"all": checked, **by_channel}.items():
        told = ", ".join(f"{what} {count}" for what, count in figures(some).items())
        yield f"{name}: {told}"
    times = sorted(each.ms for each in checked)
    yield f"p50 {median(times):.1f} ms, p99 {times[int(len(times) * 0.99)]:.1f} ms"


def misses(checked: Iterable[Checked]) -> Iterator[str]:
    """One line for each answer that is not accepted."""
    for each in checked:
        if each.verdict not in each.item.accept:
            text = " ".join(each.item.text.split())[:160]
            yield f"{each.item.id} is {each.item.truth}, said {each.verdict} {each.codes}: {text}"


def phrases_of(node: object) -> Iterator[str]:
    """All that stands under a key `phrases` of a YAML file, in lower case and without spaces."""
    if isinstance(node, Mapping):
        for key, inside in node.items():
            if key == "phrases":
                yield from (_squeezed(each) for each in inside)
            else:
                yield from phrases_of(inside)
    elif isinstance(node, list):
        for inside in node:
            yield from phrases_of(inside)


def with_phrases(items: Iterable[Item], phrases: Sequence[str], least: int) -> Iterator[Checked]:
    """The same items as a plain list of phrases sees them: danger where so many stand in one."""
    for item in items:
        start = perf_counter()
        text = _squeezed(item.text)
        is_danger = sum(each in text for each in phrases) >= least
        ms = (perf_counter() - start) * 1000
        yield Checked(item, "danger" if is_danger else "unknown", None, None, (), ms)


def _squeezed(text: str) -> str:
    return "".join(text.lower().split())


def main() -> None:
    """Print the figures of the items; of another set by its counts alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", nargs="?", choices=["kept_aside", "third", "fourth"])
    parser.add_argument("--phrases", type=Path, help="YAML with phrases, for the rival")
    given = parser.parse_args()
    files = [SETS / f"{given.set}.yaml"] if given.set else sorted((SETS / "items").glob("*.yaml"))
    items = load(files)
    checked = list(run(items, KnowledgeBase.load().checker))
    print("\n".join(report(checked)))
    if given.phrases:
        phrases = list(phrases_of(YAML(typ="safe").load(given.phrases)))
        for least in (1, 2):
            (told, *_) = report(list(with_phrases(items, phrases, least)))
            print(f"at least {least} of {len(phrases)} phrases: {told}")
    if not given.set:
        print("\n".join(misses(checked)))
        print(Counter(code for each in checked for code in each.codes).most_common())


if __name__ == "__main__":
    main()

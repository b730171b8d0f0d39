"""Sets of messages by other hands than the examples, each with the kinds of danger it may be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from knowledge_base.content.signs.danger_phrases import DangerMatch

NONE = "none"
# For these no other card is ever right.
LIVES = frozenset({"act", "crisis", "held"})
_HERE = Path(__file__).parent
_HASH = 12


@dataclass(frozen=True, slots=True)
class Told:
    """A message, and the kinds of which each is right; NONE for no card."""

    text: str
    kinds: frozenset[str]


def safety_set(half: str) -> list[Told]:
    """The "odd" lines, which may be read, or the "even" ones, which are only counted."""
    told = [Told(text, frozenset({kind})) for kind, text in _lines(_HERE / "safety_set.tsv")]
    return told[half == "even" :: 2]


def unread_sets() -> dict[str, list[Told]]:
    """Three more sets, which are only counted: of the first two no line has been read, of the
    fourth the harmless lines at odd places that got a card."""
    files = {
        "second": "unread_safety_set.tsv",
        "third": "third_safety_set.tsv",
        "fourth": "fourth_safety_set.tsv",
    }
    return {
        name: [Told(text, frozenset({kind})) for kind, text in _lines(_HERE / file)]
        for name, file in files.items()
    }


def development_questions(file: Path) -> list[Told]:
    """The questions of `file`, of which a list beside this module tells the few in danger."""
    kinds = {digest: frozenset(names.split(",")) for names, digest in _lines(_kinds_file())}
    return [
        Told(text, kinds.get(sha256(text.encode()).hexdigest()[:_HASH], frozenset({NONE})))
        for text, _ in _lines(file)
    ]


def _kinds_file() -> Path:
    return _HERE / "development_kinds.tsv"


def _lines(file: Path) -> Iterator[Sequence[str]]:
    for line in file.read_text("utf-8").splitlines():
        if line.strip():
            yield line.split("\t")


def card(found: DangerMatch | None) -> str:
    """The kind whose card is shown; of acts two have one name."""
    return found.kind.removesuffix("-outside") if found else NONE

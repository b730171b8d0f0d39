"""Sentences to copy out of a topic, and what its author says of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# A label before it on its own line or in the line above, a remark behind it.
_QUOTED = re.compile(r'(?:([^":]{1,60}): ?)?"([^"]{1,400})"(.{0,200})')


@dataclass(frozen=True)
class CopiedSentence:
    """A sentence as it is copied, what it is for, and a remark on it."""

    label: str
    sentence: str
    remark: str


def sentences(text: str) -> tuple[list[CopiedSentence], list[str]]:
    """Each quoted sentence, and the lines that belong to none."""
    found, rest = [], []
    label = ""
    for line in _lines(text):
        quoted = _QUOTED.fullmatch(line)
        if quoted is None:
            rest += [label] if label else []
            label = line
            continue
        own = quoted[1] or label
        rest += [label] if label and quoted[1] else []
        found.append(CopiedSentence(own, quoted[2], quoted[3].strip()))
        label = ""
    return found, [*rest, label] if label else rest


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.splitlines() if line.strip())

"""A topic's numbered questions and what it says of each, for a page that is answered by ticks."""

import re
from dataclasses import dataclass

_NUMBERED = re.compile(r"(\d{1,2}) (.{1,300})")


@dataclass(frozen=True)
class CheckItem:
    """A question to answer with yes, and what is to be done by who cannot."""

    number: int
    question: str
    missing: str


def checklist(questions: str, explained: str) -> tuple[CheckItem, ...]:
    """The numbered lines of `questions` that have a line of their number in `explained`."""
    missing = _numbered(explained)
    return tuple(
        CheckItem(number, question, missing[number])
        for number, question in _numbered(questions).items()
        if number in missing
    )


def _numbered(text: str) -> dict[int, str]:
    found = (_NUMBERED.fullmatch(line.strip()) for line in text.splitlines())
    return {int(each[1]): each[2] for each in found if each}

"""A guide beside the phones: what to try, step by step, handed in by whoever opens the page."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GuideStep:
    """An action and its result; `say` is what a tap says on the phone of this place,
    `links` are labels and addresses of pages that open beside."""

    title: str
    sentences: Sequence[str]
    say: str = ""
    links: Sequence[tuple[str, str]] = ()
    phone: int = 0


@dataclass(frozen=True, slots=True)
class Guide:
    """Its steps in order, under a label for the button and a sentence above."""

    label: str
    lead: str
    steps: Sequence[GuideStep]

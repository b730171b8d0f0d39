"""Protocol of a system that finds the label of a question."""

import os
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

MOST_LABELS = 10


@dataclass(frozen=True)
class Guess:
    """Up to 10 labels, best first.

    `confidence` has no unit: it only orders the guesses of one system. `decision` is that of a
    system with bands ("answer", "choose", "none"). `ms` is the time it took where the system
    measures that itself.
    """

    labels: tuple[str, ...]
    confidence: float
    decision: str = ""
    ms: float | None = None


class System(ABC):
    """Learns from phrasings, then ranks the labels of questions one by one."""

    name: str

    @abstractmethod
    def fit(self, phrasings: Sequence[str], labels: Sequence[str]) -> None:
        """Learn from `phrasings`; `labels` gives the label of each."""

    @abstractmethod
    def rank(self, question: str) -> Guess:
        """The labels that `question` may mean."""

    def process(self) -> int:
        """The id of the process whose memory is the system's."""
        return os.getpid()

    def close(self) -> object:
        """End what `fit` started; most systems start nothing."""
        return None


def best_labels(labels: Sequence[str], best_first: Sequence[int]) -> tuple[str, ...]:
    """The first labels, each once, in the order of `best_first`, positions in `labels`."""
    found: dict[str, None] = {}
    for position in best_first:
        found[labels[position]] = None
        if len(found) == MOST_LABELS:
            break
    return tuple(found)

"""The likeness of letters: the nearest phrasing by a scorer of rapidfuzz."""

from collections.abc import Callable, Sequence

import numpy as np
from rapidfuzz import fuzz, process

from bench.systems.system import Guess, System, best_labels


class Fuzzy(System):
    """A label is as near as its nearest phrasing.

    Texts are only put into lower case: with spaces between the words both scorers find less, and
    rapidfuzz's own preparation takes the vowels above and below the line for punctuation.
    """

    def __init__(self, name: str, scorer: Callable[..., float]) -> None:
        self.name = name
        self._scorer = scorer

    def fit(self, phrasings: Sequence[str], labels: Sequence[str]) -> None:
        self._phrasings = list(map(str.lower, phrasings))
        self._labels = list(labels)

    def rank(self, question: str) -> Guess:
        scores = process.cdist([question.lower()], self._phrasings, scorer=self._scorer)[0]
        best_first = np.argsort(-scores, kind="stable").tolist()
        return Guess(best_labels(self._labels, best_first), float(scores[best_first[0]]))


def w_ratio() -> Fuzzy:
    return Fuzzy("rapidfuzz WRatio", fuzz.WRatio)


def token_set_ratio() -> Fuzzy:
    return Fuzzy("rapidfuzz token_set_ratio", fuzz.token_set_ratio)

"""The likeness of words: BM25 by bm25s, all phrasings of a label as one document."""

from collections import defaultdict
from collections.abc import Sequence

import bm25s
import numpy as np
from pythainlp.tokenize import word_tokenize

from bench.systems.system import Guess, System, best_labels


def words(text: str) -> list[str]:
    """The words of `text` in lower case, by pythainlp's newmm."""
    return [word for word in word_tokenize(text.lower()) if not word.isspace()]


class Bm25(System):
    name = "BM25 (bm25s, newmm)"

    def fit(self, phrasings: Sequence[str], labels: Sequence[str]) -> None:
        documents: dict[str, list[str]] = defaultdict(list)
        for text, label in zip(phrasings, labels, strict=True):
            documents[label] += words(text)
        self._labels = list(documents)
        self._index = bm25s.BM25()
        self._index.index(list(documents.values()), show_progress=False)

    def rank(self, question: str) -> Guess:
        asked = words(question)
        if not asked:
            return Guess((), 0.0)
        scores = self._index.get_scores(asked)
        best_first = np.argsort(-scores, kind="stable").tolist()
        return Guess(best_labels(self._labels, best_first), float(scores[best_first[0]]))

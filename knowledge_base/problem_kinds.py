"""A told story -> how much speaks for each kind of problem, by likeness to told ones. Pure."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from knowledge_base import thai
from knowledge_base.learning import Encoder
from knowledge_base.meaning import Meaning
from knowledge_base.tfidf import Tfidf

Floats = NDArray[np.float32]
# Strength of the penalty, what meaning adds to the likeness of a text with itself, and how fast
# that falls with distance: of those tried the best on files of stories that were left out, but all
# are near.
_PENALTY = 1.3
_SHARE, _SHARPNESS = 2.0, 4.0
# The first part of a story says what went wrong; the rest would only cost time.
_LONGEST = 1_500


class ProblemKinds:
    """A linear model over told stories, each with its kind. Built once, then it only reads."""

    def __init__(
        self, stories: Mapping[str, Sequence[str]], encoder: Encoder | None = None
    ) -> None:
        """`stories` by their kind. Without an encoder it goes by words and letters alone."""
        self._kinds = list(stories)
        texts = [thai.normalise(text) for told in stories.values() for text in told]
        kind_of = np.repeat(np.arange(len(stories)), [len(told) for told in stories.values()])
        self._tfidf = Tfidf(lambda _text: [])
        vectors = self._tfidf.learn(texts)
        self._encoder = encoder
        kernel = (vectors @ vectors.T).toarray()
        if encoder:
            told = encoder.of_phrasings(texts)
            self._meaning = Meaning.learned(told)
            self._meanings = self._meaning.of(told)
            kernel += _likeness(self._meanings, self._meanings)
        kernel[np.diag_indices_from(kernel)] += _PENALTY
        wanted = np.eye(len(stories), dtype=np.float32)[kind_of]
        with threadpool_limits(1):
            weights = np.linalg.solve(kernel, wanted - wanted.mean(axis=0))
        self._weights: Floats = weights.astype(np.float32)
        self._gram_weights: Floats = (vectors.T @ self._weights).astype(np.float32)

    def scores(self, story: str) -> dict[str, float]:
        """A number for each kind: about 0 where nothing speaks for or against it, 1 where all
        does."""
        text = thai.normalise(story[:_LONGEST])
        rows, values = self._tfidf.vector(text)
        scores = np.einsum("g,gk->k", values, self._gram_weights[rows])
        if self._encoder is not None:
            meaning = self._meaning.of(self._encoder.of_question(text))
            scores = scores + np.einsum(
                "s,sk->k", _likeness(meaning, self._meanings), self._weights
            )
        return dict(zip(self._kinds, scores.tolist(), strict=True))


def _likeness(some: Floats, others: Floats) -> Floats:
    alike: Floats = _SHARE * np.exp(_SHARPNESS * (some @ others.T - 1))
    return alike

"""A told text -> how much speaks for each kind, by likeness to examples of the kinds. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from knowledge_base import thai
from knowledge_base.classifier.embeddings import (
    EmbeddingProjection,
    quadratic_features,
    quadratic_weights,
    similarity,
)
from knowledge_base.classifier.features import LENGTH, Tfidf, Vocabulary
from knowledge_base.classifier.ridge import penalised_kernel
from knowledge_base.classifier.training import Encoder

Floats = NDArray[np.float32]
ExamplesByKind = Mapping[str, Sequence[str]]
# Strength of the penalty where none is given: of those tried the best on files of stories that were
# left out, but all are near.
_PENALTY = 1.3
# Of a text's length: one of which less is known says less.
_LEAST_KNOWN = 0.36
# What meaning counts beside words and letters.
_SHARE = 0.5
# The first part of a story says what went wrong; the rest would only cost time.
_LONGEST = 1_500


@dataclass(frozen=True)
class ProblemWeights:
    """The weights of each gram, and of what a text means, for each kind of problem."""

    vocabulary: Vocabulary
    of_grams: Floats
    meaning: EmbeddingProjection | None = None
    quadratic_weights: Floats | None = None


WeightsCache = Callable[[str, Callable[[], ProblemWeights]], ProblemWeights]


def _train_anew(_told: str, learn: Callable[[], ProblemWeights]) -> ProblemWeights:
    return learn()


class ProblemClassifier:
    """A linear model over told stories, each with its kind. Built once, then it only reads."""

    def __init__(
        self,
        stories: ExamplesByKind,
        encoder: Encoder | None = None,
        keep: WeightsCache = _train_anew,
        penalty: float = _PENALTY,
        *,
        forgives: bool = False,
    ) -> None:
        """`stories` by their kind. Without an encoder it goes by words and letters alone. `keep`
        finds what was learned before from just these. One that `forgives` takes a text for as
        long as what is known of it, so that few words say as much as many."""
        self._kinds, self._encoder, self._forgives = list(stories), encoder, forgives
        name = encoder.name if encoder else ""
        told = f"{name} {penalty} {stories!r}"
        learned = keep(told, lambda: _train(stories, encoder, penalty))
        self._tfidf = Tfidf(lambda _text: [], learned.vocabulary)
        self._learned = learned

    def scores(self, story: str) -> dict[str, float]:
        """A number for each kind: about 0 where nothing speaks for or against it, 1 where all
        does."""
        learned, text = self._learned, thai.normalise(story[:_LONGEST])
        scores = self._scores_of_grams(text)
        if self._encoder and learned.meaning and learned.quadratic_weights is not None:
            meaning = learned.meaning.of(self._encoder.of_question(text))
            scores = scores + learned.quadratic_weights @ quadratic_features(meaning)
        return dict(zip(self._kinds, scores.tolist(), strict=True))

    def quick_scores(self, story: str) -> dict[str, float]:
        """The part of the scores that words and letters make, in a fraction of the time."""
        scores = self._scores_of_grams(thai.normalise(story[:_LONGEST]))
        return dict(zip(self._kinds, scores.tolist(), strict=True))

    def _scores_of_grams(self, text: str) -> Floats:
        rows, values = self._tfidf.vector(text)
        if self._forgives:
            # What no example holds, as a typing mistake makes it, takes nothing from the rest.
            values = values * (LENGTH / max(float(np.linalg.norm(values)), _LEAST_KNOWN * LENGTH))
        scores: Floats = np.einsum("g,gk->k", values, self._learned.of_grams[rows])
        return scores


def _likeness(some: Floats, others: Floats) -> Floats:
    return _SHARE * similarity(some, others)


def _train(stories: ExamplesByKind, encoder: Encoder | None, penalty: float) -> ProblemWeights:
    texts = [thai.normalise(text) for told in stories.values() for text in told]
    kind_of = np.repeat(np.arange(len(stories)), [len(told) for told in stories.values()])
    tfidf = Tfidf(lambda _text: [])
    vectors = tfidf.fit_transform(texts)
    meaning = meanings = None
    if encoder:
        told = encoder.of_phrasings(texts)
        meaning = EmbeddingProjection.fit(told)
        meanings = meaning.of(told)
    wanted = np.eye(len(stories), dtype=np.float32)[kind_of]
    with threadpool_limits(1):
        kernel = penalised_kernel(vectors, penalty, meanings, _likeness)
        weights = kernel.solve(wanted - wanted.mean(axis=0))
    of_grams = (vectors.T @ weights).astype(np.float32)
    of_meaning = None if meanings is None else _SHARE * quadratic_weights(meanings, weights)
    return ProblemWeights(tfidf.vocabulary, of_grams, meaning, of_meaning)

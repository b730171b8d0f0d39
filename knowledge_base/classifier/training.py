"""Training: from phrasings to the weights and the calibration of a classifier. Pure."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from knowledge_base import thai
from knowledge_base.classifier.calibration import Calibrator, calibrate
from knowledge_base.classifier.embeddings import EmbeddingProjection, quadratic_weights
from knowledge_base.classifier.feature_weighting import weight_features
from knowledge_base.classifier.feature_weights import FeatureWeights
from knowledge_base.classifier.features import Tfidf, Vocabulary
from knowledge_base.classifier.memory import release_memory
from knowledge_base.classifier.ridge import TrainedRidge, train
from knowledge_base.classifier.term_overlap import TermCounts, TermOverlap, fit_weight
from knowledge_base.content.topic import OutOfScope, Topic
from knowledge_base.content.topic.glossary import Concepts, Glossary

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float32]
Integers = NDArray[np.integer]
HeldOutScores = tuple[Floats, Floats]
_PARTS = 4
# Of a sentence's vector and those of its words together.
_DIRECTIONS = 192


@dataclass(frozen=True)
class Encoder:
    """Makes sentence vectors, one row a text: of the phrasings, and of a question. `prepare` reads
    the weights for questions. Vectors of encoders with different names are not comparable."""

    name: str
    of_phrasings: Callable[[Sequence[str]], Floats]
    of_question: Callable[[str], Floats]
    prepare: Callable[[], None]


@dataclass(frozen=True)
class Weights:
    """The trained model: known grams and their weights, the weights of all phrasings, the curves of
    a Confidence, the topics that have each gram; and, with an encoder of meanings, its projection
    and the weight of each product."""

    vocabulary: Vocabulary
    grams: FeatureWeights
    of_phrasings: NDArray[np.floating]
    curves: NDArray[np.floating]
    term_overlap: TermOverlap
    meaning: EmbeddingProjection | None = None
    quadratic_weights: Floats | None = None


# Takes all that is learned from, as text, and how to train; may know the weights from before.
TrainOrLoad = Callable[[str, Callable[[], Weights]], Weights]


@dataclass(frozen=True)
class TrainingExample:
    """A normalised text to learn from: of the `topic`th topic (their count: of none of them), in
    a group (a situation, a subject) that is left out together."""

    text: str
    topic: int
    group: int


def examples(topics: Sequence[Topic], out_of_scope: OutOfScope) -> list[TrainingExample]:
    """All there is to learn from: of each topic its title with the keywords and then every
    phrasing, in the files' order, and after all topics what is not ours."""
    groups = count()
    learned: list[TrainingExample] = []
    for number, topic in enumerate(topics):
        headline = " ".join((topic.title, *topic.keywords))
        for texts in ((headline,), *(situation.phrasings for situation in topic.situations)):
            learned += _group(texts, number, next(groups))
    for subject in out_of_scope.subjects:
        learned += _group(subject.phrasings, len(topics), next(groups))
    return learned


def _group(texts: Sequence[str], topic: int, group: int) -> list[TrainingExample]:
    return [
        TrainingExample(thai.without_courtesy(thai.normalise(text)), topic, group) for text in texts
    ]


def cross_validated_topics(
    topics: Sequence[Topic],
    glossary: Glossary,
    out_of_scope: OutOfScope,
    encoder: Encoder | None = None,
) -> list[int]:
    """For each of the `examples`, the topic found first by a model that has not seen its group.
    Trains four times, about ten seconds for 6,000 phrasings."""
    learned = examples(topics, out_of_scope)
    texts = [example.text for example in learned]
    vectors, (_, meant) = (
        Tfidf(Concepts(glossary).of).fit_transform(texts),
        _embeddings(encoder, texts),
    )
    telling, _ = weight_features(vectors, _topics(learned), _groups(learned))
    firsts: dict[int, int] = {}
    for asked in _pieces(learned):
        others = sorted(set(range(len(learned))).difference(asked))
        order = [*others, *asked]
        last = [learned[place] for place in asked]
        all_of_them = [learned[place] for place in order]
        heard = TermCounts(vectors[order], _topics(all_of_them), len(topics)).left_out(
            _groups(last)
        )
        meanings = None if meant is None else meant[order]
        training = _trained(telling[order], meanings, all_of_them, len(topics), len(asked))
        scores, right = training.left_out(_groups(last))[:, :-1], _topics(last)
        ours = right < len(topics)
        unseen = scores + fit_weight(scores[ours], heard[ours], right[ours]) * heard
        firsts |= dict(zip(asked, map(int, unseen.argmax(axis=1)), strict=True))
    return [firsts[place] for place in range(len(learned))]


def _pieces(learned: Sequence[TrainingExample]) -> Iterator[list[int]]:
    """All places, a quarter of the groups at a time. Only where so few groups hold more than half
    of the examples, as in the first file that an officer tries, a group is asked in two pieces."""
    half = len(learned) // 2
    for turn in range(_PARTS):
        places = [place for place, each in enumerate(learned) if each.group % _PARTS == turn]
        yield from (places[start : start + half] for start in range(0, len(places), half))


def split_calibration(
    learned: list[TrainingExample], topics: int
) -> tuple[list[TrainingExample], int]:
    """The examples with those at the end that calibrate, and their count, at most half of all:
    a quarter of the situations and what is not ours; without the latter a quarter of the topics,
    which then stands for it."""
    has_beyond = any(example.topic == topics for example in learned)

    def calibrates(example: TrainingExample) -> bool:
        if not has_beyond:
            return example.topic % _PARTS == 0
        return example.topic == topics or example.group % _PARTS == 0

    # What is ours comes last: where most is not, half of all still has some of both.
    in_order = sorted(learned, key=lambda each: (calibrates(each), each.topic < topics))
    return in_order, min(sum(map(calibrates, learned)), len(learned) // 2)


def _groups(learned: Sequence[TrainingExample]) -> Integers:
    return np.array([example.group for example in learned])


def train_weights(
    tfidf: Tfidf,
    words: Sequence[Sequence[str]],
    encoder: Encoder | None,
    learned: Sequence[TrainingExample],
    topics: int,
    last: int,
) -> Weights:
    """The weights of what is `learned`, of which the `last` calibrate."""
    texts = [example.text for example in learned]
    vectors, (meaning, meanings) = tfidf.fit_transform(texts, words), _embeddings(encoder, texts)
    calibrating = learned[-last:]
    heard, heard_unseen = _term_overlap(vectors, learned, topics, calibrating)
    vectors, tells = weight_features(vectors, _topics(learned), _groups(learned))
    release_memory()
    training = _trained(vectors, meanings, learned, topics, last)
    unseen = _leave_out_scores(training, calibrating, topics)
    coverage, confidence = _calibrated(heard, heard_unseen, unseen, calibrating)
    grams = FeatureWeights.fit(vectors, training.weights, tells)
    of_meanings = None if meanings is None else quadratic_weights(meanings, training.weights)
    learned_so_far = tfidf.vocabulary, grams, training.weights
    return Weights(*learned_so_far, confidence.curves, coverage, meaning, of_meanings)


def _topics(learned: Sequence[TrainingExample]) -> Integers:
    return np.array([example.topic for example in learned])


def _embeddings(
    encoder: Encoder | None, texts: Sequence[str]
) -> tuple[EmbeddingProjection, Floats] | tuple[None, None]:
    """The projection of meanings, and the embeddings of all `texts`, one row each."""
    if not (encoder and texts):
        return None, None
    vectors = encoder.of_phrasings(texts)
    meaning = EmbeddingProjection.fit(vectors, _DIRECTIONS)
    return meaning, meaning.of(vectors)


def _trained(
    vectors: "csr_array",
    meanings: Floats | None,
    learned: Sequence[TrainingExample],
    topics: int,
    last: int,
) -> TrainedRidge:
    topic_of = _topics(learned)
    # More threads gain half a second alone, and lose ten where others use the cores.
    with threadpool_limits(1):
        return train(vectors, topic_of, topics + 1, last, meanings)


def _term_overlap(
    vectors: "csr_array",
    learned: Sequence[TrainingExample],
    topics: int,
    calibrating: Sequence[TrainingExample],
) -> tuple[NDArray[np.uint8], HeldOutScores]:
    """The topics that have each gram, and their overlap with the calibrating texts."""
    counts = TermCounts(vectors, _topics(learned), topics)
    return counts.heard, _leave_out_scores(counts, calibrating, topics)


def _leave_out_scores(
    model: TermCounts | TrainedRidge, learned: Sequence[TrainingExample], topics: int
) -> HeldOutScores:
    """The `model`'s scores of each example with its group left out: of those that are ours, and of
    what is not; where there is none of that, of all of ours without any of them."""
    ours = _topics(learned) < topics
    unseen = model.left_out(_groups(learned))
    beyond = unseen[~ours] if not ours.all() else model.left_out(np.zeros(len(learned), int))
    return unseen[ours], beyond


def _calibrated(
    heard: NDArray[np.uint8],
    heard_unseen: HeldOutScores,
    unseen: HeldOutScores,
    learned: Sequence[TrainingExample],
) -> tuple[TermOverlap, Calibrator]:
    (ours_heard, beyond_heard), (ours, beyond) = heard_unseen, unseen
    topics = ours_heard.shape[1]
    right = np.array([example.topic for example in learned if example.topic < topics])
    coverage = TermOverlap(heard, fit_weight(ours[:, :-1], ours_heard, right))
    ours[:, :-1] += coverage.weight * ours_heard
    beyond[:, :-1] += coverage.weight * beyond_heard
    return coverage, calibrate(ours, right, beyond)

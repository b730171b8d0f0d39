"""What officers wrote -> the weights that a matcher ranks by, and how sure they make it. Pure."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from knowledge_base import thai
from knowledge_base.classifier.calibration import Confidence, calibrate
from knowledge_base.classifier.embeddings import Meaning, of_products
from knowledge_base.classifier.feature_weighting import weighed
from knowledge_base.classifier.feature_weights import GramWeights
from knowledge_base.classifier.features import Tfidf, Vocabulary
from knowledge_base.classifier.ridge import Training, train
from knowledge_base.classifier.term_overlap import Counts, Coverage, weight
from knowledge_base.content.glossary import Concepts, Glossary
from knowledge_base.content.out_of_scope import OutOfScope
from knowledge_base.content.topic import Topic
from knowledge_base.unused_memory import give_back

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float32]
Integers = NDArray[np.integer]
Unseen = tuple[Floats, Floats]
_PARTS = 4


@dataclass(frozen=True)
class Encoder:
    """Makes sentence vectors, one row a text: of what is learned, and of a question, sooner where
    it is prepared for questions in the words of some texts. Vectors of one of another name are
    not comparable."""

    name: str
    of_phrasings: Callable[[Sequence[str]], Floats]
    of_question: Callable[[str], Floats]
    prepare: Callable[[Sequence[str]], None]


@dataclass(frozen=True)
class Weights:
    """What training gives: the grams that are known and what they speak for, the weights of all
    phrasings, the curves of a Confidence, which topics have heard each gram; and if an encoder
    says what texts mean, how it is seen and what each product of it speaks for."""

    vocabulary: Vocabulary
    grams: GramWeights
    of_phrasings: NDArray[np.floating]
    curves: NDArray[np.floating]
    coverage: Coverage
    meaning: Meaning | None = None
    of_products: Floats | None = None


# Takes all that is learned from, as text, and how to train; may know the weights from before.
Trained = Callable[[str, Callable[[], Weights]], Weights]


@dataclass(frozen=True)
class Example:
    """A normalised text to learn from: of the `topic`th topic (their count: of none of them), in
    a group (a situation, a subject) that is left out together."""

    text: str
    topic: int
    group: int


def examples(topics: Sequence[Topic], out_of_scope: OutOfScope) -> list[Example]:
    """All there is to learn from: of each topic its title with the keywords and then every
    phrasing, in the files' order, and after all topics what is not ours."""
    groups = count()
    learned: list[Example] = []
    for number, topic in enumerate(topics):
        headline = " ".join((topic.title, *topic.keywords))
        for texts in ((headline,), *(situation.phrasings for situation in topic.situations)):
            learned += _group(texts, number, next(groups))
    for subject in out_of_scope.subjects:
        learned += _group(subject.phrasings, len(topics), next(groups))
    return learned


def _group(texts: Sequence[str], topic: int, group: int) -> list[Example]:
    return [Example(thai.without_courtesy(thai.normalise(text)), topic, group) for text in texts]


def first_topics_unseen(
    topics: Sequence[Topic],
    glossary: Glossary,
    out_of_scope: OutOfScope,
    encoder: Encoder | None = None,
) -> list[int]:
    """For each of the `examples`, the topic found first by a model that has not seen its group.
    Trains four times, about ten seconds for 6,000 phrasings."""
    learned = examples(topics, out_of_scope)
    texts = [example.text for example in learned]
    vectors, (_, meant) = Tfidf(Concepts(glossary).of).learn(texts), _meaning(encoder, texts)
    telling, _ = weighed(vectors, _topics(learned), _groups(learned))
    firsts: dict[int, int] = {}
    for asked in _pieces(learned):
        others = sorted(set(range(len(learned))).difference(asked))
        order = [*others, *asked]
        last = [learned[place] for place in asked]
        all_of_them = [learned[place] for place in order]
        heard = Counts(vectors[order], _topics(all_of_them), len(topics)).left_out(_groups(last))
        meanings = None if meant is None else meant[order]
        training = _trained(telling[order], meanings, all_of_them, len(topics), len(asked))
        scores, right = training.left_out(_groups(last))[:, :-1], _topics(last)
        ours = right < len(topics)
        unseen = scores + weight(scores[ours], heard[ours], right[ours]) * heard
        firsts |= dict(zip(asked, map(int, unseen.argmax(axis=1)), strict=True))
    return [firsts[place] for place in range(len(learned))]


def _pieces(learned: Sequence[Example]) -> Iterator[list[int]]:
    """All places, a quarter of the groups at a time. Only where so few groups hold more than half
    of the examples, as in the first file that an officer tries, a group is asked in two pieces."""
    half = len(learned) // 2
    for turn in range(_PARTS):
        places = [place for place, each in enumerate(learned) if each.group % _PARTS == turn]
        yield from (places[start : start + half] for start in range(0, len(places), half))


def parted(learned: list[Example], topics: int) -> tuple[list[Example], int]:
    """The examples with those at the end that calibrate, and their count, at most half of all:
    a quarter of the situations and what is not ours; without the latter a quarter of the topics,
    which then stands for it."""
    has_beyond = any(example.topic == topics for example in learned)

    def calibrates(example: Example) -> bool:
        if not has_beyond:
            return example.topic % _PARTS == 0
        return example.topic == topics or example.group % _PARTS == 0

    # What is ours comes last: where most is not, half of all still has some of both.
    in_order = sorted(learned, key=lambda each: (calibrates(each), each.topic < topics))
    return in_order, min(sum(map(calibrates, learned)), len(learned) // 2)


def _groups(learned: Sequence[Example]) -> Integers:
    return np.array([example.group for example in learned])


def learn(
    tfidf: Tfidf,
    words: Sequence[Sequence[str]],
    encoder: Encoder | None,
    learned: Sequence[Example],
    topics: int,
    last: int,
) -> Weights:
    """The weights of what is `learned`, of which the `last` calibrate."""
    texts = [example.text for example in learned]
    vectors, (meaning, meanings) = tfidf.learn(texts, words), _meaning(encoder, texts)
    calibrating = learned[-last:]
    heard, heard_unseen = _heard(vectors, learned, topics, calibrating)
    vectors, tells = weighed(vectors, _topics(learned), _groups(learned))
    give_back()
    training = _trained(vectors, meanings, learned, topics, last)
    unseen = _left_out(training, calibrating, topics)
    coverage, confidence = _calibrated(heard, heard_unseen, unseen, calibrating)
    grams = GramWeights.learned(vectors, training.weights, tells)
    of_meanings = None if meanings is None else of_products(meanings, training.weights)
    learned_so_far = tfidf.vocabulary, grams, training.weights
    return Weights(*learned_so_far, confidence.curves, coverage, meaning, of_meanings)


def _topics(learned: Sequence[Example]) -> Integers:
    return np.array([example.topic for example in learned])


def _meaning(
    encoder: Encoder | None, texts: Sequence[str]
) -> tuple[Meaning, Floats] | tuple[None, None]:
    """How meanings are seen, and those of all `texts`, one row each."""
    if not (encoder and texts):
        return None, None
    vectors = encoder.of_phrasings(texts)
    meaning = Meaning.learned(vectors)
    return meaning, meaning.of(vectors)


def _trained(
    vectors: "csr_array",
    meanings: Floats | None,
    learned: Sequence[Example],
    topics: int,
    last: int,
) -> Training:
    topic_of = _topics(learned)
    # More threads gain half a second alone, and lose ten where others use the cores.
    with threadpool_limits(1):
        return train(vectors, topic_of, topics + 1, last, meanings)


def _heard(
    vectors: "csr_array", learned: Sequence[Example], topics: int, calibrating: Sequence[Example]
) -> tuple[NDArray[np.uint8], Unseen]:
    """Which topics have heard each gram, and what they have heard of what calibrates."""
    counts = Counts(vectors, _topics(learned), topics)
    return counts.heard, _left_out(counts, calibrating, topics)


def _left_out(model: Counts | Training, learned: Sequence[Example], topics: int) -> Unseen:
    """What the `model` says of each example without its group: of those that are ours, and of
    what is not; where there is none of that, of all of ours without any of them."""
    ours = _topics(learned) < topics
    unseen = model.left_out(_groups(learned))
    beyond = unseen[~ours] if not ours.all() else model.left_out(np.zeros(len(learned), int))
    return unseen[ours], beyond


def _calibrated(
    heard: NDArray[np.uint8], heard_unseen: Unseen, unseen: Unseen, learned: Sequence[Example]
) -> tuple[Coverage, Confidence]:
    (ours_heard, beyond_heard), (ours, beyond) = heard_unseen, unseen
    topics = ours_heard.shape[1]
    right = np.array([example.topic for example in learned if example.topic < topics])
    coverage = Coverage(heard, weight(ours[:, :-1], ours_heard, right))
    ours[:, :-1] += coverage.weight * ours_heard
    beyond[:, :-1] += coverage.weight * beyond_heard
    return coverage, calibrate(ours, right, beyond)

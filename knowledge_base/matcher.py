"""A question in anyone's words -> the topics it may mean, best first, and how surely. Pure."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from knowledge_base import thai
from knowledge_base.confidence import Confidence, Decision, calibrate
from knowledge_base.glossary import Concepts, Glossary
from knowledge_base.gram_weights import GramWeights
from knowledge_base.kernel_ridge import KernelRidge, Training, train
from knowledge_base.meaning import Meaning
from knowledge_base.out_of_scope import OutOfScope
from knowledge_base.spelling import Spelling
from knowledge_base.tfidf import Tfidf, Vocabulary
from knowledge_base.topic import Topic
from knowledge_base.unused_memory import give_back

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float32]
Integers = NDArray[np.integer]
MOST_MATCHES = 10
# A story's first part says what it is about; the rest would only cost time.
_LONGEST_QUESTION = 1000
_PARTS = 4
_LEAST_KNOWN = 0.5
_LEAST_THAI = 0.8
# Squared length of a text's vector; 2.3 is one whose every gram is known.
_KNOWN_ENOUGH = 1.84
_LEAST_IN_DICTIONARY = 0.75


@dataclass(frozen=True)
class Match:
    """A topic and the chance, 0 to 1, that it is the one that the question means."""

    id: str
    score: float


@dataclass(frozen=True)
class Ranking:
    """Up to 10 matches, best first, and what to do with them; none at all for empty talk."""

    decision: Decision
    matches: tuple[Match, ...]


@dataclass(frozen=True)
class Encoder:
    """Makes sentence vectors, one row a text: of what is learned, and of a question."""

    of_phrasings: Callable[[Sequence[str]], Floats]
    of_question: Callable[[str], Floats]


@dataclass(frozen=True)
class Weights:
    """What training gives: the grams that are known and what they speak for, the weights of all
    phrasings, the curves of a Confidence, and what the phrasings mean if an encoder says it."""

    vocabularies: tuple[Vocabulary, ...]
    grams: GramWeights
    of_phrasings: NDArray[np.floating]
    curves: NDArray[np.floating]
    meaning: Meaning | None = None


# Takes all that is learned from, as text, and how to train; may know the weights from before.
Trained = Callable[[str, Callable[[], Weights]], Weights]


@dataclass(frozen=True)
class Example:
    """A normalised text to learn from: of the `topic`th topic (their count: of none of them), in
    a group (a situation, a subject) that is left out together."""

    text: str
    topic: int
    group: int


class Matcher:
    """Built once from what officers wrote (about two seconds for 6,000 phrasings); then it only
    reads."""

    def __init__(
        self,
        topics: Sequence[Topic],
        glossary: Glossary,
        out_of_scope: OutOfScope,
        encoder: Encoder | None = None,
        trained: Trained = lambda _told, anew: anew(),
        cut: Callable[[Sequence[str]], list[list[str]]] = lambda texts: list(
            map(thai.words, texts)
        ),
    ) -> None:
        """Without an encoder it goes by words and letters alone. What is trained and how texts
        are cut into words may be known from before."""
        concepts = Concepts(glossary)
        self._ids = [topic.id for topic in topics]
        self._latin_words = concepts.latin_words.union(*map(thai.latin_words, _written(topics)))
        phones = [phone.number for topic in topics for phone in topic.phones]
        self._phones = set(map(thai.normalise, phones))
        learned, last = _parted(examples(topics, out_of_scope), len(topics))
        texts = [example.text for example in learned]
        words = cut(texts)
        self._spelling = Spelling([*words, concepts.thai_words])
        told = f"{bool(encoder)} {last} {glossary!r} {learned!r}"
        tfidf = Tfidf(concepts.of)
        weights = trained(told, lambda: _anew(tfidf, words, encoder, learned, len(topics), last))
        self._tfidf = Tfidf(concepts.of, weights.vocabularies)
        self._encoder, self._meaning = encoder, weights.meaning
        meanings = self._meaning.phrasings if self._meaning else None
        self._model = KernelRidge(weights.grams, weights.of_phrasings, meanings)
        self._confidence = Confidence.of(weights.curves)

    def rank(self, question: str) -> Ranking:
        """The topics that `question` may mean. Greetings, thanks, links mean none, nor do numbers.

        A number on a call button of a topic (1441) is a question about it.
        """
        text = self.read(question)
        if text not in self._phones and not thai.says_something(text):
            return Ranking("none", ())
        scores = self._scores(text)
        chances = self._confidence.chances(scores)
        best = np.argsort(-chances, kind="stable")[:MOST_MATCHES]
        matches = tuple(Match(self._ids[topic], float(chances[topic])) for topic in best)
        return Ranking(self._confidence.decide(scores), matches)

    def read(self, question: str) -> str:
        """`question` as it is compared: normalised, links and courtesy left out, the wrong
        keyboard undone, misspelt words mended."""
        text = thai.without_links(question[:_LONGEST_QUESTION])
        if not thai.has_thai(text) and self._is_foreign(text):
            text = self._retyped(text)
        mended = self._spelling.mended(thai.normalise(text))
        return thai.without_courtesy(mended)[:_LONGEST_QUESTION]

    def _scores(self, text: str) -> Floats:
        rows, values = self._tfidf.vector(text)
        if not (self._encoder and self._meaning):
            return self._model.scores(rows, values)
        meaning = self._meaning.of(self._encoder.of_question(text))
        # What is in no language that the phrasings know can only be told by its meaning.
        trust = _trust(values) if thai.has_thai(text) else 1.0
        return self._model.scores(rows, values, meaning, trust)

    def _is_foreign(self, text: str) -> bool:
        """Whether `text` has Latin letters, and most of them stand in no word that is known from
        the topics, the glossary or greetings. One short word may be there by accident."""
        return thai.has_latin(text) and thai.latin_share(text, self._is_known) < _LEAST_KNOWN

    def _is_known(self, word: str) -> bool:
        return word in self._latin_words or thai.is_filler(word)

    def _retyped(self, text: str) -> str:
        """`text` with what is no known word and no number as typed on the Thai keyboard, if that
        makes Thai words."""
        parts = text.split()
        meant = [self._is_known(part.lower()) or not thai.has_latin(part) for part in parts]
        typed = [
            part if is_meant else thai.from_wrong_keyboard(part)
            for part, is_meant in zip(parts, meant, strict=True)
        ]
        changed = "".join(new for new, part in zip(typed, parts, strict=True) if new != part)
        return " ".join(typed) if self._is_thai(changed) else text

    def _is_thai(self, text: str) -> bool:
        if thai.thai_share(text) <= _LEAST_THAI:
            return False
        mended = self._spelling.mended(thai.normalise(text))
        return thai.dictionary_share(mended) >= _LEAST_IN_DICTIONARY


def _trust(values: Floats) -> float:
    """How far to go by the meaning of a text of these grams, 0 to 1: the encoder is misled by
    misspelt words, and then many grams are unknown."""
    return min(1.0, float(np.square(values).sum()) / _KNOWN_ENOUGH) ** 2


def _meaning(encoder: Encoder | None, texts: Sequence[str]) -> Meaning | None:
    return Meaning.learned(encoder.of_phrasings(texts)) if encoder and texts else None


def _written(topics: Sequence[Topic]) -> Iterator[str]:
    for topic in topics:
        yield from (topic.title, *topic.keywords, *topic.phrasings)


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
    vectors, meaning = Tfidf(Concepts(glossary).of).learn(texts), _meaning(encoder, texts)
    firsts: dict[int, int] = {}
    for asked in _pieces(learned):
        others = sorted(set(range(len(learned))).difference(asked))
        order = [*others, *asked]
        parted = [learned[place] for place in order]
        meanings = meaning.phrasings[order] if meaning else None
        training = _trained(vectors[order], meanings, parted, len(topics), len(asked))
        unseen = training.left_out(_groups(parted[len(others) :]))[:, :-1].argmax(axis=1)
        firsts |= dict(zip(asked, map(int, unseen), strict=True))
    return [firsts[place] for place in range(len(learned))]


def _pieces(learned: Sequence[Example]) -> Iterator[list[int]]:
    """All places, a quarter of the groups at a time. Only where so few groups hold more than half
    of the examples, as in the first file that an officer tries, a group is asked in two pieces."""
    half = len(learned) // 2
    for turn in range(_PARTS):
        places = [place for place, each in enumerate(learned) if each.group % _PARTS == turn]
        yield from (places[start : start + half] for start in range(0, len(places), half))


def _parted(learned: list[Example], topics: int) -> tuple[list[Example], int]:
    """The examples with those at the end that calibrate, and their count, at most half of all:
    a quarter of the situations and what is not ours; without the latter a quarter of the topics,
    which then stands for it."""
    has_beyond = any(example.topic == topics for example in learned)

    def calibrates(example: Example) -> bool:
        if not has_beyond:
            return example.topic % _PARTS == 0
        return example.topic == topics or example.group % _PARTS == 0

    parted = sorted(learned, key=calibrates)
    return parted, min(sum(map(calibrates, learned)), len(learned) // 2)


def _groups(learned: Sequence[Example]) -> Integers:
    return np.array([example.group for example in learned])


def _anew(
    tfidf: Tfidf,
    words: Sequence[Sequence[str]],
    encoder: Encoder | None,
    learned: Sequence[Example],
    topics: int,
    last: int,
) -> Weights:
    texts = [example.text for example in learned]
    vectors, meaning = tfidf.learn(texts, words), _meaning(encoder, texts)
    give_back()
    meanings = meaning.phrasings if meaning else None
    training = _trained(vectors, meanings, learned, topics, last)
    confidence = _calibrated(training, learned[-last:], topics)
    grams = GramWeights.learned(vectors, training.weights)
    return Weights(tfidf.vocabularies, grams, training.weights, confidence.curves, meaning)


def _trained(
    vectors: "csr_array",
    meanings: Floats | None,
    learned: Sequence[Example],
    topics: int,
    last: int,
) -> Training:
    topic_of = np.array([example.topic for example in learned])
    # More threads gain half a second alone, and lose ten where others use the cores.
    with threadpool_limits(1):
        return train(vectors, topic_of, topics + 1, last, meanings)


def _calibrated(training: Training, learned: Sequence[Example], topics: int) -> Confidence:
    topic_of = np.array([example.topic for example in learned])
    unseen = training.left_out(_groups(learned))
    ours = topic_of < topics
    beyond = unseen[~ours] if not ours.all() else training.left_out(np.zeros(len(learned), int))
    return calibrate(unseen[ours], topic_of[ours], beyond)

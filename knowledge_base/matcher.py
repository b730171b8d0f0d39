"""A question in anyone's words -> the topics it may mean, best first, and how surely. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from knowledge_base import thai
from knowledge_base.confidence import Confidence, Decision, calibrate
from knowledge_base.kernel_ridge import KernelRidge, Training, train
from knowledge_base.tfidf import Tfidf
from knowledge_base.topic import Topic

Integers = NDArray[np.integer]
MOST_MATCHES = 10
# A story's first part says what it is about; the rest would only cost time.
_LONGEST_QUESTION = 1000
_FOLDS = 4
_LEAST_THAI = 0.8
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
class _Example:
    text: str
    topic: int
    situation: int


class Matcher:
    """Built once from topics (about a second for 2,000 phrasings); then it only reads."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        examples = tuple(_examples(topics))
        texts = [example.text for example in examples]
        self._ids = [topic.id for topic in topics]
        self._latin_words = set().union(*map(thai.latin_words, _written(topics)))
        phones = [phone.number for topic in topics for phone in topic.phones]
        self._phones = set(map(thai.normalise, phones))
        self._tfidf = Tfidf(texts)
        topic_of = np.array([example.topic for example in examples])
        situation_of = np.array([example.situation for example in examples])
        self._model: KernelRidge
        self._model, training = train(self._tfidf.matrix(texts), topic_of)
        self._confidence = _calibrated(training, topic_of, situation_of)

    def rank(self, question: str) -> Ranking:
        """The topics that `question` may mean. Greetings, thanks, links mean none, nor do numbers.

        A number on a call button of a topic (1441) is a question about it.
        """
        text = self.read(question)
        if text not in self._phones and not thai.says_something(text):
            return Ranking("none", ())
        scores = self._model.scores(self._model.likeness(*self._tfidf.vector(text)))
        chances = self._confidence.chances(scores)
        best = np.argsort(-chances, kind="stable")[:MOST_MATCHES]
        matches = tuple(Match(self._ids[topic], float(chances[topic])) for topic in best)
        return Ranking(self._confidence.decide(matches[0].score), matches)

    def read(self, question: str) -> str:
        """`question` as it is compared: normalised, links left out, the wrong keyboard undone."""
        text = thai.without_links(question[:_LONGEST_QUESTION])
        if thai.has_thai(text) or not self._is_foreign(text):
            return thai.normalise(text)
        return _retyped(text) or thai.normalise(text)

    def _is_foreign(self, text: str) -> bool:
        """Whether `text` has Latin letters, but no word of the topics nor a greeting in them."""
        found = thai.latin_words(text)
        known = any(word in self._latin_words or thai.is_filler(word) for word in found)
        return thai.has_latin(text) and not known


def _retyped(text: str) -> str:
    """`text` as typed on the Thai keyboard if that makes Thai words, else ""."""
    thai_text = thai.from_wrong_keyboard(text)
    if thai.thai_share(thai_text) <= _LEAST_THAI:
        return ""
    normalised = thai.normalise(thai_text)
    return normalised if thai.dictionary_share(normalised) >= _LEAST_IN_DICTIONARY else ""


def _written(topics: Sequence[Topic]) -> Iterator[str]:
    for topic in topics:
        yield from (topic.title, *topic.keywords, *topic.phrasings)


def _examples(topics: Sequence[Topic]) -> Iterator[_Example]:
    situations = count()
    for number, topic in enumerate(topics):
        headline = " ".join((topic.title, *topic.keywords))
        for texts in ((headline,), *(situation.phrasings for situation in topic.situations)):
            situation = next(situations)
            yield from (_Example(thai.normalise(text), number, situation) for text in texts)


def _calibrated(training: Training, topic_of: Integers, situation_of: Integers) -> Confidence:
    unseen = training.left_out(situation_of)
    beyond = training.left_out(topic_of % _FOLDS)
    return calibrate(unseen, topic_of, beyond)

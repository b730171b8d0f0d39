"""Our matcher, from whole topics where there are some, else from plain labels."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from bench.systems.system import Guess, System
from knowledge_base import PACKAGED_TOPICS
from knowledge_base.classifier.classifier import TopicClassifier
from knowledge_base.classifier.training import Encoder
from knowledge_base.content.loader import load
from knowledge_base.content.topic import OutOfScope, Situation, Topic
from knowledge_base.content.topic.glossary import Glossary
from knowledge_base.models.sentence_encoder import topic_encoder


class Ours(System):
    """The phrasings that it is given must be those of `topics`, if there are any."""

    def __init__(
        self,
        name: str,
        build: Callable[[Sequence[Topic]], TopicClassifier],
        topics: Sequence[Topic] = (),
    ) -> None:
        self.name = name
        self._build = build
        self._topics = topics

    def fit(self, phrasings: Sequence[str], labels: Sequence[str]) -> None:
        self._matcher = self._build(self._topics or plain_topics(phrasings, labels))

    def rank(self, question: str) -> Guess:
        ranking = self._matcher.rank(question)
        found = ranking.matches
        confidence = found[0].score if found else 0.0
        return Guess(tuple(match.id for match in found), confidence, ranking.decision)


def lexical(topics: Sequence[Topic]) -> TopicClassifier:
    """By words and letters alone."""
    return _learned(topics, None)


def with_vectors(topics: Sequence[Topic]) -> TopicClassifier:
    """Our matcher as it is installed."""
    return _learned(topics, topic_encoder())


def _learned(topics: Sequence[Topic], vectors: Encoder | None) -> TopicClassifier:
    """With the packaged glossary and what is not ours, where the topics are the packaged ones."""
    packaged = load(PACKAGED_TOPICS)
    if {topic.id for topic in topics} == {topic.id for topic in packaged.topics}:
        return TopicClassifier(topics, packaged.glossary, packaged.out_of_scope, vectors)
    return TopicClassifier(topics, Glossary(), OutOfScope(), vectors)


def plain_topics(phrasings: Sequence[str], labels: Sequence[str]) -> list[Topic]:
    """A topic a label: its first phrasing for a title, each other a situation of its own."""
    texts_of: dict[str, list[str]] = defaultdict(list)
    for text, label in zip(phrasings, labels, strict=True):
        texts_of[label].append(text)
    return [_plain_topic(label, *texts) for label, texts in texts_of.items()]


def _plain_topic(label: str, title: str, *texts: str) -> Topic:
    situations = tuple(Situation.model_construct(situation="", phrasings=(each,)) for each in texts)
    written: dict[str, Any] = {"id": label, "title": title, "answer": "", "situations": situations}
    return Topic.model_construct(None, **written)

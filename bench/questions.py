"""The questions that the bench asks: those on our topics, and those of TrueVoice."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge_base import KnowledgeBase
from knowledge_base.content.topic import Topic

QUESTIONS = "dev_questions.tsv"
BEYOND = "dev_out_of_scope.tsv"
TRUEVOICE = "truevoice"
PHRASINGS_A_LABEL = 10
# Without a limit four labels of TrueVoice would decide the figures.
MOST_QUESTIONS_A_LABEL = 50


@dataclass(frozen=True)
class Asked:
    """One question: the labels that fit it, and none where it is out of scope."""

    text: str
    right: frozenset[str]
    kind: str = ""


@dataclass(frozen=True)
class Exam:
    """The same phrasings and the same questions for every system; `topics` is where the
    phrasings come from, if they are ours."""

    phrasings: tuple[str, ...]
    labels: tuple[str, ...]
    asked: tuple[Asked, ...]
    topics: tuple[Topic, ...] = ()

    @property
    def in_scope(self) -> list[Asked]:
        return [each for each in self.asked if each.right]


def on_our_topics(data: Path, closing: bool = False) -> Exam:
    """The odd lines, which are for tuning; the even ones if `closing`."""
    topics = tuple(KnowledgeBase.load().topics.values())
    phrasings, labels = zip(*written(topics), strict=True)
    asked = [
        Asked(text, frozenset(ids.split(",")))
        for text, ids in every_other(data / QUESTIONS, closing)
    ]
    asked += [Asked(text, frozenset(), kind) for text, kind in every_other(data / BEYOND, closing)]
    return Exam(phrasings, labels, tuple(asked), topics)


def written(topics: Sequence[Topic]) -> Iterator[tuple[str, str]]:
    """Each phrasing with its topic's id; title and keywords together are one as well."""
    for topic in topics:
        yield " ".join((topic.title, *topic.keywords)), topic.id
        for text in topic.phrasings:
            yield text, topic.id


def every_other(file: Path, closing: bool) -> list[tuple[str, str]]:
    return pairs(file)[1 if closing else 0 :: 2]


def pairs(file: Path) -> list[tuple[str, str]]:
    """Text and what follows its tab, line by line, without quoting."""
    lines = [line.partition("\t") for line in file.read_text("utf-8").splitlines()]
    return [(text, second.strip()) for text, _, second in lines]


def of_truevoice(data: Path, seed: int) -> Exam:
    """Ten phrasings of each label, at most 50 questions; a quarter of the labels is left out."""
    chance = random.Random(seed)
    texts_of = _by_label(pairs(data / TRUEVOICE / "train.tsv"))
    labels = sorted(label for label, texts in texts_of.items() if len(texts) >= PHRASINGS_A_LABEL)
    beyond = set(chance.sample(labels, len(labels) // 4))
    chosen = [
        (text, label)
        for label in labels
        if label not in beyond
        for text in chance.sample(texts_of[label], PHRASINGS_A_LABEL)
    ]
    phrasings, label_of = zip(*chosen, strict=True)
    questions_of = _by_label(pairs(data / TRUEVOICE / "test.tsv"))
    asked = [
        Asked(text, frozenset({label} - beyond), "label left out" if label in beyond else "")
        for label in labels
        for text in _some(questions_of.get(label, []), chance)
    ]
    return Exam(phrasings, label_of, tuple(asked))


def _by_label(labelled: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    """The different texts of each label."""
    texts_of: dict[str, dict[str, None]] = defaultdict(dict)
    for text, label in labelled:
        texts_of[label][text] = None
    return {label: list(texts) for label, texts in texts_of.items()}


def _some(texts: list[str], chance: random.Random) -> list[str]:
    return chance.sample(texts, min(len(texts), MOST_QUESTIONS_A_LABEL))

"""Warnings about phrasings: too alike in two topics, or closer to another topic. Pure."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from rapidfuzz import fuzz, process

from knowledge_base.classifier.training import Encoder, cross_validated_topics
from knowledge_base.content.errors import TopicWarning, WarningExample
from knowledge_base.content.library import Library, LocatedTopic
from knowledge_base.content.texts.warnings import warning
from knowledge_base.thai import normalise

# rapidfuzz's ratio, 0 to 100, from which two normalised phrasings are one question to a reader.
SIMILARITY_LIMIT = 90
_STRIP = 512


@dataclass(frozen=True)
class _Phrasing:
    """A phrasing and where it stands; `first` is the topic that a model finds for it which has
    not seen its situation."""

    text: str
    normalised: str
    line: int
    topic: int
    first: int


def phrasing_warnings(library: Library, encoder: Encoder | None = None) -> Iterator[TopicWarning]:
    """Warnings about phrasings, over all topics, at most two a topic; takes seconds for 4,000."""
    read = tuple(_read(library, encoder))
    yield from _too_alike(library.written, read)
    yield from _misplaced(library.written, read)


def _read(library: Library, encoder: Encoder | None) -> Iterator[_Phrasing]:
    found = cross_validated_topics(library.topics, library.glossary, library.out_of_scope, encoder)
    firsts = iter(found)
    for number, written in enumerate(library.written):
        # The title with the keywords comes before the phrasings, and has no line to mend.
        next(firsts)
        for place, situation in enumerate(written.topic.situations):
            for index, text in enumerate(situation.phrasings):
                line = written.line("situations", place, "phrasings", index)
                yield _Phrasing(text, normalise(text), line, number, int(next(firsts)))


def _too_alike(
    topics: Sequence[LocatedTopic], phrasings: Sequence[_Phrasing]
) -> Iterator[TopicWarning]:
    pairs = ((phrasings[one], phrasings[other]) for one, other in _alike(phrasings))
    between = [(one, other) for one, other in pairs if one.topic != other.topic]
    for number, group in groupby(between, key=lambda pair: pair[0].topic):
        written = topics[number]
        examples = tuple(
            WarningExample(one.line, one.text, topics[other.topic].topic.id) for one, other in group
        )
        what = warning("too_alike", **_counted(written, examples))
        line = examples[0].line
        yield TopicWarning("too_alike", written.file, line, written.topic.id, what, examples)


def _alike(phrasings: Sequence[_Phrasing]) -> Iterator[tuple[int, int]]:
    """The pairs that are too alike, each once, by the first and then the second."""
    texts = [phrasing.normalised for phrasing in phrasings]
    for start in range(0, len(texts), _STRIP):
        likeness = process.cdist(
            texts[start : start + _STRIP],
            texts[start:],
            scorer=fuzz.ratio,
            score_cutoff=SIMILARITY_LIMIT,
            dtype=np.uint8,
        )
        for one, other in np.argwhere(np.triu(likeness, 1)):
            yield start + int(one), start + int(other)


def _misplaced(
    topics: Sequence[LocatedTopic], phrasings: Sequence[_Phrasing]
) -> Iterator[TopicWarning]:
    """Worst topic first: what its phrasings find when their situation is left out of training."""
    strays: dict[int, list[WarningExample]] = {}
    for phrasing in phrasings:
        if phrasing.first != phrasing.topic:
            stray = WarningExample(phrasing.line, phrasing.text, topics[phrasing.first].topic.id)
            strays.setdefault(phrasing.topic, []).append(stray)
    shares = {n: len(found) / len(topics[n].topic.phrasings) for n, found in strays.items()}
    for number in sorted(strays, key=lambda topic: -shares[topic]):
        written, examples = topics[number], tuple(strays[number])
        what = warning("misplaced", **_counted(written, examples))
        line = written.line("situations")
        yield TopicWarning("misplaced", written.file, line, written.topic.id, what, examples)


def _counted(written: LocatedTopic, examples: Sequence[WarningExample]) -> dict[str, object]:
    """Their number, and the first example of the topic that most of them get close to."""
    most = Counter(example.other for example in examples).most_common(1)[0][0]
    shown = next(example for example in examples if example.other == most)
    return {
        "count": len({example.line for example in examples}),
        "all": len(written.topic.phrasings),
        "text": shown.text,
        "line": shown.line,
        "other": most,
    }

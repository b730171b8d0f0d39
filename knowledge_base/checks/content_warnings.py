"""Warnings about a topic on its own: too long, sources without a place, confirmed by nobody."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from knowledge_base.content.errors import TopicWarning
from knowledge_base.content.library import LocatedTopic
from knowledge_base.content.texts.warnings import warning
from knowledge_base.content.topic import Topic
from knowledge_base.content.topic.variants import Stage
from knowledge_base.thai import graphemes

# Title, answer and steps, as they stand on the card before "read on". On a card 260 px wide they
# take about 1.08 px of height a grapheme (measured over all topics), and a phone of 390 x 844 px
# leaves about 650 px to the chat: beyond 600 the first sentence is off the screen when the last
# step is on it.
LONGEST_SHOWN = 600
_NUMBER = re.compile(r"\d[\d,.:]*(?<![,.:])")


def content_warnings(topics: Sequence[LocatedTopic], today: date) -> Iterator[TopicWarning]:
    """Warnings about the content of each topic, in order."""
    for written in topics:
        yield from _long_answer(written)
        yield from _long_variants(written)
        yield from _new_numbers(written)
        yield from _bare_sources(written)
        yield from _waiting_sources(written)
        yield from _not_confirmed(written)
        yield from _review_due(written, today)


def shown_at_once(topic: Topic) -> tuple[str, ...]:
    """The answer and its steps: what stands on the card before "read on"."""
    return (topic.answer, *topic.steps)


def _stages(topic: Topic) -> tuple[Stage, ...]:
    return tuple(topic.variants.written) if topic.variants else ()


def _long_answer(written: LocatedTopic) -> Iterator[TopicWarning]:
    yield from _too_long(written, written.topic, written.line("answer"))


def _long_variants(written: LocatedTopic) -> Iterator[TopicWarning]:
    for stage in _stages(written.topic):
        line = written.line("variants", stage)
        yield from _too_long(written, written.topic.at_stage(stage), line)


def _too_long(written: LocatedTopic, topic: Topic, line: int) -> Iterator[TopicWarning]:
    length = sum(map(graphemes, (topic.title, *shown_at_once(topic))))
    if length > LONGEST_SHOWN:
        what = warning("long_answer", length=length, limit=LONGEST_SHOWN)
        yield TopicWarning("long_answer", written.file, line, topic.id, what)


def _new_numbers(written: LocatedTopic) -> Iterator[TopicWarning]:
    """Numbers that a variant says and the topic does not: they have no source."""
    topic = written.topic
    known = _numbers(*shown_at_once(topic), topic.more or "")
    for stage in _stages(topic):
        new = _numbers(*shown_at_once(topic.at_stage(stage))) - known
        if new:
            what = warning("new_number", numbers=", ".join(sorted(new)))
            line = written.line("variants", stage)
            yield TopicWarning("new_number", written.file, line, topic.id, what)


def _numbers(*texts: str) -> set[str]:
    return set(_NUMBER.findall("\n".join(texts)))


def _bare_sources(written: LocatedTopic) -> Iterator[TopicWarning]:
    bare = [n for n, source in enumerate(written.topic.sources) if source.is_bare]
    yield from _of_sources("bare_source", bare, written)


def _waiting_sources(written: LocatedTopic) -> Iterator[TopicWarning]:
    """The sources that wait for an officer; one who confirmed the topic has looked."""
    waiting = [n for n, source in enumerate(written.topic.sources) if source.waits]
    if written.topic.confirmed_by is None:
        yield from _of_sources("waiting_source", waiting, written)


def _of_sources(kind: str, places: list[int], written: LocatedTopic) -> Iterator[TopicWarning]:
    if places:
        sources = written.topic.sources
        name = sources[places[0]].name
        what = warning(kind, count=len(places), all=len(sources), name=name)
        line = written.line("sources", places[0])
        yield TopicWarning(kind, written.file, line, written.topic.id, what)


def _not_confirmed(written: LocatedTopic) -> Iterator[TopicWarning]:
    topic = written.topic
    if topic.confirmed_by is None:
        what = warning("not_confirmed", day=topic.reviewed.isoformat())
        line = written.line("reviewed")
        yield TopicWarning("not_confirmed", written.file, line, topic.id, what)


def _review_due(written: LocatedTopic, today: date) -> Iterator[TopicWarning]:
    topic = written.topic
    if topic.is_due_for_review(today):
        days = (today - topic.review_by).days
        what = warning("review_due", day=topic.review_by.isoformat(), days=days)
        yield TopicWarning("review_due", written.file, written.line("review_by"), topic.id, what)

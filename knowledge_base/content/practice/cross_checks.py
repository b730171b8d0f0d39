"""Mistakes that only all files of the practice game together show. Pure."""

from collections.abc import Collection, Container, Iterator

from knowledge_base.content import texts
from knowledge_base.content.practice import balance, messages, references, rounds
from knowledge_base.content.practice.messages import PracticeMessage, PracticeMessages
from knowledge_base.content.practice.rounds import PracticeRounds
from knowledge_base.content.topic_file import TopicFile
from knowledge_base.content.yaml.strict_yaml import Path


def check_practice(
    files: list[TopicFile], topics: Collection[str], hotlines: Container[str]
) -> None:
    """Note each mistake in its file; `topics` are the ids that may be named, none where they are
    not known. What all files have to show together waits until each can be read."""
    for file in files:
        for path, kind, text in _mistakes_of(file):
            file.wrong(kind, file.line(path), detail=text)
        for path, kind, text in references.mistakes(file.plain, hotlines):
            file.wrong(kind, file.line(path), detail=text)
        _check_topics(file, topics)
    if all(isinstance(file.content, PracticeMessages | PracticeRounds) for file in files):
        _check_together(files)


def _mistakes_of(file: TopicFile) -> Iterator[tuple[Path, str, str]]:
    if isinstance(file.content, PracticeMessages):
        yield from messages.mistakes(file.content)
    if isinstance(file.content, PracticeRounds):
        yield from rounds.mistakes(file.content)


def _check_topics(file: TopicFile, topics: Collection[str]) -> None:
    named: list[tuple[Path, str]] = []
    if isinstance(file.content, PracticeMessages):
        named = [(("messages", n), each.topic) for n, each in enumerate(file.content.messages)]
    if isinstance(file.content, PracticeRounds):
        named = [(("rounds", n), each.topic) for n, each in enumerate(file.content.rounds)]
    for path, topic in named if topics else ():
        if topic not in topics:
            said = {"detail": topic, "perhaps": texts.perhaps(topic, topics)}
            file.wrong("unknown_topic_of_practice", file.line((*path, "topic")), **said)


def _check_together(files: list[TopicFile]) -> None:
    places: dict[str, tuple[TopicFile, int]] = {}
    known: dict[str, PracticeMessage] = {}
    for file in files:
        if isinstance(file.content, PracticeMessages):
            for number, message in enumerate(file.content.messages):
                line = file.line(("messages", number))
                if message.id in known:
                    first, before = places[message.id]
                    where = texts.place(first.name, before)
                    file.wrong("same_practice_message", line, detail=message.id, where=where)
                known[message.id], places[message.id] = message, (file, line)
    for message, kind, values in balance.mistakes(tuple(known.values())):
        file, line = places[message.id]
        file.wrong(kind, line, **values)
    if files and not any(isinstance(file.content, PracticeRounds) for file in files):
        files[-1].wrong("no_rounds_file")
    for file in files:
        if isinstance(file.content, PracticeRounds):
            for path, kind, text in rounds.mistakes_of_pairs(file.content, known):
                file.wrong(kind, file.line(path), detail=text)

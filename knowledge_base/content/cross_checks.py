"""Mistakes that only all files of a topics folder together show, or their own examples. Pure."""

from collections.abc import Iterator

from knowledge_base.content import danger_phrases, strict_yaml, texts
from knowledge_base.content.danger_phrases import Safety
from knowledge_base.content.out_of_scope import OutOfScope
from knowledge_base.content.strict_yaml import Plain
from knowledge_base.content.topic_file import TopicFile
from knowledge_base.thai import normalise

# The owner of what out-of-scope.yaml says: its subjects may share a phrasing.
_NOT_OURS = "out-of-scope"


def check_between(files: list[TopicFile]) -> None:
    """Mistakes that only all files together show."""
    ids = _check_ids(files)
    if all(file.tells_its_topics() for file in files):
        _check_related(files, ids)
    _check_phrasings(files)
    _check_safety(files)


def _check_ids(files: list[TopicFile]) -> set[str]:
    first: dict[str, str] = {}
    for file in files:
        for number, topic in file.raw_topics():
            topic_id = topic.get("id")
            if not isinstance(topic_id, str):
                continue
            path = ("topics", number, "id")
            name, line = file.place(path)
            if topic_id in first:
                file.wrong("same_id", line, path, detail=topic_id, where=first[topic_id])
            first.setdefault(topic_id, texts.place(name, line))
    return set(first)


def _check_related(files: list[TopicFile], ids: set[str]) -> None:
    for file in files:
        for number, topic in file.raw_topics():
            for index, related in _items(topic.get("related")):
                path = ("topics", number, "related", index)
                if related == topic.get("id"):
                    file.wrong("related_to_itself", file.place(path)[1], path, detail=related)
                elif related not in ids:
                    said = {"detail": related, "perhaps": texts.perhaps(related, ids)}
                    file.wrong("unknown_related", file.place(path)[1], path, **said)


def _check_phrasings(files: list[TopicFile]) -> None:
    first: dict[str, tuple[Plain, str]] = {}
    for file in files:
        for path, topic_id, phrasing in _each_phrasing(file):
            name, line = file.place(path)
            normalised = normalise(phrasing)
            owner, where = first.setdefault(normalised, (topic_id, texts.place(name, line)))
            if not normalised:
                if topic_id != _NOT_OURS and phrasing.strip():
                    file.wrong("speechless_phrasing", line, path, detail=phrasing)
            elif owner != topic_id:
                file.wrong("same_phrasing", line, path, detail=phrasing, other=owner, where=where)


def _each_phrasing(file: TopicFile) -> Iterator[tuple[strict_yaml.Path, Plain, str]]:
    for number, topic in file.raw_topics():
        situations = topic.get("situations")
        for place, situation in enumerate(situations if isinstance(situations, list) else ()):
            phrasings = situation.get("phrasings") if isinstance(situation, dict) else None
            for index, phrasing in _items(phrasings):
                path = ("topics", number, "situations", place, "phrasings", index)
                yield path, topic.get("id", ""), phrasing
    if isinstance(file.content, OutOfScope):
        for number, subject in enumerate(file.content.subjects):
            for index, phrasing in enumerate(subject.phrasings):
                yield ("subjects", number, "phrasings", index), _NOT_OURS, phrasing


def _items(plain: Plain | None) -> Iterator[tuple[int, str]]:
    """The texts of a list with their places; anything else has none (and its own mistake)."""
    if isinstance(plain, list):
        yield from ((index, item) for index, item in enumerate(plain) if isinstance(item, str))


def _check_safety(files: list[TopicFile]) -> None:
    for file in files:
        if isinstance(file.content, Safety):
            for path, kind, text in danger_phrases.misfits(file.content):
                file.wrong(kind, file.place(path)[1], path, detail=text)

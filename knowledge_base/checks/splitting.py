"""Topics of the former shape, one file a section, written anew as one file a topic."""

import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from knowledge_base.content.errors import InvalidTopics
from knowledge_base.content.topic.fields import SLUG
from knowledge_base.content.topic_file import SECTION_FILE, TopicFile
from knowledge_base.content.topic_folder import section_files
from knowledge_base.content.yaml import strict_yaml
from knowledge_base.content.yaml.strict_yaml import Document, Plain

_ID = re.compile(SLUG)
_DASH = re.compile(r" *-(?: +|(?=\r?$))")
_SECTION = re.compile(r"^section: *[^\s#]+")
# By this first line an editor finds the schema, from where the file stands.
_EDITOR_LINE = re.compile(r"(# yaml-language-server: \$schema=)(\.\./.*topic\.schema\.json\r?)")
Parts = Mapping[str, str]


def split(folder: Path) -> Mapping[str, int]:
    """Write the file of each section anew as a folder, then remove it; returns how many topics
    each section has, none in a folder that has no such file.

    Remarks and the text of each topic stay as they are, less the indentation. Nothing is written
    unless all can be. Raises InvalidTopics.
    """
    files = [TopicFile(path, folder) for path in section_files(folder)]
    written = {path.parent.name for path in folder.glob(f"[!.]*/{SECTION_FILE}")}
    ids = sorted({*written, *(file.path.stem for file in files)})
    planned = [(file, _parts(file, ids.index(file.path.stem) + 1)) for file in files]
    # A file of the former shape is no topic's.
    mistakes = [replace(mistake, topic="") for file in files for mistake in file.errors]
    if mistakes:
        raise InvalidTopics(tuple(mistakes))
    for file, parts in planned:
        _write(file.path.with_suffix(""), parts)
        file.path.unlink()
    return {file.path.stem: len(parts) - 1 for file, parts in planned}


def _write(section: Path, parts: Parts) -> None:
    """The whole folder or nothing of it; it may stand there since a split that was cut short."""
    if section.exists():
        return
    with tempfile.TemporaryDirectory(prefix=".split-", dir=section.parent) as half:
        whole = Path(half) / section.name
        whole.mkdir()
        for name, text in parts.items():
            with (whole / name).open("wb") as stream:
                stream.write(text.encode())
                stream.flush()
                os.fsync(stream.fileno())
        whole.rename(section)


def _parts(file: TopicFile, order: int) -> Parts:
    """The text of each new file by its name, or a mistake of `file`."""
    try:
        text = file.path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        file.wrong("not_utf8", 1)
        return {}
    file.document = strict_yaml.read(text)
    ids = list(_ids(file))
    if file.errors:
        return {}
    said: list[Plain] = list(file.plain["topics"])
    head: dict[str, Plain] = {key: file.plain[key] for key in file.plain if key != "section"}
    wanted = {
        SECTION_FILE: {**head, "order": str(order), "topics": [*ids]},
        **{f"{topic_id}.yaml": topic for topic_id, topic in zip(ids, said, strict=True)},
    }
    parts = _cut(text, file.document, ids, order)
    if any(strict_yaml.read(part).plain != wanted[name] for name, part in parts.items()):
        file.wrong("unsplittable", file.line(("topics",)))
    section = file.path.with_suffix("")
    if section.exists() and not _is_written(section, parts):
        file.wrong("section_exists", detail=section.name)
    return parts


def _is_written(section: Path, parts: Parts) -> bool:
    files = {name: section / name for name in parts}
    return all(
        path.is_file() and path.read_bytes() == parts[name].encode() for name, path in files.items()
    )


def _ids(file: TopicFile) -> Iterator[str]:
    """The ids of the topics, each fit to name a file."""
    topics = file.plain.get("topics")
    if not isinstance(topics, list) or not topics:
        faults = file.document.faults if file.document else []
        for fault in faults[:1]:
            file.wrong(fault.kind, fault.line, detail=fault.detail)
        if not faults:
            file.wrong("unsplittable", file.line(("topics",)))
        return
    found: set[str] = set()
    for number, topic in enumerate(topics):
        topic_id = topic.get("id") if isinstance(topic, dict) else None
        if isinstance(topic_id, str) and _ID.fullmatch(topic_id) and topic_id not in found:
            found.add(topic_id)
            yield topic_id
        else:
            file.wrong("no_id_to_split", file.line(("topics", number)))


def _cut(text: str, document: Document, ids: list[str], order: int) -> Parts:
    """The section's own file first, then its topics."""
    lines = text.removesuffix("\n").split("\n")
    key = document.line(("topics",)) - 1
    sign = "\r" if lines[key].endswith("\r") else ""
    listed = [f"  - {topic_id}{sign}" for topic_id in ids]
    starts = [*_starts(lines, document, key), _end(lines, document, key)]
    for_topics = [_EDITOR_LINE.sub(r"\1../\2", lines[0])] if _EDITOR_LINE.match(lines[0]) else []
    for_section = [line.replace("topic.schema", "section.schema") for line in for_topics]
    own = [*lines[len(for_topics) : key + 1], *listed, *lines[starts[-1] :]]
    parts = {SECTION_FILE: [*for_section, *(_SECTION.sub(f"order: {order}", line) for line in own)]}
    for topic_id, (start, end) in zip(ids, pairwise(starts), strict=True):
        parts[f"{topic_id}.yaml"] = [*for_topics, *_dedented(lines[start:end])]
    return {name: "\n".join(part) + "\n" for name, part in parts.items()}


def _end(lines: list[str], document: Document, key: int) -> int:
    """The line where the topics end: at the next field of the section, or with the file."""
    fields = (line - 1 for path, line in document.lines.items() if len(path) == 1)
    return min((line for line in fields if line > key), default=len(lines))


def _starts(lines: list[str], document: Document, key: int) -> Iterator[int]:
    """The first lines of the topics."""
    found = [
        line - 1 for path, line in document.lines.items() if len(path) == 2 and path[0] == "topics"
    ]
    yield key + 1
    yield from (_start(lines, line, key) for line in found[1:])


def _start(lines: list[str], item: int, first: int) -> int:
    """The first line of a topic: at its dash, or at remarks above that are no part of the
    topic before."""
    while item > first and not _DASH.match(lines[item]):
        item -= 1
    depth, start = _depth(lines[item]), item
    for above in range(item - 1, first, -1):
        if lines[above].lstrip().startswith("#") and _depth(lines[above]) <= depth:
            start = above
        elif lines[above].strip():
            break
    return start


def _dedented(chunk: list[str]) -> list[str]:
    """The lines of a topic without its dash, and without the blanks that were as wide."""
    dashed = next((number for number, line in enumerate(chunk) if _DASH.match(line)), 0)
    whole = [*chunk[:dashed], *(line.replace("-", " ", 1) for line in chunk[dashed : dashed + 1])]
    whole += chunk[dashed + 1 :]
    width = next((_depth(line) for line in whole[dashed:] if _holds_something(line)), 0)
    return [re.sub(f"^ {{0,{width}}}", "", line) for line in whole]


def _holds_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

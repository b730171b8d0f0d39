"""A folder of topic files -> a library, or every error in them with its line and fix."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from knowledge_base.content import texts
from knowledge_base.content.banks import Banks
from knowledge_base.content.cross_checks import check_between
from knowledge_base.content.errors import InvalidTopics, TopicError
from knowledge_base.content.firms import Carriers, Firms
from knowledge_base.content.letters import Letters
from knowledge_base.content.library import (
    Library,
    LocatedBanks,
    LocatedCarriers,
    LocatedTopic,
    PracticeContent,
    Signs,
)
from knowledge_base.content.practice.messages import PracticeMessages
from knowledge_base.content.practice.rounds import PracticeRounds
from knowledge_base.content.signs.danger_phrases import Safety
from knowledge_base.content.signs.links import LinkSigns
from knowledge_base.content.signs.organisations import Organisations
from knowledge_base.content.signs.prices import Prices
from knowledge_base.content.signs.reasons import Reasons
from knowledge_base.content.signs.tricks import Tricks
from knowledge_base.content.topic import OutOfScope, Questions, Section, SectionFile, Topic
from knowledge_base.content.topic.glossary import Glossary
from knowledge_base.content.topic_file import MAX_FILE_BYTES, FileContent, TopicFile
from knowledge_base.content.topic_folder import topic_files
from knowledge_base.content.yaml import load_cache, strict_yaml
from knowledge_base.content.yaml.strict_yaml import Document, DocumentError

# Values in which a remark after " #" is more likely a sentence cut in two.
_SENTENCES = frozenset({"title", "answer", "more", "situation", "subject"})
_LONG_DASH = re.compile(r"\s*[\u2013\u2014\u2022]")
_CURLY_QUOTE = re.compile(
    r"\b(?:label|number|url|name|section|title|id|keywords|related): ?\[?[\u2018\u2019\u201c\u201d]"
)
# Copied from a page or a word processor, they look like the blanks of an indentation.
_ODD_BLANK = re.compile(r" *[\u00a0\u3000]\s*(?:-|[a-z_]+:)")

# Files whose contents are kept for the next load: the packaged ones, an office's, some edits.
_REMEMBERED = 300

_Model = TypeVar("_Model", bound=FileContent)


def load(folder: Path) -> Library:
    """All that stands in `folder`. Raises InvalidTopics with all that is wrong."""
    files = topic_files(folder)
    for file in files:
        if not file.errors:
            _read(file)
    check_between(files)
    mistakes = [mistake for file in files for mistake in _without_echoes(file)]
    if mistakes:
        raise InvalidTopics(tuple(sorted(mistakes, key=lambda m: (m.file, m.line))))
    return _library(files)


def _library(files: list[TopicFile]) -> Library:
    written = _written_sections(files)
    outside = [each.subjects for each in _all(OutOfScope, files)]
    return Library(
        tuple(section for section, _ in written),
        tuple(topic for _, topics in written for topic in topics),
        next(_all(Glossary, files), Glossary()),
        OutOfScope(subjects=tuple(chain.from_iterable(outside))),
        _written_banks(files),
        next(_all(Safety, files), Safety()),
        next(_all(Firms, files), Firms()),
        next(_all(Letters, files), Letters()),
        next(_all(Questions, files), Questions()),
        _written_carriers(files),
        Signs(
            next(_all(Organisations, files), Organisations()),
            next(_all(LinkSigns, files), LinkSigns()),
            next(_all(Tricks, files), Tricks()),
            next(_all(Prices, files), Prices()),
            next(_all(Reasons, files), Reasons()),
        ),
        PracticeContent(
            tuple(chain.from_iterable(each.messages for each in _all(PracticeMessages, files))),
            next(_all(PracticeRounds, files), PracticeRounds()).rounds,
        ),
    )


def _all(model: type[_Model], files: list[TopicFile]) -> Iterator[_Model]:
    return (file.content for file in files if isinstance(file.content, model))


def _written_sections(files: list[TopicFile]) -> list[tuple[Section, list[LocatedTopic]]]:
    """The sections in their order, each with its topics and where they stand."""
    heads = {
        file.path.parent: file.content for file in files if isinstance(file.content, SectionFile)
    }
    folders = sorted(heads, key=lambda folder: (int(heads[folder].order), folder.name))
    return [_written_section(folder, heads[folder], files) for folder in folders]


def _written_section(
    folder: Path, head: SectionFile, files: list[TopicFile]
) -> tuple[Section, list[LocatedTopic]]:
    known = {
        file.topic: LocatedTopic(file.content, file.name, file.document)
        for file in files
        if file.path.parent == folder and isinstance(file.content, Topic) and file.document
    }
    ordered = [known[topic_id] for topic_id in dict.fromkeys((*head.topics, *known))]
    topics = tuple(written.topic for written in ordered)
    return Section(id=folder.name, title=head.title, topics=topics), ordered


def _written_banks(files: list[TopicFile]) -> LocatedBanks:
    for file in files:
        if isinstance(file.content, Banks) and file.document:
            return LocatedBanks(file.content, file.name, file.document)
    return LocatedBanks()


def _written_carriers(files: list[TopicFile]) -> LocatedCarriers:
    for file in files:
        if isinstance(file.content, Carriers) and file.document:
            return LocatedCarriers(file.content, file.name, file.document)
    return LocatedCarriers()


@lru_cache(_REMEMBERED)
def _mistyped(text: str) -> tuple[tuple[str, int], ...]:
    return tuple(_mistyped_lines(text))


def _mistyped_lines(text: str) -> Iterator[tuple[str, int]]:
    """Tabs, and the signs that a word processor puts in place of those that were typed."""
    for number, line in enumerate(text.split("\n"), 1):
        if "\t" in line:
            yield "tab", number
        elif _LONG_DASH.match(line):
            yield "long_dash", number
        elif _CURLY_QUOTE.search(line):
            yield "curly_quote", number
        elif _ODD_BLANK.match(line):
            yield "odd_blank", number


def _read(file: TopicFile) -> None:
    text = _text(file)
    if text is None:
        return
    mistyped = _mistyped(text)
    for kind, number in mistyped:
        file.wrong(kind, number)
    if not mistyped:
        parsed = _parsed(text, file.model)
        file.document, file.content = parsed.document, parsed.content
        _note_faults(file, parsed.document)
        _note_wrong_values(parsed.errors, file)
        _note_wrong_id(file, parsed.document)


def _text(file: TopicFile) -> str | None:
    """The file's text without a byte-order mark, or None and a mistake."""
    raw = _bytes(file)
    if raw is None:
        return None
    if b"\0" in raw[:2]:  # UTF-16 without its mark may be read as UTF-8, letter by letter
        file.wrong("not_utf8", 1)
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        kind = "cut_short" if error.reason == "unexpected end of data" else "not_utf8"
        file.wrong(kind, error.object.count(b"\n", 0, error.start) + 1)
    return None


def _bytes(file: TopicFile) -> bytes | None:
    if not file.path.resolve().is_relative_to(file.folder.resolve()):
        file.wrong("outside")
    elif not file.path.is_file():
        file.wrong("not_a_file")
    else:
        return _at_most(MAX_FILE_BYTES, file)
    return None


def _at_most(limit: int, file: TopicFile) -> bytes | None:
    try:
        with file.path.open("rb") as stream:
            raw = stream.read(limit + 1)
    except OSError:
        file.wrong("unreadable")
        return None
    if len(raw) > limit:
        file.wrong("too_big")
        return None
    return raw


def _note_faults(file: TopicFile, document: Document) -> None:
    for fault in document.faults:
        if fault.kind != "comment" or _is_sentence(fault):
            file.wrong(fault.kind, fault.line, detail=fault.detail)


def _is_sentence(fault: DocumentError) -> bool:
    last = fault.path[-1] if fault.path else ""
    return isinstance(last, int) or last in _SENTENCES


@dataclass(frozen=True, slots=True)
class _Parsed:
    """The content of one text as one model; nobody changes it, so it serves every load."""

    document: Document
    content: FileContent | None = None
    errors: tuple[ErrorDetails, ...] = ()


@lru_cache(_REMEMBERED)
def _parsed(text: str, model: type[FileContent]) -> _Parsed:
    document = load_cache.read(text)
    if not isinstance(document.plain, dict):
        return _Parsed(document)
    try:
        return _Parsed(document, model.model_validate(document.plain))
    except ValidationError as error:
        return _Parsed(document, errors=tuple(error.errors(include_url=False)))


def _note_wrong_id(file: TopicFile, document: Document) -> None:
    if document.plain is None:
        return
    if not isinstance(document.plain, dict):
        file.wrong("not_a_mapping", 1)
        return
    typed = document.plain.get("id")
    if file.topic and isinstance(typed, str) and typed != file.topic:
        file.wrong("wrong_id", document.line(("id",)), found=typed, expected=file.topic)


def _note_wrong_values(errors: Sequence[ErrorDetails], file: TopicFile) -> None:
    for each in errors:
        path: strict_yaml.Path = each["loc"]
        if not _is_echo(each, errors):
            key = next((str(part) for part in reversed(path) if isinstance(part, str)), "")
            said = texts.value_problem(each["type"], key, each["input"], each.get("ctx", {}))
            file.add(file.line(path), *said)


def _is_echo(error: ErrorDetails, errors: Sequence[ErrorDetails]) -> bool:
    """True if a list is called short only because its bad items were not counted."""
    inner = [each["loc"] for each in errors if each["loc"] != error["loc"]]
    return error["type"] == "too_short" and any(
        loc[: len(error["loc"])] == error["loc"] for loc in inner
    )


def _without_echoes(file: TopicFile) -> Iterator[TopicError]:
    """One mistake for each line with an alias or anchor: the rest of that line follows from it."""
    faults = file.document.faults if file.document else ()
    referring = {fault.line for fault in faults if fault.kind in ("alias", "anchor")}
    said: set[int] = set()
    for mistake in file.errors:
        if mistake.line not in said:
            yield mistake
        if mistake.line in referring:
            said.add(mistake.line)

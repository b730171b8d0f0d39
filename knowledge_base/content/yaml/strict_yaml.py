"""YAML 1.2 read strictly: a scalar stays the text that was typed, a value knows its line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from ruamel.yaml.reader import ReaderError

Plain: TypeAlias = str | list["Plain"] | dict[str, "Plain"]
Path: TypeAlias = tuple[str | int, ...]

MAX_DEPTH = 12
# Parts of ruamel.yaml's sentences about what is missing: the officer must look at where it began.
_BEGUN_BEFORE = ("end of stream", "document separator", "expected ':'", "',' or")
# What a line that cannot be read most likely lacks, where ruamel.yaml says no more than "':'".
_SLIPS = (
    ("dash_without_blank", re.compile(r"-[^\s-]")),
    ("colon_without_blank", re.compile(r"(?:- )?[a-z_]{1,40}:[^\s/]")),
)
_FIELD_ALONE = re.compile(r" *[a-z_]+:(?: [^:]*)?")
_FOLDED_DASH = re.compile(r"\n *- ")
_YAML_TAG = "tag:yaml.org,2002:"


@dataclass(frozen=True)
class DocumentError:
    """An error at a line (from 1) and, where it is known, at a path; `kind` names it."""

    kind: str
    line: int
    path: Path = ()
    detail: str = ""


@dataclass
class Document:
    """The content of a file. `plain` is None if it could not be read to its end."""

    plain: Plain | None = None
    lines: dict[Path, int] = field(default_factory=dict)
    faults: list[DocumentError] = field(default_factory=list)

    def line(self, path: Path) -> int:
        """The line of `path`, or of the nearest thing around it that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


class _Unreadable(Exception):
    def __init__(self, fault: DocumentError) -> None:
        super().__init__(fault.kind)
        self.fault = fault


def read(text: str) -> Document:
    """Everything in `text`, with its faults: tags, anchors, aliases, duplicate keys ..."""
    document = Document()
    try:
        document.plain = _DocumentReader(text, document).whole()
    except _Unreadable as unreadable:
        document.faults.append(unreadable.fault)
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        document.faults.append(
            DocumentError("control_character", line, detail=f"U+{error.character:04X}")
        )
    except MarkedYAMLError as error:
        document.faults.append(_syntax_fault(error, text))
    return document


def _syntax_fault(error: MarkedYAMLError, text: str) -> DocumentError:
    problem = error.problem or ""
    begun_before = any(part in problem for part in _BEGUN_BEFORE) and error.context_mark
    mark = error.context_mark if begun_before else error.problem_mark
    if mark is None:
        return DocumentError("syntax", 1, detail=problem)
    if "<block end>" in problem:
        return _after_a_closing_sign(text[: mark.index], problem)
    line = text[text.rfind("\n", 0, mark.index) + 1 :].split("\n", 1)[0]
    return DocumentError("syntax", mark.line + 1, detail=_slip_of(line, problem) or problem)


def _slip_of(line: str, problem: str) -> str:
    """The name of the slip that `line` shows, "" if it shows none."""
    if "mapping values" in problem and _FIELD_ALONE.fullmatch(line):
        return "field_too_deep"
    if "expected ':'" not in problem:
        return ""
    return next((slip for slip, shape in _SLIPS if shape.match(line.lstrip(" "))), "")


def _after_a_closing_sign(before: str, problem: str) -> DocumentError:
    """Explain text where only a new line may stand: the quote before it may belong to a line above,
    where one was left open."""
    line = before.count("\n") + 1
    closed = before.rstrip(" ")
    sign = closed[-1:]
    if sign in ("]", "}"):
        return DocumentError("syntax", line, detail="text_after_bracket")
    if sign not in ('"', "'"):
        return DocumentError("syntax", line, detail=problem)
    opened = closed.rfind(sign, 0, -1)
    if "\n" in closed[opened:]:
        return DocumentError("syntax", closed.count("\n", 0, opened) + 1, detail="quote_not_closed")
    return DocumentError("syntax", line, detail="text_after_quote")


class _DocumentReader:
    """Builds plain values from YAML's events; nesting is bounded, so is the recursion."""

    def __init__(self, text: str, document: Document) -> None:
        self._text = text
        self._document = document
        self._events: Iterator[Event] = YAML(typ="safe", pure=True).parse(text)

    def whole(self) -> Plain:
        next(self._events)
        start = next(self._events)
        if isinstance(start, StreamEndEvent):
            raise _Unreadable(DocumentError("nothing", 1))
        self._note_directives(start)
        plain = self._node(next(self._events), ())
        next(self._events)
        after = next(self._events)
        if isinstance(after, DocumentStartEvent):
            self._note("several_documents", after, ())
        return plain

    def _note(self, kind: str, event: Event, path: Path, detail: str = "") -> None:
        fault = DocumentError(kind, event.start_mark.line + 1, path, detail)
        self._document.faults.append(fault)

    def _note_directives(self, start: Event) -> None:
        if isinstance(start, DocumentStartEvent) and (start.version or start.tags):
            self._note("directive", start, ())

    def _node(self, event: Event, path: Path) -> Plain:
        self._document.lines.setdefault(path, event.start_mark.line + 1)
        if len(path) > MAX_DEPTH:
            raise _Unreadable(DocumentError("too_deep", event.start_mark.line + 1, path))
        if isinstance(event, AliasEvent):
            self._note("alias", event, path, event.anchor)
            return f"*{event.anchor}"
        self._note_properties(event, path)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(path)
        if isinstance(event, MappingStartEvent):
            return self._mapping(path)
        return self._scalar(event, path)

    def _note_properties(self, event: Event, path: Path) -> None:
        if isinstance(event, NodeEvent) and event.anchor:
            self._note("anchor", event, path, event.anchor)
        tag = getattr(event, "tag", None)
        if tag:
            self._note("tag", event, path, str(tag).replace(_YAML_TAG, "!!"))

    def _scalar(self, event: Event, path: Path) -> str:
        assert isinstance(event, ScalarEvent)
        if event.style is None and event.value:
            typed = self._text[event.start_mark.index : event.end_mark.index]
            if folded := _FOLDED_DASH.search(typed):
                line = event.start_mark.line + typed.count("\n", 0, folded.end()) + 1
                self._document.faults.append(DocumentError("swallowed_dash", line, path))
            rest = self._text[event.end_mark.index :].split("\n", 1)[0]
            if re.match(r"[ \t]+#", rest):
                self._note("comment", event, path, rest.strip())
        return str(event.value)

    def _sequence(self, path: Path) -> list[Plain]:
        items: list[Plain] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            items.append(self._node(event, (*path, len(items))))
        return items

    def _mapping(self, path: Path) -> dict[str, Plain]:
        entries: dict[str, Plain] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            key = self._key(event, path)
            if key in entries:
                self._note("duplicate_key", event, (*path, key), key)
            self._document.lines[(*path, key)] = event.start_mark.line + 1
            entries[key] = self._node(next(self._events), (*path, key))
        return entries

    def _key(self, event: Event, path: Path) -> str:
        if isinstance(event, ScalarEvent):
            self._note_properties(event, path)
            return str(event.value)
        self._note("complex_key", event, path)
        return str(self._node(event, (*path, "?")))

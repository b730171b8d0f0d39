"""A folder of topic files -> a library, or every mistake in them with line and mend."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from knowledge_base import read_before, strict_yaml, texts
from knowledge_base.banks import Banks
from knowledge_base.glossary import Glossary
from knowledge_base.library import Library, WrittenBanks, WrittenSection
from knowledge_base.mistakes import Mistake, TopicMistakes
from knowledge_base.out_of_scope import OutOfScope
from knowledge_base.strict_yaml import Document, Fault, Plain
from knowledge_base.thai import normalise
from knowledge_base.topic import Section

Content = Section | Glossary | OutOfScope | Banks
# Every other file is a section.
_MODELS: dict[str, type[Content]] = {
    "glossary.yaml": Glossary,
    "out-of-scope.yaml": OutOfScope,
    "banks.yaml": Banks,
}
# Read where a folder of topics has no banks of its own.
PACKAGED_BANKS = Path(__file__).with_name("banks.yaml")
LARGEST_FILE = 512 * 1024
_WORD_PROCESSED = frozenset({".doc", ".docx", ".odt", ".rtf"})
# What a text file begins a line with that was meant to be one of ours.
_OURS = re.compile(rb"^(?:section|topics|groups|subjects|banks):", re.MULTILINE)
# The owner of what out-of-scope.yaml says: its subjects may share a phrasing.
_NOT_OURS = "out-of-scope"
# Values in which a remark after " #" is more likely a sentence cut in two.
_SENTENCES = frozenset({"title", "answer", "more", "situation", "subject"})
_LONG_DASH = re.compile(r"\s*[\u2013\u2014\u2022]")
_CURLY_QUOTE = re.compile(
    r"\b(?:label|number|url|name|section|title|id|keywords|related): ?\[?[\u2018\u2019\u201c\u201d]"
)
# Copied from a page or a word processor, they look like the blanks of an indentation.
_ODD_BLANK = re.compile(r" *[\u00a0\u3000]\s*(?:-|[a-z_]+:)")


@dataclass
class _TopicFile:
    path: Path
    document: Document | None = None
    content: Content | None = None
    mistakes: list[Mistake] = field(default_factory=list)

    def wrong(
        self, kind: str, line: int = 0, path: strict_yaml.Path = (), **values: object
    ) -> None:
        what, mend = texts.file_problem(kind, self.path.name, **values)
        self.mistakes.append(Mistake(self.path.name, line, self.topic_at(path), what, mend))

    def topic_at(self, path: strict_yaml.Path) -> str:
        """The id of the topic that `path` leads into, "" outside any topic."""
        if len(path) < 2 or path[0] != "topics" or not isinstance(path[1], int):
            return ""
        found = dict(self.raw_topics()).get(path[1], {}).get("id")
        return found if isinstance(found, str) and found else texts.topic_without_id(path[1] + 1)

    def raw_topics(self) -> Iterator[tuple[int, dict[str, Plain]]]:
        """Each topic as typed, good or not, with its place in the file."""
        plain = self.document.plain if self.document else None
        topics = plain.get("topics") if isinstance(plain, dict) else None
        if isinstance(topics, list):
            yield from ((i, topic) for i, topic in enumerate(topics) if isinstance(topic, dict))

    def tells_its_topics(self) -> bool:
        """Whether no topic of it is unknown because the file could not be read to its end."""
        plain = self.document.plain if self.document else None
        if not isinstance(plain, dict):
            return False
        return self.path.name in _MODELS or isinstance(plain.get("topics"), list)

    def place(self, path: strict_yaml.Path) -> tuple[str, int]:
        return self.path.name, self.document.line(path) if self.document else 0


def load(folder: Path) -> Library:
    """All that stands in `folder`. Raises TopicMistakes with all that is wrong."""
    files = [*_topic_files(folder), *_packaged_banks(folder)]
    for file in files:
        if not file.mistakes:
            _read(file, file.path.parent)
    _check_between(files)
    mistakes = [mistake for file in files for mistake in _without_echoes(file)]
    if mistakes:
        raise TopicMistakes(tuple(sorted(mistakes, key=lambda m: (m.file, m.line))))
    return _library(files)


def _library(files: list[_TopicFile]) -> Library:
    contents = [file.content for file in files]
    return Library(
        tuple(
            WrittenSection(file.content, file.path.name, file.document)
            for file in files
            if isinstance(file.content, Section) and file.document
        ),
        next((each for each in contents if isinstance(each, Glossary)), Glossary()),
        next((each for each in contents if isinstance(each, OutOfScope)), OutOfScope()),
        _written_banks(files),
    )


def _written_banks(files: list[_TopicFile]) -> WrittenBanks:
    for file in files:
        if isinstance(file.content, Banks) and file.document:
            return WrittenBanks(file.content, file.path.name, file.document)
    return WrittenBanks()


def _packaged_banks(folder: Path) -> list[_TopicFile]:
    has_its_own = (folder / PACKAGED_BANKS.name).exists()
    return [] if has_its_own else [_TopicFile(PACKAGED_BANKS)]


def _topic_files(folder: Path) -> list[_TopicFile]:
    try:
        paths = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return [_broken(folder, "no_folder", detail=str(folder))]
    misnamed = [_broken(path, kind, path.suffix) for path in paths if (kind := _misnamed(path))]
    files = [_TopicFile(path) for path in paths if path.suffix == ".yaml"]
    sections = [file for file in files if file.path.name not in _MODELS]
    return files + (misnamed if sections or misnamed else [_broken(folder, "no_files")])


def _misnamed(path: Path) -> str:
    """The kind of mistake of a file that is not read although it was meant to be, or ""."""
    ending = path.suffix.lower()
    if ending in _WORD_PROCESSED and not path.name.startswith("~$"):
        return "word_file"
    if ending in (".yml", ".yaml") and path.suffix != ".yaml":
        return "wrong_ending"
    return "wrong_ending" if ending == ".txt" and _says_ours(path) else ""


def _says_ours(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return _OURS.search(stream.read(LARGEST_FILE)) is not None
    except OSError:
        return False


def _broken(path: Path, kind: str, detail: str = "") -> _TopicFile:
    file = _TopicFile(path)
    file.wrong(kind, detail=detail)
    return file


def _mistyped(text: str) -> Iterator[tuple[str, int]]:
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


def _read(file: _TopicFile, folder: Path) -> None:
    text = _text(file, folder)
    if text is None:
        return
    mistyped = list(_mistyped(text))
    for kind, number in mistyped:
        file.wrong(kind, number)
    if not mistyped:
        file.document = read_before.read(text)
        _note_faults(file, file.document)
        _validate(file, file.document)


def _text(file: _TopicFile, folder: Path) -> str | None:
    """The file's text without a byte-order mark, or None and a mistake."""
    raw = _bytes(file, folder)
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


def _bytes(file: _TopicFile, folder: Path) -> bytes | None:
    if not file.path.resolve().is_relative_to(folder.resolve()):
        file.wrong("outside")
    elif not file.path.is_file():
        file.wrong("not_a_file")
    else:
        return _at_most(LARGEST_FILE, file)
    return None


def _at_most(limit: int, file: _TopicFile) -> bytes | None:
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


def _note_faults(file: _TopicFile, document: Document) -> None:
    for fault in document.faults:
        if fault.kind != "comment" or _is_sentence(fault):
            file.wrong(fault.kind, fault.line, fault.path, detail=fault.detail)


def _is_sentence(fault: Fault) -> bool:
    last = fault.path[-1] if fault.path else ""
    return isinstance(last, int) or last in _SENTENCES


def _validate(file: _TopicFile, document: Document) -> None:
    if document.plain is None:
        return
    if not isinstance(document.plain, dict):
        file.wrong("not_a_mapping", 1)
        return
    model = _MODELS.get(file.path.name, Section)
    try:
        file.content = model.model_validate(document.plain)
    except ValidationError as error:
        file.mistakes.extend(_mistakes_of(error, file, document))
    section = document.plain.get("section")
    if model is Section and isinstance(section, str) and section != file.path.stem:
        line = document.line(("section",))
        file.wrong("wrong_section", line, found=section, expected=file.path.stem)


def _mistakes_of(error: ValidationError, file: _TopicFile, document: Document) -> Iterator[Mistake]:
    errors = error.errors(include_url=False)
    for each in errors:
        path: strict_yaml.Path = each["loc"]
        if _is_echo(each, errors):
            continue
        key = next((str(part) for part in reversed(path) if isinstance(part, str)), "")
        what, mend = texts.value_problem(each["type"], key, each["input"], each.get("ctx", {}))
        yield Mistake(file.path.name, document.line(path), file.topic_at(path), what, mend)


def _is_echo(error: ErrorDetails, errors: list[ErrorDetails]) -> bool:
    """Whether a list is called short only because its bad items were not counted."""
    inner = [each["loc"] for each in errors if each["loc"] != error["loc"]]
    return error["type"] == "too_short" and any(
        loc[: len(error["loc"])] == error["loc"] for loc in inner
    )


def _without_echoes(file: _TopicFile) -> Iterator[Mistake]:
    """One mistake for each line with an alias or anchor: the rest of that line follows from it."""
    faults = file.document.faults if file.document else ()
    referring = {fault.line for fault in faults if fault.kind in ("alias", "anchor")}
    said: set[int] = set()
    for mistake in file.mistakes:
        if mistake.line not in said:
            yield mistake
        if mistake.line in referring:
            said.add(mistake.line)


def _check_between(files: list[_TopicFile]) -> None:
    """Mistakes that only all files together show."""
    ids = _check_ids(files)
    if all(file.tells_its_topics() for file in files):
        _check_related(files, ids)
    _check_phrasings(files)


def _check_ids(files: list[_TopicFile]) -> set[str]:
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


def _check_related(files: list[_TopicFile], ids: set[str]) -> None:
    for file in files:
        for number, topic in file.raw_topics():
            for index, related in _items(topic.get("related")):
                path = ("topics", number, "related", index)
                if related == topic.get("id"):
                    file.wrong("related_to_itself", file.place(path)[1], path, detail=related)
                elif related not in ids:
                    said = {"detail": related, "perhaps": texts.perhaps(related, ids)}
                    file.wrong("unknown_related", file.place(path)[1], path, **said)


def _check_phrasings(files: list[_TopicFile]) -> None:
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


def _each_phrasing(file: _TopicFile) -> Iterator[tuple[strict_yaml.Path, Plain, str]]:
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

"""A folder of topic files -> a library, or every mistake in them with line and mend."""

import re
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from knowledge_base.content import load_cache, strict_yaml, texts
from knowledge_base.content.banks import Banks
from knowledge_base.content.cross_checks import check_between
from knowledge_base.content.danger_phrases import Safety
from knowledge_base.content.errors import Mistake, TopicMistakes
from knowledge_base.content.glossary import Glossary
from knowledge_base.content.library import Library, WrittenBanks, WrittenSection
from knowledge_base.content.out_of_scope import OutOfScope
from knowledge_base.content.strict_yaml import Document, Fault
from knowledge_base.content.topic import Section
from knowledge_base.content.topic_file import MODELS, TopicFile

# Read where a folder of topics has none of its own.
_PACKAGE = Path(__file__).parents[1]
PACKAGED = (_PACKAGE / "banks.yaml", _PACKAGE / "safety.yaml")
LARGEST_FILE = 512 * 1024
_WORD_PROCESSED = frozenset({".doc", ".docx", ".odt", ".rtf"})
# What a text file begins a line with that was meant to be one of ours.
_OURS = re.compile(rb"^(?:section|topics|groups|subjects|banks):", re.MULTILINE)
# Values in which a remark after " #" is more likely a sentence cut in two.
_SENTENCES = frozenset({"title", "answer", "more", "situation", "subject"})
_LONG_DASH = re.compile(r"\s*[\u2013\u2014\u2022]")
_CURLY_QUOTE = re.compile(
    r"\b(?:label|number|url|name|section|title|id|keywords|related): ?\[?[\u2018\u2019\u201c\u201d]"
)
# Copied from a page or a word processor, they look like the blanks of an indentation.
_ODD_BLANK = re.compile(r" *[\u00a0\u3000]\s*(?:-|[a-z_]+:)")


def load(folder: Path) -> Library:
    """All that stands in `folder`. Raises TopicMistakes with all that is wrong."""
    files = [*_topic_files(folder), *_packaged(folder)]
    for file in files:
        if not file.mistakes:
            _read(file, file.path.parent)
    check_between(files)
    mistakes = [mistake for file in files for mistake in _without_echoes(file)]
    if mistakes:
        raise TopicMistakes(tuple(sorted(mistakes, key=lambda m: (m.file, m.line))))
    return _library(files)


def _library(files: list[TopicFile]) -> Library:
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
        next((each for each in contents if isinstance(each, Safety)), Safety()),
    )


def _written_banks(files: list[TopicFile]) -> WrittenBanks:
    for file in files:
        if isinstance(file.content, Banks) and file.document:
            return WrittenBanks(file.content, file.path.name, file.document)
    return WrittenBanks()


def _packaged(folder: Path) -> list[TopicFile]:
    return [TopicFile(path) for path in PACKAGED if not (folder / path.name).exists()]


def _topic_files(folder: Path) -> list[TopicFile]:
    try:
        paths = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return [_broken(folder, "no_folder", detail=str(folder))]
    misnamed = [_broken(path, kind, path.suffix) for path in paths if (kind := _misnamed(path))]
    files = [TopicFile(path) for path in paths if path.suffix == ".yaml"]
    sections = [file for file in files if file.path.name not in MODELS]
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


def _broken(path: Path, kind: str, detail: str = "") -> TopicFile:
    file = TopicFile(path)
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


def _read(file: TopicFile, folder: Path) -> None:
    text = _text(file, folder)
    if text is None:
        return
    mistyped = list(_mistyped(text))
    for kind, number in mistyped:
        file.wrong(kind, number)
    if not mistyped:
        file.document = load_cache.read(text)
        _note_faults(file, file.document)
        _validate(file, file.document)


def _text(file: TopicFile, folder: Path) -> str | None:
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


def _bytes(file: TopicFile, folder: Path) -> bytes | None:
    if not file.path.resolve().is_relative_to(folder.resolve()):
        file.wrong("outside")
    elif not file.path.is_file():
        file.wrong("not_a_file")
    else:
        return _at_most(LARGEST_FILE, file)
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
            file.wrong(fault.kind, fault.line, fault.path, detail=fault.detail)


def _is_sentence(fault: Fault) -> bool:
    last = fault.path[-1] if fault.path else ""
    return isinstance(last, int) or last in _SENTENCES


def _validate(file: TopicFile, document: Document) -> None:
    if document.plain is None:
        return
    if not isinstance(document.plain, dict):
        file.wrong("not_a_mapping", 1)
        return
    model = MODELS.get(file.path.name, Section)
    try:
        file.content = model.model_validate(document.plain)
    except ValidationError as error:
        file.mistakes.extend(_mistakes_of(error, file, document))
    section = document.plain.get("section")
    if model is Section and isinstance(section, str) and section != file.path.stem:
        line = document.line(("section",))
        file.wrong("wrong_section", line, found=section, expected=file.path.stem)


def _mistakes_of(error: ValidationError, file: TopicFile, document: Document) -> Iterator[Mistake]:
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


def _without_echoes(file: TopicFile) -> Iterator[Mistake]:
    """One mistake for each line with an alias or anchor: the rest of that line follows from it."""
    faults = file.document.faults if file.document else ()
    referring = {fault.line for fault in faults if fault.kind in ("alias", "anchor")}
    said: set[int] = set()
    for mistake in file.mistakes:
        if mistake.line not in said:
            yield mistake
        if mistake.line in referring:
            said.add(mistake.line)

"""The files of a topics folder, and those that lie where they are not read."""

import re
import shlex
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from knowledge_base.content.topic.fields import Slug
from knowledge_base.content.topic_file import (
    BESIDE_SECTIONS,
    MAX_FILE_BYTES,
    OUT_OF_SCOPE,
    PRACTICE,
    SECTION_FILE,
    TopicFile,
)

_PACKAGE = Path(__file__).parents[1]
# Read where a folder of topics has none of its own.
PACKAGED = (
    _PACKAGE / "topics" / "banks.yaml",
    _PACKAGE / "topics" / "letters.yaml",
    _PACKAGE / "topics" / "carriers.yaml",
    _PACKAGE / "topics" / "questions.yaml",
    _PACKAGE / "topics" / "organisations.yaml",
    _PACKAGE / "topics" / "links.yaml",
    _PACKAGE / "topics" / "tricks.yaml",
    _PACKAGE / "topics" / "prices.yaml",
    _PACKAGE / "topics" / "reasons.yaml",
    _PACKAGE / "safety.yaml",
    _PACKAGE / "topics" / "firms.yaml",
)
_WORD_PROCESSED = frozenset({".doc", ".docx", ".odt", ".rtf"})
# What a text file begins a line with that was meant to be one of ours.
_OURS = re.compile(
    rb"^(?:id|situations|topics|groups|subjects|banks|carriers|letters|questions|messages|rounds):",
    re.MULTILINE,
)
_WHOLE_SECTION = re.compile(rb"^(?:\xef\xbb\xbf)?topics:", re.MULTILINE)
_ID: TypeAdapter[str] = TypeAdapter(Slug)


def topic_files(folder: Path) -> list[TopicFile]:
    """The files that are read of `folder` and those packaged ones that it has none of; what is
    not where or what it should be has its mistake."""
    packaged = [path for path in PACKAGED if not (folder / path.name).exists()]
    practice = [] if any((folder / PRACTICE).glob("*.yaml")) else packaged_practice()
    return [
        *_own_files(folder),
        *(TopicFile(path, path.parent) for path in packaged),
        *(TopicFile(path, _PACKAGE) for path in practice),
    ]


def packaged_practice() -> list[Path]:
    """The files of the practice game that are read where a folder of topics has none."""
    return sorted((_PACKAGE / PRACTICE).glob("*.yaml"))


def _own_files(folder: Path) -> list[TopicFile]:
    try:
        found = paths(folder)
    except OSError:
        return [_broken(folder, folder.parent, "no_folder", str(folder))]
    if section_files(folder):
        return [_broken(folder, folder.parent, "old_shape", shlex.quote(str(folder)))]
    files = [TopicFile(path, folder) for path in found if path.suffix == ".yaml"]
    misplaced = list(_misplaced(folder, found))
    if not misplaced and not any(file.topic for file in files):
        misplaced = [_broken(folder, folder.parent, "no_files")]
    where = {file.path for file in misplaced}
    return [*(file for file in files if file.path not in where), *misplaced]


def paths(folder: Path) -> list[Path]:
    """All that stands in `folder` and in the folders of its sections, but what is hidden. Raises
    OSError."""
    found = [path for path in folder.iterdir() if not path.name.startswith(".")]
    inner = [path for each in found if each.is_dir() for path in each.iterdir()]
    return sorted([*found, *(path for path in inner if not path.name.startswith("."))])


def section_files(folder: Path) -> list[Path]:
    """The files of the former shape, each a whole section with its topics."""
    return [
        path
        for path in sorted(folder.glob("[!.]*.yaml"))
        if path.name not in {*BESIDE_SECTIONS, SECTION_FILE} and _says(_WHOLE_SECTION, path)
    ]


def _misplaced(folder: Path, found: list[Path]) -> Iterator[TopicFile]:
    for path in found:
        if kind := _misnamed(path) or _wrong_place(path, folder):
            yield _broken(path, folder, kind, path.suffix)
    for section, inside in groupby(found, key=lambda path: path.parent):
        names = {path.name for path in inside if path.suffix == ".yaml"}
        if names and section not in (folder, folder / OUT_OF_SCOPE, folder / PRACTICE):
            yield from _section_without(section, names)


def _wrong_place(path: Path, folder: Path) -> str:
    """The kind of error of a misplaced file, "" for none."""
    if path.parent != folder:
        return "folder_in_section" if path.is_dir() and any(path.glob("**/*.yaml")) else ""
    is_topic = path.suffix == ".yaml" and path.name not in BESIDE_SECTIONS
    return "not_in_section" if is_topic and path.is_file() else ""


def _section_without(section: Path, names: set[str]) -> Iterator[TopicFile]:
    """The thing that a section lacks: a name that can be an id, its own file, a topic."""
    try:
        _ID.validate_python(section.name)
    except ValidationError:
        yield _broken(section, section.parent, "section_name", section.name)
    file = section / SECTION_FILE
    if SECTION_FILE not in names:
        yield _broken(file, section.parent, "no_section_file")
    elif len(names) == 1:
        yield _broken(file, section.parent, "no_topics")


def _misnamed(path: Path) -> str:
    """The kind of mistake of a file that is not read although it was meant to be, or ""."""
    ending = path.suffix.lower()
    if ending in _WORD_PROCESSED and not path.name.startswith("~$"):
        return "word_file"
    if ending in (".yml", ".yaml") and path.suffix != ".yaml":
        return "wrong_ending"
    return "wrong_ending" if ending == ".txt" and _says(_OURS, path) else ""


def _says(part: re.Pattern[bytes], path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return part.search(stream.read(MAX_FILE_BYTES)) is not None
    except OSError:
        return False


def _broken(path: Path, folder: Path, kind: str, detail: str = "") -> TopicFile:
    file = TopicFile(path, folder)
    file.wrong(kind, detail=detail)
    return file

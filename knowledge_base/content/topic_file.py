"""A file of a topics folder: what was read of it, and every mistake found in it."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from knowledge_base.content import texts
from knowledge_base.content.banks import Banks
from knowledge_base.content.errors import TopicError
from knowledge_base.content.firms import Carriers, Firms
from knowledge_base.content.letters import Letters
from knowledge_base.content.practice.messages import PracticeMessages
from knowledge_base.content.practice.rounds import PracticeRounds
from knowledge_base.content.signs.danger_phrases import Safety
from knowledge_base.content.signs.links import LinkSigns
from knowledge_base.content.signs.organisations import Organisations
from knowledge_base.content.signs.prices import Prices
from knowledge_base.content.signs.reasons import Reasons
from knowledge_base.content.signs.tricks import Tricks
from knowledge_base.content.topic import OutOfScope, Questions, SectionFile, Topic
from knowledge_base.content.topic.glossary import Glossary
from knowledge_base.content.yaml import strict_yaml
from knowledge_base.content.yaml.strict_yaml import Document, Plain

FileContent = (
    Topic
    | SectionFile
    | Glossary
    | OutOfScope
    | Banks
    | Carriers
    | Safety
    | Firms
    | Letters
    | Questions
    | Organisations
    | LinkSigns
    | Tricks
    | Prices
    | Reasons
    | PracticeMessages
    | PracticeRounds
)
# What may stand beside the folders of the sections.
BESIDE_SECTIONS: dict[str, type[FileContent]] = {
    "glossary.yaml": Glossary,
    "out-of-scope.yaml": OutOfScope,
    "banks.yaml": Banks,
    "carriers.yaml": Carriers,
    "safety.yaml": Safety,
    "firms.yaml": Firms,
    "letters.yaml": Letters,
    "questions.yaml": Questions,
    "organisations.yaml": Organisations,
    "links.yaml": LinkSigns,
    "tricks.yaml": Tricks,
    "prices.yaml": Prices,
    "reasons.yaml": Reasons,
}
MAX_FILE_BYTES = 512 * 1024
OUT_OF_SCOPE = "out-of-scope"
# The practice game: its rounds, and its messages in any number of files.
PRACTICE, ROUNDS_FILE = "practice", "rounds.yaml"
# In the package, beside what an officer's own folder may go without.
PACKAGED_TOPICS = "topics"
SECTION_FILE = "_section.yaml"


@dataclass
class TopicFile:
    """`folder` is the one of all topics that the file, or its section, stands in."""

    path: Path
    folder: Path
    document: Document | None = None
    content: FileContent | None = None
    errors: list[TopicError] = field(default_factory=list)

    @cached_property
    def name(self) -> str:
        """The file as officers call it, such as `paying/cod-rights.yaml`."""
        return self.path.relative_to(self.folder).as_posix()

    @property
    def model(self) -> type[FileContent]:
        """The model of the file's content, by its place."""
        if self.path.parent == self.folder:
            return BESIDE_SECTIONS.get(self.path.name, Topic)
        if self.path.parent.name == OUT_OF_SCOPE:
            return OutOfScope
        if self.path.parent.name == PRACTICE:
            return PracticeRounds if self.path.name == ROUNDS_FILE else PracticeMessages
        return SectionFile if self.path.name == SECTION_FILE else Topic

    @property
    def topic(self) -> str:
        """The id that a topic's file is named by, "" of any other file."""
        return self.path.name.partition(".")[0] if self.model is Topic else ""

    @property
    def plain(self) -> dict[str, Plain]:
        """The fields as typed, good or not."""
        plain = self.document.plain if self.document else None
        return plain if isinstance(plain, dict) else {}

    def line(self, path: strict_yaml.Path) -> int:
        """The line, from 1, of a part of the file; 0 while it could not be read."""
        return self.document.line(path) if self.document else 0

    def wrong(self, kind: str, line: int = 0, **values: object) -> None:
        what, mend = texts.file_problem(kind, self.model.__name__, **values)
        self.add(line, what, mend)

    def add(self, line: int, what: str, mend: str) -> None:
        """Line 0 is the file as a whole."""
        self.errors.append(TopicError(self.name, line, self.topic if line else "", what, mend))

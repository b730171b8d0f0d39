"""What was read from a folder of topic files, and where each thing stands in it."""

from dataclasses import dataclass, field

from knowledge_base.content.banks import Banks
from knowledge_base.content.danger_phrases import Safety
from knowledge_base.content.glossary import Glossary
from knowledge_base.content.out_of_scope import OutOfScope
from knowledge_base.content.strict_yaml import Document
from knowledge_base.content.topic import Section, Topic


@dataclass(frozen=True)
class WrittenTopic:
    """A topic and where it stands: the `number`th of the file `file`."""

    topic: Topic
    file: str
    number: int
    document: Document

    def line(self, *path: str | int) -> int:
        """The line, from 1, of a part of the topic: `line("steps", 2)`; without a path its own."""
        return self.document.line(("topics", self.number, *path))


@dataclass(frozen=True)
class WrittenSection:
    """A section as it stands in a file."""

    section: Section
    file: str
    document: Document

    @property
    def topics(self) -> tuple[WrittenTopic, ...]:
        """Its topics, in the file's order."""
        return tuple(
            WrittenTopic(topic, self.file, number, self.document)
            for number, topic in enumerate(self.section.topics)
        )


@dataclass(frozen=True)
class WrittenBanks:
    """The banks and where they stand."""

    banks: Banks = field(default_factory=Banks)
    file: str = ""
    document: Document = field(default_factory=Document)


@dataclass(frozen=True)
class Library:
    """Every section by file name, the glossary, the messages that are not ours, the banks,
    the phrases of people in danger."""

    written: tuple[WrittenSection, ...]
    glossary: Glossary = field(default_factory=Glossary)
    out_of_scope: OutOfScope = field(default_factory=OutOfScope)
    written_banks: WrittenBanks = field(default_factory=WrittenBanks)
    safety: Safety = field(default_factory=Safety)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections alone."""
        return tuple(written.section for written in self.written)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Every topic, section by section, in each file's order."""
        return tuple(topic for section in self.sections for topic in section.topics)

"""Content read from a folder of topic files, with the place of each entry."""

from dataclasses import dataclass, field

from knowledge_base.content.banks import Banks
from knowledge_base.content.firms import Carriers, Firms
from knowledge_base.content.letters import Letters
from knowledge_base.content.practice.messages import PracticeMessage
from knowledge_base.content.practice.rounds import PracticeRound
from knowledge_base.content.signs.danger_phrases import Safety
from knowledge_base.content.signs.links import LinkSigns
from knowledge_base.content.signs.organisations import Organisations
from knowledge_base.content.signs.prices import Prices
from knowledge_base.content.signs.reasons import Reasons
from knowledge_base.content.signs.tricks import Tricks
from knowledge_base.content.topic import OutOfScope, Questions, Section, Topic
from knowledge_base.content.topic.glossary import Glossary
from knowledge_base.content.yaml.strict_yaml import Document


@dataclass(frozen=True)
class LocatedTopic:
    """A topic and the file where it stands."""

    topic: Topic
    file: str
    document: Document

    def line(self, *path: str | int) -> int:
        """The line, from 1, of a part of the topic: `line("steps", 2)`; without a path its own."""
        return self.document.line(path)


@dataclass(frozen=True)
class LocatedBanks:
    """The banks and where they stand."""

    banks: Banks = field(default_factory=Banks)
    file: str = ""
    document: Document = field(default_factory=Document)


@dataclass(frozen=True)
class LocatedCarriers:
    """The carriers and where they stand."""

    carriers: Carriers = field(default_factory=Carriers)
    file: str = ""
    document: Document = field(default_factory=Document)


@dataclass(frozen=True)
class Signs:
    """The signs that a check before paying goes by."""

    organisations: Organisations = field(default_factory=Organisations)
    links: LinkSigns = field(default_factory=LinkSigns)
    tricks: Tricks = field(default_factory=Tricks)
    prices: Prices = field(default_factory=Prices)
    reasons: Reasons = field(default_factory=Reasons)


@dataclass(frozen=True)
class PracticeContent:
    """The messages and rounds of the practice game."""

    messages: tuple[PracticeMessage, ...] = ()
    rounds: tuple[PracticeRound, ...] = ()


@dataclass(frozen=True)
class Library:
    """Every section in the order in which they are shown, where each of their topics stands, the
    glossary, the messages that are not ours, the banks, phrases of danger, the firms, the
    letters, what waits for the office, the carriers, the signs of tricks, and the practice game."""

    sections: tuple[Section, ...]
    written: tuple[LocatedTopic, ...] = ()
    glossary: Glossary = field(default_factory=Glossary)
    out_of_scope: OutOfScope = field(default_factory=OutOfScope)
    written_banks: LocatedBanks = field(default_factory=LocatedBanks)
    safety: Safety = field(default_factory=Safety)
    firms: Firms = field(default_factory=Firms)
    letters: Letters = field(default_factory=Letters)
    questions: Questions = field(default_factory=Questions)
    written_carriers: LocatedCarriers = field(default_factory=LocatedCarriers)
    signs: Signs = field(default_factory=Signs)
    practice: PracticeContent = field(default_factory=PracticeContent)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Every topic, section by section."""
        return tuple(topic for section in self.sections for topic in section.topics)

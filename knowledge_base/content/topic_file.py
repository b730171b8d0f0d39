"""A file of a topics folder: what was read of it, and every mistake found in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from knowledge_base.content import strict_yaml, texts
from knowledge_base.content.banks import Banks
from knowledge_base.content.danger_phrases import Safety
from knowledge_base.content.errors import Mistake
from knowledge_base.content.glossary import Glossary
from knowledge_base.content.out_of_scope import OutOfScope
from knowledge_base.content.strict_yaml import Document, Plain
from knowledge_base.content.topic import Section

Content = Section | Glossary | OutOfScope | Banks | Safety
# Every other file is a section.
MODELS: dict[str, type[Content]] = {
    "glossary.yaml": Glossary,
    "out-of-scope.yaml": OutOfScope,
    "banks.yaml": Banks,
    "safety.yaml": Safety,
}


@dataclass
class TopicFile:
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
        return self.path.name in MODELS or isinstance(plain.get("topics"), list)

    def place(self, path: strict_yaml.Path) -> tuple[str, int]:
        return self.path.name, self.document.line(path) if self.document else 0

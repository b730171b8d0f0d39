"""A mistake or a warning about a topic file, said so that an officer can act on it."""

from dataclasses import dataclass

from knowledge_base.content import texts


@dataclass(frozen=True)
class TopicError:
    """One thing wrong: `file` by name, `line` from 1 (0: the file as a whole), `topic` or ""."""

    file: str
    line: int
    topic: str
    what: str
    mend: str

    def __str__(self) -> str:
        return texts.error_line(self.file, self.line, self.topic, self.what, self.mend)


@dataclass(frozen=True)
class WarningExample:
    """A phrasing that a warning speaks of, with its line; `other`: the topic it gets close to."""

    line: int
    text: str
    other: str


@dataclass(frozen=True)
class TopicWarning:
    """Something fit to serve that an officer should look at; `kind` names what it is about.

    `line` is from 1; `examples` are all the phrasings meant, or none.
    """

    kind: str
    file: str
    line: int
    topic: str
    what: str
    examples: tuple[WarningExample, ...] = ()

    def __str__(self) -> str:
        return texts.warning_line(self.file, self.line, self.topic, self.what)


class InvalidTopics(ValueError):
    """The topic files are not fit to serve; `errors` holds every reason, in file order."""

    def __init__(self, mistakes: tuple[TopicError, ...]) -> None:
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.errors = mistakes

"""A mistake in a topic file, said so that an officer can mend it."""

from dataclasses import dataclass

from knowledge_base import texts


@dataclass(frozen=True)
class Mistake:
    """One thing wrong: `file` by name, `line` from 1 (0: the file as a whole), `topic` or ""."""

    file: str
    line: int
    topic: str
    what: str
    mend: str

    def __str__(self) -> str:
        return texts.mistake_line(self.file, self.line, self.topic, self.what, self.mend)


class TopicMistakes(ValueError):
    """The topic files are not fit to serve; `mistakes` holds every reason, in file order."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = mistakes

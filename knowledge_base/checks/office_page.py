"""The page that tells the office what waits for its answer, made from the files. Pure."""

from collections.abc import Iterator, Sequence

from knowledge_base.content.library import Library
from knowledge_base.content.texts import office as texts
from knowledge_base.content.topic import OpenQuestion


def office_page(library: Library) -> str:
    """Markdown: the questions that are no single topic's, then those of each topic."""
    return "\n".join(_lines(library))


def _lines(library: Library) -> Iterator[str]:
    yield texts.HEAD
    for number, question in enumerate(library.questions.questions, 1):
        yield f"## {number}. {question.title}\n"
        yield from _parts(question)
        yield ""
    yield f"{texts.TOPICS}\n"
    for written in library.written:
        if written.topic.ask:
            yield f"### {written.topic.title}\n"
            yield from _part(texts.ASK, written.topic.ask)
            yield from _part(texts.WHERE, (f"`{written.file}`",))
            yield ""
    yield texts.REST


def _parts(question: OpenQuestion) -> Iterator[str]:
    yield from _part(texts.NOW, (question.now,))
    yield from _part(texts.ASK, question.ask)
    yield from _part(texts.DO, question.do)
    yield from _part(texts.WAITING, (" ".join(f"`{each}`" for each in question.topics),))
    yield from _part(texts.WHERE, (question.where,))


def _part(name: str, said: Sequence[str]) -> Iterator[str]:
    """A line, or a list under its name; nothing of what is empty."""
    if len(said) > 1:
        yield f"- **{name}**"
        yield from (f"  - {each}" for each in said)
    elif said and said[0]:
        yield f"- **{name}** {said[0]}"

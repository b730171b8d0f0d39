"""Mistakes that only all files of a topics folder together show, or their own examples. Pure."""

from collections.abc import Iterator
from typing import TypeVar

from knowledge_base.content import firms, texts
from knowledge_base.content.firms import Carriers, Firms
from knowledge_base.content.practice.cross_checks import check_practice
from knowledge_base.content.signs import (
    links,
    organisations,
    prices,
    reasons,
)
from knowledge_base.content.signs.danger_phrases import Safety
from knowledge_base.content.signs.links import LinkSigns
from knowledge_base.content.signs.organisations import Organisations
from knowledge_base.content.signs.prices import Prices
from knowledge_base.content.signs.reasons import Reasons
from knowledge_base.content.signs.tricks import Tricks
from knowledge_base.content.topic import OutOfScope, Questions, SectionFile
from knowledge_base.content.topic_file import (
    OUT_OF_SCOPE,
    PACKAGED_TOPICS,
    PRACTICE,
    FileContent,
    TopicFile,
)
from knowledge_base.content.topic_folder import PACKAGED, packaged_practice
from knowledge_base.content.yaml import strict_yaml
from knowledge_base.content.yaml.strict_yaml import Plain
from knowledge_base.thai import normalise

_Model = TypeVar("_Model", bound=FileContent)


def check_between(files: list[TopicFile]) -> None:
    """Mistakes that only all files together show."""
    topics = [file for file in files if file.topic]
    _check_ids([file for file in topics if file.path.suffix == ".yaml"])
    _check_related(topics)
    _check_order(files, topics)
    _check_phrasings(files)
    _check_safety(files)
    _check_firms(files, topics)
    _check_carriers(files)
    _check_questions(files, topics)
    _check_signs(files, topics)
    _check_practice(files, topics)


def _check_ids(topics: list[TopicFile]) -> None:
    first: dict[str, TopicFile] = {}
    for file in topics:
        before = first.setdefault(file.topic, file)
        if before is not file:
            where = texts.place(before.name, before.line(("id",)))
            file.wrong("same_id", file.line(("id",)), detail=file.topic, where=where)


def _check_related(topics: list[TopicFile]) -> None:
    ids = {file.topic for file in topics}
    for file in topics:
        for index, related in _items(file.plain.get("related")):
            line = file.line(("related", index))
            if related == file.topic:
                file.wrong("related_to_itself", line, detail=related)
            elif related not in ids:
                perhaps = texts.perhaps(related, ids)
                file.wrong("unknown_related", line, detail=related, perhaps=perhaps)


def _check_order(files: list[TopicFile], topics: list[TopicFile]) -> None:
    for file in files:
        if file.model is SectionFile:
            ids = {each.topic for each in topics if each.path.parent == file.path.parent}
            for index, listed in _items(file.plain.get("topics")):
                if listed not in ids:
                    said = {"detail": listed, "perhaps": texts.perhaps(listed, ids)}
                    file.wrong("unknown_listed", file.line(("topics", index)), **said)


def _check_phrasings(files: list[TopicFile]) -> None:
    first: dict[str, tuple[str, str]] = {}
    for file in files:
        # All subjects that are not ours are one owner: they may share a phrasing.
        owner = file.topic or OUT_OF_SCOPE
        for path, phrasing in _each_phrasing(file):
            line = file.line(path)
            normalised = normalise(phrasing)
            other, where = first.setdefault(normalised, (owner, texts.place(file.name, line)))
            if not normalised:
                if file.topic and phrasing.strip():
                    file.wrong("speechless_phrasing", line, detail=phrasing)
            elif other != owner:
                file.wrong("same_phrasing", line, detail=phrasing, other=other, where=where)


def _each_phrasing(file: TopicFile) -> Iterator[tuple[strict_yaml.Path, str]]:
    situations = file.plain.get("situations") if file.topic else None
    for place, situation in enumerate(situations if isinstance(situations, list) else ()):
        phrasings = situation.get("phrasings") if isinstance(situation, dict) else None
        for index, phrasing in _items(phrasings):
            yield ("situations", place, "phrasings", index), phrasing
    if isinstance(file.content, OutOfScope):
        for number, subject in enumerate(file.content.subjects):
            for index, phrasing in enumerate(subject.phrasings):
                yield ("subjects", number, "phrasings", index), phrasing


def _items(plain: Plain | None) -> Iterator[tuple[int, str]]:
    """The texts of a list with their places; anything else has none (and its own mistake)."""
    if isinstance(plain, list):
        yield from ((index, item) for index, item in enumerate(plain) if isinstance(item, str))


def _check_safety(files: list[TopicFile]) -> None:
    for file in files:
        if isinstance(file.content, Safety):
            for path, kind, text in file.content.failed_examples:
                file.wrong(kind, file.line(path), detail=text)


def _check_firms(files: list[TopicFile], topics: list[TopicFile]) -> None:
    for file in files:
        if isinstance(file.content, Firms):
            for path, kind, text in firms.mistakes(file.content):
                file.wrong(kind, file.line(path), detail=text)
            _check_topics_of_firms(file, file.content, topics)


def _check_carriers(files: list[TopicFile]) -> None:
    for of_firms in files:
        for file in files:
            if (
                isinstance(of_firms.content, Firms)
                and isinstance(file.content, Carriers)
                and (file.path not in PACKAGED or of_firms.path in PACKAGED)
            ):
                _check_carriers_among(file, file.content, of_firms.content)


def _check_carriers_among(file: TopicFile, written: Carriers, known: Firms) -> None:
    names = [firm.name for firm in known.firms]
    for path, kind, text in firms.mistakes_of_carriers(written, known):
        file.wrong(kind, file.line(path), detail=text, perhaps=texts.perhaps(text, names))


def _check_topics_of_firms(file: TopicFile, written: Firms, topics: list[TopicFile]) -> None:
    ids = _topics_near(file, topics)
    for number, firm in enumerate(written.firms if ids else ()):
        if firm.topic and firm.topic not in ids:
            said = {"detail": firm.topic, "perhaps": texts.perhaps(firm.topic, ids)}
            file.wrong("unknown_topic_of_firm", file.line(("firms", number, "topic")), **said)


def _topics_near(file: TopicFile, topics: list[TopicFile]) -> set[str]:
    """The topics that a file may name: a packaged file only packaged ones."""
    near = (file.folder, file.folder / PACKAGED_TOPICS)
    return {each.topic for each in topics if each.folder in near}


def _check_questions(files: list[TopicFile], topics: list[TopicFile]) -> None:
    for file in files:
        if isinstance(file.content, Questions) and (ids := _topics_near(file, topics)):
            for number, question in enumerate(file.content.questions):
                for place, topic in enumerate(question.topics):
                    if topic not in ids:
                        line = file.line(("questions", number, "topics", place))
                        said = {"detail": topic, "perhaps": texts.perhaps(topic, ids)}
                        file.wrong("unknown_topic_of_question", line, **said)


def _check_signs(files: list[TopicFile], topics: list[TopicFile]) -> None:
    for file in files:
        for path, kind, text in _mistakes_of_signs(file, files, topics):
            file.wrong(kind, file.line(path), detail=text)


def _mistakes_of_signs(
    file: TopicFile, files: list[TopicFile], topics: list[TopicFile]
) -> Iterator[tuple[strict_yaml.Path, str, str]]:
    match file.content:
        case Tricks():
            yield from file.content.failed_examples
        case Prices():
            yield from prices.failed_examples(file.content)
        case Organisations():
            for firms_file in _partners(Firms, file, files):
                names = frozenset(firm.name for firm in firms_file.firms)
                yield from organisations.mistakes(file.content, names)
        case LinkSigns():
            for known in _partners(Organisations, file, files):
                yield from links.mistakes(file.content, frozenset(known.by_id))
        case Reasons():
            yield from reasons.mistakes(file.content)
            yield from _unknown_topics_of_reasons(file.content, _topics_near(file, topics))


def _check_practice(files: list[TopicFile], topics: list[TopicFile]) -> None:
    game = [file for file in files if file.path.parent.name == PRACTICE]
    # A packaged game is not blamed for the lines that a folder lacks.
    if game and (lists := _lists_near(game[0], files)):
        lines = [line for each in lists for of in each.organisations for line in of.lines]
        hotlines = {line.replace("-", "") for line in lines}
        check_practice(game, _topics_near(game[0], topics), hotlines)


def _lists_near(game: TopicFile, files: list[TopicFile]) -> list[Organisations]:
    is_packaged = game.path in packaged_practice()
    near = (each for each in files if not is_packaged or each.path in PACKAGED)
    return [each.content for each in near if isinstance(each.content, Organisations)]


def _partners(model: type[_Model], file: TopicFile, files: list[TopicFile]) -> Iterator[_Model]:
    """The files that a file may refer to; a packaged one knows only packaged ones."""
    for each in files:
        is_near = file.path not in PACKAGED or each.path in PACKAGED
        if is_near and isinstance(each.content, model):
            yield each.content


def _unknown_topics_of_reasons(
    written: Reasons, ids: set[str]
) -> Iterator[tuple[strict_yaml.Path, str, str]]:
    for number, reason in enumerate(written.reasons if ids else ()):
        if reason.topic not in ids:
            yield ("reasons", number, "topic"), "unknown_topic_of_reason", reason.topic

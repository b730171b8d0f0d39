"""The command `ruthan kb replay`: what an edit of the topics changes for those who ask."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import chain
from pathlib import Path

import click

from bot.commands.output import CommandError, database_address, ready_database
from bot.commands.topics.options import json_option, load, say_json, topics_option
from bot.reports.topic_history import NoSuchVersion, topics_at, topics_in
from bot.texts import kb as texts
from db.statistics import questions as asked_questions
from knowledge_base import PACKAGED_TOPICS, InvalidTopics, KnowledgeBase
from knowledge_base.checks.replay import ReplayChange, ReplayResult, changes

MOST_QUESTIONS = 5000


@click.command(help=texts.REPLAY_HELP)
@click.argument(
    "file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--against", "reference", required=True, help=texts.AGAINST_OPTION_HELP)
@topics_option
@json_option
def replay(file: Path | None, reference: str, folder: Path | None, as_json: bool) -> None:
    after = load(folder, as_json)
    before = _load_at(reference, folder or PACKAGED_TOPICS)
    questions = _typed(file) if file else _recent()
    found = list(changes(questions, before, after))
    if as_json:
        said = [{**asdict(change), "only_edited": change.only_edited} for change in found]
        say_json({"questions": len(questions), "changed": len(found), "changes": said})
        return
    for line in lines(found, after):
        click.echo(line)
    click.echo(_summary(found, len(questions), reference))


def _load_at(reference: str, folder: Path) -> KnowledgeBase:
    named = Path(reference)
    is_folder = any(chain(named.glob("*.yaml"), named.glob("*/*.yaml")))
    try:
        with topics_in(named) if is_folder else topics_at(reference, folder) as copy:
            return KnowledgeBase.load(copy)
    except NoSuchVersion as missing:
        raise CommandError(
            texts.NO_SUCH_VERSION[missing.kind].format(reference=reference)
        ) from missing
    except InvalidTopics as found:
        sentence = texts.OLD_TOPICS_UNFIT.format(reference=reference, first=found.errors[0])
        raise CommandError(sentence) from found


def _typed(file: Path) -> Sequence[str]:
    """The questions of a file, one a line; what follows a tab is left out."""
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise click.UsageError(texts.NOT_UTF8.format(file=file)) from None
    return list(dict.fromkeys(filter(None, (line.split("\t")[0].strip() for line in lines))))


def _recent() -> Sequence[str]:
    """The masked questions that the database keeps, newest first."""
    with ready_database(database_address()) as transactions, transactions.reading() as session:
        return list(dict.fromkeys(asked_questions.recent(session, MOST_QUESTIONS)))


def lines(found: Sequence[ReplayChange], after: KnowledgeBase) -> Iterator[str]:
    """Each question that moved, then each topic whose content changed with how many it answers."""
    edited = Counter(change.after.topics[0] for change in found if change.only_edited)
    for change in found:
        if not change.only_edited:
            yield change.question
            yield texts.BEFORE.format(shown=_decision_text(change.before))
            yield texts.AFTER.format(shown=_decision_text(change.after))
    for topic_id, count in edited.most_common():
        yield texts.EDITED.format(id=topic_id, title=after.topic(topic_id).title, count=count)


def _decision_text(shown: ReplayResult) -> str:
    return " ".join((texts.SHOWN[shown.decision], ", ".join(shown.topics))).strip()


def _summary(found: Sequence[ReplayChange], questions: int, reference: str) -> str:
    if not questions:
        return texts.NOTHING_ASKED
    edited = sum(change.only_edited for change in found)
    return texts.REPLAYED.format(
        questions=questions, reference=reference, moved=len(found) - edited, edited=edited
    )

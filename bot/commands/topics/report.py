"""The command `ruthan kb report`: what people asked, and where the answers fall short."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path

import click

from bot.commands.output import CommandError, database_address, ready_database
from bot.commands.texts import report as texts
from bot.commands.topics.options import days_option
from bot.reports import questions as reports_questions
from bot.reports.questions import QuestionGroup, Report
from bot.runtime.dates import BANGKOK, show_day
from bot.runtime.settings import SettingsError, topics_dir
from knowledge_base import PACKAGED_TOPICS, InvalidTopics, KnowledgeBase
from knowledge_base.content.loader import load


@click.command(help=texts.REPORT_HELP)
@days_option(30, texts.DAYS_HELP)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON_HELP)
@click.option("--topics", "folder", type=click.Path(path_type=Path), help=texts.TOPICS_HELP)
def report(days: int, as_json: bool, folder: Path | None) -> None:
    knowledge_base = _load(folder)
    with ready_database(database_address()) as transactions, transactions.reading() as session:
        found = reports_questions.gather(session, knowledge_base, _today(), days)
    if as_json:
        click.echo(json.dumps(asdict(found), ensure_ascii=False, default=str).encode())
    else:
        click.echo("\n".join(_lines(found)))


def _load(folder: Path | None) -> KnowledgeBase:
    try:
        return KnowledgeBase(load(folder or topics_dir() or PACKAGED_TOPICS))
    except (InvalidTopics, SettingsError) as wrong:
        raise CommandError(str(wrong)) from wrong


def _today() -> date:
    return datetime.now(BANGKOK).date()


def _lines(found: Report) -> Iterator[str]:
    yield texts.summary(show_day(found.since), found.total, **found.decisions)
    yield from _part(
        texts.MOST_ASKED,
        (texts.asked(each.count, each.topic.title, each.topic.id) for each in found.most_asked),
    )
    yield from _part(
        texts.LEAST_HELPFUL,
        (
            texts.judged(
                each.share, each.not_helpful, each.votes, each.topic.title, each.topic.file
            )
            for each in found.least_helpful
        ),
    )
    yield from _part(texts.UNANSWERED, (line for each in found.unanswered for line in _group(each)))
    yield from _part(
        texts.DUE,
        (
            texts.due(show_day(each.review_by), each.topic.title, each.topic.file)
            for each in found.due
        ),
    )
    yield from _part(
        texts.NEVER_ASKED, (texts.named(each.title, each.file) for each in found.never_asked)
    )


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"\n{title}"
    found = list(lines)
    yield from found or [texts.NOTHING]


def _group(group: QuestionGroup) -> Iterator[str]:
    first, *others = group.examples
    yield texts.group(group.count, first)
    yield from map(texts.also, others)
    if group.nearest is None:
        yield texts.also(texts.NOTHING_TO_PASTE)
    else:
        yield texts.paste(group.draft, group.nearest.title, group.nearest.file)

"""The command `ruthan story`: what the complaint form takes from a typed story."""

import json
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import click

from bot.commands.texts import story as texts
from bot.runtime import dates

if TYPE_CHECKING:
    from handlers.nlu.story.reader import Story


def _day(_context: click.Context, _option: click.Parameter, text: str | None) -> date:
    if text is None:
        return datetime.now(UTC).astimezone(dates.BANGKOK).date()
    try:
        return dates.read_day(text)
    except ValueError:
        raise click.BadParameter(texts.NOT_A_DAY) from None


@click.command(help=texts.STORY_HELP)
@click.argument("text", required=False)
@click.option("--jsonl", is_flag=True, help=texts.JSONL_HELP)
@click.option("--today", callback=_day, help=texts.TODAY_HELP)
def story(text: str | None, jsonl: bool, today: date) -> None:
    if (text is None) != jsonl:
        raise click.UsageError(texts.ONE_WAY_TO_TELL)
    if text is not None:
        _say(text, today)
        return
    reader = _reader(today)
    for raw in sys.stdin.buffer:
        line = raw.decode("utf-8", "replace").rstrip("\r\n")
        found = reader(line).as_contract()
        # Bytes, so that the terminal's own encoding has no say; click flushes each line.
        click.echo(json.dumps(found, ensure_ascii=False).encode())


def _say(text: str, today: date) -> None:
    """The answers as the form would show them; exit code 1 where there are none."""
    from handlers.form.complaint import FORM
    from handlers.form.story_answers import of_story

    found = _reader(today)(text)
    answers = of_story(found)
    if found.urgent:
        click.echo(texts.URGENT)
    for field in FORM.fields:
        if field.name in answers:
            click.echo(f"{field.label}: {field.kind.show(answers[field.name])}")
    if not answers:
        click.echo(texts.NOTHING_FOUND)
        raise click.exceptions.Exit(1)


def _reader(today: date) -> "Callable[[str], Story]":
    """Load the packaged topics and return the story reader that uses them."""
    from handlers.nlu.story.reader import read_story
    from knowledge_base import PACKAGED_TOPICS, KnowledgeBase
    from knowledge_base.content.loader import load

    known = KnowledgeBase(load(PACKAGED_TOPICS))
    return lambda text: read_story(text, today, known.kind_of, known.firms_in)

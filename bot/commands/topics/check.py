"""The command `ruthan kb check`: the mistakes in topic files, then what should be looked at."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from itertools import groupby
from pathlib import Path

import click

from bot.commands.topics.options import json_option, say_json, say_mistakes, topics_option
from bot.runtime.dates import BANGKOK
from bot.texts import kb as texts
from knowledge_base import PACKAGED_TOPICS, InvalidTopics
from knowledge_base.checks.warnings import warnings_of
from knowledge_base.content.errors import TopicWarning
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load
from knowledge_base.content.texts.warnings import WARNING_KINDS
from knowledge_base.models.sentence_encoder import encoder, is_installed

# Of one kind, so that the list is read to its end; `--all` shows the rest.
SHOWN = 8


@click.command(help=texts.CHECK_HELP)
@topics_option
@json_option
@click.option("--all", "with_examples", is_flag=True, help=texts.ALL_OPTION_HELP)
@click.option("--no-warnings", "only_mistakes", is_flag=True, help=texts.NO_WARNINGS_OPTION_HELP)
def check(folder: Path | None, as_json: bool, with_examples: bool, only_mistakes: bool) -> None:
    try:
        library = load(folder or PACKAGED_TOPICS)
    except InvalidTopics as found:
        say_mistakes(found, as_json)
    counts = _counts(library)
    if as_json:
        said = [_as_json(warning) for warning in _warnings(library, only_mistakes)]
        vectors = is_installed()
        say_json({"ok": True, **counts, "vectors": vectors, "mistakes": [], "warnings": said})
        return
    click.echo(texts.CHECKED.format(**{name: f"{count:,}" for name, count in counts.items()}))
    click.echo(texts.ALL_RIGHT)
    if not is_installed():
        click.echo(texts.WITHOUT_VECTORS)
    if not only_mistakes:
        click.echo(texts.LOOKING, err=True)
    for line in _lines(_warnings(library, only_mistakes), with_examples):
        click.echo(line)


def _warnings(library: Library, only_mistakes: bool) -> Sequence[TopicWarning]:
    today = datetime.now(BANGKOK).date()
    return () if only_mistakes else warnings_of(library, today, encoder())


def _counts(library: Library) -> dict[str, int]:
    topics = library.topics
    return {
        "sections": len(library.sections),
        "topics": len(topics),
        "situations": sum(len(topic.situations) for topic in topics),
        "phrasings": sum(len(topic.phrasings) for topic in topics),
    }


def _as_json(warning: TopicWarning) -> dict[str, object]:
    return {**asdict(warning), "mend": WARNING_KINDS[warning.kind][1]}


def _lines(warnings: Sequence[TopicWarning], with_examples: bool) -> Iterator[str]:
    if warnings:
        yield texts.SHOULD_LOOK.format(count=len(warnings))
    for kind, group in groupby(warnings, key=lambda warning: warning.kind):
        found = list(group)
        name, mend = WARNING_KINDS[kind]
        yield texts.WARNING_KIND.format(name=name, count=len(found), mend=mend)
        for warning in found if with_examples else found[:SHOWN]:
            yield f"  {warning}"
            yield from _examples(warning) if with_examples else ()
        if len(found) > SHOWN and not with_examples:
            yield texts.AND_MORE.format(count=len(found) - SHOWN)


def _examples(warning: TopicWarning) -> Iterator[str]:
    for example in warning.examples:
        yield texts.EXAMPLE.format(**asdict(example))

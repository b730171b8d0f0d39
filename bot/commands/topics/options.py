"""Options shared by commands on the topics: their folder, messages on errors, JSON."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import NoReturn, TypeVar

import click

from bot.reports.questions import DAYS_KEPT
from bot.runtime import settings as runtime_settings
from bot.texts import kb as texts
from knowledge_base import InvalidTopics, KnowledgeBase

_F = TypeVar("_F", bound=Callable[..., object])


def topics_setting() -> Path | None:
    """The folder that the settings name, None for the packaged one."""
    try:
        return runtime_settings.topics_dir()
    except runtime_settings.SettingsError as wrong:
        raise click.UsageError(str(wrong)) from wrong


topics_option = click.option(
    "--topics",
    "folder",
    type=click.Path(path_type=Path),
    default=topics_setting,
    help=texts.TOPICS_OPTION_HELP,
)
json_option = click.option("--json", "as_json", is_flag=True, help=texts.JSON_OPTION_HELP)


def days_option(default: int, help_text: str) -> Callable[[_F], _F]:
    """The option `--days`: the days back for which questions are read, today among them."""
    days = click.IntRange(1, DAYS_KEPT)
    return click.option("--days", type=days, default=default, show_default=True, help=help_text)


def load(folder: Path | None, as_json: bool = False) -> KnowledgeBase:
    """The topics of `folder` (None: the packaged ones), or every mistake and exit code 1."""
    try:
        return KnowledgeBase.load(folder)
    except InvalidTopics as found:
        say_mistakes(found, as_json)


def say_mistakes(found: InvalidTopics, as_json: bool) -> NoReturn:
    """Every mistake on a line of its own, then exit code 1."""
    if as_json:
        mistakes = [asdict(mistake) for mistake in found.errors]
        say_json({"ok": False, "mistakes": mistakes, "warnings": []})
    else:
        for mistake in found.errors:
            click.echo(str(mistake), err=True)
        click.echo(texts.FOUND_MISTAKES.format(count=len(found.errors)), err=True)
    raise click.exceptions.Exit(1)


def say_json(value: object) -> None:
    """One line of JSON."""
    # Bytes, so that the terminal's own encoding has no say; click flushes each line.
    click.echo(json.dumps(value, ensure_ascii=False).encode())

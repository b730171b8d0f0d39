"""The command `ruthan kb split`: topics of the former shape become one file a topic."""

from pathlib import Path

import click

from bot.commands.topics.options import say_mistakes, topics_setting
from bot.texts import kb as texts
from knowledge_base import PACKAGED_TOPICS, InvalidTopics
from knowledge_base.checks import splitting


@click.command(help=texts.SPLIT_HELP)
@click.argument(
    "folder",
    required=False,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=topics_setting,
)
def split(folder: Path | None) -> None:
    try:
        sections = splitting.split(folder or PACKAGED_TOPICS)
    except InvalidTopics as found:
        say_mistakes(found, as_json=False)
    for section, count in sections.items():
        click.echo(texts.SPLIT.format(section=section, count=count))
    click.echo(texts.AFTER_SPLIT if sections else texts.NOTHING_TO_SPLIT)

"""The commands `ruthan db upgrade|backup|restore`."""

import click

from bot.texts import database as words


@click.group(help=words.DB_HELP)
def db() -> None:
    pass

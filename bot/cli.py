"""The one command for people: `ruthan`."""

import logging
import os

import click

from bot.complaint_commands import complaints
from bot.db_commands import db
from bot.demo import demo
from bot.kb_commands import kb
from bot.line_commands import line
from bot.serving_commands import keys, serve, worker
from bot.staff_commands import staff
from bot.story_commands import story
from bot.texts import serving as words


@click.group(help=words.RUTHAN_HELP)
@click.version_option(package_name="ruthan", help=words.VERSION_HELP)
def main() -> None:
    """Every command of Ruthan. What they write is for nobody else on this machine."""
    os.umask(0o077)
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )


for command in (complaints, db, demo, kb, keys, line, serve, staff, story, worker):
    main.add_command(command)

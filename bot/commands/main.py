"""The one command for people: `ruthan`."""

import logging
import os

import click

from bot.commands.lazy_group import LazyGroup
from bot.commands.texts import serving as texts

_MODULES = {
    "audit": "bot.commands.audit",
    "complaints": "bot.commands.complaints.commands",
    "db": "bot.commands.database.commands",
    "check": "bot.commands.reading.check",
    "demo": "bot.commands.demo",
    "kb": "bot.commands.topics.commands",
    "keys": "bot.commands.serving.commands",
    "line": "bot.commands.line",
    "poster": "bot.commands.topics.poster",
    "privacy": "bot.commands.privacy",
    "serve": "bot.commands.serving.commands",
    "staff": "bot.commands.staff.commands",
    "story": "bot.commands.reading.story",
    "talk": "bot.commands.serving.talk",
    "worker": "bot.commands.serving.commands",
}


@click.group(cls=LazyGroup, modules=_MODULES, help=texts.RUTHAN_HELP)
@click.version_option(package_name="ruthan", help=texts.VERSION_HELP)
def main() -> None:
    """Every command of Ruthan. What they write is for nobody else on this machine."""
    os.umask(0o077)
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )

"""The one command for people: `ruthan`."""

import logging
import os

import click

from bot.lazy_group import LazyGroup
from bot.texts import serving as words

_MODULES = {
    "audit": "bot.audit_commands",
    "complaints": "bot.complaint_commands",
    "db": "bot.db_commands",
    "demo": "bot.demo",
    "kb": "bot.kb_commands",
    "keys": "bot.serving_commands",
    "line": "bot.line_commands",
    "privacy": "bot.privacy_commands",
    "serve": "bot.serving_commands",
    "staff": "bot.staff_commands",
    "story": "bot.story_commands",
    "worker": "bot.serving_commands",
}


@click.group(cls=LazyGroup, modules=_MODULES, help=words.RUTHAN_HELP)
@click.version_option(package_name="ruthan", help=words.VERSION_HELP)
def main() -> None:
    """Every command of Ruthan. What they write is for nobody else on this machine."""
    os.umask(0o077)
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )

"""Work before a server starts, in a process of its own, which ends and takes its room along."""

import sys
from collections.abc import Callable
from multiprocessing import get_context

import click

from bot.commands.output import CommandError
from bot.runtime.settings import Settings


def in_own_process(work: Callable[[Settings], None], settings: Settings) -> None:
    """Do the work, or exit as it was refused: gunicorn's master would keep the 70 MB that
    such work brings in, and what it forks would begin with them."""
    child = get_context("fork").Process(target=_run, args=(work, settings))
    child.start()
    child.join()
    if child.exitcode:
        raise click.exceptions.Exit(1)


def _run(work: Callable[[Settings], None], settings: Settings) -> None:
    try:
        work(settings)
    except CommandError as refused:
        refused.show()
        sys.exit(1)

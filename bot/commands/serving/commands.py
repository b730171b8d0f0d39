"""The commands `ruthan serve`, `ruthan worker` and `ruthan keys new`."""

import signal
import sys
import threading
from contextlib import AbstractContextManager, nullcontext
from multiprocessing import get_context

import click

from bot.commands.output import CommandError, settings
from bot.commands.serving.data_lock import locked
from bot.commands.texts import serving as texts
from bot.runtime import settings as settings_of
from bot.runtime.settings import Settings


@click.command(help=texts.SERVE_HELP)
def serve() -> None:
    """Runs the web server, with the engine inside unless it runs elsewhere."""
    found = settings()
    with _alone(found):
        _refuse_unready_apart(found)
        from bot.commands.serving.web_server import Server

        Server(found, listening=lambda: click.echo(texts.serving(found.host, found.port))).run()


def _alone(found: Settings) -> AbstractContextManager[None]:
    """PostgreSQL bears several servers; its locks tell them apart."""
    return locked(found.data_dir) if found.database_url.startswith("sqlite") else nullcontext()


def _refuse_unready_apart(found: Settings) -> None:
    """In a process of its own, which ends: gunicorn's master would keep the 70 MB that the looks
    bring in, and what it forks would begin with them."""
    looks = get_context("fork").Process(target=_look, args=(found,))
    looks.start()
    looks.join()
    if looks.exitcode:
        raise click.exceptions.Exit(1)


def _look(found: Settings) -> None:
    from bot.commands.serving.readiness import refuse_unready

    try:
        refuse_unready(found)
    except CommandError as refused:
        refused.show()
        sys.exit(1)


@click.command(help=texts.WORKER_HELP)
def worker() -> None:
    """Runs the engine alone, until it is told to stop."""
    found = settings()
    with _alone(found):
        _work(found)


def _work(found: Settings) -> None:
    from bot.commands.serving.readiness import refuse_unready

    refuse_unready(found)
    from bot.services import build
    from bot.worker.worker import Worker

    stop = threading.Event()
    for wanted in (signal.SIGINT, signal.SIGTERM):
        signal.signal(wanted, lambda *_: stop.set())
    engine = Worker(build(found))
    engine.start()
    click.echo(texts.WORKING)
    stop.wait()
    engine.stop()
    click.echo(texts.STOPPED)


@click.group(help=texts.KEYS_HELP)
def keys() -> None:
    pass


@keys.command(help=texts.KEYS_NEW_HELP)
def new() -> None:
    """Prints a key."""
    click.echo(settings_of.new_key())

"""The commands `ruthan serve`, `ruthan worker` and `ruthan keys new`."""

import signal
import threading
from contextlib import AbstractContextManager, nullcontext

import click

from bot.commands.output import settings
from bot.commands.serving.data_lock import locked
from bot.commands.serving.own_process import in_own_process
from bot.commands.texts import serving as texts
from bot.runtime import settings as settings_of
from bot.runtime.settings import Settings


@click.command(help=texts.SERVE_HELP)
def serve() -> None:
    """Run the web server, with the engine inside unless it runs elsewhere."""
    found = settings()
    with _alone(found):
        in_own_process(_look, found)
        from bot.commands.serving.web_server import Server

        Server(found, listening=lambda: click.echo(texts.serving(found.host, found.port))).run()


def _alone(found: Settings) -> AbstractContextManager[None]:
    """PostgreSQL bears several servers; its locks tell them apart."""
    return locked(found.data_dir) if found.database_url.startswith("sqlite") else nullcontext()


def _look(found: Settings) -> None:
    from bot.commands.serving.readiness import refuse_unready

    refuse_unready(found)


@click.command(help=texts.WORKER_HELP)
def worker() -> None:
    """Run the engine alone, until it is told to stop."""
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
    """Print a key."""
    click.echo(settings_of.new_key())

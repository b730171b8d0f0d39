"""The commands `ruthan serve`, `ruthan worker` and `ruthan keys new`."""

import signal
import threading

import click

from bot import settings as settings_of
from bot.command_line import settings
from bot.readiness import refuse_unready
from bot.texts import serving as words

ANY_HOST = "0.0.0.0"


@click.command(help=words.SERVE_HELP)
def serve() -> None:
    """Runs the web server, with the engine inside unless it runs elsewhere."""
    found = settings()
    refuse_unready(found)
    from bot.server import Server

    Server(found, ANY_HOST, listening=lambda: click.echo(words.serving(found.port))).run()


@click.command(help=words.WORKER_HELP)
def worker() -> None:
    """Runs the engine alone, until it is told to stop."""
    found = settings()
    refuse_unready(found)
    from bot.services import build
    from bot.worker import Worker

    stop = threading.Event()
    for wanted in (signal.SIGINT, signal.SIGTERM):
        signal.signal(wanted, lambda *_: stop.set())
    engine = Worker(build(found))
    engine.start()
    click.echo(words.WORKING)
    stop.wait()
    engine.stop()
    click.echo(words.STOPPED)


@click.group(help=words.KEYS_HELP)
def keys() -> None:
    pass


@keys.command(help=words.KEYS_NEW_HELP)
def new() -> None:
    """Prints a key."""
    click.echo(settings_of.new_key())

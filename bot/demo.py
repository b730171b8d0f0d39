"""`ruthan demo`: all of Ruthan on this machine, with a local LINE and keys of its own."""

import json
import os
import secrets
import socket
import threading
from pathlib import Path

import click

from bot import settings as settings_of
from bot.command_line import Refused
from bot.line_client import LineClient, LineFailed
from bot.rich_menu import publish
from bot.services import utc_now
from bot.settings import Settings
from bot.texts import serving as words
from bot.transactions import Transactions
from db import schema, staff
from db.engine import open_database

HOST = "127.0.0.1"
STAFF_NAME = "demo"
_PORTS = range(8000, 8050)
_KEYS_FILE = "demo-keys.json"


@click.command(help=words.DEMO_HELP)
@click.option("--port", type=click.IntRange(1, 65535), help=words.PORT_HELP)
def demo(port: int | None) -> None:
    """Runs until Ctrl-C."""
    data_dir = settings_of.data_dir()
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    secrets_of_demo = _secrets(data_dir / _KEYS_FILE)
    settings = _settings(data_dir, secrets_of_demo, port or _free_port())
    password = secrets_of_demo["STAFF_PASSWORD"]
    _prepare(settings, password)
    address = f"http://{HOST}:{settings.port}/"
    from bot.server import Server

    def ready() -> None:
        click.echo(words.demo_ready(address, STAFF_NAME, password))
        threading.Thread(target=_show_menu, args=(settings,), daemon=True).start()

    Server(settings, HOST, ready).run()


def _secrets(file: Path) -> dict[str, str]:
    """The demo's own keys, made once and kept with mode 0600."""
    if file.exists():
        kept: dict[str, str] = json.loads(file.read_text())
        return kept
    made = {
        "LINE_CHANNEL_SECRET": secrets.token_hex(16),
        "LINE_CHANNEL_ACCESS_TOKEN": secrets.token_urlsafe(32),
        "RUTHAN_DATA_KEYS": settings_of.new_key(),
        "RUTHAN_INDEX_KEY": settings_of.new_key(),
        "RUTHAN_SECRET_KEY": settings_of.new_key(),
        "STAFF_PASSWORD": secrets.token_urlsafe(15),
    }
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as opened:
        json.dump(made, opened)
    return made


def _settings(data_dir: Path, secrets_of_demo: dict[str, str], port: int) -> Settings:
    environment = {
        **secrets_of_demo,
        "RUTHAN_DATA_DIR": str(data_dir),
        "LINE_API_BASE": f"http://{HOST}:{port}/local-line",
        "PORT": str(port),
    }
    return settings_of.from_environment(environment)


def _free_port() -> int:
    for port in _PORTS:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port
    raise Refused(words.no_free_port(_PORTS.start, _PORTS.stop - 1))


def _prepare(settings: Settings, password: str) -> None:
    engine = open_database(settings.database_url)
    schema.upgrade(engine)
    transactions = Transactions(engine)
    with transactions.writing() as session:
        if staff.named(session, STAFF_NAME) is None:
            staff.add(session, STAFF_NAME, password, "supervisor", utc_now())
    engine.dispose()


def _show_menu(settings: Settings) -> None:
    try:
        publish(LineClient(settings.line_channel_access_token, settings.line_api_base))
    except LineFailed as error:
        click.echo(str(error), err=True)

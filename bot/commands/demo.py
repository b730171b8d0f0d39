"""`ruthan demo`: all of Ruthan on this machine, with a local LINE and keys of its own."""

import json
import os
import secrets
import shlex
import socket
import threading
from dataclasses import replace
from pathlib import Path

import click

from bot.commands.database.key_guard import refuse_wrong_keys
from bot.commands.output import CommandError, database_refusals, ready_database, topics_dir
from bot.commands.serving.data_lock import locked
from bot.commands.serving.own_process import in_own_process
from bot.commands.texts import serving as texts
from bot.line.client import LineClient
from bot.line.menus.pictures import all_pages
from bot.line.menus.setup import MenuSetupError, set_up
from bot.runtime import settings as settings_of
from bot.runtime.settings import Settings
from bot.runtime.transactions import Transactions
from bot.services import utc_now
from db.engine import schema as engine_schema
from db.engine.engine import open_database
from db.staff import staff

HOST = "127.0.0.1"
STAFF_NAME = "demo"
ADMINISTRATOR = "admin"
_MEMBERS: dict[str, staff.Role] = {STAFF_NAME: "supervisor", ADMINISTRATOR: "administrator"}
_PORTS = range(8000, 8050)
_KEYS_FILE = "demo-keys.json"
_LOGIN = "STAFF_PASSWORD"
_OPEN_DATA = "open-data"


@click.command(help=texts.DEMO_HELP)
@click.option("--port", envvar="PORT", type=click.IntRange(1, 65535), help=texts.PORT_HELP)
@click.option("--settings", "only_settings", is_flag=True, help=texts.DEMO_SETTINGS_HELP)
@click.option("--empty", is_flag=True, help=texts.DEMO_EMPTY_HELP)
def demo(port: int | None, only_settings: bool, empty: bool) -> None:
    """Run until Ctrl-C, or print the settings that other commands need beside it."""
    data_dir = settings_of.data_dir()
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    (data_dir / _OPEN_DATA).mkdir(mode=0o700, exist_ok=True)
    secrets_of_demo = _secrets(data_dir / _KEYS_FILE)
    if only_settings:
        _print_settings(_environment(data_dir, secrets_of_demo, port or _PORTS.start))
        return
    with locked(data_dir):
        _run(data_dir, secrets_of_demo, port or _free_port(), empty=empty)


def _print_settings(environment: dict[str, str]) -> None:
    for name, value in environment.items():
        click.echo(f"export {name}={shlex.quote(value)}")


def _run(data_dir: Path, secrets_of_demo: dict[str, str], port: int, *, empty: bool) -> None:
    found = settings_of.from_environment(_environment(data_dir, secrets_of_demo, port))
    settings = replace(found, local_line=True)
    password = secrets_of_demo[_LOGIN]
    _prepare(settings, password)
    if not empty:
        in_own_process(_fill, settings)
    address = f"http://{HOST}:{settings.port}/"
    from bot.commands.serving.web_server import Server

    def ready() -> None:
        click.echo(texts.demo_ready(address, STAFF_NAME, ADMINISTRATOR, password))
        threading.Thread(target=_show_menu, args=(settings,), daemon=True).start()

    Server(settings, ready=ready).run()


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
        _LOGIN: secrets.token_urlsafe(15),
    }
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as opened:
        json.dump(made, opened)
    return made


def _environment(data_dir: Path, secrets_of_demo: dict[str, str], port: int) -> dict[str, str]:
    ours = {name: value for name, value in secrets_of_demo.items() if name != _LOGIN}
    # Officers try a copy of the topics here; the packaged ones stay untouched.
    topics = topics_dir()
    return {
        **ours,
        **({"RUTHAN_TOPICS_DIR": str(topics)} if topics else {}),
        "RUTHAN_DATA_DIR": str(data_dir),
        "RUTHAN_OPEN_DATA_DIR": str(data_dir / _OPEN_DATA),
        # The local LINE's quota is made up, and alerts are pushed.
        "RUTHAN_PUSH": "yes",
        "LINE_API_BASE": f"http://{HOST}:{port}/local-line",
        "RUTHAN_HOST": HOST,
        "PORT": str(port),
    }


def _free_port() -> int:
    for port in _PORTS:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port
    raise CommandError(texts.no_free_port(_PORTS.start, _PORTS.stop - 1))


def _prepare(settings: Settings, password: str) -> None:
    engine = open_database(settings.database_url)
    with database_refusals():
        engine_schema.upgrade(engine)
    transactions = Transactions(engine)
    refuse_wrong_keys(transactions, settings.data_keys, settings.index_key)
    with transactions.writing() as session:
        for name, role in _MEMBERS.items():
            if staff.with_name(session, name) is None:
                staff.add(session, name, password, role, utc_now())
    engine.dispose()


def _fill(settings: Settings) -> None:
    from bot.commands.serving.made_up.filling import fill, is_untouched

    with ready_database(settings.database_url) as transactions:
        if is_untouched(transactions):
            click.echo(texts.FILLING)
            fill(transactions, settings, STAFF_NAME, utc_now())


def _show_menu(settings: Settings) -> None:
    try:
        set_up(LineClient(settings.line_channel_access_token, settings.line_api_base), all_pages())
    except MenuSetupError as error:
        click.echo(str(error), err=True)

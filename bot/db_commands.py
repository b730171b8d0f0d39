"""The commands `ruthan db upgrade|backup|restore`."""

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
from alembic.util import CommandError
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from bot import settings as settings_of
from bot.command_line import Refused, database_address, opened
from bot.texts import commands as shared_words
from bot.texts import database as words
from bot.transactions import Transactions
from db import restore, schema
from db.archive import Damaged, Manifest, NoBackup, Progress
from db.backup import Backup, Incomplete, refuse_missing
from db.engine import is_sqlite, open_database
from db.evidence_files import EvidenceFiles

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group(help=words.DB_HELP)
def db() -> None:
    pass


@db.command(help=words.UPGRADE_HELP)
@click.option("--json", "as_json", is_flag=True, help=words.JSON_HELP)
def upgrade(as_json: bool) -> None:
    engine = open_database(database_address())
    try:
        _make_room(engine)
        before = schema.current(engine)
        schema.upgrade(engine)
        after = schema.newest()
    except OperationalError as error:
        why = type(error.orig).__name__
        raise Refused(shared_words.cannot_reach_database(why)) from error
    except CommandError as error:
        raise Refused(words.NEWER_DATABASE) from error
    except OSError as error:
        raise Refused(words.cannot_write(_why(error))) from error
    finally:
        engine.dispose()
    said = json.dumps({"from": before, "to": after}) if as_json else words.upgraded(before, after)
    click.echo(said)


def _make_room(engine: Engine) -> None:
    """The folder of a SQLite file that is not there yet."""
    if is_sqlite(engine) and engine.url.database:
        Path(engine.url.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)


@db.command(help=words.BACKUP_HELP)
@click.argument("file", type=_FILE)
@click.option("--json", "as_json", is_flag=True, help=words.JSON_HELP)
def backup(file: Path, as_json: bool) -> None:
    if file.exists():
        raise Refused(words.file_exists(str(file)))
    with opened(database_address()) as transactions, _refusals(file):
        manifest = _write(transactions, file)
    _say(manifest, as_json, words.backed_up(str(file), manifest.rows, len(manifest.files)))


def _write(transactions: Transactions, file: Path) -> Manifest:
    """The file gets its name when it is complete, and never takes another's place."""
    # NamedTemporaryFile makes it with mode 0600.
    with tempfile.NamedTemporaryFile(prefix=".", suffix=".part", dir=file.parent) as part:
        with transactions.reading() as session, _progress_bar(words.BACKING_UP) as progress:
            copied = Backup(session, _evidence_files(), progress)
            manifest = copied.write(part.file, datetime.now(UTC))
        with transactions.reading() as session:
            refuse_missing(session, copied.missing)
        part.flush()
        os.fsync(part.fileno())
        file.hardlink_to(part.name)
    return manifest


@db.command("restore", help=words.RESTORE_HELP)
@click.argument("file", type=_FILE)
@click.option("--json", "as_json", is_flag=True, help=words.JSON_HELP)
def restore_command(file: Path, as_json: bool) -> None:
    with opened(database_address()) as transactions, _refusals(file), file.open("rb") as content:
        manifest = _restore(transactions, content)
    _say(manifest, as_json, words.restored(manifest.rows, len(manifest.files)))

"""Helpers of commands on the database: settings or a refusal, the open database, tables."""

import os
import pwd
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click
from sqlalchemy.exc import OperationalError, ProgrammingError, SQLAlchemyError

from bot.commands.texts import faults
from bot.runtime.settings import Settings, SettingsError, database_settings, from_environment
from bot.runtime.settings import topics_dir as settings_topics_dir
from bot.runtime.transactions import Transactions
from bot.texts import commands as texts
from db.engine import schema as engine_schema
from db.engine.engine import is_sound, open_database
from db.engine.faults import StorageFault, fault_of
from db.engine.schema import SchemaState


class CommandError(click.ClickException):
    """Ends a command with exit code 1 and one sentence on standard error."""

    def show(self, _file: object = None) -> None:
        click.echo(self.message, err=True)


def settings() -> Settings:
    """All settings. Refused, with all that is wrong with them."""
    try:
        return from_environment()
    except SettingsError as wrong:
        raise CommandError(str(wrong)) from wrong


def topics_dir() -> Path | None:
    """Folder of topics, None for the packaged one. Refused when it is not there."""
    try:
        return settings_topics_dir()
    except SettingsError as wrong:
        raise CommandError(str(wrong)) from wrong


def database_address() -> str:
    """Address of the database, for commands that need no keys. Refused when that is wrong."""
    try:
        return database_settings()[0]
    except SettingsError as wrong:
        raise CommandError(str(wrong)) from wrong


@contextmanager
def ready_database(database_url: str) -> Iterator[Transactions]:
    """The database, at the newest shape. Refused when it fails or is not ready."""
    engine = open_database(database_url)
    try:
        with database_refusals():
            standing = engine_schema.schema_state(engine)
            if standing is not SchemaState.CURRENT:
                raise CommandError(faults.STANDINGS[standing])
            yield Transactions(engine)
    finally:
        engine.dispose()


@contextmanager
def database_refusals() -> Iterator[None]:
    """Refuse with one sentence when the database fails; an error of the code stays one."""
    try:
        yield
    except SQLAlchemyError as error:
        if fault := fault_of(error):
            raise CommandError(faults.FAULTS[fault]) from error
        if isinstance(error, OperationalError | ProgrammingError):
            raise CommandError(faults.OTHER_TABLES) from error
        raise


def refuse_damaged(transactions: Transactions) -> None:
    """Refuse a file with a broken page, which a query may not meet for months."""
    if not is_sound(transactions.engine):
        raise CommandError(faults.FAULTS[StorageFault.DAMAGED])


def operator() -> str:
    """The user of this machine, for the audit log."""
    try:
        return f"command line: {pwd.getpwuid(os.getuid()).pw_name}"
    except KeyError:
        return f"command line: uid {os.getuid()}"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of a table, in columns as wide as their widest cell."""
    widths = [max(map(_width, column)) for column in zip(header, *rows, strict=True)]
    for row in (header, *rows):
        cells = (
            cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)
        )
        yield texts.COLUMN_GAP.join(cells).rstrip()


def _width(text: str) -> int:
    """The cells of a terminal that a text takes: Thai vowels and tone marks take none."""
    return sum(0 if unicodedata.category(letter) in ("Mn", "Me", "Cf") else 1 for letter in text)

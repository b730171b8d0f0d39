"""What commands on the database share: settings or a refusal, the open database, tables."""

import os
import pwd
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click
from sqlalchemy.exc import OperationalError

from bot.settings import Settings, WrongSettings, database_settings, from_environment
from bot.texts import commands as words
from bot.transactions import Transactions
from db import schema
from db.engine import open_database


class Refused(click.ClickException):
    """Ends a command with exit code 1 and one sentence on standard error."""

    def show(self, _file: object = None) -> None:
        click.echo(self.message, err=True)


def settings() -> Settings:
    """All settings. Refused, with all that is wrong with them."""
    try:
        return from_environment()
    except WrongSettings as wrong:
        raise Refused(str(wrong)) from wrong


def database_address() -> str:
    """Where the database is, for commands that need no keys. Refused when that is wrong."""
    try:
        return database_settings()[0]
    except WrongSettings as wrong:
        raise Refused(str(wrong)) from wrong


@contextmanager
def opened(database_url: str) -> Iterator[Transactions]:
    """The database, at the newest shape. Refused when it is not there or not ready."""
    engine = open_database(database_url)
    try:
        if schema.current(engine) != schema.newest():
            raise Refused(words.DATABASE_NOT_READY)
        yield Transactions(engine)
    except OperationalError as error:
        raise Refused(words.cannot_reach_database(type(error.orig).__name__)) from error
    finally:
        engine.dispose()


def operator() -> str:
    """Who is at this machine, for the audit log."""
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
        yield words.COLUMN_GAP.join(cells).rstrip()


def _width(text: str) -> int:
    """The cells of a terminal that a text takes: Thai vowels and tone marks take none."""
    return sum(0 if unicodedata.category(letter) in ("Mn", "Me", "Cf") else 1 for letter in text)

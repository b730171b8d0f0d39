"""The commands `ruthan db upgrade|backup|restore|reindex`."""

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import click
from sqlalchemy import Engine
from sqlalchemy.exc import DataError, IntegrityError

from bot.commands.database.key_refusal import refuse_wrong_keys, wrong_keys_refused
from bot.commands.output import Refused, database_address, database_refusals, opened
from bot.commands.texts import database as words
from bot.commands.texts import faults
from bot.runtime import settings as settings_of
from bot.runtime.settings import WrongSettings
from bot.runtime.transactions import Transactions
from db.backup import restore as backup_restore
from db.backup.archive import Damaged, Manifest, NoBackup, Progress
from db.backup.backup import Backup, Incomplete, refuse_missing
from db.engine import schema as engine_schema
from db.engine.encryption import CannotOpen, DataKeys, IndexKey
from db.engine.engine import is_sqlite, open_database
from db.engine.schema import Standing
from db.evidence.files import EvidenceFiles
from db.operations import key_checks
from db.privacy.erase_list import EraseList

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
        with database_refusals():
            _refuse_unknown(engine)
            before = engine_schema.current(engine)
            engine_schema.upgrade(engine)
        after = engine_schema.newest()
    except OSError as error:
        raise Refused(words.cannot_write(_why(error))) from error
    finally:
        engine.dispose()
    said = json.dumps({"from": before, "to": after}) if as_json else words.upgraded(before, after)
    click.echo(said)


def _refuse_unknown(engine: Engine) -> None:
    """Only a database of ours, or an empty one, is upgraded."""
    standing = engine_schema.standing(engine)
    if standing in (Standing.NEWER, Standing.FOREIGN):
        raise Refused(faults.STANDINGS[standing])


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
    with _part_of(file) as part:
        with part.open("r+b") as out:
            with transactions.reading() as session, _progress_bar(words.BACKING_UP) as progress:
                copied = Backup(session, _evidence_files(), progress)
                manifest = copied.write(out, datetime.now(UTC))
            out.flush()
            os.fsync(out.fileno())
        with transactions.reading() as session:
            refuse_missing(session, copied.missing)
        if file.exists():
            raise FileExistsError(file)
        part.rename(file)
    return manifest


@contextmanager
def _part_of(file: Path) -> Iterator[Path]:
    """An empty file beside `file`, mode 0600; deleted at the end if it is still there."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=file.parent)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


@db.command("restore", help=words.RESTORE_HELP)
@click.argument("file", type=_FILE)
@click.option("--json", "as_json", is_flag=True, help=words.JSON_HELP)
def restore_command(file: Path, as_json: bool) -> None:
    with opened(database_address()) as transactions, _refusals(file), file.open("rb") as content:
        manifest = _restore(transactions, content)
    _say(manifest, as_json, words.restored(manifest.rows, len(manifest.files)))


def _restore(transactions: Transactions, content: BinaryIO) -> Manifest:
    from bot.commands.database.erased_before import catch_up, listed

    files, erase_list = _evidence_files(), EraseList(settings_of.data_dir())
    data_keys, index_key = _keys_of_before()
    erased = listed(erase_list)
    with backup_restore.opened(content) as archive:
        click.echo(words.VERIFYING, err=True)
        manifest = backup_restore.verified(archive, engine_schema.newest())
        with transactions.reading() as session:
            backup_restore.refuse_full(session)
        with (
            wrong_keys_refused(),
            backup_restore.files_put_back(archive, manifest, files),
            transactions.writing() as session,
            _progress_bar(words.RESTORING) as progress,
        ):
            backup_restore.fill(session, archive, manifest, progress)
            key_checks.accept(session, data_keys, index_key)
    if erased:
        catch_up(transactions, data_keys, erase_list)
    return manifest


def _keys_of_before() -> tuple[DataKeys, IndexKey]:
    try:
        return settings_of.both_keys()
    except WrongSettings as wrong:
        raise Refused(words.KEYS_NEEDED) from wrong


@db.command(help=words.REINDEX_HELP)
@click.option("--json", "as_json", is_flag=True, help=words.JSON_HELP)
def reindex(as_json: bool) -> None:
    from bot.reports.reindex import index_all

    try:
        data_keys, index_key = settings_of.both_keys()
    except WrongSettings as wrong:
        raise Refused(str(wrong)) from wrong
    with (
        opened(database_address()) as transactions,
        _progress_bar(words.INDEXING) as progress,
    ):
        refuse_wrong_keys(transactions, data_keys, index_key)
        try:
            count = index_all(transactions, data_keys, index_key, progress)
        except CannotOpen as error:
            raise Refused(words.WRONG_KEYS) from error
    click.echo(json.dumps({"complaints": count}) if as_json else words.reindexed(count))


def _evidence_files() -> EvidenceFiles:
    return EvidenceFiles(settings_of.data_dir())


def _say(manifest: Manifest, as_json: bool, sentence: str) -> None:
    counts = {
        "rows": manifest.rows,
        "files": len(manifest.files),
        "revision": manifest.revision,
        "made_at": manifest.made_at.isoformat(timespec="seconds"),
    }
    click.echo(json.dumps(counts) if as_json else sentence)


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__


@contextmanager
def _refusals(file: Path) -> Iterator[None]:
    """What goes wrong, in one sentence that tells nothing of what is in the tables: a database's
    own words would."""
    try:
        yield
    except backup_restore.EvidenceDiffers as error:
        raise Refused(words.EVIDENCE_DIFFERS) from error
    except FileExistsError as error:
        raise Refused(words.file_exists(str(file))) from error
    except OSError as error:
        raise Refused(words.cannot_write(_why(error))) from error
    except Incomplete as error:
        raise Refused(words.evidence_missing(error.missing)) from error
    except NoBackup as error:
        raise Refused(words.NO_BACKUP) from error
    except Damaged as error:
        raise Refused(words.damaged(str(error))) from error
    except backup_restore.OtherRevision as error:
        raise Refused(words.other_revision(str(error), engine_schema.newest())) from error
    except backup_restore.NotEmpty as error:
        raise Refused(words.NOT_EMPTY) from error
    except (IntegrityError, DataError) as error:
        raise Refused(words.DOES_NOT_FIT) from error


@contextmanager
def _progress_bar(label: str) -> Iterator[Progress]:
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def progress(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield progress

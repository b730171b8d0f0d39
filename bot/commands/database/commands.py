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

from bot.commands.database.key_guard import refuse_wrong_keys, wrong_keys_refused
from bot.commands.output import CommandError, database_address, database_refusals, ready_database
from bot.commands.texts import database as texts
from bot.commands.texts import faults
from bot.runtime import settings as settings_of
from bot.runtime.settings import SettingsError
from bot.runtime.transactions import Transactions
from db.backup import restore as backup_restore
from db.backup.archive import BackupManifest, DamagedBackup, NotABackup, Progress
from db.backup.backup import Backup, IncompleteBackup, refuse_missing
from db.engine import schema as engine_schema
from db.engine.encryption import DecryptionError, IndexKey, MasterKeys
from db.engine.engine import is_sqlite, open_database
from db.engine.schema import SchemaState
from db.evidence.files import EvidenceFiles
from db.operations import key_checks
from db.privacy.erasure_log import ErasureLog

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group(help=texts.DB_HELP)
def db() -> None:
    pass


@db.command(help=texts.UPGRADE_HELP)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON_HELP)
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
        raise CommandError(texts.cannot_write(_why(error))) from error
    finally:
        engine.dispose()
    said = json.dumps({"from": before, "to": after}) if as_json else texts.upgraded(before, after)
    click.echo(said)


def _refuse_unknown(engine: Engine) -> None:
    """Only a database of ours, or an empty one, is upgraded."""
    standing = engine_schema.schema_state(engine)
    if standing in (SchemaState.NEWER, SchemaState.FOREIGN):
        raise CommandError(faults.STANDINGS[standing])


def _make_room(engine: Engine) -> None:
    """The folder of a SQLite file that is not there yet."""
    if is_sqlite(engine) and engine.url.database:
        Path(engine.url.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)


@db.command(help=texts.BACKUP_HELP)
@click.argument("file", type=_FILE)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON_HELP)
def backup(file: Path, as_json: bool) -> None:
    if file.exists():
        raise CommandError(texts.file_exists(str(file)))
    with ready_database(database_address()) as transactions, _refusals(file):
        manifest = _write(transactions, file)
    _say(manifest, as_json, texts.backed_up(str(file), manifest.rows, len(manifest.files)))


def _write(transactions: Transactions, file: Path) -> BackupManifest:
    """Write a file that gets its name once it is complete, and never replaces another."""
    with _part_of(file) as part:
        with part.open("r+b") as out:
            with transactions.reading() as session, _progress_bar(texts.BACKING_UP) as progress:
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


@db.command("restore", help=texts.RESTORE_HELP)
@click.argument("file", type=_FILE)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON_HELP)
def restore_command(file: Path, as_json: bool) -> None:
    with (
        ready_database(database_address()) as transactions,
        _refusals(file),
        file.open("rb") as content,
    ):
        manifest = _restore(transactions, content)
    _say(manifest, as_json, texts.restored(manifest.rows, len(manifest.files)))


def _restore(transactions: Transactions, content: BinaryIO) -> BackupManifest:
    from bot.commands.database.reapply_erasures import read_erasure_log, reapply_erasures

    files, erase_list = _evidence_files(), ErasureLog(settings_of.data_dir())
    data_keys, index_key = _keys_of_before()
    erased = read_erasure_log(erase_list)
    with backup_restore.open_archive(content) as archive:
        click.echo(texts.VERIFYING, err=True)
        manifest = backup_restore.verify(archive, engine_schema.newest())
        with transactions.reading() as session:
            backup_restore.require_empty(session)
        with (
            wrong_keys_refused(),
            backup_restore.restored_files(archive, manifest, files),
            transactions.writing() as session,
            _progress_bar(texts.RESTORING) as progress,
        ):
            backup_restore.insert_rows(session, archive, manifest, progress)
            key_checks.accept(session, data_keys, index_key)
    if erased:
        reapply_erasures(transactions, data_keys, erase_list)
    return manifest


def _keys_of_before() -> tuple[MasterKeys, IndexKey]:
    try:
        return settings_of.both_keys()
    except SettingsError as wrong:
        raise CommandError(texts.KEYS_NEEDED) from wrong


@db.command(help=texts.REINDEX_HELP)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON_HELP)
def reindex(as_json: bool) -> None:
    from bot.reports.reindex import index_all

    try:
        data_keys, index_key = settings_of.both_keys()
    except SettingsError as wrong:
        raise CommandError(str(wrong)) from wrong
    with (
        ready_database(database_address()) as transactions,
        _progress_bar(texts.INDEXING) as progress,
    ):
        refuse_wrong_keys(transactions, data_keys, index_key)
        try:
            count = index_all(transactions, data_keys, index_key, progress)
        except DecryptionError as error:
            raise CommandError(texts.WRONG_KEYS) from error
    click.echo(json.dumps({"complaints": count}) if as_json else texts.reindexed(count))


def _evidence_files() -> EvidenceFiles:
    return EvidenceFiles(settings_of.data_dir())


def _say(manifest: BackupManifest, as_json: bool, sentence: str) -> None:
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
    """Turn failures into one sentence that tells nothing of what is in the tables, as a database's
    own words would."""
    try:
        yield
    except backup_restore.EvidenceDiffers as error:
        raise CommandError(texts.EVIDENCE_DIFFERS) from error
    except FileExistsError as error:
        raise CommandError(texts.file_exists(str(file))) from error
    except OSError as error:
        raise CommandError(texts.cannot_write(_why(error))) from error
    except IncompleteBackup as error:
        raise CommandError(texts.evidence_missing(error.missing)) from error
    except NotABackup as error:
        raise CommandError(texts.NO_BACKUP) from error
    except DamagedBackup as error:
        raise CommandError(texts.damaged(str(error))) from error
    except backup_restore.RevisionMismatch as error:
        raise CommandError(texts.other_revision(str(error), engine_schema.newest())) from error
    except backup_restore.DatabaseNotEmpty as error:
        raise CommandError(texts.NOT_EMPTY) from error
    except (IntegrityError, DataError) as error:
        raise CommandError(texts.DOES_NOT_FIT) from error


@contextmanager
def _progress_bar(label: str) -> Iterator[Progress]:
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def progress(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield progress

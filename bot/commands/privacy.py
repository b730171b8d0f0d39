"""The commands `ruthan privacy purge|register|hold`."""

import csv
import json
import sys
from datetime import UTC, datetime
from functools import partial

import click

from bot.commands.output import CommandError, database_address, operator, ready_database, table
from bot.runtime import settings as settings_of
from bot.runtime.settings import SettingsError
from bot.texts import privacy as texts
from db.engine.encryption import MasterKeys


@click.group(help=texts.PRIVACY_HELP)
def privacy() -> None:
    pass


@privacy.command(help=texts.PURGE_HELP)
@click.option("--dry-run", is_flag=True, help=texts.DRY_RUN_HELP)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON_HELP)
def purge(dry_run: bool, as_json: bool) -> None:
    from bot.privacy.retention import Retention
    from bot.worker.evidence.sweep import AT_ONCE, sweep
    from db.evidence.files import EvidenceFiles

    now = datetime.now(UTC)
    with ready_database(database_address()) as transactions:
        retention = Retention(transactions, _keys())
        deal = retention.count if dry_run else partial(retention.purge, who=operator())
        counts = {kind.name: deal(kind, now) for kind in retention.kinds}
        if not dry_run:
            files = EvidenceFiles(settings_of.data_dir())
            while sweep(transactions, files, now) == AT_ONCE:
                pass
            transactions.truncate_wal()
    days = {kind.name: kind.kept.days for kind in retention.kinds}
    if as_json:
        click.echo(json.dumps({"dry_run": dry_run, "counts": counts, "days": days}))
        return
    rows = [(texts.KINDS[name], str(days[name]), f"{counts[name]:,}") for name in counts]
    for line in (*table(texts.PURGE_COLUMNS, rows), texts.UNCONFIRMED):
        click.echo(line)
    if dry_run:
        click.echo(texts.NOTHING_DELETED)


def _keys() -> MasterKeys:
    try:
        return settings_of.data_keys()
    except SettingsError as wrong:
        raise CommandError(str(wrong)) from wrong


@privacy.command(help=texts.REGISTER_HELP)
@click.option("--csv", "as_csv", is_flag=True, help=texts.CSV_HELP)
def register(as_csv: bool) -> None:
    from bot.privacy.processing_register import rows

    if as_csv:
        writer = csv.writer(sys.stdout, lineterminator="\r\n")
        writer.writerows([texts.REGISTER_COLUMNS, *rows()])
        return
    for line in table(texts.REGISTER_COLUMNS, list(rows())):
        click.echo(line)


@privacy.command(help=texts.HOLD_HELP)
@click.argument("number")
@click.option("--reason", required=True, help=texts.REASON_HELP)
@click.option("--end", is_flag=True, help=texts.END_HELP)
def hold(number: str, reason: str, end: bool) -> None:
    from db.complaints import complaints
    from db.staff import audit

    if not reason.strip():
        raise CommandError(texts.NO_REASON)
    now = datetime.now(UTC)
    with ready_database(database_address()) as transactions, transactions.writing() as session:
        found = complaints.with_number(session, number.upper())
        if found is None or found.erased_at:
            raise CommandError(texts.no_complaint(number))
        found.held_since = None if end else found.held_since or now
        audit.write(
            session,
            who=operator(),
            action="legal hold ended" if end else "legal hold",
            thing=f"complaint {found.number}",
            reason=reason.strip(),
            now=now,
        )
    click.echo(texts.released(number) if end else texts.held(number))

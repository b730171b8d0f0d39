"""The commands `ruthan complaints list|export`, and their neighbours."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from bot.commands.complaints.asean_report import asean_report
from bot.commands.complaints.open_data import open_data
from bot.commands.complaints.verify import verify
from bot.commands.output import CommandError, database_address, ready_database, settings, table
from bot.reports.complaint_columns import complaint_columns
from bot.reports.complaint_export import (
    MAY_EXPORT,
    MAY_SEE_PERSONAL,
    REASON_LENGTH,
    export_complaints,
    is_sufficient_reason,
)
from bot.reports.complaint_filter import CHOICES, between, in_words
from bot.reports.seller_filter import Seller, seller
from bot.runtime import dates
from bot.runtime.transactions import Transactions
from bot.texts import commands as texts
from db.complaints.complaints import Filter
from db.engine.encryption import DecryptionError
from db.export.cells import Value, format_value, one_line
from db.export.export import FORMATS, ErasedMeanwhile, ExportOrder, FileFormat, Progress
from db.export.tables import Column, Record, records
from db.export.tally import ExportDiffers
from db.staff import staff, units
from db.staff.scope import Scope


class _Day(click.ParamType[date, str]):
    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return dates.read_day(value)
        except ValueError:
            self.fail(texts.NOT_A_DAY, param, ctx)


class _Province(click.ParamType[str, str]):
    name = "province"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        codes = [code for code, name in CHOICES["province"].items() if value in (code, name)]
        return codes[0] if codes else self.fail(texts.unknown_province(value), param, ctx)


def _filter_options(command: Callable[..., None]) -> Callable[..., None]:
    options = (
        click.option("--from", "first", type=_Day(), help=texts.FROM_HELP),
        click.option("--to", "last", type=_Day(), help=texts.TO_HELP),
        click.option(
            "--status", type=click.Choice(list(CHOICES["status"])), help=texts.STATUS_HELP
        ),
        click.option("--kind", type=click.Choice(list(CHOICES["kind"])), help=texts.KIND_HELP),
        click.option(
            "--platform", type=click.Choice(list(CHOICES["platform"])), help=texts.PLATFORM_HELP
        ),
        click.option("--province", type=_Province(), help=texts.PROVINCE_HELP),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _filter(first: date | None, last: date | None, chosen: Mapping[str, str | None]) -> Filter:
    if first and last and first > last:
        raise click.UsageError(texts.FROM_AFTER_TO)
    return between(first, last, chosen)


@click.group(help=texts.COMPLAINTS_HELP)
def complaints() -> None:
    pass


complaints.add_command(verify)
complaints.add_command(open_data)
complaints.add_command(asean_report)


@complaints.command("list", help=texts.LIST_HELP)
@_filter_options
@click.option("--jsonl", is_flag=True, help=texts.JSONL_HELP)
def list_command(first: date | None, last: date | None, jsonl: bool, **chosen: str | None) -> None:
    wanted = _filter(first, last, chosen)
    with ready_database(database_address()) as transactions, transactions.reading() as session:
        found = records(session, None, wanted)
        if jsonl:
            for record in found:
                click.echo(json.dumps(_as_json(record), ensure_ascii=False))
        else:
            rows = [_as_row(record) for record in found]
            for line in table(list(texts.LIST_COLUMNS.values()), rows):
                click.echo(line)
            click.echo(texts.counted(len(rows)))


_OPEN_COLUMNS = tuple(column for column in complaint_columns() if not column.personal)


def _as_json(record: Record) -> dict[str, Value]:
    return {column.name: _json_value(column, column.read(record)) for column in _OPEN_COLUMNS}


def _json_value(column: Column[Record], value: Value) -> str | int | None:
    """Money is written as a text, exact to the satang."""
    if value is None or (column.kind == "whole" and isinstance(value, int)):
        return value
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return format_value(column.kind, value)


def _as_row(record: Record) -> list[str]:
    cells = {
        column.name: format_value(column.kind, column.read(record)) for column in _OPEN_COLUMNS
    }
    cells["filed_at_bangkok"] = dates.show_moment(record.complaint.filed_at)
    return [one_line(cells[name]) for name in texts.LIST_COLUMNS]


@complaints.command("export", help=texts.EXPORT_HELP)
@click.option(
    "--format", "file_format", type=click.Choice(FORMATS), required=True, help=texts.FORMAT_HELP
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help=texts.OUT_HELP,
)
@click.option("--as", "who", required=True, metavar="NAME", help=texts.AS_HELP)
@click.option("--reason", required=True, help=texts.REASON_HELP)
@click.option("--masked", is_flag=True, help=texts.MASKED_HELP)
@click.option("--seller", "typed_seller", default="", help=texts.SELLER_HELP)
@_filter_options
def export_command(
    file_format: FileFormat,
    out: Path,
    who: str,
    reason: str,
    masked: bool,
    typed_seller: str,
    first: date | None,
    last: date | None,
    **chosen: str | None,
) -> None:
    wanted = _filter(first, last, chosen)
    reason = _checked_reason(reason)
    configured = settings()
    named = seller(typed_seller, configured.index_key)
    if named.is_nobody:
        raise click.UsageError(texts.NO_SUCH_SELLER)
    with ready_database(configured.database_url) as transactions:
        order = _order(transactions, replace(wanted, seller=named.fingerprints), who, reason)
        order = _with_seller(order, named, masked)
        with _refusals(out), _progress_bar() as progress:
            exported = export_complaints(
                transactions, configured.data_keys, order, out, file_format, progress
            )
    click.echo(texts.exported(exported.rows, str(out), exported.sha256))


def _with_seller(order: ExportOrder, named: Seller, masked: bool) -> ExportOrder:
    """Say who is sought where personal data is shown at all."""
    personal = order.personal and not masked
    said = named.apply_to(order.filter_words, personal=personal)
    return replace(order, personal=personal, filter_words=said)


def _checked_reason(reason: str) -> str:
    reason = one_line(reason)
    if not reason:
        raise CommandError(texts.NO_REASON)
    if not is_sufficient_reason(reason):
        raise CommandError(texts.SHORT_REASON)
    if len(reason) > REASON_LENGTH:
        raise CommandError(texts.reason_too_long(REASON_LENGTH))
    return reason


def _order(transactions: Transactions, wanted: Filter, who: str, reason: str) -> ExportOrder:
    role, scope = _active(transactions, who)
    if role not in MAY_EXPORT:
        raise CommandError(texts.may_not_export(who))
    wanted = replace(wanted, scope=scope)
    return ExportOrder(
        wanted=wanted,
        filter_words=in_words(wanted),
        who=who,
        role=role,
        reason=reason,
        now=datetime.now(UTC),
        personal=role in MAY_SEE_PERSONAL,
    )


def _active(transactions: Transactions, name: str) -> tuple[str, Scope]:
    with transactions.reading() as session:
        member = staff.with_name(session, name)
        if member is None or member.disabled_at:
            raise CommandError(texts.not_active(name))
        return member.role, units.scope_of(session, member)


@contextmanager
def _refusals(out: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise CommandError(texts.file_exists(str(out))) from error
    except OSError as error:
        raise CommandError(texts.cannot_write(str(out), error.strerror or str(error))) from error
    except ExportDiffers as error:
        raise CommandError(texts.FILE_DIFFERS) from error
    except DecryptionError as error:
        raise CommandError(texts.CANNOT_OPEN) from error
    except ErasedMeanwhile as error:
        raise CommandError(texts.ERASED_MEANWHILE) from error


@contextmanager
def _progress_bar() -> Iterator[Progress]:
    with click.progressbar(length=1, label=texts.EXPORTING, file=sys.stderr) as bar:

        def progress(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos if total else 1)

        yield progress

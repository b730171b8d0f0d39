"""The command `ruthan complaints open-data`: one month for the public, by hand."""

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from bot.commands.output import CommandError, database_address, operator, ready_database
from bot.reports.open_data import MonthNotOver, publish
from bot.runtime.dates import common_year
from bot.texts import open_data as texts
from db.export.tally import ExportDiffers

_MONTH = re.compile(r"(\d{4})-(\d{2})")


class _Month(click.ParamType[date, str]):
    name = "month"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        found = _MONTH.fullmatch(value)
        if found is None:
            self.fail(texts.NOT_A_MONTH, param, ctx)
        try:
            return date(common_year(int(found[1])), int(found[2]), 1)
        except ValueError:
            self.fail(texts.NOT_A_MONTH, param, ctx)


@click.command("open-data", help=texts.COMMAND_HELP)
@click.option(
    "--out",
    "folder",
    type=click.Path(path_type=Path, file_okay=False, exists=True, writable=True),
    required=True,
    help=texts.OUT_HELP,
)
@click.option("--month", type=_Month(), required=True, help=texts.MONTH_HELP)
def open_data(folder: Path, month: date) -> None:
    with ready_database(database_address()) as transactions:
        try:
            count = publish(transactions, month, folder, operator(), datetime.now(UTC))
        except MonthNotOver as error:
            raise CommandError(texts.NOT_OVER) from error
        except FileExistsError as error:
            raise CommandError(texts.exists(str(error))) from error
        except ExportDiffers as error:
            raise CommandError(texts.FILE_DIFFERS) from error
        except OSError as error:
            raise CommandError(texts.no_folder(str(folder))) from error
    click.echo(texts.written(count, str(folder)))

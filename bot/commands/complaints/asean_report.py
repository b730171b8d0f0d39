"""The command `ruthan complaints asean-report`: a quarter or a year, in English."""

from datetime import UTC, datetime
from pathlib import Path

import click

from bot.commands.output import CommandError, database_address, operator, ready_database
from bot.reports.asean import texts
from bot.reports.asean.period import QUARTERS, ReportPeriod
from bot.reports.asean.report import PeriodNotOver, write
from bot.runtime.dates import common_year
from bot.runtime.pdf import TypesettingError
from bot.texts import open_data as open_data_texts
from db.export.tally import ExportDiffers


@click.command("asean-report", help=texts.COMMAND_HELP)
@click.option(
    "--out",
    "folder",
    type=click.Path(path_type=Path, file_okay=False, exists=True, writable=True),
    required=True,
    help=open_data_texts.OUT_HELP,
)
@click.option("--year", type=click.IntRange(2000, 2700), required=True, help=texts.YEAR_HELP)
@click.option("--quarter", type=click.IntRange(QUARTERS[0], QUARTERS[-1]), help=texts.QUARTER_HELP)
def asean_report(folder: Path, year: int, quarter: int | None) -> None:
    period = ReportPeriod(common_year(year), quarter)
    with ready_database(database_address()) as transactions:
        try:
            write(transactions, period, folder, operator(), datetime.now(UTC))
        except PeriodNotOver as error:
            raise CommandError(texts.NOT_OVER) from error
        except FileExistsError as error:
            raise CommandError(texts.exists(str(error))) from error
        except ExportDiffers as error:
            raise CommandError(open_data_texts.FILE_DIFFERS) from error
        except TypesettingError as error:
            raise CommandError(texts.NOT_TYPESET) from error
        except OSError as error:
            raise CommandError(open_data_texts.no_folder(str(folder))) from error
    click.echo(texts.written(", ".join(period.file_names), str(folder)))

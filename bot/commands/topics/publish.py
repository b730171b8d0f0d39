"""The command `ruthan kb publish`: the public site as files, for any web server."""

from pathlib import Path

import click

from bot.commands.output import database_address, ready_database
from bot.commands.topics.options import load, topics_option
from bot.reports.open_data import releases
from bot.reports.publishing.alerts import PublishedAlert, published_alerts
from bot.reports.publishing.files import NotOurFolder, write
from bot.reports.publishing.papers import make_papers
from bot.reports.publishing.site import Pages, Site, pages
from bot.runtime.pdf import TypesettingError
from bot.texts import kb as texts
from db.queue.broadcasts import pictures

_HTTPS = "https://"
_folder = click.Path(file_okay=False, path_type=Path)


@click.command(help=texts.PUBLISH_HELP)
@click.option("--out", required=True, type=_folder, help=texts.PUBLISH_OUT_HELP)
@click.option("--address", required=True, help=texts.PUBLISH_ADDRESS_HELP)
@click.option("--bot-id", default="", help=texts.PUBLISH_BOT_ID_HELP)
@click.option("--open-data", type=_folder, help=texts.PUBLISH_OPEN_DATA_HELP)
@click.option("--alerts", "with_alerts", is_flag=True, help=texts.PUBLISH_ALERTS_HELP)
@topics_option
def publish(
    out: Path,
    address: str,
    bot_id: str,
    open_data: Path | None,
    with_alerts: bool,
    folder: Path | None,
) -> None:
    if not address.startswith(_HTTPS) or set("?# ") & set(address):
        raise click.UsageError(texts.NO_HTTPS)
    months = releases(open_data)
    alerts, shown = _alerts() if with_alerts else ((), {})
    site = Site(load(folder), address.rstrip("/"), bot_id=bot_id, releases=months, alerts=alerts)
    try:
        made = {**pages(site), **make_papers(site), **shown}
        write(out, made)
    except TypesettingError:
        raise click.ClickException(texts.NOT_TYPESET) from None
    except NotOurFolder:
        raise click.ClickException(texts.NOT_OURS.format(folder=out)) from None
    click.echo(texts.PUBLISHED.format(count=len(made), folder=out))


def _alerts() -> tuple[tuple[PublishedAlert, ...], Pages]:
    """The alerts, and the files of their pictures."""
    with ready_database(database_address()) as transactions, transactions.reading() as session:
        alerts = published_alerts(session)
        shown = {each.picture_path: each.picture for each in alerts if each.picture}
        found = {path: pictures.content(session, each.sha256) for path, each in shown.items()}
    return alerts, {path: jpeg for path, jpeg in found.items() if jpeg}

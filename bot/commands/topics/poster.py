"""The command `ruthan poster`: a poster with the QR code that leads to Ruthan."""

from pathlib import Path

import click

from bot.reports.publishing.poster import make_poster
from bot.reports.publishing.site import friend_address
from bot.texts import kb as texts

_PUBLIC = 0o644
_file = click.Path(dir_okay=False, path_type=Path)


@click.command(help=texts.POSTER_HELP)
@click.option("--out", required=True, type=_file, help=texts.POSTER_OUT_HELP)
@click.option("--bot-id", default="", help=texts.PUBLISH_BOT_ID_HELP)
@click.option("--address", default="", help=texts.POSTER_ADDRESS_HELP)
@click.option("--office", default="", help=texts.POSTER_OFFICE_HELP)
def poster(out: Path, bot_id: str, address: str, office: str) -> None:
    if bool(bot_id) == bool(address) or not (bot_id.startswith("@") or address.startswith("https")):
        raise click.UsageError(texts.ONE_PLACE_TO_LEAD_TO)
    out.write_bytes(make_poster(address or friend_address(bot_id), office))
    out.chmod(_PUBLIC)
    click.echo(texts.POSTER_MADE.format(file=out))

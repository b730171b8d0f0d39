"""The command `ruthan kb teaching-pack`: practice sheets and slides for a class."""

from pathlib import Path

import click

from bot.commands.topics.options import load, topics_option
from bot.reports.publishing.site import friend_address
from bot.reports.publishing.teaching_pack import make_teaching_pack
from bot.texts import kb as texts

_PUBLIC = 0o644
_folder = click.Path(file_okay=False, exists=True, writable=True, path_type=Path)


@click.command("teaching-pack", help=texts.TEACHING_HELP)
@click.option("--out", required=True, type=_folder, help=texts.TEACHING_OUT_HELP)
@click.option("--bot-id", default="", help=texts.PUBLISH_BOT_ID_HELP)
@topics_option
def teaching_pack(out: Path, bot_id: str, folder: Path | None) -> None:
    address = friend_address(bot_id) if bot_id else ""
    for name, content in make_teaching_pack(load(folder).practice, address).items():
        (out / name).write_bytes(content)
        (out / name).chmod(_PUBLIC)
        click.echo(texts.TEACHING_MADE.format(file=out / name))

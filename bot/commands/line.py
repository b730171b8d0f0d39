"""The command `ruthan line menu`."""

import json

import click

from bot.commands.output import Refused, settings
from bot.line.client import LineClient, LineFailed
from bot.line.rich_menu import publish
from bot.line.texts import menu as words


@click.group(help=words.LINE_HELP)
def line() -> None:
    pass


@line.command(help=words.MENU_HELP)
@click.option("--json", "as_json", is_flag=True, help=words.JSON_HELP)
def menu(as_json: bool) -> None:
    found = settings()
    client = LineClient(found.line_channel_access_token, found.line_api_base)
    try:
        menu_id = publish(client)
    except LineFailed as failure:
        raise Refused(words.refused(str(failure))) from failure
    click.echo(json.dumps({"richMenuId": menu_id}) if as_json else words.published(menu_id))

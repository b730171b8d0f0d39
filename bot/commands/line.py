"""The command `ruthan line menu`."""

import json

import click

from bot.commands.output import CommandError, settings
from bot.line.client import LineApiError, LineClient
from bot.line.rich_menu import publish
from bot.line.texts import menu as texts


@click.group(help=texts.LINE_HELP)
def line() -> None:
    pass


@line.command(help=texts.MENU_HELP)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON_HELP)
def menu(as_json: bool) -> None:
    found = settings()
    client = LineClient(found.line_channel_access_token, found.line_api_base)
    try:
        menu_id = publish(client)
    except LineApiError as failure:
        raise CommandError(texts.refused(str(failure))) from failure
    click.echo(json.dumps({"richMenuId": menu_id}) if as_json else texts.published(menu_id))

"""The command `ruthan line setup`."""

import json
from dataclasses import asdict

import click

from bot.commands.output import CommandError, settings
from bot.line.client import LineClient
from bot.line.menus.pictures import all_pages
from bot.line.menus.setup import MenuSetupError, set_up
from bot.line.texts import menu as texts


@click.group(help=texts.LINE_HELP)
def line() -> None:
    pass


@line.command(help=texts.SETUP_HELP)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON_HELP)
def setup(as_json: bool) -> None:
    found = settings()
    client = LineClient(found.line_channel_access_token, found.line_api_base)
    try:
        done = set_up(client, all_pages())
    except MenuSetupError as failure:
        said = texts.failed(failure.step, failure.status, is_restored=failure.is_restored)
        raise CommandError(said) from failure
    if as_json:
        click.echo(json.dumps(asdict(done)))
    else:
        click.echo(texts.published(done.made, done.kept, done.removed, done.left))

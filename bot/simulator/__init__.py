"""LINE on one machine: a chat page, LINE's API and its webhooks, for people without a channel."""

from pathlib import Path

from flask import Blueprint

from bot.simulator.guide import Guide
from bot.simulator.platform import Platform
from bot.simulator.rules.api_errors import not_found
from bot.simulator.web.api import Answer, Api
from bot.simulator.web.control import Control
from bot.simulator.web.menu_api import MenuApi
from bot.simulator.web.message_api import MessageApi
from bot.simulator.web.pages import add_pages


def create_local_line(
    *,
    file: Path,
    callback_url: str,
    channel_secret: str,
    access_token: str,
    console_url: str | None = None,
    guide: Guide | None = None,
) -> Blueprint:
    """A blueprint to be mounted at `/local-line`, on loopback addresses only.

    `file` is its own SQLite file, opened at first use. Events go to `callback_url`, signed with
    `channel_secret`; the bot calls LINE's API under the same prefix with `access_token`. The
    `guide` stands beside the phones. The application around it serves `/static/fonts/`.
    """
    blueprint = Blueprint(
        "local_line", __name__, template_folder="templates", static_folder="static"
    )
    platform = Platform(
        file=file,
        callback_url=callback_url,
        channel_secret=channel_secret,
        access_token=access_token,
    )
    add_pages(blueprint, platform, console_url, guide)
    Control(platform).add_to(blueprint)
    api = Api(blueprint, platform)
    MessageApi(platform).add_to(api)
    MenuApi(platform).add_to(api)
    for method in ("GET", "POST", "PUT", "DELETE"):
        api.route(method, "/v2/<path:unknown>", _unknown)
    return blueprint


def _unknown(**_path: str) -> Answer:
    raise not_found()

"""The door for the browser: one page of phones, and what guards it."""

from urllib.parse import urlsplit

from flask import Blueprint, Response, abort, render_template, request

from bot.simulator.guide import Guide
from bot.simulator.platform import Platform
from bot.simulator.texts import BOT_NAME

LOOPBACK = ("127.0.0.1", "localhost", "::1")
LARGEST_UPLOAD = 18_000_000
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
    " font-src 'self'; img-src 'self' https: data:; media-src 'self' https:; form-action 'none';"
    " base-uri 'none'; frame-ancestors 'none'"
)


def add_pages(
    blueprint: Blueprint, platform: Platform, console_url: str | None, guide: Guide | None
) -> None:
    """Serve the page, and refuse requests that were not meant for this machine."""

    def page() -> Response:
        platform.people.settle()
        console = console_url if console_url and _is_web(console_url) else None
        text = render_template(
            "local_line/page.html", bot_name=BOT_NAME, console_url=console, guide=guide
        )
        response = Response(text)
        response.headers["Content-Security-Policy"] = POLICY
        return response

    blueprint.add_url_rule("/", "page", page, methods=["GET"])
    blueprint.before_request(_check_host)
    blueprint.after_request(_harden)


def _is_web(url: str) -> bool:
    return url.startswith("/") or urlsplit(url).scheme in ("http", "https")


def _check_host() -> None:
    """Another site's name that was pointed at this machine gets nothing (DNS rebinding)."""
    request.max_content_length = LARGEST_UPLOAD
    if urlsplit(f"//{request.host}").hostname not in LOOPBACK:
        abort(403)


def _harden(response: Response) -> Response:
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-store"
    return response

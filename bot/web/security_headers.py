"""The headers that keep a page of ours from being framed, sniffed, cached or scripted by others."""

from typing import TypeVar

from flask import Flask
from werkzeug.wrappers import Response

AnyResponse = TypeVar("AnyResponse", bound=Response)

# Images may be `data:` ones because Bootstrap's stylesheet draws its arrows and marks so.
# `same-origin`, not `no-referrer`: the check against forged requests reads the referrer.
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}

# Of every answer, also of the webhook, of health and of style sheets.
PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
# One year, this host alone: what else the office has below its name is not ours to bind.
STRICT_TRANSPORT = "max-age=31536000"

# What somebody sent us, and no page of ours: nothing in it may run or load anything.
FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"


def protect_all_answers(app: Flask, *, https: bool) -> None:
    """Set the headers of every answer; `https`: people reach this server by https alone."""
    headers = {"Permissions-Policy": PERMISSIONS_POLICY}
    if https:
        headers["Strict-Transport-Security"] = STRICT_TRANSPORT

    @app.after_request
    def protect(response: AnyResponse) -> AnyResponse:
        response.headers.update(headers)
        return response


def add_security_headers(response: AnyResponse) -> AnyResponse:
    """Set them, whatever the page has set itself but FILE_POLICY; for `after_request`."""
    is_file = response.headers.get("Content-Security-Policy") == FILE_POLICY
    for name, value in HEADERS.items():
        response.headers[name] = value
    if is_file:
        response.headers["Content-Security-Policy"] = FILE_POLICY
    return response

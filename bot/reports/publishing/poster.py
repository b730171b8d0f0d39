"""A poster to hang up: what Ruthan does, the QR code that leads to it, and the numbers to call."""

import json
from importlib.resources import files
from io import BytesIO

import segno

from bot.reports.publishing import texts
from bot.runtime.pdf import render_pdf

POSTER = "ruthan-poster.pdf"
_TEMPLATE = "templates/poster.typ"


def make_poster(address: str, office: str) -> bytes:
    """An A4 page as PDF. `address` is what the QR code opens, `office` who puts it up.

    Raises TypesettingError."""
    contents = {
        "title": texts.POSTER_TITLE,
        "lead": texts.POSTER_LEAD,
        "deeds": texts.POSTER_DEEDS,
        "scan": texts.POSTER_SCAN,
        "address": address,
        "calls": texts.POSTER_CALLS,
        "office": office,
    }
    template = files("bot.reports.publishing").joinpath(_TEMPLATE).read_bytes()
    written = json.dumps(contents, ensure_ascii=False).encode()
    return render_pdf(
        {"main.typ": template, "contents.json": written, "code.svg": qr_code(address)}
    )


def qr_code(address: str) -> bytes:
    """The QR code of an address as SVG."""
    code = BytesIO()
    segno.make(address, error="m").save(code, kind="svg", border=4, scale=10)
    return code.getvalue()

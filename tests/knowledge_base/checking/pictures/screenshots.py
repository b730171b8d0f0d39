"""Renders the screenshots of the table `screenshots.yaml` in the tests' Chromium."""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import fontpkg_sarabun
import manimgx_fonts
from playwright.sync_api import Browser
from ruamel.yaml import YAML

from tests.pdf import squeezed

TABLE = Path(__file__).with_name("screenshots.yaml")
WIDTH = 390
# A phone has three dots a pixel, and LINE sends its pictures at some two thirds of that.
SCALE = 2
# The letters of text messages are an Android's.
_FONTS = {
    "Phone": next(Path(fontpkg_sarabun.__file__).parent.rglob("*-Regular.ttf")),
    "Android": next(Path(manimgx_fonts.__file__).parent.rglob("NotoSansThai*.ttf")),
}
_STYLE = """
* { box-sizing: border-box; margin: 0 }
body { width: 390px; min-height: 560px; font: 16px/1.5 Phone; overflow-wrap: anywhere }
header { padding: 14px 16px; font-weight: 600; font-size: 18px; border-bottom: 1px solid #0002 }
p { max-width: 290px; padding: 9px 14px; margin: 12px 14px; border-radius: 18px;
  width: fit-content }
p.mine { margin-left: auto }
.sms { background: #fff; font-family: Android, Phone }
.sms p { background: #e9e9eb }
.sms p.mine { background: #1b74e4; color: #fff }
.chat { background: #8cabd9 }
.chat p { background: #fff }
.chat p.mine { background: #8de055 }
.advert { background: #fff }
.advert p { max-width: none; margin: 0; border-radius: 0; padding: 12px 16px; width: auto }
.advert p:nth-of-type(1) { font-size: 27px; font-weight: 700; padding: 48px 16px; color: #fff;
  background: linear-gradient(120deg, #c2185b, #f57c00) }
.dark { background: #17191c; color: #f0f0f0 } .dark p { background: #2b2f35; color: #f0f0f0 }
.large { font-size: 21px }
"""


@dataclass(frozen=True)
class Screenshot:
    """One row, drawn: a PNG, or a JPEG where it is sent as one."""

    id: str
    content: bytes
    words: tuple[str, ...]


def rows() -> list[dict[str, Any]]:
    return list(YAML(typ="safe").load(TABLE))


def screenshots(browser: Browser, of: Iterable[Mapping[str, Any]]) -> Iterator[Screenshot]:
    for row in of:
        page = browser.new_page(
            viewport={"width": WIDTH, "height": 560}, device_scale_factor=row.get("scale", SCALE)
        )
        page.set_content(html(row))
        page.evaluate("document.fonts.ready")
        quality = row.get("jpeg")
        content = page.screenshot(
            full_page=True, type="jpeg" if quality else "png", quality=quality
        )
        page.close()
        yield Screenshot(row["id"], content, tuple(row["words"]))


def html(row: Mapping[str, Any]) -> str:
    """The page that is photographed."""
    fonts = "".join(
        f"@font-face {{ font-family: {name}; src: url(data:font/ttf;base64,{_base64(file)}) }}"
        for name, file in _FONTS.items()
    )
    said = "".join(
        f"<p class={'mine' if line.startswith('>') else 'theirs'}>{escape(line.removeprefix('>'))}"
        for line in row["lines"]
    )
    return (
        f"<!doctype html><html lang=th><meta charset=utf-8><style>{fonts}{_STYLE}</style>"
        f'<body class="{row["channel"]} {row.get("look", "")}">'
        f"<header>{escape(row['from'])}</header>{said}"
    )


def _base64(file: Path) -> str:
    return b64encode(file.read_bytes()).decode()


def unread(words: Iterable[str], text: str) -> list[str]:
    """The words that are not in the text, wherever it is broken into lines."""
    said = squeezed(text).lower()
    return [word for word in words if squeezed(word).lower() not in said]

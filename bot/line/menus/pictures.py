"""Pictures of the rich menus, set from one template."""

import json
from collections.abc import Sequence
from importlib.resources import files

from bot.line.menus.layout import ALL, COLUMNS, HEIGHT, STRIP, TABS, WIDTH, MenuPage
from bot.runtime.pdf import render_pages

_TEMPLATE = "templates/menu.typ"
# One process has few seconds of the processor.
_AT_ONCE = 4
_WITHIN_S = 60.0


def all_pages() -> tuple[MenuPage, ...]:
    """Every menu that there is to be."""
    template = files("bot.line.menus").joinpath(_TEMPLATE).read_bytes()
    return tuple(MenuPage(person, tab, template) for person in ALL for tab in TABS)


def draw(pages: Sequence[MenuPage]) -> list[bytes]:
    """The picture of each, as PNG, those that look the same drawn once. Raises
    TypesettingError."""
    looks = [json.dumps(page.contents()) for page in pages]
    unlike = list(dict(zip(looks, pages, strict=True)).items())
    drawn: dict[str, bytes] = {}
    for place in range(0, len(unlike), _AT_ONCE):
        some = dict(unlike[place : place + _AT_ONCE])
        drawn.update(zip(some, _drawn(list(some.values())), strict=True))
    return [drawn[look] for look in looks]


def _drawn(pages: Sequence[MenuPage]) -> list[bytes]:
    contents = {
        "width": WIDTH,
        "height": HEIGHT,
        "strip": STRIP,
        "columns": COLUMNS,
        "pages": [page.contents() for page in pages],
    }
    written = json.dumps(contents, ensure_ascii=False).encode()
    return render_pages({"main.typ": pages[0].template, "contents.json": written}, _WITHIN_S)

"""LINE's limits of a rich menu and of its picture."""

import struct
from collections.abc import Iterator, Mapping

from bot.simulator.rules.action_limits import ActionPlace, action_problems, alias_id
from bot.simulator.rules.checks import (
    EMPTY,
    Check,
    JsonObject,
    Problem,
    examine,
    flag,
    listed,
    whole,
)
from bot.simulator.rules.checks import text as texts
from bot.simulator.rules.measures import graphemes

PICTURE_BYTES = 1_000_000
WIDTH = (800, 2500)
LOWEST_HEIGHT = 250
LOWEST_ASPECT = 1.45
MOST_AREAS = 20
MOST_ALIASES = 1000

MENU: Mapping[str, Check] = {
    "selected": flag,
    "name": texts(300, count=graphemes),
    "chatBarText": texts(14, count=graphemes),
}
NEEDED = ("size", "selected", "name", "chatBarText", "areas")
SIZE: Mapping[str, Check] = {"width": whole(*WIDTH), "height": whole(LOWEST_HEIGHT, WIDTH[1])}
BOUNDS: Mapping[str, Check] = {
    "x": whole(0, WIDTH[1]),
    "y": whole(0, WIDTH[1]),
    "width": whole(1, WIDTH[1]),
    "height": whole(1, WIDTH[1]),
}


ALIAS: Mapping[str, Check] = {
    "richMenuAliasId": alias_id,
    "richMenuId": texts(100),
}


def menu_problems(menu: object) -> Iterator[Problem]:
    """Everything for which LINE would refuse to create this rich menu."""
    if not isinstance(menu, dict):
        yield Problem(EMPTY, "richMenu")
        return
    for problem in examine(menu, "", MENU, required=NEEDED):
        yield Problem(problem.message, problem.property.lstrip("."))
    size = menu.get("size")
    if isinstance(size, dict):
        yield from _size_problems(size)
    elif size is not None:
        yield Problem("Must be an object", "size")
    if menu.get("areas") is not None:
        yield from _areas_problems(menu["areas"], size if isinstance(size, dict) else {})


def alias_problems(alias: JsonObject) -> Iterator[Problem]:
    """Everything for which LINE would refuse to create this alias, whatever menu it leads to."""
    for problem in examine(alias, "", ALIAS, required=ALIAS):
        yield Problem(problem.message, problem.property.lstrip("."))


def _size_problems(size: JsonObject) -> Iterator[Problem]:
    problems = list(examine(size, "size", SIZE, required=SIZE))
    yield from problems
    if not problems and size["width"] / size["height"] < LOWEST_ASPECT:
        yield Problem(f"The aspect ratio must be at least {LOWEST_ASPECT}", "size")


def _areas_problems(value: object, size: JsonObject) -> Iterator[Problem]:
    areas, wrong = listed(value, "areas", 0, MOST_AREAS)
    yield from wrong
    for place, area in enumerate(areas):
        path = f"areas[{place}]"
        if not isinstance(area, dict) or not isinstance(area.get("bounds"), dict):
            yield Problem(EMPTY, f"{path}.bounds")
            continue
        yield from _bounds_problems(area["bounds"], f"{path}.bounds", size)
        yield from action_problems(area.get("action"), f"{path}.action", ActionPlace.RICH_MENU)


def _bounds_problems(bounds: JsonObject, path: str, size: JsonObject) -> Iterator[Problem]:
    problems = list(examine(bounds, path, BOUNDS, required=BOUNDS))
    yield from problems
    if problems:
        return
    for start, extent in (("x", "width"), ("y", "height")):
        whole_extent = size.get(extent)
        if isinstance(whole_extent, int) and bounds[start] + bounds[extent] > whole_extent:
            yield Problem("The area lies outside the rich menu", f"{path}.{extent}")


def picture_problem(picture: bytes, media_type: str, size: JsonObject) -> str | None:
    """The reason why LINE would refuse a picture for a menu of `size` pixels; None if none."""
    if media_type not in ("image/png", "image/jpeg"):
        return "The content type must be image/jpeg or image/png"
    if len(picture) > PICTURE_BYTES:
        return f"The picture is larger than {PICTURE_BYTES} bytes"
    found = png_size(picture) if media_type == "image/png" else jpeg_size(picture)
    if found is None:
        return f"The picture is not {media_type}"
    wanted = (size["width"], size["height"])
    return None if found == wanted else f"The picture is {found}, the rich menu {wanted}"


def png_size(picture: bytes) -> tuple[int, int] | None:
    """Width and height in pixels from a PNG's first chunk; None when it is no PNG."""
    if len(picture) < 24 or not picture.startswith(b"\x89PNG\r\n\x1a\n"):
        return None
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def jpeg_size(picture: bytes) -> tuple[int, int] | None:
    """Width and height in pixels from a JPEG's frame header; None when there is none."""
    if not picture.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 <= len(picture) and picture[at] == 0xFF:
        marker = picture[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", picture[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
    return None

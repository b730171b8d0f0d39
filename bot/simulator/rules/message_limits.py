"""LINE's limits of the messages of one call; one error refuses the whole call."""

from collections.abc import Callable, Iterator, Mapping

from bot.simulator.rules.action_limits import ActionPlace, action_problems
from bot.simulator.rules.checks import (
    EMPTY,
    Check,
    JsonObject,
    Problem,
    address,
    anything,
    examine,
    listed,
    matching,
    number,
    one_of,
    text,
    whole,
)
from bot.simulator.rules.flex_limits import flex_problems
from bot.simulator.rules.measures import graphemes

MOST_MESSAGES = 5
MOST_QUICK_REPLIES = 13
LINK = address("https")
ALT_TEXT = text(1500)
DIGITS = matching(r"\d{1,20}", "Must be a number in a string")

MESSAGES: Mapping[str, Mapping[str, Check]] = {
    "text": {"text": text(5000), "quoteToken": text(1000)},
    "textV2": {"text": text(5000), "quoteToken": text(1000)},
    "sticker": {"packageId": DIGITS, "stickerId": DIGITS, "quoteToken": text(1000)},
    "image": {"originalContentUrl": LINK, "previewImageUrl": LINK},
    "video": {"originalContentUrl": LINK, "previewImageUrl": LINK, "trackingId": text(100)},
    "audio": {"originalContentUrl": LINK, "duration": whole(1, 24 * 60 * 60 * 1000)},
    "location": {
        "title": text(100),
        "address": text(100),
        "latitude": number(-90, 90),
        "longitude": number(-180, 180),
    },
    "template": {"altText": ALT_TEXT},
    "flex": {"altText": ALT_TEXT},
}
NEEDED = {
    "text": ("text",),
    "textV2": ("text",),
    "sticker": ("packageId", "stickerId"),
    "image": ("originalContentUrl", "previewImageUrl"),
    "video": ("originalContentUrl", "previewImageUrl"),
    "audio": ("originalContentUrl", "duration"),
    "location": ("title", "address", "latitude", "longitude"),
    "template": ("altText", "template"),
    "flex": ("altText", "contents"),
}
SENDER: Mapping[str, Check] = {"name": text(20), "iconUrl": LINK}
QUICK_REPLY_ITEM: Mapping[str, Check] = {
    "type": one_of("action"),
    "imageUrl": LINK,
    "action": anything,
}
PICTURED: Mapping[str, Check] = {
    "thumbnailImageUrl": LINK,
    "imageAspectRatio": one_of("rectangle", "square"),
    "imageSize": one_of("cover", "contain"),
    "imageBackgroundColor": matching(r"#[0-9A-Fa-f]{6}", "invalid color"),
    "title": text(40, count=graphemes),
}


def message_problems(messages: object) -> Iterator[Problem]:
    """Everything for which LINE would refuse these messages; empty when it would send them."""
    items, wrong = listed(messages, "messages", 1, MOST_MESSAGES)
    yield from wrong
    for place, message in enumerate(items[: MOST_MESSAGES + 1]):
        yield from _one_message(message, f"messages[{place}]")


def _one_message(message: object, path: str) -> Iterator[Problem]:
    if not isinstance(message, dict):
        yield Problem(EMPTY, path)
        return
    kind = str(message.get("type"))
    unknown = one_of(*MESSAGES)(kind)
    if unknown is not None:
        yield Problem(unknown, f"{path}.type")
        return
    yield from examine(message, path, MESSAGES[kind], required=NEEDED[kind])
    if kind == "flex" and message.get("contents") is not None:
        yield from flex_problems(message["contents"], path)
    if kind == "template" and message.get("template") is not None:
        yield from _template_problems(message["template"], f"{path}.template")
    yield from _quick_reply_problems(message.get("quickReply"), f"{path}.quickReply")
    yield from _sender_problems(message.get("sender"), f"{path}.sender")


def _sender_problems(sender: object, path: str) -> Iterator[Problem]:
    if isinstance(sender, dict):
        yield from examine(sender, path, SENDER)
    elif sender is not None:
        yield Problem("Must be an object", path)


def _quick_reply_problems(quick_reply: object, path: str) -> Iterator[Problem]:
    if quick_reply is None:
        return
    if not isinstance(quick_reply, dict):
        yield Problem("Must be an object", path)
        return
    items, wrong = listed(quick_reply.get("items"), f"{path}.items", 1, MOST_QUICK_REPLIES)
    yield from wrong
    for place, item in enumerate(items):
        where = f"{path}.items[{place}]"
        if not isinstance(item, dict):
            yield Problem(EMPTY, where)
            continue
        yield from examine(item, where, QUICK_REPLY_ITEM, required=("type",))
        yield from action_problems(item.get("action"), f"{where}.action", ActionPlace.QUICK_REPLY)


def _template_problems(template: object, path: str) -> Iterator[Problem]:
    kind = str(template.get("type")) if isinstance(template, dict) else ""
    unknown = one_of(*TEMPLATES)(kind)
    if unknown is not None or not isinstance(template, dict):
        yield Problem(unknown or EMPTY, f"{path}.type")
        return
    yield from TEMPLATES[kind](template, path)


def _buttons_problems(template: JsonObject, path: str) -> Iterator[Problem]:
    pictured = template.get("thumbnailImageUrl") or template.get("title")
    longest = 60 if pictured else 160
    checks = {**PICTURED, "text": text(longest, count=graphemes)}
    yield from examine(template, path, checks, required=("text", "actions"))
    yield from _actions_problems(template, path, 1, 4)


def _confirm_problems(template: JsonObject, path: str) -> Iterator[Problem]:
    checks = {"text": text(240, count=graphemes)}
    yield from examine(template, path, checks, required=("text", "actions"))
    yield from _actions_problems(template, path, 2, 2)


def _actions_problems(template: JsonObject, path: str, fewest: int, most: int) -> Iterator[Problem]:
    if template.get("actions") is not None:
        actions, wrong = listed(template["actions"], f"{path}.actions", fewest, most)
        yield from wrong
        for place, action in enumerate(actions):
            yield from action_problems(action, f"{path}.actions[{place}]", ActionPlace.TEMPLATE)
    default = template.get("defaultAction")
    if default is not None:
        yield from action_problems(default, f"{path}.defaultAction", ActionPlace.FLEX)


def _carousel_problems(template: JsonObject, path: str) -> Iterator[Problem]:
    yield from examine(template, path, PICTURED)
    columns, wrong = listed(template.get("columns"), f"{path}.columns", 1, 10)
    yield from wrong
    shapes = set()
    for place, column in enumerate(columns):
        where = f"{path}.columns[{place}]"
        if not isinstance(column, dict):
            yield Problem(EMPTY, where)
            continue
        yield from _column_problems(column, where)
        shapes.add(_shape(column))
    if len(shapes) > 1:
        yield Problem("all columns need the same parts and number of actions", f"{path}.columns")


def _column_problems(column: JsonObject, path: str) -> Iterator[Problem]:
    pictured = column.get("thumbnailImageUrl") or column.get("title")
    checks = {**PICTURED, "text": text(60 if pictured else 120, count=graphemes)}
    yield from examine(column, path, checks, required=("text", "actions"))
    yield from _actions_problems(column, path, 1, 3)


def _shape(column: JsonObject) -> tuple[bool, bool, int]:
    actions = column.get("actions")
    count = len(actions) if isinstance(actions, list) else 0
    return bool(column.get("title")), bool(column.get("thumbnailImageUrl")), count


def _image_carousel_problems(template: JsonObject, path: str) -> Iterator[Problem]:
    columns, wrong = listed(template.get("columns"), f"{path}.columns", 1, 10)
    yield from wrong
    for place, column in enumerate(columns):
        where = f"{path}.columns[{place}]"
        if not isinstance(column, dict):
            yield Problem(EMPTY, where)
            continue
        yield from examine(column, where, {"imageUrl": LINK}, required=("imageUrl",))
        yield from action_problems(
            column.get("action"), f"{where}.action", ActionPlace.IMAGE_COLUMN
        )


TEMPLATES: Mapping[str, Callable[[JsonObject, str], Iterator[Problem]]] = {
    "buttons": _buttons_problems,
    "confirm": _confirm_problems,
    "carousel": _carousel_problems,
    "image_carousel": _image_carousel_problems,
}

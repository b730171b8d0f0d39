"""LINE's limits of an action, which is run when a button is tapped."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from enum import StrEnum

from bot.simulator.rules.checks import (
    EMPTY,
    Check,
    JsonObject,
    Problem,
    address,
    examine,
    matching,
    one_of,
    text,
)
from bot.simulator.rules.measures import graphemes


class ActionPlace(StrEnum):
    """The place of an action; LINE allows other types and label lengths in each place."""

    TEMPLATE = "template"
    QUICK_REPLY = "quick reply"
    FLEX_BUTTON = "flex button"
    FLEX = "flex"
    RICH_MENU = "rich menu"
    IMAGE_COLUMN = "image column"


LABEL_LIMIT = {
    ActionPlace.TEMPLATE: 20,
    ActionPlace.QUICK_REPLY: 20,
    ActionPlace.FLEX_BUTTON: 40,
    ActionPlace.FLEX: 40,
    ActionPlace.RICH_MENU: 20,
    ActionPlace.IMAGE_COLUMN: 12,
}
LABEL_NEEDED = {ActionPlace.TEMPLATE, ActionPlace.QUICK_REPLY, ActionPlace.FLEX_BUTTON}
EVERYWHERE = ("message", "postback", "uri", "datetimepicker", "clipboard")
RICH_MENU_ONLY = ("richmenuswitch",)
QUICK_REPLY_ONLY = ("camera", "cameraRoll", "location")

PICKER_PATTERN = {
    "date": r"\d{4}-\d{2}-\d{2}",
    "time": r"\d{2}:\d{2}",
    "datetime": r"\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}",
}

alias_id = matching(r"[a-z0-9_-]{1,32}", "Must match [a-z0-9_-]{1,32}")

CHECKS: Mapping[str, Mapping[str, Check]] = {
    "message": {"text": text(300, count=graphemes)},
    "postback": {
        "data": text(300),
        "displayText": text(300, count=graphemes),
        "text": text(300, count=graphemes),
        "inputOption": one_of("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"),
        "fillInText": text(300, count=graphemes),
    },
    "uri": {"uri": address("https", "http", "tel", "line", longest=1000)},
    "datetimepicker": {"data": text(300), "mode": one_of(*PICKER_PATTERN)},
    "clipboard": {"clipboardText": text(1000)},
    "richmenuswitch": {"richMenuAliasId": alias_id, "data": text(300)},
    "camera": {},
    "cameraRoll": {},
    "location": {},
}
NEEDED = {
    "message": ("text",),
    "postback": ("data",),
    "uri": ("uri",),
    "datetimepicker": ("data", "mode"),
    "clipboard": ("clipboardText",),
    "richmenuswitch": ("richMenuAliasId", "data"),
}


def action_problems(
    action: object, path: str, place: ActionPlace, *, joint: str = "."
) -> Iterator[Problem]:
    """Everything for which LINE would refuse this action in this place."""
    if not isinstance(action, dict):
        yield Problem(EMPTY, path)
        return
    kind = str(action.get("type"))
    unknown = one_of(*_types_of(place))(kind)
    if unknown is not None:
        yield Problem(unknown, f"{path}{joint}type")
        return
    label = {"label": text(LABEL_LIMIT[place], count=graphemes)}
    needed = (*NEEDED.get(kind, ()), *(("label",) if place in LABEL_NEEDED else ()))
    yield from examine(action, path, {**CHECKS[kind], **label}, required=needed, joint=joint)
    yield from _combinations(action, path, joint)


def _types_of(place: ActionPlace) -> tuple[str, ...]:
    here = {ActionPlace.QUICK_REPLY: QUICK_REPLY_ONLY, ActionPlace.RICH_MENU: RICH_MENU_ONLY}
    return (*EVERYWHERE, *here.get(place, ()))


def _combinations(action: JsonObject, path: str, joint: str) -> Iterator[Problem]:
    if action.get("displayText") and action.get("text"):
        yield Problem("displayText and text can't be used together", f"{path}{joint}displayText")
    if action.get("fillInText") and action.get("inputOption") != "openKeyboard":
        yield Problem("fillInText needs inputOption openKeyboard", f"{path}{joint}fillInText")
    if action["type"] == "datetimepicker" and action.get("mode") in PICKER_PATTERN:
        yield from _picker_problems(action, path, joint)


def _picker_problems(action: JsonObject, path: str, joint: str) -> Iterator[Problem]:
    mode = action["mode"]
    shape = matching(PICKER_PATTERN[mode], f"Must be a {mode}")
    moments: dict[str, datetime] = {}
    for name in ("initial", "min", "max"):
        value = action.get(name)
        if value is None:
            continue
        moment = None if shape(value) else _moment(mode, value)
        if moment is None:
            yield Problem(f"Must be a valid {mode}", f"{path}{joint}{name}")
        else:
            moments[name] = moment
    yield from _order_problems(moments, path, joint)


def _moment(mode: str, value: str) -> datetime | None:
    try:
        if mode == "time":
            return datetime.combine(date(2000, 1, 1), time.fromisoformat(value))
        return datetime.fromisoformat(re.sub("t", "T", value))
    except ValueError:
        return None


def _order_problems(moments: dict[str, datetime], path: str, joint: str) -> Iterator[Problem]:
    earliest, latest, first = (moments.get(name) for name in ("min", "max", "initial"))
    if earliest and latest and earliest >= latest:
        yield Problem("max must be later than min", f"{path}{joint}max")
    if first and ((earliest and first < earliest) or (latest and first > latest)):
        yield Problem("initial must lie between min and max", f"{path}{joint}initial")

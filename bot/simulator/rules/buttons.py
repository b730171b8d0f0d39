"""Read a message object as a person would: its words and its buttons. Pure."""

from collections.abc import Iterator

from bot.simulator.rules.checks import JsonObject


def texts_of(message: object) -> str:
    """All texts of a message in reading order, one piece a line; labels of buttons included."""
    return "\n".join(_texts(message))


def labels_of(message: JsonObject) -> list[str]:
    """The labels that can be pressed, quick replies last."""
    return [label for label, _action in buttons_of(message)]


def buttons_of(message: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """Labels with their actions: Flex, templates, then quick replies."""
    yield from _buttons({name: part for name, part in message.items() if name != "quickReply"})
    yield from _buttons(message.get("quickReply"))


def _buttons(part: object) -> Iterator[tuple[str, JsonObject]]:
    if isinstance(part, list):
        for item in part:
            yield from _buttons(item)
    elif isinstance(part, dict):
        if _is_action(part):
            yield str(part.get("label") or ""), part
        for inner in part.values():
            yield from _buttons(inner)


def _is_action(part: JsonObject) -> bool:
    kinds = ("message", "postback", "uri", "datetimepicker", "clipboard")
    return part.get("type") in (*kinds, "camera", "cameraRoll") or (
        part.get("type") == "location" and "label" in part
    )


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, list):
        for item in part:
            yield from _texts(item)
    elif isinstance(part, dict):
        if _is_action(part):
            yield str(part.get("label") or "")
            return
        for name in ("title", "text"):
            if isinstance(part.get(name), str):
                yield part[name]
        for name, inner in part.items():
            if name not in ("quickReply", "sender"):
                yield from _texts(inner)

"""The rich menu below the chat: six areas, their picture, and how they reach LINE."""

from pathlib import Path
from typing import Any

from bot.line.actions import QUICK_REPLY_LABEL, Json, action
from bot.line.client import LineClient
from bot.line.texts import menu as texts
from handlers.messages.postback import payload
from handlers.messages.reply import Button, Call, Tap

# Drawn from docs/rich_menu.html, which says how.
PICTURE = Path(__file__).parents[1] / "static" / "rich_menu.png"
WIDTH, HEIGHT = 2500, 1686
COLUMNS = 3
NAME = "ruthan"

# Row by row, as in the picture.
BUTTONS: tuple[Button, ...] = (
    Tap(texts.ASK, payload("ask")),
    Call(texts.TRANSFERRED, "1441"),
    Tap(texts.COMPLAIN, payload("complaint/start")),
    Tap(texts.STATUS, payload("status")),
    Tap(texts.CHECK_SELLER, payload("check/start")),
    Call(texts.CALL_1166, "1166"),
)


def menu() -> Json:
    """LINE's rich menu object; opened already when a person comes into the chat."""
    return {
        "size": {"width": WIDTH, "height": HEIGHT},
        "selected": True,
        "name": NAME,
        "chatBarText": texts.CHAT_BAR,
        "areas": [_area(place, button) for place, button in enumerate(BUTTONS)],
    }


def publish(line: LineClient) -> str:
    """Makes the menu everybody's and returns LINE's id of it. Raises LineApiError."""
    return line.publish_rich_menu(menu(), PICTURE.read_bytes())


def _area(place: int, button: Button) -> Json:
    row, column = divmod(place, COLUMNS)
    left, right = (WIDTH * edge // COLUMNS for edge in (column, column + 1))
    height = HEIGHT * COLUMNS // len(BUTTONS)
    bounds = {"x": left, "y": row * height, "width": right - left, "height": height}
    return {"bounds": bounds, "action": _action(place, button)}


def _action(place: int, button: Button) -> dict[str, Any]:
    made = action(button, f"area {place + 1}", QUICK_REPLY_LABEL)
    return {**made, "inputOption": "openKeyboard"} if button is BUTTONS[0] else made

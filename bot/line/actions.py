"""Turn a button of ours into a LINE action, inside LINE's limits."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import regex

from bot.runtime.settings import is_loopback
from handlers.messages.clipboard import MAX_COPY, units
from handlers.messages.reply import (
    Button,
    Call,
    ChoosePicture,
    Copy,
    Open,
    PickDay,
    SendText,
    TakePicture,
    Tap,
)

Json = dict[str, Any]

QUICK_REPLY_LABEL = 20
FLEX_LABEL = 40
ACTION_TEXT = 300
POSTBACK_DATA = 300
ADDRESS = 1_000


class LineLimitExceeded(ValueError):
    """LINE would answer 400 to this message; says what is wrong and where."""


def graphemes(text: str) -> int:
    """Length as LINE counts labels and the texts of actions: in grapheme clusters."""
    return len(regex.findall(r"\X", text))


def at_most(limit: int, size: int, what: str, where: str) -> None:
    """Raises LineLimitExceeded unless `size` lies between 1 and `limit`."""
    if size > limit:
        raise LineLimitExceeded(f"{where}: {what} of {size}, LINE takes at most {limit}")
    if size < 1:
        raise LineLimitExceeded(f"{where}: {what} is empty")


def check_text(text: str, limit: int, count: Callable[[str], int], what: str, where: str) -> None:
    """Raises LineLimitExceeded unless `text` says something and `count` finds it short enough."""
    # A character counts at most one grapheme or two units, so most texts need not be counted.
    most = len(text) if count is graphemes else 2 * len(text)
    if most <= limit and text.strip():
        return
    at_most(limit, count(text) if text.strip() else 0, what, where)


def action(button: Button, where: str, label_limit: int) -> Json:
    """The action object of `button`; `label_limit` in graphemes (20 as a quick reply, 40 in
    a card). Raises LineLimitExceeded."""
    check_text(button.label, label_limit, graphemes, "label", where)
    return {**_what_it_does(button, where), "label": button.label}


def quick_reply(button: Button, where: str) -> Json:
    """One quick reply. Raises LineLimitExceeded."""
    return {"type": "action", "action": action(button, where, QUICK_REPLY_LABEL)}


def _what_it_does(button: Button, where: str) -> Json:
    match button:
        case Tap():
            return _postback(button, where)
        case SendText(text=text):
            check_text(text, ACTION_TEXT, graphemes, "text", where)
            return {"type": "message", "text": text}
        case Call(number=number):
            return _call(number, where)
        case Open(url=url):
            return _open(url, where)
        case Copy(text=text):
            check_text(text, MAX_COPY, units, "text", where)
            return {"type": "clipboard", "clipboardText": text}
        case PickDay():
            return _calendar(button, where)
        case TakePicture():
            return {"type": "camera"}
        case ChoosePicture():
            return {"type": "cameraRoll"}


def _postback(tap: Tap, where: str) -> Json:
    said = tap.said if tap.said.strip() else tap.label
    check_text(tap.data, POSTBACK_DATA, units, "data", where)
    check_text(said, ACTION_TEXT, graphemes, "displayText", where)
    return {"type": "postback", "data": tap.data, "displayText": said}


def _call(number: str, where: str) -> Json:
    digits = "".join(sign for sign in number if sign in "+0123456789")
    at_most(ADDRESS, len(digits), "number", where)
    return {"type": "uri", "uri": f"tel:{digits}"}


def _open(url: str, where: str) -> Json:
    return {"type": "uri", "uri": own_address(url, where)}


def own_address(url: str, where: str) -> str:
    """An address that LINE opens or shows. Raises LineLimitExceeded."""
    address = quote(url, safe=":/?#[]@!$&'()*+,;=%~")
    if not address.startswith("https://") and not _is_of_this_machine(address):
        raise LineLimitExceeded(f"{where}: the address is not https")
    at_most(ADDRESS, len(address), "address", where)
    return address


def _is_of_this_machine(address: str) -> bool:
    """The local LINE opens our own pages without https."""
    return address.startswith("http://") and is_loopback(address)


def _calendar(day: PickDay, where: str) -> Json:
    if not day.first <= day.start <= day.last or day.first == day.last:
        raise LineLimitExceeded(
            f"{where}: the calendar needs a first, a start and a later last day"
        )
    check_text(day.data, POSTBACK_DATA, units, "data", where)
    return {
        "type": "datetimepicker",
        "mode": "date",
        "data": day.data,
        "initial": day.start.isoformat(),
        "min": day.first.isoformat(),
        "max": day.last.isoformat(),
    }

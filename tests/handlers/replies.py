"""The bot's messages to one event, as LINE got them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Button:
    """One button that the bot showed."""

    label: str
    action: Json


@dataclass(frozen=True)
class Reply:
    """The bot's messages to one event, and the way of each: "reply" or "push".

    `answers` is how often it answered, where several events are looked at together, and `waited_s`
    how long it was silent before it did, None where the clock runs."""

    messages: tuple[Json, ...] = ()
    ways: tuple[str, ...] = ()
    answers: int = 1
    waited_s: float | None = 0

    @cached_property
    def buttons(self) -> list[Button]:
        return _buttons(self.messages)

    @cached_property
    def card_buttons(self) -> list[Button]:
        """The buttons that stay as long as the chat is kept, on a computer too."""
        return _buttons([message.get("contents") for message in self.messages])

    @cached_property
    def quick_replies(self) -> list[Button]:
        """The quick replies, which a phone alone shows, until the next message."""
        return _buttons([message.get("quickReply") for message in self.messages[-1:]])

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]

    @cached_property
    def text(self) -> str:
        """Every word that can be read, a line for each text or label."""
        read = [
            part["text"]
            for message in self.messages
            for part in _inside(message)
            if part.get("type") in ("text", "span") and isinstance(part.get("text"), str)
        ]
        return "\n".join([*read, *self.labels])


def _buttons(parts: Iterable[Any]) -> list[Button]:
    return [
        Button(action["label"], action)
        for part in parts
        for action in _inside(part)
        if "label" in action and action.get("type") != "text"
    ]


def _inside(part: Any) -> Iterator[Json]:
    if isinstance(part, dict):
        yield part
    insides = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    for inside in insides:
        yield from _inside(inside)

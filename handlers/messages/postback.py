"""Payloads of our buttons: an action and a few values, in at most 300 characters. Pure."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from handlers.messages.event import Action, ButtonTap, TextMessage
from knowledge_base.thai import head_and_tail

_MOST_VALUES = 10
MAX_CARD_LABEL = 38
MAX_QUICK_REPLY_LABEL = 19


@dataclass(frozen=True, slots=True)
class Postback:
    """A button of ours: `action` and its values; anything may be forged, so that each value is
    looked up before use."""

    action: str
    values: dict[str, str]
    picked_date: str | None

    def get(self, name: str) -> str:
        """A value, empty when it is not there."""
        return self.values.get(name, "")


def payload(action: str, **values: str) -> str:
    """The postback data of a button."""
    return f"{action}?{urlencode(values)}" if values else action


def shorten_label(label: str, longest: int = MAX_CARD_LABEL) -> str:
    """A label that fits its button: cut after `longest` letters, and an ellipsis then."""
    return label if len(label) <= longest else label[:longest].rstrip() + "…"


def parse_postback(did: Action) -> Postback | None:
    """The button, if the action is a tap on one; else None."""
    if not isinstance(did, ButtonTap):
        return None
    action, _, query = did.data.partition("?")
    try:
        values = parse_qsl(query, max_num_fields=_MOST_VALUES)
    except ValueError:
        values = []
    # No database takes a NUL, which may hide behind a percent sign.
    return Postback(
        action, {name: value.replace("\0", "") for name, value in values}, did.picked_date
    )


def message_text(did: Action) -> str:
    """The head and the tail of the text, all that is read to answer it; empty for other actions."""
    return head_and_tail(full_text(did))


def typed_text(did: Action) -> str:
    """All that was typed, even where only a part of it is read as the answer; else empty."""
    return (did.whole or did.text) if isinstance(did, TextMessage) else ""


def full_text(did: Action) -> str:
    """The whole text, which is stored and searched for secrets and danger; else empty."""
    return did.text if isinstance(did, TextMessage) else ""

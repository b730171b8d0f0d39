"""User actions in our own terms; no LINE here."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

BANGKOK = ZoneInfo("Asia/Bangkok")
_STILL_AWAKE = timedelta(hours=5)


@dataclass(frozen=True, slots=True)
class TextMessage:
    """A text message; `whole` is all that was typed, where `text` is only the part to be read."""

    text: str
    whole: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class ButtonTap:
    """A button of ours; `picked_date` is the ISO date that a date picker gave."""

    data: str
    picked_date: str | None = None


@dataclass(frozen=True, slots=True)
class ImageMessage:
    """A picture; `stored_by_line` says that LINE keeps it for us to fetch. `set_id` names those
    that were chosen together, `set_size` is their number, where LINE gives it."""

    message_id: str
    stored_by_line: bool = True
    set_id: str = ""
    set_size: int = 1


@dataclass(frozen=True, slots=True)
class FileMessage:
    """A file, with the name and the size in bytes that LINE gives."""

    message_id: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class StickerMessage:
    """A sticker."""


@dataclass(frozen=True, slots=True)
class LocationMessage:
    """A location, with its address, if LINE gives one."""

    address: str = ""


@dataclass(frozen=True, slots=True)
class AudioMessage:
    """A voice message."""


@dataclass(frozen=True, slots=True)
class VideoMessage:
    """A video."""


@dataclass(frozen=True, slots=True)
class UnknownMessage:
    """A message of a kind that LINE did not have when this was written."""


@dataclass(frozen=True, slots=True)
class Followed:
    """The bot was added as a friend; `again` after a block."""

    again: bool = False


@dataclass(frozen=True, slots=True)
class Unfollowed:
    """The bot was blocked: nothing can be sent any more."""


@dataclass(frozen=True, slots=True)
class MessageUnsent:
    """A message was taken back."""

    message_id: str


@dataclass(frozen=True, slots=True)
class JoinedGroup:
    """The bot was invited into a group or room."""


@dataclass(frozen=True, slots=True)
class GroupMessage:
    """Any message in a group or room; its text is not kept."""

    mentioned: bool = False


Action = (
    TextMessage
    | ButtonTap
    | ImageMessage
    | FileMessage
    | StickerMessage
    | LocationMessage
    | AudioMessage
    | VideoMessage
    | UnknownMessage
    | Followed
    | Unfollowed
    | MessageUnsent
    | JoinedGroup
    | GroupMessage
)


@dataclass(frozen=True, slots=True)
class Event:
    """One action of a user, at the time LINE gives for it (UTC). A text that came in several
    messages is one event, that of the last: `parts` are their texts, `earlier_ids` the ids of
    those before it. `was_waited_for` says that the wait for more of it is over."""

    at: datetime
    action: Action
    message_id: str | None = None
    earlier_ids: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    was_waited_for: bool = False

    @property
    def message_ids(self) -> tuple[str, ...]:
        """The ids of all its messages, oldest first."""
        return (*self.earlier_ids, *((self.message_id,) if self.message_id else ()))

    @property
    def day(self) -> date:
        """The day of the action in Thailand."""
        return self.at.astimezone(BANGKOK).date()

    @property
    def waking_day(self) -> date:
        """The day that one who is still awake calls today: before five in the morning, the day
        before."""
        return waking_day(self.at)


def waking_day(at: datetime) -> date:
    """The day from which one who writes at this time counts "this morning" and "yesterday"."""
    return (at.astimezone(BANGKOK) - _STILL_AWAKE).date()

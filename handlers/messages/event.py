"""What a user did, in our own words; no LINE here."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

BANGKOK = ZoneInfo("Asia/Bangkok")


@dataclass(frozen=True, slots=True)
class Typed:
    """A text message, untouched."""

    text: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button of ours; `picked` is the ISO date that a date picker gave."""

    data: str
    picked: str | None = None


@dataclass(frozen=True, slots=True)
class SentPicture:
    """A picture; `at_line` says that LINE keeps it for us to fetch."""

    message_id: str
    at_line: bool = True


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file, with the name and the size in bytes that LINE tells."""

    message_id: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class SentSticker:
    """A sticker."""


@dataclass(frozen=True, slots=True)
class SentPlace:
    """A location, with the address that LINE tells, if it tells one."""

    address: str = ""


@dataclass(frozen=True, slots=True)
class SentVoice:
    """A voice message."""


@dataclass(frozen=True, slots=True)
class SentVideo:
    """A video."""


@dataclass(frozen=True, slots=True)
class SentUnknown:
    """A message of a kind that LINE did not have when this was written."""


@dataclass(frozen=True, slots=True)
class Followed:
    """Added the bot as a friend; `again` after having blocked it."""

    again: bool = False


@dataclass(frozen=True, slots=True)
class Unfollowed:
    """Blocked the bot: nothing can be said any more."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """Took a message back."""

    message_id: str


@dataclass(frozen=True, slots=True)
class JoinedGroup:
    """Invited the bot into a group or room."""


@dataclass(frozen=True, slots=True)
class SpokeInGroup:
    """Anything said in a group or room; the words themselves are not kept."""

    mentioned: bool = False


Did = (
    Typed
    | Tapped
    | SentPicture
    | SentFile
    | SentSticker
    | SentPlace
    | SentVoice
    | SentVideo
    | SentUnknown
    | Followed
    | Unfollowed
    | Unsent
    | JoinedGroup
    | SpokeInGroup
)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that a user did, at the time LINE gives for it (UTC)."""

    at: datetime
    did: Did
    message_id: str | None = None

    @property
    def day(self) -> date:
        """The day in Thailand when it was done."""
        return self.at.astimezone(BANGKOK).date()

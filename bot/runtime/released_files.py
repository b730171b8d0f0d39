"""Files that a release hands out, and their makers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


class NothingToRelease(Exception):
    """The subject of the file does not exist any more, or is not this person's."""


@dataclass(frozen=True, slots=True)
class FileRequest:
    """The person whose data alone the file may hold, and the complaint, if it is about one."""

    conversation_id: int
    complaint_id: int | None


@dataclass(frozen=True, slots=True)
class ReleasedFile:
    """A file as it is sent; `name` may be Thai. It was never on the disk."""

    name: str
    media_type: str
    content: Iterable[bytes]


Maker = Callable[[FileRequest], ReleasedFile]
"""Makes the file at the moment when it is handed out, outside any transaction of the door.
Raises NothingToRelease."""

Makers = Mapping[str, Maker]
"""By `what` of the release."""

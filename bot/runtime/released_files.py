"""What a release hands out, and who makes it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


class NothingToRelease(Exception):
    """What the file would be about is not there any more, or not this person's."""


@dataclass(frozen=True, slots=True)
class FileRequest:
    """Whose file: nothing of anyone else may be in it. `complaint_id` where it is about one."""

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

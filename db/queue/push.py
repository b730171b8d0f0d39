"""The classes of what is said, by what may be done once no free reply carries it."""

from collections.abc import Iterable
from typing import Literal

# "must" is pushed, "may" only where the office allows it and LINE's quota has room, "wait" is
# said above the person's next free reply; so is what may not be pushed.
PushClass = Literal["must", "may", "wait"]
_WEAKEST_FIRST: tuple[PushClass, ...] = ("wait", "may", "must")


def strongest(classes: Iterable[PushClass]) -> PushClass:
    """The class of what is said together."""
    return max(classes, key=_WEAKEST_FIRST.index, default="wait")

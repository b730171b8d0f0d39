"""Memory of a conversation between two events: registered entries, and no other key."""

import json
from collections.abc import Callable, ItemsView, Mapping
from dataclasses import asdict, fields, is_dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar

T = TypeVar("T")
# Every declared entry by its key.
ENTRIES: dict[str, "StateEntry[Any]"] = {}


class UnregisteredKey(KeyError):
    """Raised where a key is written that no `StateEntry` declares."""


class ConversationState:
    """State of one conversation, as JSON. It is read and written through its
    entries; what an older version stored under other keys stays until all is cleared."""

    def __init__(self, stored: Mapping[str, Any] | None = None) -> None:
        self._stored = dict(stored or {})

    def __bool__(self) -> bool:
        return bool(self._stored)

    @classmethod
    def from_json(cls, text: str) -> "ConversationState":
        """The state as it was stored, whatever its keys are."""
        return cls(json.loads(text))

    def to_json(self) -> str:
        """The state as it is stored."""
        return json.dumps(self._stored, ensure_ascii=False, sort_keys=True)

    def items(self) -> ItemsView[str, Any]:
        """All that is stored."""
        return self._stored.items()

    def read(self, key: str) -> Any:
        """The JSON under a key; None where there is none."""
        return self._stored.get(key)

    def write(self, key: str, value: Any) -> None:
        """Put JSON under the key of an entry. Raises UnregisteredKey."""
        if key not in ENTRIES:
            raise UnregisteredKey(key)
        self._stored[key] = value

    def remove(self, key: str) -> bool:
        """Take out what is under a key; whether there was anything."""
        return self._stored.pop(key, None) is not None

    def clear(self) -> None:
        """Take out everything."""
        self._stored.clear()


class StateEntry(Generic[T]):
    """One thing that is remembered: the key it is stored under, its type (plain JSON, or a
    dataclass of it), and how long it is kept after it was last remembered. Declaring it registers
    the key. `upgrade` makes today's JSON of what an older version stored."""

    def __init__(
        self,
        key: str,
        kind: Callable[..., T],
        kept: timedelta,
        upgrade: Callable[[Any], Any] = lambda stored: stored,
    ) -> None:
        if key in ENTRIES:
            raise ValueError(f"two entries of a conversation's state have the key {key!r}")
        self.key, self.kept = key, kept
        self._kind, self._upgrade = kind, upgrade
        self._names = {each.name for each in fields(kind)} if is_dataclass(kind) else None
        ENTRIES[key] = self

    def get(self, state: ConversationState) -> T | None:
        """The entry's value, if there is one; parts only an older version knew are left out."""
        stored = state.read(self.key)
        if stored is None:
            return None
        value: Any = self._upgrade(stored)
        if self._names is not None:
            known = {name: part for name, part in value.items() if name in self._names}
            return self._kind(**known)
        found: T = value
        return found

    def recent(self, state: ConversationState, at: datetime, since: Callable[[T], str]) -> T | None:
        """The entry's value; forgotten here if it has expired at `at`. `since` gives its moment, as
        ISO 8601 in UTC."""
        found = self.get(state)
        if found is not None and at - datetime.fromisoformat(since(found)) > self.kept:
            self.clear(state)
            return None
        return found

    def set(self, state: ConversationState, value: T) -> None:
        """Remember this."""
        if is_dataclass(value) and not isinstance(value, type):
            state.write(self.key, asdict(value))
        else:
            state.write(self.key, value)

    def clear(self, state: ConversationState) -> bool:
        """Forget it; whether it was remembered."""
        return state.remove(self.key)

"""The local LINE's switches, set in the panel: delivery, redelivery, time, quota."""

from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from bot.simulator.records.store import Store, next_revision, read_setting, write_setting


@dataclass(frozen=True)
class Switches:
    """Switches of the local LINE's behaviour; all times in seconds."""

    redelivery: bool = True
    redelivery_after: float = 1.0
    delay: float = 0.0
    hold: bool = False
    callback_timeout: float = 2.0
    content_delay: float = 0.0
    hang: float = 20.0
    clock_ahead: float = 0.0
    quota: int | None = 300

    def __post_init__(self) -> None:
        for name in ("redelivery", "hold"):
            if not isinstance(getattr(self, name), bool):
                raise ValueError(f"{name} must be true or false")
        for name in ("redelivery_after", "delay", "callback_timeout", "content_delay", "hang"):
            _check_seconds(name, getattr(self, name), days=(0, 30))
        _check_seconds("clock_ahead", self.clock_ahead, days=(-3650, 3650))
        quota = self.quota
        if quota is not None and (isinstance(quota, bool) or not isinstance(quota, int)):
            raise ValueError("quota must be a whole number or null")


def _check_seconds(name: str, value: object, *, days: tuple[int, int]) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not days[0] <= float(str(value)) / 86_400 <= days[1]:
        raise ValueError(f"{name} must be seconds, from {days[0]} to {days[1]} days")


def switches(store: Store) -> Switches:
    """The switches as they stand."""
    return Switches(**read_setting(store, "switches", {}))


def set_switches(store: Store, changes: dict[str, Any]) -> Switches:
    """Change some switches. Raises ValueError when a name or a value is wrong."""
    unknown = set(changes) - {field.name for field in fields(Switches)}
    if unknown:
        raise ValueError(f"no such switch: {', '.join(sorted(unknown))}")
    with store.transaction() as connection:
        new = replace(switches(store), **changes)
        write_setting(connection, "switches", asdict(new))
        next_revision(connection)
    return new

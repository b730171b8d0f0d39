"""The columns of a complaint that come from its answers. Pure."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Facts:
    """The answers that have a column of their own, by which staff filter, sort and count."""

    kind: str
    platform: str
    province: str
    amount_satang: int | None
    paid: str | None
    purchase_date: date | None

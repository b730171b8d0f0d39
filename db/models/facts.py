"""The columns of a complaint that come from its answers. Pure."""

from dataclasses import dataclass
from datetime import date

UNCONFIRMED_KIND, NOT_TOLD = "other", "not-told"


@dataclass(frozen=True, slots=True)
class Facts:
    """The answers that have a column of their own, by which staff filter, sort and count.

    Until the filer tells them, `kind` is UNCONFIRMED_KIND, `platform` and `province` are
    NOT_TOLD."""

    kind: str
    platform: str
    province: str
    amount_satang: int | None
    paid: str | None
    payment_method: str | None
    purchase_date: date | None

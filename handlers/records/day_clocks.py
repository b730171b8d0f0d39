"""The last day of a deadline, counted from a day that a person gave, by the earlier reading. Pure.

The first day is not counted (Civil Code s.193/3), months run by the calendar (s.193/5), and a last
day on a holiday is not moved on. Of card disputes nothing is counted: their days are not certain.
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from knowledge_base.content.topic.fields import DayClock

_DAYS: Mapping[DayClock, int] = {
    "cod": 5,
    "hidden_damage": 8,
    # Hours begin at once (s.193/3), perhaps right after midnight: two whole days are sure.
    "bank_hold": 2,
}
_MONTHS: Mapping[DayClock, int] = {"fraud_3_months": 3, "defect_1_year": 12}


def last_day(clock: DayClock, start: date) -> date:
    """The last day on which it is surely not too late."""
    if clock in _DAYS:
        return start + timedelta(days=_DAYS[clock])
    return _months_later(start, _MONTHS[clock])


def _months_later(start: date, months: int) -> date:
    """The day of the same number, or else the month's last: never behind the section's own day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))

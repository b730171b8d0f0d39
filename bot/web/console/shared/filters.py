"""The filters of the queue and the export, as they stand in the address or the form."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.reports.complaint_filter import CHOICES, between, in_words
from bot.runtime.dates import read_day
from bot.web.console.shared.access import member
from bot.web.console.texts import console as texts
from db.complaints.complaints import Filter

DAYS = ("first", "last")
FIELDS = (*CHOICES, *DAYS)


@dataclass(frozen=True)
class ChosenFilter:
    """A filter, the values as they were given, and the problem with them."""

    wanted: Filter
    given: Mapping[str, str]
    problem: str

    @property
    def in_words(self) -> str:
        """The filter in words."""
        return in_words(self.wanted)


def parse_filter(values: Mapping[str, str]) -> ChosenFilter:
    """Parse the filter, within what the member may see. A code that does not exist counts as not
    given; a day that cannot be read is shown again with the problem."""
    given = {name: values.get(name, "").strip()[:40] for name in FIELDS}
    for name, labels in CHOICES.items():
        given[name] = given[name] if given[name] in labels else ""
    problem, days = "", {}
    for name in DAYS:
        try:
            days[name] = read_day(given[name]) if given[name] else None
        except ValueError:
            problem = texts.WRONG_DAY
    first, last = days.get("first"), days.get("last")
    if first and last and first > last:
        problem = texts.DAYS_CROSSED
    return ChosenFilter(_filter(first, last, given), _only_given(given), problem)


def _filter(first: date | None, last: date | None, given: Mapping[str, str]) -> Filter:
    wanted = between(first, last, {name: given[name] or None for name in CHOICES})
    return replace(wanted, scope=member().scope)


def _only_given(given: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in given.items() if value}

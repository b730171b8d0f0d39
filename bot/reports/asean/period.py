"""The quarter or the year of a report. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.reports.asean import texts
from bot.runtime import dates

_MONTHS_OF_A_QUARTER, _MONTHS_OF_A_YEAR = 3, 12
QUARTERS = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class ReportPeriod:
    """A calendar year of the common era, or one quarter of it."""

    year: int
    quarter: int | None = None

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, ((self.quarter or 1) - 1) * _MONTHS_OF_A_QUARTER + 1, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return _following(list(self.months)[-1]) - timedelta(days=1)

    @property
    def months(self) -> Iterator[date]:
        """The first day of each of its months."""
        month = self.first
        for _ in range(_MONTHS_OF_A_QUARTER if self.quarter else _MONTHS_OF_A_YEAR):
            yield month
            month = _following(month)

    @property
    def name(self) -> str:
        """2026 or 2026-Q3."""
        return f"{self.year}-Q{self.quarter}" if self.quarter else f"{self.year}"

    @property
    def file_names(self) -> tuple[str, str, str]:
        """Its PDF, its workbook, its JSON."""
        stem = f"ruthan-asean-report-{self.name}"
        return f"{stem}.pdf", f"{stem}.xlsx", f"{stem}.json"

    @property
    def label(self) -> str:
        """The year, or the quarter with its months."""
        if self.quarter is None:
            return texts.year(self.year)
        return texts.quarter(self.year, self.quarter, self.first, self.last)

    def is_over(self, now: datetime) -> bool:
        """True if its last day is over in Thailand."""
        return now >= dates.end_of_day(self.last)


def last_periods(now: datetime, years: int) -> list[ReportPeriod]:
    """The quarters and years that are over, the newest first, as far back as so many years."""
    this_year = now.astimezone(dates.BANGKOK).year
    found = [
        ReportPeriod(year, quarter)
        for year in range(this_year, this_year - years - 1, -1)
        for quarter in (None, *reversed(QUARTERS))
    ]
    return [period for period in found if period.is_over(now)]


def _following(month: date) -> date:
    return (month + timedelta(days=32)).replace(day=1)

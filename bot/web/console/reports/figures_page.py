"""Complaints in numbers: a page with charts, and a paper for the monthly meeting."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any

from flask import render_template, request, send_file
from flask.typing import ResponseReturnValue

from bot.privacy.retention import EVIDENCE_KEPT
from bot.reports.asean.period import ReportPeriod, last_periods
from bot.reports.complaint_filter import CHOICES
from bot.runtime.dates import BANGKOK, show_month, show_short_day
from bot.runtime.pdf import TypesettingError
from bot.web.console.reports import disclosure_control, figures, figures_pdf
from bot.web.console.reports.figures_pdf import MEDIA_TYPE, FiguresReport
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.filters import (
    ChosenFilter,
    FilterForm,
    chosen_filter,
    parse_filter,
)
from bot.web.console.shared.forms import (
    ChoiceField,
    ConsoleForm,
    ReasonField,
    choices,
    shown,
)
from bot.web.console.shared.routes import ANALYSTS, POST, route
from bot.web.console.texts import figures as texts
from bot.web.console.texts.case import CONTACT_RULE
from db.complaints.complaints import Filter
from db.statistics import figures as statistics_figures
from db.statistics.figures import Statistics

DAYS = 30
MONTHS = 24
# As far back as this the report to ASEAN is offered.
REPORTED_YEARS = 2
_FISCAL_YEAR_BEGINS = 10
_ONE_DAY = timedelta(days=1)


def _month_choices() -> list[Any]:
    return choices(dict(_months(_today())))


def _period_choices() -> list[Any]:
    return choices({each.name: each.label for each in reported_periods()})


def reported_periods() -> list[ReportPeriod]:
    """The years and quarters that the report to ASEAN is offered for."""
    return last_periods(current_console().clock(), REPORTED_YEARS)


class PaperForm(FilterForm):
    """The month of the paper, with the filter of the page."""

    month = ChoiceField(texts.MONTH, _month_choices, texts.NO_MONTH)
    reason = ReasonField(texts.PAPER_REASON)


class AseanForm(ConsoleForm):
    """The year or quarter of the report to ASEAN."""

    period = ChoiceField(texts.PERIOD, _period_choices, texts.NO_PERIOD)
    reason = ReasonField(texts.ASEAN_REASON)


@route("/numbers", "numbers", ANALYSTS)
def numbers() -> ResponseReturnValue:
    """The figures of the complaints that the filter in the address leaves; of the last 30 days
    where it names no day."""
    return _page(parse_filter(_with_days(request.args)))


def _with_days(values: Mapping[str, str]) -> dict[str, str]:
    if any(values.get(name, "").strip() for name in ("first", "last")):
        return dict(values)
    return {**values, **_between(_today() - (DAYS - 1) * _ONE_DAY, _today())}


def _between(first: date, last: date) -> dict[str, str]:
    return {"first": show_short_day(first), "last": show_short_day(last)}


def _today() -> date:
    return current_console().clock().astimezone(BANGKOK).date()


def _page(chosen: ChosenFilter, rejected: ConsoleForm | None = None) -> str:
    found = _figures(chosen.wanted)
    first, last = _days(chosen.wanted, found)
    return render_template(
        "console/numbers.html",
        chosen=chosen,
        facts=figures.facts(found),
        contact_rule=CONTACT_RULE,
        parts=[figures.over_time(found, first, last), *figures.parts(found)],
        total=found.total,
        periods=[(label, dict(chosen.given) | days) for label, days in _periods(_today())],
        rejected=rejected,
        paper=shown(PaperForm, rejected, month=_months(_today())[1][0]),
        asean=shown(AseanForm, rejected, "asean"),
    )


def refused(form: ConsoleForm) -> str:
    """The page of the last 30 days, with what is wrong with what was asked for."""
    return _page(parse_filter(_with_days({})), form)


def _figures(wanted: Filter) -> Statistics:
    now = current_console().clock()
    with current_console().transactions.reading() as session:
        return statistics_figures.gather(session, wanted, now, now - EVIDENCE_KEPT)


def _days(wanted: Filter, found: Statistics) -> tuple[date, date]:
    """The first and the last day of the chart: those of the filter, else those there are."""
    known = sorted(found.days)
    first = _day(wanted.since) or (date.fromisoformat(known[0]) if known else _today())
    last = _day(wanted.until - _ONE_DAY) if wanted.until else None
    return first, max(first, min(last or _today(), max(_today(), first)))


def _day(moment: datetime | None) -> date | None:
    return moment.astimezone(BANGKOK).date() if moment else None


def _periods(today: date) -> Iterator[tuple[str, dict[str, str]]]:
    """The times that are asked for most, as the address names them."""
    month = today.replace(day=1)
    before = month - _ONE_DAY
    year = today.year if today.month >= _FISCAL_YEAR_BEGINS else today.year - 1
    yield texts.LAST_30, _between(today - (DAYS - 1) * _ONE_DAY, today)
    yield texts.THIS_MONTH, _between(month, today)
    yield texts.LAST_MONTH, _between(before.replace(day=1), before)
    yield texts.FISCAL_YEAR, _between(date(year, _FISCAL_YEAR_BEGINS, 1), today)


def _months(today: date) -> list[tuple[str, str]]:
    """This month and those before it: 2026-10, and its name."""
    found, month = [], today.replace(day=1)
    for _ in range(MONTHS):
        found.append((f"{month:%Y-%m}", show_month(month)))
        month = (month - _ONE_DAY).replace(day=1)
    return found


@route("/numbers/pdf", "numbers_paper", ANALYSTS, methods=POST, form=PaperForm)
def paper() -> ResponseReturnValue:
    """The PDF of a month, with its row in the audit log."""
    form = PaperForm()
    is_right = form.validate()
    seen = parse_filter(_with_days(chosen_filter(form).given))
    if not is_right:
        return _page(seen, form), 422
    month = form.month.data
    first = date.fromisoformat(f"{month}-01")
    last = (first + timedelta(days=31)).replace(day=1) - _ONE_DAY
    codes = {name: seen.given[name] for name in CHOICES if name in seen.given}
    days = _between(first, last)
    of_month = parse_filter({**codes, **days})
    found = _figures(of_month.wanted)
    about = FiguresReport(
        month=first,
        last=last,
        unit=member().scope.unit,
        filter_words=of_month.in_words,
        who=member().name,
        now=current_console().clock(),
        is_hidden=_hidden_elsewhere(codes, days),
    )
    try:
        pdf = figures_pdf.render(figures_pdf.contents_of(about, found))
    except TypesettingError:
        return _page(seen, form.refuse(texts.NOT_TYPESET)), 500
    with current_console().transactions.writing() as session:
        said = [f"numbers {month}", f"{found.total} complaints"]
        said += [f"{name}={code}" for name, code in codes.items()]
        said += [f"unit={about.unit}"] if about.unit else []
        audit_notes.note(session, "export pdf", "; ".join(said), form.reason.data)
    return send_file(
        BytesIO(pdf),
        mimetype=MEDIA_TYPE,
        as_attachment=True,
        download_name=texts.file_name(month),
    )


def _hidden_elsewhere(codes: Mapping[str, str], days: Mapping[str, str]) -> bool:
    """True if the paper without one of these choices hides the number of those who have it."""
    return any(
        disclosure_control.is_suppressed(
            _figures(parse_filter({**codes, **days, name: ""}).wanted), name, code
        )
        for name, code in codes.items()
    )

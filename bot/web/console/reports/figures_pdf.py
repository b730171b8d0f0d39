"""The figures of a month as PDF, for those who meet; small counts are not told."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from importlib.resources import files

from bot.runtime.dates import show_moment, show_month
from bot.runtime.pdf import render_pdf
from bot.web.console.reports import figures
from bot.web.console.reports.disclosure_control import suppress_small
from bot.web.console.reports.figures import Fact, FigureSection
from bot.web.console.texts import figures as texts
from db.export.cells import clean
from db.statistics import disclosure_control
from db.statistics.figures import Statistics

TEMPLATE = "templates/numbers.typ"
MEDIA_TYPE = "application/pdf"


@dataclass(frozen=True, slots=True)
class FiguresReport:
    """Which month, of which unit ("" where of all), under which filter, for whom and when; and
    whether this group is hidden on the paper of a wider filter."""

    month: date
    last: date
    unit: str
    filter_words: str
    who: str
    now: datetime
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class FiguresDocument:
    """All that the template prints."""

    office: str
    unit: str
    month: str
    filter_words: str
    who: str
    printed: str
    hidden_note: str
    facts: Sequence[Fact]
    parts: Sequence[FigureSection]


def contents_of(paper: FiguresReport, found: Statistics) -> FiguresDocument:
    """The contents to print; only a note for less than five complaints, or for a group that is
    hidden elsewhere."""
    few = found.total < disclosure_control.SMALLEST
    none = few or paper.is_hidden
    hide = suppress_small
    over_time = figures.on_paper(found, paper.month, paper.last, hide)
    parts = [] if none else [over_time, *figures.parts(found, hide)]
    return FiguresDocument(
        office=texts.OFFICE,
        unit=clean(paper.unit),
        month=show_month(paper.month),
        filter_words=clean(paper.filter_words),
        who=clean(paper.who),
        printed=show_moment(paper.now),
        hidden_note=_note(few, none),
        facts=[] if none else figures.facts(found, hide),
        parts=parts,
    )


def _note(few: bool, none: bool) -> str:
    if few:
        return texts.TOO_FEW
    return texts.HIDDEN_ELSEWHERE if none else texts.HIDDEN_NOTE


def render(contents: FiguresDocument) -> bytes:
    """The PDF. Raises TypesettingError."""
    return render_pdf(
        {
            "main.typ": files("bot").joinpath(TEMPLATE).read_bytes(),
            "contents.json": json.dumps(asdict(contents), ensure_ascii=False).encode(),
            **{f"{part.name}.svg": str(part.chart).encode() for part in contents.parts},
        }
    )

"""Groups of complaints that name the same seller, and those that people are warned of."""

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.complaint_filter import CHOICES
from bot.console import accounting
from bot.console.access import allowed, member
from bot.console.desk import desk
from bot.texts import patterns as words
from db import patterns
from db.models import Complaint
from db.patterns import KINDS, LEAST_FILERS, Pattern, TooFewFilers

SHOWN = 50
_LARGEST_MARK = 2**63


@allowed("officer", "supervisor", "administrator")
def patterns_page() -> ResponseReturnValue:
    """The biggest groups, counted over what the member may see."""
    return _page()


@allowed("supervisor")
def confirm() -> ResponseReturnValue:
    """People who check this seller are told how many complained, from now on."""
    reason, problem = accounting.reason_given()
    if problem:
        return _page(problem), 422
    try:
        with desk().transactions.writing() as session:
            found = _posted(session)
            now = desk().clock()
            confirmed = patterns.confirm(session, found.kind, found.mark, member().id, now)
            accounting.note(session, "pattern confirmed", _thing(confirmed), reason)
    except TooFewFilers:
        return _page(words.too_few_filers(LEAST_FILERS)), 409
    flash(words.CONFIRMED)
    return redirect(url_for("console.patterns"), 303)


@allowed("supervisor")
def undo() -> ResponseReturnValue:
    """Nobody is told any more."""
    reason, problem = accounting.reason_given()
    if problem:
        return _page(problem), 422
    with desk().transactions.writing() as session:
        found = _posted(session)
        undone = patterns.undo(session, found.kind, found.mark, desk().clock())
        if undone is not None:
            accounting.note(session, "pattern undone", _thing(undone), reason)
    if undone is None:
        return _page(words.NOT_CONFIRMED), 409
    flash(words.UNDONE)
    return redirect(url_for("console.patterns"), 303)


def _posted(session: Session) -> Pattern:
    """The group that the form names; 404 where the member sees none."""
    kind, mark = request.form.get("kind", ""), request.form.get("mark", 0, type=int)
    is_one = kind in KINDS and -_LARGEST_MARK <= mark < _LARGEST_MARK
    found = patterns.of_mark(session, member().scope, kind, mark) if is_one else None
    return found or abort(404)


def _thing(confirmed: int) -> str:
    return f"pattern {confirmed}"


def _page(problem: str = "") -> str:
    with desk().transactions.reading() as session:
        found = patterns.biggest(session, member().scope, SHOWN)
        newest = (session.get(Complaint, each.newest) for each in found)
        return render_template(
            "console/patterns.html",
            found=[(each, one.number) for each, one in zip(found, newest, strict=True) if one],
            kinds=words.KINDS,
            provinces=CHOICES["province"],
            platforms=CHOICES["platform"],
            most=SHOWN,
            least=LEAST_FILERS,
            may_confirm=member().role == "supervisor",
            problem=problem,
        )

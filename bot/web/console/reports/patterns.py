"""Groups of complaints that name the same seller, and those that people are warned of."""

import re
from dataclasses import dataclass
from datetime import datetime

from flask import abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.reports.complaint_filter import CHOICES
from bot.web.console.cases.cases import audit_subject
from bot.web.console.shared import audit_notes
from bot.web.console.shared import reveal as shared_reveal
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm, ReasonField, SentField, row_forms, shown
from bot.web.console.shared.ids import FingerprintConverter
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import patterns as texts
from db.complaints import complaints
from db.export.cells import clean, mask
from db.models.patterns import ConfirmedPattern
from db.models.tables import Complaint
from db.search import patterns
from db.search.patterns import KINDS, LEAST_FILERS, Pattern, TooFewFilers
from db.search.seller_index import fingerprint
from handlers.records.seller_terms import ACCOUNT, PHONE, as_typed, normalised

SHOWN = 50
SHOWN_OF_ONE = 200
_LARGEST_MARK = 2**63


def _mark(sent: str) -> int:
    return int(sent) if re.fullmatch(FingerprintConverter.regex, sent) else 0


class PatternForm(ConsoleForm):
    """The reason for confirming a group, or for no longer doing so."""

    kind = SentField()
    mark = SentField(filters=[_mark])
    reason = ReasonField(texts.REASON)


class SellerForm(ConsoleForm):
    """The reason for showing whom a group names."""

    reason = ReasonField(texts.SHOWN_BECAUSE)


@dataclass(frozen=True, slots=True)
class PatternView:
    """A group with its newest complaint, whom that names (masked until it is revealed), and by
    what it was ever confirmed; `number` is that of the newest confirmation, None: never."""

    one: Pattern
    newest: Complaint
    seller: str
    revealed_until: datetime | None
    confirmations: list[ConfirmedPattern]

    @property
    def number(self) -> int | None:
        """The number by which the page and the audit log name the group."""
        return self.confirmations[-1].id if self.confirmations else None


@route("/patterns", "patterns", CASEWORKERS)
def patterns_page() -> ResponseReturnValue:
    """The biggest groups, counted over what the member may see."""
    return _page()


@route("/patterns/confirm", "confirm_pattern", ("supervisor",), methods=POST, form=PatternForm)
def confirm() -> ResponseReturnValue:
    """Mark the group as confirmed, so that people may be told how many complained of the seller."""
    form = _sent()
    if not form.validate():
        return _page(form), 422
    try:
        with current_console().transactions.writing() as session:
            found = _found(session, form.kind.data, form.mark.data)
            now = current_console().clock()
            confirmed = patterns.confirm(session, found.kind, found.mark, member().id, now)
            audit_notes.note(
                session, "pattern confirmed", _audit_subject(confirmed), form.reason.data
            )
    except TooFewFilers:
        return _page(form.refuse(texts.too_few_filers(LEAST_FILERS))), 409
    flash(texts.CONFIRMED)
    return redirect(url_for("console.patterns"), 303)


@route("/patterns/undo", "undo_pattern", ("supervisor",), methods=POST, form=PatternForm)
def undo() -> ResponseReturnValue:
    """Nobody is told any more."""
    form = _sent()
    if not form.validate():
        return _page(form), 422
    with current_console().transactions.writing() as session:
        found = _found(session, form.kind.data, form.mark.data)
        undone = patterns.undo(session, found.kind, found.mark, current_console().clock())
        if undone is not None:
            audit_notes.note(session, "pattern undone", _audit_subject(undone), form.reason.data)
    if undone is None:
        return _page(form.refuse(texts.NOT_CONFIRMED)), 409
    flash(texts.UNDONE)
    return redirect(url_for("console.patterns"), 303)


@route("/patterns/<kind>/<mark:mark>", "pattern", CASEWORKERS)
def pattern(kind: str, mark: int) -> ResponseReturnValue:
    """One group: whom it names, and its complaints as far as the member may see them."""
    return _page_of_one(kind, mark)


@route("/patterns/<kind>/<mark:mark>", "reveal_pattern", CASEWORKERS, methods=POST, form=SellerForm)
def reveal(kind: str, mark: int) -> ResponseReturnValue:
    """Whom it names, as the newest complaint says; that one is readable for a while."""
    form = SellerForm()
    if not form.validate():
        return _page_of_one(kind, mark, form), 422
    with current_console().transactions.writing() as session:
        found = _pattern_views(session, [_found(session, kind, mark)])[0]
        audit_notes.note(session, "reveal", audit_subject(found.newest.number), form.reason.data)
        number = found.newest.number
    shared_reveal.begin(number, current_console().clock())
    return redirect(url_for("console.pattern", kind=kind, mark=mark), 303)


def _sent() -> PatternForm:
    """The form of the group that it names."""
    sent = PatternForm()
    return PatternForm(row=f"{sent.kind.data}-{sent.mark.data}")


def _found(session: Session, kind: str, mark: int) -> Pattern:
    """The group; 404 where the member sees none."""
    is_one = kind in KINDS and -_LARGEST_MARK <= mark < _LARGEST_MARK
    found = patterns.by_fingerprint(session, member().scope, kind, mark) if is_one else None
    return found or abort(404)


def _audit_subject(confirmed: int) -> str:
    return f"pattern {confirmed}"


def _pattern_views(session: Session, found: list[Pattern]) -> list[PatternView]:
    newest = patterns.newest_ones(session, found)
    confirmed = patterns.confirmations(session, found)
    return [
        _one(each, newest[each.newest], [row for row in confirmed if row.mark == each.mark])
        for each in found
    ]


def _one(one: Pattern, newest: Complaint, confirmed: list[ConfirmedPattern]) -> PatternView:
    revealed_until = shared_reveal.until(newest.number, current_console().clock())
    named = clean(_seller(one, newest))
    if revealed_until is None:
        named = mask(named, keeps_digits=one.kind in (ACCOUNT, PHONE))
    return PatternView(one, newest, named, revealed_until, confirmed)


def _seller(one: Pattern, newest: Complaint) -> str:
    """The seller detail that the group shares, as typed into its newest complaint."""
    key = current_console().data_keys.unwrap(newest.conversation.wrapped_key)
    answers = complaints.personal_answers(newest, key)
    typed = (text for kind, text in as_typed(answers) if kind == one.kind)
    index_key = current_console().index_key
    same = (
        text
        for text in typed
        if fingerprint(index_key, one.kind, normalised(one.kind, text)) == one.mark
    )
    return next(same, "")


def _page_of_one(kind: str, mark: int, rejected: ConsoleForm | None = None) -> str:
    with current_console().transactions.reading() as session:
        found = _pattern_views(session, [_found(session, kind, mark)])[0]
        return render_template(
            "console/pattern.html",
            shown=found,
            complaints=patterns.in_group(session, member().scope, kind, mark, SHOWN_OF_ONE),
            kinds=texts.KINDS,
            provinces=CHOICES["province"],
            most=SHOWN_OF_ONE,
            least=LEAST_FILERS,
            may_confirm=member().role == "supervisor",
            begins=found.revealed_until is not None and shared_reveal.is_new(),
            rejected=rejected,
            form=shown(SellerForm, rejected),
            forms=row_forms(rejected, decision=PatternForm),
        )


def _page(rejected: ConsoleForm | None = None) -> str:
    with current_console().transactions.reading() as session:
        found = patterns.biggest(session, member().scope, SHOWN)
        return render_template(
            "console/patterns.html",
            found=_pattern_views(session, found),
            kinds=texts.KINDS,
            provinces=CHOICES["province"],
            platforms=CHOICES["platform"],
            most=SHOWN,
            least=LEAST_FILERS,
            may_confirm=member().role == "supervisor",
            rejected=rejected,
            forms=row_forms(rejected, decision=PatternForm),
        )

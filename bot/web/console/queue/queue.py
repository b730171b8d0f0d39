"""The list of complaints: searched, filtered, newest or most urgent first."""

import re
import secrets
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlencode

from flask import flash, redirect, render_template, request
from flask.typing import ResponseReturnValue
from wtforms.validators import Length

from bot.reports.complaint_filter import CHOICES, kind_label
from bot.runtime.dates import show_moment
from bot.texts.complaint_export import NO_FILTER
from bot.web.console.queue import bulk
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import NameField, WordsField, shown
from bot.web.console.shared.queue_filters import (
    ME,
    NOBODY_GIVEN,
    QueueForm,
    QueueRequest,
    QueueSearch,
    address,
    apply_search,
    parse_queue_request,
)
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import queue as texts
from db.complaints import queue as complaints_queue
from db.complaints import timeline as complaints_timeline
from db.complaints import workflow as complaints_workflow
from db.complaints.queue import QueuePage
from db.export.cells import clean
from db.models.tables import Complaint, StaffMember
from db.search import saved_filters, searches

PAGE_LENGTH = 50
SEARCH_LENGTH = 200
NAME_LENGTH = 60
_NOTHING = QueuePage((), "")
_COUNT = re.compile(r"[1-9][0-9]{0,6}")


class SearchForm(QueueForm):
    """The words to search for."""

    typed = WordsField(
        texts.SEARCH, [Length(max=SEARCH_LENGTH, message=texts.SEARCH_LENGTH)], id="search"
    )


class SavedFilterForm(QueueForm):
    """The name under which the present filter is kept."""

    name = NameField(texts.FILTER_NAME, NAME_LENGTH, texts.NAME_NEEDED)


@route("/complaints", "queue", CASEWORKERS)
def queue() -> ResponseReturnValue:
    """One page of the complaints that match the filter and search in the address."""
    return _page(parse_queue_request(request.args))


def _page(found: QueueRequest, rejected: QueueForm | None = None) -> str:
    with current_console().transactions.reading() as session:
        search = apply_search(session, found.wanted)
        officers = complaints_timeline.assignable_staff(session)
        page, before = _NOTHING, _before()
        if search.wanted is not None and not found.problem:
            after = request.args.get("after", "")
            page = complaints_queue.page(session, search.wanted, found.order, after, PAGE_LENGTH)
        return render_template(
            "console/queue.html",
            asked=found,
            chosen=found.chosen,
            choices=CHOICES,
            kind_label=kind_label,
            search=search,
            said=_description(found, search, officers),
            note=_note(found, search),
            count=_count(found, search),
            page=page,
            before=before,
            place=_place(before, len(page.found), _count(found, search)),
            is_first="after" not in request.args,
            officers=officers,
            saved=saved_filters.of_member(session, member().id),
            orders=texts.ORDERS,
            statuses=tuple(complaints_workflow.TRANSITIONS),
            pressing=_pressing,
            overdue=_overdue,
            rejected=rejected,
            search_form=shown(SearchForm, rejected, typed=clean(search.typed)),
            name_form=shown(SavedFilterForm, rejected),
            words=texts,
            address=address,
            bulk_statuses=bulk.STATUSES,
            most_at_once=bulk.MOST_AT_ONCE,
        )


def _description(
    found: QueueRequest, search: QueueSearch, officers: Sequence[StaffMember]
) -> list[str]:
    """The search, the filters and the order in words; "all" where there is none."""
    given = found.given
    names = {str(one.id): clean(one.name) for one in officers}
    names |= {ME: texts.MINE, NOBODY_GIVEN: texts.NOBODYS}
    of_form = found.chosen.in_words
    said = [texts.searched(clean(search.typed)) if search.typed else ""]
    said += [of_form if of_form != NO_FILTER else ""]
    said += [texts.amounts(given.get("least"), given.get("most"))]
    said += [names.get(given.get("assigned", ""), "")]
    said += [texts.FLAGS[flag] for flag in texts.FLAGS if flag in given]
    said += [texts.ORDERS[found.order] if found.order != "newest" else ""]
    return [each for each in said if each] or [NO_FILTER]


def _before() -> int:
    """The number of complaints on the pages before this one, as the link to it says."""
    given = request.args.get("before", "")
    return int(given) if "after" in request.args and _COUNT.fullmatch(given) else 0


def _place(before: int, shown: int, count: int) -> str:
    """The range on this page out of all; "" where all are on it, or where it cannot be known."""
    last = before + shown
    is_known = shown < count and last <= count and bool(before) == ("after" in request.args)
    return texts.place(before + 1, last, count) if is_known else ""


def _count(found: QueueRequest, search: QueueSearch) -> int:
    status = found.wanted.filter.status
    return search.counts.get(status, 0) if status else sum(search.counts.values())


def _note(found: QueueRequest, search: QueueSearch) -> str:
    if search.note or not search.typed or _count(found, search):
        return search.note
    return f"{texts.NOT_FOUND} {texts.NOT_FOUND_FILTERED if found.filters else ''}".strip()


def _pressing(complaint: Complaint) -> str:
    """The time until which money may be stopped, where that is possible."""
    until = complaint.urgent_until
    stops = (
        complaint.status in (complaints_workflow.RECEIVED, complaints_workflow.CHECKING)
        and complaint.main is None
    )
    return texts.until(show_moment(until)) if until and stops and until > _now() else ""


def _overdue(complaint: Complaint) -> str:
    """The time for which the filer has waited too long."""
    due = complaint.due_at
    return texts.overdue((_now() - due).days) if due and due <= _now() else ""


def _now() -> datetime:
    return current_console().clock()


@route("/complaints/search", "search", CASEWORKERS, methods=POST, form=SearchForm)
def search() -> ResponseReturnValue:
    """Store the typed search where no address and no log shows it, and redirect to its results."""
    form = SearchForm()
    kept, typed = form.asked.given, form.typed.data
    if not form.validate():
        return _page(form.asked, form), 422
    if not typed:
        return redirect(address(kept), 303)
    search_id = secrets.token_hex(16)
    with current_console().transactions.writing() as session:
        searches.save(
            session,
            search_id,
            member().id,
            typed,
            current_console().data_keys,
            current_console().clock(),
        )
        audit_notes.note(session, "search", "complaints", "")
    return redirect(address({**kept, "search": search_id}), 303)


@route("/complaints/filters", "save_filter", CASEWORKERS, methods=POST, form=SavedFilterForm)
def save_filter() -> ResponseReturnValue:
    """Save the present filter under a name."""
    form = SavedFilterForm()
    asked = form.asked
    if not form.validate():
        return _page(asked, form), 422
    problem = asked.problem if asked.given else texts.NOTHING_TO_SAVE
    if not problem:
        try:
            with current_console().transactions.writing() as session:
                saved_filters.save(session, member().id, form.name.data, urlencode(asked.given))
        except saved_filters.TooManyFilters:
            problem = texts.too_many_filters(saved_filters.MOST)
    flash(problem or texts.FILTER_SAVED, "danger" if problem else "message")
    return redirect(address(asked.given), 303)


@route(
    "/complaints/filters/<id:filter_id>", "remove_filter", CASEWORKERS, methods=POST, form=QueueForm
)
def remove_filter(filter_id: int) -> ResponseReturnValue:
    """Delete one of the member's own filters."""
    with current_console().transactions.writing() as session:
        saved_filters.remove(session, member().id, filter_id)
    flash(texts.FILTER_REMOVED)
    return redirect(address(QueueForm().asked.given), 303)

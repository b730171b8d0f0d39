"""The queue's request in an address: filters, an order, a search by its random name."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flask import request, url_for
from sqlalchemy.orm import Session

from bot.web.console.shared import filters
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.filters import ChosenFilter, parse_filter
from bot.web.console.shared.forms import ConsoleForm, SentField
from bot.web.console.shared.ids import read_id
from bot.web.console.texts import queue as texts
from db.complaints.queue import NOBODY, QueueQuery, SortOrder, counts
from db.search import search_index, searches
from handlers.nlu.values import amounts as values_amounts
from handlers.records import case_number
from handlers.records.search_terms import parse_query

ME, NOBODY_GIVEN = "me", "nobody"
_FLAGS = ("open", "pressing", "overdue", "urgent")
_AMOUNTS = ("least", "most")
_OWN = (*_AMOUNTS, "assigned", *_FLAGS, "order")
FIELDS = (*filters.FIELDS, *_OWN, "search")


@dataclass(frozen=True, slots=True)
class QueueRequest:
    """A parsed request: the query, its order, the values as in the address (`given`, without the
    search), and the problem with them."""

    chosen: ChosenFilter
    wanted: QueueQuery
    order: SortOrder
    given: Mapping[str, str]
    problem: str

    @property
    def filters(self) -> dict[str, str]:
        """The given values without the order."""
        return {name: value for name, value in self.given.items() if name != "order"}


class QueueForm(ConsoleForm):
    """A form of the queue, which carries the filters, the order and the search of its page."""

    @property
    def asked(self) -> QueueRequest:
        """The filters and the order, parsed."""
        return parse_queue_request({name: self[name].data for name in FIELDS})


for _name in FIELDS:
    setattr(QueueForm, _name, SentField())


@dataclass(frozen=True, slots=True)
class QueueSearch:
    """A search: its random name, the typed text, a note to show, the query (None: nothing can be
    found), the counts by status."""

    id: str
    typed: str
    note: str
    wanted: QueueQuery | None
    counts: Mapping[str, int]


def parse_queue_request(values: Mapping[str, str]) -> QueueRequest:
    """Parse the address. A value that cannot be read counts as not given, and is reported."""
    by_form = parse_filter(values)
    given = {name: values[name].strip()[:20] for name in _OWN if values.get(name, "").strip()}
    amounts = {name: values_amounts.parse(given[name]) for name in _AMOUNTS if name in given}
    least, most = (
        amount if isinstance(amount := amounts.get(name), int) else None for name in _AMOUNTS
    )
    is_wrong = any(isinstance(amount, str) for amount in amounts.values())
    problem = texts.WRONG_AMOUNT if is_wrong else _crossed(least, most) or by_form.problem
    order: SortOrder = "urgent" if given.get("order") == "urgent" else "newest"
    wanted = QueueQuery(
        now=current_console().clock(),
        filter=by_form.wanted,
        least=least,
        most=most,
        assigned=_assigned(given.get("assigned", "")),
        open="open" in given,
        pressing="pressing" in given,
        overdue="overdue" in given,
        urgent="urgent" in given,
    )
    return QueueRequest(by_form, wanted, order, {**by_form.given, **given}, problem)


def _crossed(least: int | None, most: int | None) -> str:
    is_crossed = least is not None and most is not None and least > most
    return texts.AMOUNTS_CROSSED if is_crossed else ""


def _assigned(given: str) -> int | None:
    if given == ME:
        return member().id
    if given == NOBODY_GIVEN:
        return NOBODY
    return read_id(given) or None


def address(given: Mapping[str, str]) -> str:
    """The address of the queue with these filters."""
    values: dict[str, Any] = {name: value for name, value in given.items() if value}
    return url_for("console.queue", **values)


def apply_search(session: Session, wanted: QueueQuery) -> QueueSearch:
    """Apply the search that the address names, if it names one."""
    search_id = request.values.get("search", "")
    typed = None
    if search_id:
        typed = searches.find(
            session, search_id, member().id, current_console().data_keys, wanted.now
        )
    if typed is None:
        note = texts.SEARCH_FORGOTTEN if search_id else ""
        return QueueSearch("", "", note, wanted, counts(session, wanted))
    looked, part = parse_query(typed), case_number.part_alone(typed)
    if part and not looked.number:
        numbered = replace(wanted, part=part)
        found = counts(session, numbered)
        if found:
            return QueueSearch(search_id, typed, "", numbered, found)
    if not (looked.number or looked.words):
        return QueueSearch(search_id, typed, texts.NOTHING_TO_SEARCH, None, {})
    whole = _with_words(session, wanted, looked.number, looked.words)
    found = counts(session, whole)
    if found or looked.parts == looked.words:
        return QueueSearch(search_id, typed, "", whole, found)
    wider = _with_words(session, wanted, looked.number, looked.parts)
    found = counts(session, wider)
    return QueueSearch(search_id, typed, texts.WIDENED if found else "", wider, found)


def _with_words(
    session: Session, wanted: QueueQuery, number: str, looked: frozenset[str]
) -> QueueQuery:
    hashed = search_index.term_hashes(current_console().index_key, looked)
    rarest_first = search_index.rarest_first(session, hashed)
    return replace(wanted, number=number, words=rarest_first)

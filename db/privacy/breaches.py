"""The breach register: what happened, until when it is to be reported, and whom it touches."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.complaints.complaints import Filter, matching
from db.engine.encryption import MasterKeys
from db.models.breaches import Breach
from db.models.tables import AuditRow, Complaint

# To the Personal Data Protection Committee's office, from when the breach is known, unless it
# is unlikely to put anybody at risk (PDPA section 37(4)).
REPORTED_WITHIN = timedelta(hours=72)
Risk = Literal["none", "some", "high"]
RISKS: tuple[Risk, ...] = ("none", "some", "high")
BreachAction = Literal["reported", "people_told", "closed"]
ACTIONS: tuple[BreachAction, ...] = ("reported", "people_told", "closed")
_CONTEXT = "breaches.words"
_NUMBER = re.compile(r"complaint (\S+)")
_AT_ONCE = 500


class BreachEditConflict(Exception):
    """Someone else changed the entry since it was read."""


@dataclass(frozen=True, slots=True)
class BreachDetails:
    """Details of a breach, in the office's own words; `data` are the kinds of data."""

    happened: str
    measures: str
    data: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AffectedQuery:
    """Search for the affected people: what an account opened from `since` to `until`, what a
    filter leaves, numbers. None of them: nobody."""

    account: str = ""
    since: datetime | None = None
    until: datetime | None = None
    wanted: Filter | None = None
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Affected:
    """The complaints that a breach touches, by number, how many persons filed them, and which
    of the numbers that were asked for no complaint ever had."""

    numbers: Sequence[str]
    persons: int
    unknown: Sequence[str]


def record(
    session: Session, known_at: datetime, risk: Risk, staff_id: int, now: datetime
) -> Breach:
    """A new entry, without words yet."""
    entry = Breach(
        known_at=known_at,
        recorded_at=now,
        staff_id=staff_id,
        risk=risk,
        sealed_words=b"",
        sought={},
    )
    session.add(entry)
    return entry


def set_details(
    entry: Breach, words: BreachDetails, sought: dict[str, Any], keys: MasterKeys
) -> None:
    """Store the details of a breach, encrypted, and the codes by which those affected are found."""
    told = json.dumps(asdict(words), ensure_ascii=False)
    entry.sealed_words = keys.encrypt(told.encode(), _CONTEXT)
    entry.sought = sought


def details_of(entry: Breach, keys: MasterKeys) -> BreachDetails:
    """The breach's details. Raises DecryptionError."""
    told = json.loads(keys.decrypt(entry.sealed_words, _CONTEXT))
    return BreachDetails(told["happened"], told["measures"], tuple(told["data"]))


def begin_change(entry: Breach, version: int) -> None:
    """Raises BreachEditConflict."""
    if entry.version != version:
        raise BreachEditConflict
    entry.version += 1


def done_at(entry: Breach, deed: BreachAction) -> datetime | None:
    """Moment of the action; None: not yet."""
    moment: datetime | None = getattr(entry, f"{deed}_at")
    return moment


def record_action(entry: Breach, deed: BreachAction, at: datetime | None) -> bool:
    """Store when an action was done, None: not done; False if that was stored already."""
    if (done_at(entry, deed) is None) == (at is None):
        return False
    setattr(entry, f"{deed}_at", at)
    entry.version += 1
    return True


def begins_after(entry: Breach, at: datetime) -> bool:
    """True if at that moment nobody knew of it yet; told to the minute, as moments are typed."""
    return at < entry.known_at.replace(second=0, microsecond=0)


def pending_actions(entry: Breach) -> list[BreachAction]:
    """The actions not noted as done beside the closing, in order."""
    return [deed for deed in ACTIONS if deed != "closed" and done_at(entry, deed) is None]


def history(session: Session, breach_id: int) -> list[AuditRow]:
    """The entry's audited actions, oldest first; readings are left out."""
    statement = select(AuditRow).where(
        AuditRow.thing == f"breach {breach_id}", AuditRow.action != "breach read"
    )
    return list(session.execute(statement.order_by(AuditRow.id)).scalars())


def due_at(entry: Breach) -> datetime | None:
    """Until when it is to be reported; None where it was, or nobody is at risk."""
    if entry.risk == "none" or entry.reported_at is not None:
        return None
    return entry.known_at + REPORTED_WITHIN


def all_breaches(session: Session) -> list[Breach]:
    """The open entries first, each half by when it was known, newest first."""
    order = (Breach.closed_at.is_not(None), Breach.known_at.desc(), Breach.id.desc())
    return list(session.execute(select(Breach).order_by(*order)).scalars())


def open_breaches(session: Session) -> list[Breach]:
    """The entries that nobody closed yet, the one known longest first."""
    order = (Breach.known_at, Breach.id)
    statement = select(Breach).where(Breach.closed_at.is_(None)).order_by(*order)
    return list(session.execute(statement).scalars())


def with_id(session: Session, breach_id: int) -> Breach | None:
    """The entry of this id."""
    return session.get(Breach, breach_id)


def affected(session: Session, sought: AffectedQuery) -> Affected:
    """The people whom the breach touches, those erased left out."""
    numbers = {*sought.numbers, *_opened_ids(session, sought)}
    found = dict(_persons(session, sorted(numbers)))
    if sought.wanted is not None:
        found |= dict(_left_by(session, sought.wanted))
    return Affected(sorted(found), len(set(found.values())), _unknown(session, sought.numbers))


def exports(session: Session, sought: AffectedQuery) -> list[AuditRow]:
    """The files that the account took out in that time, oldest first: what they held has to be
    sought by their filter."""
    if not sought.account:
        return []
    return [row for row in _rows_of(session, sought) if row.action.startswith("export")]


def _opened_ids(session: Session, sought: AffectedQuery) -> set[str]:
    if not sought.account:
        return set()
    said = (_NUMBER.match(row.thing) for row in _rows_of(session, sought))
    return {found[1] for found in said if found}


def _rows_of(session: Session, sought: AffectedQuery) -> Iterable[AuditRow]:
    statement = select(AuditRow).where(AuditRow.who == sought.account).order_by(AuditRow.id)
    if sought.since is not None:
        statement = statement.where(AuditRow.at >= sought.since)
    if sought.until is not None:
        statement = statement.where(AuditRow.at < sought.until)
    return session.execute(statement).scalars()


def _persons(session: Session, numbers: Sequence[str]) -> Iterable[tuple[str, int]]:
    for first in range(0, len(numbers), _AT_ONCE):
        some = numbers[first : first + _AT_ONCE]
        statement = select(Complaint.number, Complaint.conversation_id).where(
            Complaint.number.in_(some), Complaint.erased_at.is_(None)
        )
        yield from ((row.number, row.conversation_id) for row in session.execute(statement))


def _unknown(session: Session, numbers: Sequence[str]) -> list[str]:
    asked = list(dict.fromkeys(numbers))
    known: set[str] = set()
    for first in range(0, len(asked), _AT_ONCE):
        some = asked[first : first + _AT_ONCE]
        known.update(
            session.execute(select(Complaint.number).where(Complaint.number.in_(some))).scalars()
        )
    return [number for number in asked if number not in known]


def _left_by(session: Session, wanted: Filter) -> Iterable[tuple[str, int]]:
    statement = matching(wanted).where(Complaint.erased_at.is_(None))
    columns = statement.with_only_columns(Complaint.number, Complaint.conversation_id)
    return ((row.number, row.conversation_id) for row in session.execute(columns))

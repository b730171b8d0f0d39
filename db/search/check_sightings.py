"""Early warnings: numbers of different people who sent the same site or account to be checked.

What was sent is kept as a keyed hash. The name of a site stands in clear only while enough people
of the last days sent it; an account is only shown where a complaint holds it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import delete, exists, func, select, tuple_
from sqlalchemy.orm import Session

from db.engine.encryption import DataEncryptionKey, IndexKey
from db.engine.statements import changed_rows, insert_into
from db.models.check_sightings import CheckSighting, SeenDomain
from db.models.patterns import SellerFingerprint
from db.models.tables import Complaint
from db.search.seller_index import fingerprint
from db.staff.scope import Scope

KEPT = timedelta(days=30)
LEAST_PEOPLE = 5
# An account has the mark that complaints have of it.
LINK, ACCOUNT = "link", "account"
_SITE, _PERSON = "site", "check sightings"
_PEOPLE = func.count(CheckSighting.person_hash)
_FIRST, _LAST = func.min(CheckSighting.first_day), func.max(CheckSighting.last_day)


@dataclass(frozen=True, slots=True)
class SeenThing:
    """Something that people sent: its mark, how many of them, on which days first and last;
    `domain` of a site."""

    mark: int
    people: int
    first: date
    last: date
    domain: str = ""


@dataclass(frozen=True, slots=True)
class SentItems:
    """Findings of one message: sites of unknown owners, and accounts in one notation."""

    sites: Collection[str]
    accounts: Collection[str]


def record(
    session: Session, person: DataEncryptionKey, index_key: IndexKey, sent: SentItems, day: date
) -> None:
    """Count each thing once for this person; a site that is enough people's now gets its name."""
    sites = {fingerprint(index_key, _SITE, each): each for each in sent.sites}
    accounts = {fingerprint(index_key, ACCOUNT, each) for each in sent.accounts}
    # In one order, so that no two people wait for each other.
    items = sorted([(LINK, mark) for mark in sites] + [(ACCOUNT, mark) for mark in accounts])
    named = {"person_hash": person.pseudonym(_PERSON), "first_day": day, "last_day": day}
    _upsert(session, [{"kind": kind, "mark": mark, **named} for kind, mark in items])
    for mark in sorted(sites):
        if _people(session, mark, day - KEPT) >= LEAST_PEOPLE:
            _name(session, mark, sites[mark])


def erase(session: Session, person: DataEncryptionKey) -> None:
    """Remove the person from the counts; things with too few people left lose their name."""
    own = CheckSighting.person_hash == person.pseudonym(_PERSON)
    changed_rows(session, delete(CheckSighting).where(own))
    _drop_names(session)


def of_person(session: Session, person: DataEncryptionKey) -> list[CheckSighting]:
    """The sightings of one person, the newest first."""
    statement = select(CheckSighting).where(CheckSighting.person_hash == person.pseudonym(_PERSON))
    ordered = statement.order_by(CheckSighting.last_day.desc(), CheckSighting.kind)
    return list(session.scalars(ordered))


def purge_older(session: Session, day: date, most: int) -> int:
    """Delete up to `most` sightings that were last before that day; how many."""
    which = (CheckSighting.kind, CheckSighting.mark, CheckSighting.person_hash)
    old = select(*which).where(CheckSighting.last_day < day).limit(most)
    count = changed_rows(session, delete(CheckSighting).where(tuple_(*which).in_(old)))
    _drop_names(session)
    return count


def domains(session: Session, since: date, most: int) -> list[SeenThing]:
    """Up to `most` sites that enough different people sent since that day, most people first."""
    statement = (
        select(CheckSighting.mark, _PEOPLE, _FIRST, _LAST, SeenDomain.domain)
        .join(SeenDomain, SeenDomain.mark == CheckSighting.mark)
        .where(CheckSighting.kind == LINK, CheckSighting.last_day >= since)
        .group_by(CheckSighting.mark, SeenDomain.domain)
        .having(_PEOPLE >= LEAST_PEOPLE)
        .order_by(_PEOPLE.desc(), _LAST.desc(), SeenDomain.domain)
    )
    return [SeenThing(*row) for row in session.execute(statement.limit(most))]


def accounts(session: Session, since: date, scope: Scope, most: int) -> list[SeenThing]:
    """Up to `most` accounts that people sent since that day and that a complaint within the scope
    holds, most people first."""
    is_held = exists().where(
        SellerFingerprint.kind == ACCOUNT,
        SellerFingerprint.mark == CheckSighting.mark,
        Complaint.id == SellerFingerprint.complaint_id,
        scope.condition(),
    )
    statement = (
        select(CheckSighting.mark, _PEOPLE, _FIRST, _LAST)
        .where(CheckSighting.kind == ACCOUNT, CheckSighting.last_day >= since, is_held)
        .group_by(CheckSighting.mark)
        .order_by(_PEOPLE.desc(), _LAST.desc(), CheckSighting.mark)
    )
    return [SeenThing(*row) for row in session.execute(statement.limit(most))]


def _upsert(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    if not rows:
        return
    new = insert_into(session, CheckSighting)
    again = {"last_day": new.excluded.last_day}
    keys = ["kind", "mark", "person_hash"]
    session.execute(new.on_conflict_do_update(index_elements=keys, set_=again), rows)


def _name(session: Session, mark: int, domain: str) -> None:
    new = insert_into(session, SeenDomain).values({"mark": mark, "domain": domain})
    session.execute(new.on_conflict_do_nothing())


def _people(session: Session, mark: int, since: date) -> int:
    statement = select(func.count()).where(
        CheckSighting.kind == LINK, CheckSighting.mark == mark, CheckSighting.last_day >= since
    )
    return session.execute(statement).scalar_one()


def _drop_names(session: Session) -> None:
    left = select(func.count()).where(
        CheckSighting.kind == LINK, CheckSighting.mark == SeenDomain.mark
    )
    few = left.scalar_subquery() < LEAST_PEOPLE
    changed_rows(session, delete(SeenDomain).where(few))

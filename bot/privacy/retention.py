"""Retention: the period of each kind of data, and what is done after it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.complaints import callbacks
from db.engine.encryption import MasterKeys
from db.evidence import evidence
from db.export import jobs as export_jobs
from db.privacy import crisis_flags, ended_complaints, erasure_requests, releases
from db.privacy.erasure import ErasureContext
from db.queue import conversations, inbox, menus, outbox, practice_players, reminders
from db.queue.broadcasts import pictures, subscriptions
from db.search import check_sightings, searches
from db.staff import audit
from db.statistics import practice as statistics_practice
from db.statistics import questions as statistics_questions
from handlers.messages.event import BANGKOK
from handlers.records.statistics import statistic_of
from handlers.state import SILENCE
from handlers.state import draft as drafts

# Our defaults; the office has confirmed none of them yet.
EVENTS_KEPT = timedelta(days=30)
QUESTIONS_KEPT = timedelta(days=90)
CALL_BACKS_KEPT = timedelta(days=30)
RELEASES_KEPT = timedelta(days=1)
# None is found any more after half a day.
SEARCHES_KEPT = timedelta(days=1)
EXPORTS_KEPT = timedelta(days=1)
EVIDENCE_KEPT = timedelta(days=365)
COMPLAINTS_KEPT = timedelta(days=2 * 365)
CERTIFICATES_KEPT = timedelta(days=5 * 365)
AUDIT_KEPT = timedelta(days=5 * 365)
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class PurgeStep:
    """Number dealt with in one small transaction, and the start of the next one;
    None: there is no next one."""

    count: int
    after: int | None


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """One kind of data. `kept` is the office's to decide: these are defaults that nobody has
    confirmed. `step` deals with some that are older than a moment; done again, with none."""

    name: str
    kept: timedelta
    step: Callable[[Session, datetime, int], PurgeStep]


class Retention:
    """All kinds, and the work on each: for real, or to be undone at once and only counted."""

    def __init__(self, transactions: Transactions, keys: MasterKeys) -> None:
        self._transactions = transactions
        self._keys = keys
        self.kinds: tuple[RetentionRule, ...] = (
            RetentionRule("drafts", SILENCE, self._silent_person),
            RetentionRule("events", EVENTS_KEPT, _all_at_once(inbox.purge_older)),
            RetentionRule("batches", EVENTS_KEPT, _all_at_once(outbox.purge_older)),
            RetentionRule("reminders", reminders.KEPT, _all_at_once(reminders.purge_older)),
            RetentionRule(
                "ended-subscriptions", subscriptions.KEPT, _all_at_once(subscriptions.purge_older)
            ),
            RetentionRule("alert-pictures", pictures.KEPT, _all_at_once(pictures.purge_older)),
            RetentionRule("questions", QUESTIONS_KEPT, _by_day(statistics_questions.purge_older)),
            RetentionRule("sightings", check_sightings.KEPT, _by_day(check_sightings.purge_older)),
            RetentionRule(
                "practice", practice_players.KEPT, _all_at_once(statistics_practice.purge_older)
            ),
            RetentionRule("call-backs", CALL_BACKS_KEPT, _all_at_once(callbacks.purge_older)),
            RetentionRule("releases", RELEASES_KEPT, _all_at_once(releases.purge_older)),
            RetentionRule("searches", SEARCHES_KEPT, _all_at_once(searches.purge_older)),
            RetentionRule("exports", EXPORTS_KEPT, _all_at_once(export_jobs.purge_older)),
            RetentionRule(
                "crisis-flags", crisis_flags.KEPT, _all_at_once(crisis_flags.purge_older)
            ),
            # Before the complaints, of whose evidence nothing is left.
            RetentionRule("evidence", EVIDENCE_KEPT, _all_at_once(ended_complaints.drop_evidence)),
            RetentionRule("complaints", COMPLAINTS_KEPT, self._ended_complaint),
            RetentionRule(
                "certificates", CERTIFICATES_KEPT, _all_at_once(erasure_requests.purge_older)
            ),
            RetentionRule("audit", AUDIT_KEPT, _all_at_once(audit.prune)),
        )

    def purge(self, kind: RetentionRule, now: datetime, who: str = "clock") -> int:
        """Delete all that is too old, a small transaction at a time; return how many. May be
        begun again at any moment."""
        count, after = 0, 0
        while True:
            with self._transactions.writing() as session:
                step = kind.step(session, now - kind.kept, after)
                count += step.count
                if step.after is None:
                    if count:
                        _note(session, kind, count, who, now)
                    return count
                after = step.after

    def count(self, kind: RetentionRule, now: datetime) -> int:
        """Number that `purge` would deal with: it is done, and undone."""
        counted = 0
        with suppress(_Undone), self._transactions.writing() as session:
            counted = sum(step.count for step in _steps(kind, session, now))
            raise _Undone
        return counted

    def _silent_person(self, session: Session, before: datetime, after: int) -> PurgeStep:
        """All that is remembered of one person; those without a draft are not counted."""
        held = conversations.lock_next_silent(session, self._keys, before, after)
        if held is None:
            return PurgeStep(0, None)
        draft = drafts.load(held.state)
        if draft is not None:
            evidence.remove_draft(session, draft.id)
        held.state.clear()
        conversations.save(session, held)
        if held.menu is not None:
            menus.mark_changed(session, held.id, before + SILENCE)
        return PurgeStep(int(draft is not None), held.id)

    def _ended_complaint(self, session: Session, before: datetime, after: int) -> PurgeStep:
        """One complaint becomes a number in statistics."""
        means = ErasureContext(self._keys.wrap, statistic_of)
        now = before + COMPLAINTS_KEPT
        done = ended_complaints.make_next_anonymous(session, means, before, after, now)
        return PurgeStep(0, None) if done is None else PurgeStep(1, done)


class _Undone(Exception):
    """Raised to roll back."""


def _steps(kind: RetentionRule, session: Session, now: datetime) -> Iterator[PurgeStep]:
    after: int | None = 0
    while after is not None:
        step = kind.step(session, now - kind.kept, after)
        yield step
        after = step.after


def _all_at_once(
    forget: Callable[[Session, datetime, int], int],
) -> Callable[[Session, datetime, int], PurgeStep]:
    """Several rows at a time, until there are none."""

    def step(session: Session, before: datetime, after: int) -> PurgeStep:
        count = forget(session, before, _AT_ONCE)
        return PurgeStep(count, after if count else None)

    return step


def _by_day(
    forget: Callable[[Session, date, int], int],
) -> Callable[[Session, datetime, int], PurgeStep]:
    """The same of rows of which nothing is known but their day in Thailand."""
    return _all_at_once(
        lambda session, before, most: forget(session, before.astimezone(BANGKOK).date(), most)
    )


def _note(session: Session, kind: RetentionRule, count: int, who: str, now: datetime) -> None:
    audit.write(
        session, who=who, action="purge", thing=kind.name, reason=f"{count} deleted", now=now
    )

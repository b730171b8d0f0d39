"""Subscriptions to broadcasts: given with a consent of their own, ended by one word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, and_, delete, func, insert, select, true, update
from sqlalchemy.orm import Session

from db.engine.statements import changed_rows
from db.models.broadcasts import BroadcastSubscription
from db.models.tables import Conversation

# So long it can be shown that who got a broadcast had agreed to it.
KEPT = timedelta(days=365)
AudienceKind = Literal["all", "province", "topic"]


@dataclass(frozen=True, slots=True)
class SubscriptionConsent:
    """The text that somebody agreed to, and what they chose to add."""

    version: str
    language: str
    province: str | None = None
    topic_id: str | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    """Everyone who agreed, or those who gave this province or topic with it."""

    kind: AudienceKind = "all"
    value: str | None = None

    def chosen(self) -> ColumnElement[bool]:
        """Condition for the audience's subscriptions, also ended ones."""
        if self.kind == "province":
            return BroadcastSubscription.province == self.value
        if self.kind == "topic":
            return BroadcastSubscription.topic_id == self.value
        return true()

    def condition(self) -> ColumnElement[bool]:
        """Condition for current subscriptions of people who have not blocked us."""
        return and_(self.chosen(), REACHABLE)


REACHABLE = and_(
    BroadcastSubscription.ended_at.is_(None),
    BroadcastSubscription.conversation_id.in_(
        select(Conversation.id).where(
            Conversation.chat_kind == "user", Conversation.blocked_at.is_(None)
        )
    ),
)


def subscribe(
    session: Session, conversation_id: int, consent: SubscriptionConsent, now: datetime
) -> None:
    """Begin a subscription, or renew the current one with this consent and these choices."""
    values = {
        "consent_version": consent.version,
        "consent_language": consent.language,
        "consented_at": now,
        "province": consent.province,
        "topic_id": consent.topic_id,
    }
    renewed = update(BroadcastSubscription).where(_current(conversation_id)).values(values)
    if not changed_rows(session, renewed):
        values["conversation_id"] = conversation_id
        session.execute(insert(BroadcastSubscription), values)


def end(session: Session, conversation_id: int, now: datetime) -> bool:
    """End the subscription at once; False where there was none. Only a batch that is on its way
    to LINE in this moment still reaches the person."""
    ended = update(BroadcastSubscription).where(_current(conversation_id)).values(ended_at=now)
    return changed_rows(session, ended) > 0


def current(session: Session, conversation_id: int) -> BroadcastSubscription | None:
    """A person's subscription; None where there is none now."""
    return session.scalar(select(BroadcastSubscription).where(_current(conversation_id)))


def of_person(session: Session, conversation_id: int) -> Sequence[BroadcastSubscription]:
    """All of one person's subscriptions that are kept, also ended ones, the newest first."""
    own = BroadcastSubscription.conversation_id == conversation_id
    newest_first = BroadcastSubscription.id.desc()
    return session.scalars(select(BroadcastSubscription).where(own).order_by(newest_first)).all()


def count(session: Session, audience: Audience) -> int:
    """Count the people whom a broadcast would reach now: its cost against LINE's quota."""
    return session.execute(
        select(func.count(BroadcastSubscription.id)).where(audience.condition())
    ).scalar_one()


def erase(session: Session, conversation_id: int) -> int:
    """Forget all of a person's subscriptions; return how many."""
    own = BroadcastSubscription.conversation_id == conversation_id
    return changed_rows(session, delete(BroadcastSubscription).where(own))


def purge_older(session: Session, before: datetime, most: int) -> int:
    """Delete up to `most` subscriptions ended before that moment; return how many."""
    old = select(BroadcastSubscription.id).where(BroadcastSubscription.ended_at < before)
    chosen = BroadcastSubscription.id.in_(old.limit(most))
    return changed_rows(session, delete(BroadcastSubscription).where(chosen))


def _current(conversation_id: int) -> ColumnElement[bool]:
    return and_(
        BroadcastSubscription.conversation_id == conversation_id,
        BroadcastSubscription.ended_at.is_(None),
    )

"""Results of the practice game of who agreed to it, under a key that stands for nobody else.

The key lies sealed with the person. Whoever reads the results without it sees whose they are as
little as who lost it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntFlag

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from db.engine.encryption import DataEncryptionKey
from db.engine.statements import changed_rows, insert_into
from db.models.check_sightings import PracticeDay, PracticePlayer, PracticeResult
from db.models.tables import Conversation

KEPT = timedelta(days=100)
_KEY, _PSEUDONYM = "practice_players.key", "practice results"
# Whoever is not asked so soon after the day is only asked when they come by themselves.
_ASKED_WITHIN = timedelta(days=2)


class PracticeStage(IntFlag):
    """Stage of a played test: before the rounds, after them, 21 and 90 days later."""

    BEFORE = 1
    AFTER = 2
    DAY_21 = 4
    DAY_90 = 8


LATER: Mapping[PracticeStage, timedelta] = {
    PracticeStage.DAY_21: timedelta(days=21),
    PracticeStage.DAY_90: timedelta(days=90),
}


@dataclass(frozen=True, slots=True)
class PracticeConsent:
    """The version and SHA-256 of the words that were agreed to, and when."""

    version: str
    hash: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Player:
    """Whoever agreed: what stands for the person, to what and when, the results in the order in
    which they were played, and when to ask again."""

    hash: bytes
    consent: PracticeConsent
    results: Sequence[PracticeResult] = ()
    due_at: datetime | None = None

    @property
    def stages(self) -> PracticeStage:
        """The stages that were played."""
        return PracticeStage(sum(each.stage for each in self.results))

    def stage_due(self, now: datetime) -> PracticeStage | None:
        """The later test that is to be played by now: the last one whose day came."""
        come = [stage for stage, after in LATER.items() if self.consent.at + after <= now]
        return come[-1] if come and come[-1] not in self.stages else None


def agree(
    session: Session,
    conversation_id: int,
    person: DataEncryptionKey,
    consent: PracticeConsent,
    first_form: str,
    counts: Mapping[str, int],
) -> None:
    """Keep the first result under a new key, and ask again later; nothing where it was agreed
    before. The caller holds the conversation."""
    if of_person(session, conversation_id, person) is not None:
        return
    key = DataEncryptionKey.new()
    row = {
        "conversation_id": conversation_id,
        "sealed_key": person.encrypt(key.key, _KEY),
        "consent_version": consent.version,
        "consent_hash": consent.hash,
        "consent_at": consent.at,
        "due_at": consent.at + LATER[PracticeStage.DAY_21],
    }
    session.execute(insert(PracticePlayer), row)
    player = Player(key.pseudonym(_PSEUDONYM), consent)
    record(session, player, PracticeStage.BEFORE, first_form, counts)


def of_person(session: Session, conversation_id: int, person: DataEncryptionKey) -> Player | None:
    """Whoever agreed, as long as results are kept; None for anybody else."""
    row = session.execute(
        select(*PracticePlayer.__table__.columns).where(
            PracticePlayer.conversation_id == conversation_id
        )
    ).first()
    if row is None:
        return None
    own = DataEncryptionKey(person.decrypt(row.sealed_key, _KEY)).pseudonym(_PSEUDONYM)
    results = session.scalars(
        select(PracticeResult)
        .where(PracticeResult.player_hash == own)
        .order_by(PracticeResult.stage)
    )
    consent = PracticeConsent(row.consent_version, row.consent_hash, row.consent_at)
    return Player(own, consent, results.all(), row.due_at)


def record(
    session: Session,
    player: Player,
    stage: PracticeStage,
    first_form: str,
    counts: Mapping[str, int],
) -> None:
    """Keep the counts of one stage, by the names of their columns; the first ones stay."""
    values = {
        "player_hash": player.hash,
        "stage": int(stage),
        "first_form": first_form,
        "begun_on": player.consent.at.date(),
        **counts,
    }
    session.execute(insert_into(session, PracticeResult).values(values).on_conflict_do_nothing())


def count_test(session: Session, day: date, *, finished: bool = False) -> None:
    """One more test that was begun, or finished, on this day."""
    new = insert_into(session, PracticeDay).values(
        {"day": day, "begun": int(not finished), "finished": int(finished)}
    )
    one_more = {
        "begun": PracticeDay.begun + new.excluded.begun,
        "finished": PracticeDay.finished + new.excluded.finished,
    }
    session.execute(new.on_conflict_do_update(index_elements=["day"], set_=one_more))


def due_recipients(session: Session, now: datetime, most: int) -> Sequence[int]:
    """Conversations, not blocked, of whoever is to be asked again by now."""
    return session.scalars(
        select(PracticePlayer.conversation_id)
        .join(Conversation, Conversation.id == PracticePlayer.conversation_id)
        .where(
            PracticePlayer.due_at <= now,
            PracticePlayer.due_at > now - _ASKED_WITHIN,
            Conversation.blocked_at.is_(None),
        )
        .limit(most)
    ).all()


def set_asked(session: Session, conversation_id: int, player: Player, now: datetime) -> None:
    """Note that the person was asked, or played unasked; only the next time is left."""
    moments = [player.consent.at + after for after in LATER.values()]
    following = next((each for each in moments if each > now), None)
    changed_rows(
        session,
        update(PracticePlayer)
        .where(PracticePlayer.conversation_id == conversation_id)
        .values(due_at=following),
    )


def erase(session: Session, conversation_id: int, person: DataEncryptionKey) -> bool:
    """Forget consent and results; whether there were any."""
    player = of_person(session, conversation_id, person)
    if player is None:
        return False
    own_results = PracticeResult.player_hash == player.hash
    changed_rows(session, delete(PracticeResult).where(own_results))
    own = PracticePlayer.conversation_id == conversation_id
    changed_rows(session, delete(PracticePlayer).where(own))
    return True

"""Tables of what people checked or practised on: counts, or rows under keyed hashes."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, LargeBinary, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from db.models.tables import Base


class CheckSighting(Base):
    """One person sent one thing to be checked, first and last on these days. Kinds: link,
    account; `mark` is the keyed hash of the thing, `person_hash` one under the person's own key."""

    __tablename__ = "check_sightings"

    kind: Mapped[str] = mapped_column(String(8), primary_key=True)
    mark: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    person_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True, index=True)
    first_day: Mapped[date]
    last_day: Mapped[date] = mapped_column(index=True)

    __table_args__ = ({"sqlite_with_rowid": False},)


class SeenDomain(Base):
    """The name of a site that enough different people sent; any other has its mark alone."""

    __tablename__ = "seen_domains"

    mark: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    domain: Mapped[str]


class CheckDispute(Base):
    """The count of disputes of one reason of a check on one day; nothing says by whom."""

    __tablename__ = "check_disputes"

    day: Mapped[date] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(32), primary_key=True)
    count: Mapped[int]


class PracticePlayer(Base):
    """One person agreed that results of the practice game are kept under a key of their own, and
    may be asked to play again at `due_at`."""

    __tablename__ = "practice_players"

    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), primary_key=True)
    sealed_key: Mapped[bytes]
    consent_version: Mapped[str]
    consent_hash: Mapped[str]
    consent_at: Mapped[datetime] = mapped_column(index=True)
    due_at: Mapped[datetime | None] = mapped_column(index=True)


class PracticeResult(Base):
    """The counts of one person's answers at one stage; `player_hash` stands for the person."""

    __tablename__ = "practice_results"

    player_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    stage: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    first_form: Mapped[str] = mapped_column(String(1))
    begun_on: Mapped[date] = mapped_column(index=True)
    tricks: Mapped[int]
    caught: Mapped[int]
    unsure_tricks: Mapped[int]
    genuine: Mapped[int]
    trusted: Mapped[int]
    unsure_genuine: Mapped[int]


class PracticeTotal(Base):
    """The same counts of all whose time is over, added up by which stages they played."""

    __tablename__ = "practice_totals"

    stages: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    stage: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    first_form: Mapped[str] = mapped_column(String(1), primary_key=True)
    people: Mapped[int]
    tricks: Mapped[int]
    caught: Mapped[int]
    unsure_tricks: Mapped[int]
    genuine: Mapped[int]
    trusted: Mapped[int]
    unsure_genuine: Mapped[int]


class PracticeDay(Base):
    """Count of practice tests begun and finished on one day; it names nobody."""

    __tablename__ = "practice_days"

    day: Mapped[date] = mapped_column(primary_key=True)
    begun: Mapped[int]
    finished: Mapped[int]

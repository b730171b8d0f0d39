"""The tables of what people have looked at: who saw the same as keyed hashes, and disputes."""

from datetime import date

from sqlalchemy import BigInteger, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from db.models.tables import Base


class CheckSighting(Base):
    """One person sent one thing to be looked at, first and last on these days. Kinds: link,
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

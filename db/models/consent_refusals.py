"""The tables of bare counts, nobody's: how often consent was refused, and the metrics."""

from datetime import date

from sqlalchemy import BigInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from db.models.tables import Base


class ConsentRefusals(Base):
    """Number of refusals of consent on one day; nothing says by whom."""

    __tablename__ = "refused_days"

    day: Mapped[date] = mapped_column(primary_key=True)
    count: Mapped[int]


class MetricCount(Base):
    """A count of all processes, or a gauge; names and labels are those of the code."""

    __tablename__ = "metric_counts"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    label: Mapped[str] = mapped_column(String(128), primary_key=True)
    value: Mapped[int] = mapped_column(BigInteger)

"""The table of how often consent was refused: a count a day, nobody's."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from db.models.tables import Base


class ConsentRefusals(Base):
    """Number of refusals of consent on one day; nothing says by whom."""

    __tablename__ = "refused_days"

    day: Mapped[date] = mapped_column(primary_key=True)
    count: Mapped[int]

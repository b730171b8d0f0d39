"""The mark of a database that holds made-up data: nobody takes it out of the audit log."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.commands.output import CommandError
from bot.commands.texts import serving as texts
from bot.runtime.transactions import Transactions
from db.staff import audit

WHO, ACTION = "made up", "made-up data"
# Of the consent of a made-up complaint, so that each of them says so by itself.
CHANNEL = "made-up"
_LONG_AGO = datetime.fromisoformat("2000-01-01T00:00:00+00:00")


def write(session: Session, now: datetime) -> None:
    """Mark the database, in the transaction that fills it."""
    audit.write(session, who=WHO, action=ACTION, thing="everything", reason="", now=now)


def is_marked(session: Session) -> bool:
    """True if there is made-up data in this database."""
    return audit.has_row_since(session, WHO, ACTION, _LONG_AGO)


def refuse_made_up(transactions: Transactions) -> None:
    """Refuse to serve people from the data of a demo."""
    with transactions.reading() as session:
        if is_marked(session):
            raise CommandError(texts.MADE_UP_DATA)

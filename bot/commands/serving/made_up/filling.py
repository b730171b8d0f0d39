"""Fill an empty database with made-up data, all in one transaction: killed in it, begun anew."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import select

from bot.commands.serving.made_up import asked, cases, mark, office, pictures, reach
from bot.commands.serving.made_up.world import World
from bot.runtime.settings import Settings
from bot.runtime.transactions import Transactions
from db.models.tables import Conversation
from db.staff import staff

Part = Callable[[World], None]
# What fills the pages, in this order. A room that has pages of its own adds its part here.
PARTS: Final[Sequence[Part]] = (
    office.fill,
    cases.fill,
    asked.fill,
    reach.fill,
    pictures.fill,
)


def is_untouched(transactions: Transactions) -> bool:
    """True if nobody ever wrote to this database."""
    with transactions.reading() as session:
        return session.execute(select(Conversation.id).limit(1)).first() is None


def fill(
    transactions: Transactions,
    settings: Settings,
    owner: str,
    now: datetime,
    parts: Sequence[Part] = PARTS,
) -> None:
    """Fill an untouched database, with cases for the owner, a member of staff, to work on."""
    with transactions.writing() as session:
        mark.write(session, now)
        member = staff.with_name(session, owner)
        assert member is not None, "the demo has just added its owner"
        world = World(session, settings.data_keys, settings.index_key, settings.data_dir, now)
        world.staff[owner] = member.id
        for part in parts:
            part(world)
        world.run()

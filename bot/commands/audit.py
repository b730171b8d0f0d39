"""The command `ruthan audit verify`."""

from datetime import UTC, datetime

import click

from bot.commands.output import Refused, database_address, opened
from bot.commands.texts import audit as words
from db.staff import audit as shelf


@click.group(help=words.AUDIT_HELP)
def audit() -> None:
    pass


@audit.command(help=words.VERIFY_HELP)
@click.option("--holds", metavar="HASH", help=words.HOLDS_HELP)
def verify(holds: str | None) -> None:
    from bot.privacy.retention import AUDIT_KEPT

    with opened(database_address()) as transactions, transactions.reading() as session:
        chain = shelf.verified(session, datetime.now(UTC) - AUDIT_KEPT, holds)
    if chain.broken_at is not None:
        raise Refused(words.broken(chain.broken_at))
    if holds and not chain.holds:
        raise Refused(words.lost(holds))
    click.echo(words.whole(chain.rows, chain.last_hash))

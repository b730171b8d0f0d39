"""The command `ruthan audit verify`."""

from datetime import UTC, datetime

import click

from bot.commands.output import CommandError, database_address, ready_database
from bot.commands.texts import audit as texts
from db.staff import audit as audit_log


@click.group(help=texts.AUDIT_HELP)
def audit() -> None:
    pass


@audit.command(help=texts.VERIFY_HELP)
@click.option("--holds", metavar="HASH", help=texts.HOLDS_HELP)
def verify(holds: str | None) -> None:
    from bot.privacy.retention import AUDIT_KEPT

    with ready_database(database_address()) as transactions, transactions.reading() as session:
        chain = audit_log.verify(session, datetime.now(UTC) - AUDIT_KEPT, holds)
    if chain.broken_at is not None:
        raise CommandError(texts.broken(chain.broken_at))
    if holds and not chain.holds:
        raise CommandError(texts.lost(holds))
    click.echo(texts.whole(chain.rows, chain.last_hash))

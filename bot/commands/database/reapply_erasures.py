"""Before anybody is served: who was erased is erased from an older database as well."""

from datetime import UTC, datetime

import click

from bot.commands.output import CommandError
from bot.privacy.erasure import ErasureJobs
from bot.runtime.transactions import Transactions
from bot.texts import commands as texts
from db.engine.encryption import DecryptionError, MasterKeys
from db.privacy.erasure_log import NAME, DamagedErasureLog, ErasureLog
from db.privacy.erasure_requests import Certificate


def read_erasure_log(erase_list: ErasureLog) -> list[Certificate]:
    """Read the certificates of the erasure log. Raise CommandError when it cannot be read."""
    try:
        return erase_list.read()
    except DamagedErasureLog as error:
        raise CommandError(texts.erase_list_broken(NAME, str(error))) from error


def reapply_erasures(transactions: Transactions, keys: MasterKeys, erase_list: ErasureLog) -> None:
    """Erase again whom an older database still knows. Refused when that cannot be done."""
    read_erasure_log(erase_list)
    try:
        again = ErasureJobs(transactions, keys, erase_list).reapply(datetime.now(UTC))
    except DecryptionError as error:
        raise CommandError(texts.WRONG_KEYS_TO_ERASE) from error
    if again:
        transactions.truncate_wal()
        click.echo(texts.erased_again(again), err=True)

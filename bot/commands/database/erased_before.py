"""Before anybody is served: who was erased is erased from an older database as well."""

from datetime import UTC, datetime

import click

from bot.commands.output import Refused
from bot.privacy.erasure import Erasing
from bot.runtime.transactions import Transactions
from bot.texts import commands as words
from db.engine.encryption import CannotOpen, DataKeys
from db.privacy.erase_list import NAME, BrokenEraseList, EraseList
from db.privacy.erasures import Certificate


def listed(erase_list: EraseList) -> list[Certificate]:
    """What stands in the list. Refused when it cannot be read."""
    try:
        return erase_list.read()
    except BrokenEraseList as error:
        raise Refused(words.erase_list_broken(NAME, str(error))) from error


def catch_up(transactions: Transactions, keys: DataKeys, erase_list: EraseList) -> None:
    """Erases again whom an older database still knows. Refused when that cannot be done."""
    listed(erase_list)
    try:
        again = Erasing(transactions, keys, erase_list).catch_up(datetime.now(UTC))
    except CannotOpen as error:
        raise Refused(words.WRONG_KEYS_TO_ERASE) from error
    if again:
        transactions.empty_log()
        click.echo(words.erased_again(again), err=True)

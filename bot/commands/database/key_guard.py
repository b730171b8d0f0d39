"""Before anybody is served: refuse keys that are not those of the database, in one sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.commands.output import CommandError
from bot.runtime.transactions import Transactions
from bot.texts import commands as texts
from db.engine.encryption import IndexKey, MasterKeys
from db.operations import key_checks


@contextmanager
def wrong_keys_refused() -> Iterator[None]:
    """Turn a WrongKey into Refused, with the variable and the way back."""
    try:
        yield
    except key_checks.WrongDataKeys as error:
        raise CommandError(texts.WRONG_DATA_KEYS) from error
    except key_checks.WrongIndexKey as error:
        raise CommandError(texts.WRONG_INDEX_KEY) from error


def refuse_wrong_keys(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    """Raise Refused, with nothing written; else the database knows the keys from now on."""
    with wrong_keys_refused(), transactions.writing() as session:
        key_checks.accept(session, data_keys, index_key)

"""Write the search indexes of all complaints anew."""

from bot.runtime.transactions import Transactions
from db.complaints import complaints
from db.complaints.complaints import Filter
from db.engine.encryption import IndexKey, MasterKeys
from db.export.export import Progress
from handlers.records import indexing

_AT_ONCE = 100


def index_all(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey, progress: Progress
) -> int:
    """A small transaction at a time, so that others may write meanwhile; how many. May be begun
    again at any moment. Raises DecryptionError."""
    with transactions.reading() as session:
        total = complaints.count(session, Filter())
    done, last_id = 0, 0
    while True:
        with transactions.writing() as session:
            found = complaints.not_erased_after(session, last_id, _AT_ONCE)
            for complaint in found:
                key = data_keys.unwrap(complaint.conversation.wrapped_key)
                indexing.write(session, complaint, key, index_key)
        if not found:
            return done
        done, last_id = done + len(found), found[-1].id
        progress(done, total)

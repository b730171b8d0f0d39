"""Delete removed files of evidence from the disk."""

from datetime import datetime

from bot.runtime.transactions import Transactions
from db.evidence import evidence
from db.evidence.files import EvidenceFiles

AT_ONCE = 500


def sweep(transactions: Transactions, files: EvidenceFiles, now: datetime) -> int:
    """Delete some of the removed files that nobody may be storing just now; return how many."""
    with transactions.reading() as session:
        names = evidence.files_to_delete(session, now, AT_ONCE)
    for name in names:
        files.delete(name)
    if names:
        with transactions.writing() as session:
            evidence.mark_deleted(session, names)
    return len(names)

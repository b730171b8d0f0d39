"""The context of the console's pages, kept on the application."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from flask import current_app

from bot.runtime.transactions import Transactions
from bot.worker.push_guard import PushQuota
from db.engine.encryption import IndexKey, MasterKeys
from db.evidence.files import EvidenceFiles
from db.export.folder import ExportFolder
from knowledge_base import KnowledgeBase
from knowledge_base.reloading import RejectedTopics

EXTENSION = "ruthan_console"


@dataclass(frozen=True)
class Console:
    """The database, the keys of its encryption and of its blind index, the files of evidence and of
    exports, the topics served now and those rejected, the clock, the quota of pushed messages, and
    whether LINE can fetch pictures from us."""

    transactions: Transactions
    data_keys: MasterKeys
    index_key: IndexKey
    files: EvidenceFiles
    exports: ExportFolder
    knowledge: Callable[[], KnowledgeBase]
    unserved: Callable[[], RejectedTopics]
    clock: Callable[[], datetime]
    push_quota: Callable[[], PushQuota]
    line_shows_pictures: bool


def current_console() -> Console:
    """The console of the application that answers this request."""
    found: Console = current_app.extensions[EXTENSION]
    return found

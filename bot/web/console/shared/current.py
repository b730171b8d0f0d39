"""What the console's pages work with, kept on the application."""

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
    """The database, the keys to what is sealed in it and to look-ups, the files of evidence and
    of exports, the topics served now and what is not served of them, the clock, and the room for
    messages that are pushed."""

    transactions: Transactions
    data_keys: MasterKeys
    index_key: IndexKey
    files: EvidenceFiles
    exports: ExportFolder
    knowledge: Callable[[], KnowledgeBase]
    unserved: Callable[[], RejectedTopics]
    clock: Callable[[], datetime]
    push_quota: Callable[[], PushQuota]


def current_console() -> Console:
    """The desk of the application that answers this request."""
    found: Console = current_app.extensions[EXTENSION]
    return found

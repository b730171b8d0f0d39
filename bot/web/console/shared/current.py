"""What the console's pages work with, kept on the application."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from flask import current_app

from bot.runtime.transactions import Transactions
from bot.worker.push_guard import PushRoom
from db.engine.encryption import DataKeys, IndexKey
from db.evidence.files import EvidenceFiles
from db.export.folder import ExportFolder
from knowledge_base import KnowledgeBase
from knowledge_base.reloading import Unserved

EXTENSION = "ruthan_console"


@dataclass(frozen=True)
class Desk:
    """The database, the keys to what is sealed in it and to look-ups, the files of evidence and
    of exports, the topics served now and what is not served of them, the clock, and the room for
    messages that are pushed."""

    transactions: Transactions
    data_keys: DataKeys
    index_key: IndexKey
    files: EvidenceFiles
    exports: ExportFolder
    knowledge: Callable[[], KnowledgeBase]
    unserved: Callable[[], Unserved]
    clock: Callable[[], datetime]
    push_room: Callable[[], PushRoom]


def desk() -> Desk:
    """The desk of the application that answers this request."""
    found: Desk = current_app.extensions[EXTENSION]
    return found

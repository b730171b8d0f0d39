"""Work beside the answers that kills itself at a point: exports, evidence, migrations, alerts."""

import os
import sys
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.runtime.settings import from_environment
from bot.services import Services, build
from bot.worker.broadcasts import Broadcasts
from bot.worker.evidence.fetcher import EvidenceFetcher
from bot.worker.export_maker import export_maker
from db.engine.engine import is_sqlite, open_database
from db.engine.schema import upgrade
from db.queue.broadcasts import batches
from db.queue.broadcasts.batches import PendingBatch
from tests.engine.office import Clock
from tests.faults.killing_server import Countdown, commit_each_write, listen

# How often a point may be passed before: about as often as the work passes it.
FILE_POINTS = {
    "statement": 16,
    "written": 5,
    "before-commit": 4,
    "after-commit": 4,
    "before-sync": 3,
    "after-sync": 3,
    "file": 10,
}
# A migration has no session; `before-end` is before its commit.
MIGRATION_POINTS = {"statement": 40, "written": 10, "before-end": 2}
# The last three are around a request to LINE: before its bytes, before its answer, after it.
BROADCAST_POINTS = {
    "statement": 18,
    "written": 6,
    "before-commit": 4,
    "after-commit": 4,
    "before-sync": 3,
    "after-sync": 3,
    "before-request": 2,
    "before-line-answers": 2,
    "after-line-answered": 2,
}
_OF_FILES = ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree")


def _arm() -> None:
    if os.environ.get("BROKEN_ORDER"):
        commit_each_write()
    point = os.environ.get("KILLED_AT")
    if not point:
        return
    kill = Countdown(int(os.environ["KILLED_AFTER"]))
    if point == "file":
        sys.addaudithook(_before_a_file(kill, os.environ["RUTHAN_DATA_DIR"]))
    else:
        listen(point, kill)


def _before_a_file(
    kill: Callable[..., None], folder: str
) -> Callable[[str, tuple[Any, ...]], None]:
    """A hook that looks for what is done with files of the data directory."""

    def passed(name: str, given: tuple[Any, ...]) -> None:
        if name in _OF_FILES and str(given[0]).startswith(folder):
            kill()

    return passed


def _services() -> Services:
    """Services whose clock is so far ahead that what a dead one leased is free."""
    clock = Clock(timedelta(seconds=float(os.environ["AHEAD_S"])))
    return replace(build(from_environment()), clock=clock)


def make_exports() -> None:
    """Make all that are ordered."""
    _arm()
    services = _services()
    maker = export_maker(services)
    if is_sqlite(services.transactions.engine):
        maker.take_over()
    while maker.make_next():
        pass


def fetch_evidence() -> None:
    """Fetch all that is due."""
    _arm()
    fetcher = EvidenceFetcher(_services())
    while fetcher.fetch_next():
        pass


def _with_a_new_key(*given: Any) -> PendingBatch:
    return replace(PendingBatch(*given), retry_key=str(uuid.uuid4()))


def send_broadcasts() -> None:
    """Send all that is let out; the control is that no attempt knows the key of the one before."""
    _arm()
    if os.environ.get("FORGOTTEN_KEYS"):
        vars(batches).update(PendingBatch=_with_a_new_key)
    services = _services()
    broadcasts = Broadcasts(services)
    if is_sqlite(services.transactions.engine):
        broadcasts.take_over()
    while broadcasts.send_next():
        pass


def migrate() -> None:
    """Bring the database to the newest shape."""
    _arm()
    with suppress(KeyboardInterrupt):
        upgrade(open_database(os.environ["DATABASE_URL"]))

"""Measure the wait of replies whose sender was killed while it sent them, on PostgreSQL."""

import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from bench.scale.installation import POSTGRESQL, Installation, Shape, database, installation
from bench.scale.life import arrivals
from bench.scale.receiver import receiving_line
from bench.scale.sending import send
from bot.services import utc_now
from db.models.tables import OutboxBatch
from tests.engine.processes import SECRET

RATE, SECONDS = 8.0, 12.0
# So slow that several replies are on their way at any moment, and so many are waited for.
LINE_S, UNDER_WAY = 1.0, 6
# What waits for so long after the kill was the dead one's.
_OTHERS_S = 2 * LINE_S
_PATIENCE_S, _LOOK_S = 60.0, 0.05


@dataclass(frozen=True, slots=True)
class Killed:
    """`held` replies were being sent by the worker that was killed, one of two; the last of them
    was ended `seconds` later."""

    held: int
    seconds: float


def measure() -> Killed:
    """In the middle of traffic."""
    with (
        tempfile.TemporaryDirectory(prefix="ruthan-killed-", ignore_cleanup_errors=True) as name,
        receiving_line(LINE_S) as line,
        database(POSTGRESQL, Path(name)) as (url, postmaster),
        installation(Shape(POSTGRESQL, 2), url, line.url, postmaster) as running,
    ):
        coming = arrivals(SECRET, rate=RATE, seconds=SECONDS, people=500, seed=29)
        sender = threading.Thread(target=send, args=(running.port, coming))
        sender.start()
        _wait_until(lambda: _waiting_since(running, utc_now()) >= UNDER_WAY)
        running.workers[0].kill()
        killed, at = time.monotonic(), utc_now()
        time.sleep(_OTHERS_S)
        held = _waiting_since(running, at)
        _wait_until(lambda: not _waiting_since(running, at))
        seconds = time.monotonic() - killed
        sender.join()
    return Killed(held, seconds)


def _wait_until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError("replies are neither sent nor taken over")
        time.sleep(_LOOK_S)


def _waiting_since(running: Installation, before: datetime) -> int:
    """Batches written before that moment that have not been ended."""
    old = OutboxBatch.state == "waiting", OutboxBatch.created_at < before
    with running.transactions.reading() as session:
        return session.execute(
            select(func.count()).select_from(OutboxBatch).where(*old)
        ).scalar_one()


if __name__ == "__main__":
    found = measure()
    print(f"{found.held} replies held; the last was ended {found.seconds:.1f} s after the kill")

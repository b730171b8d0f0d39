"""The bot and a local LINE at work in this process, on the day of the transcripts."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flask import Flask
from sqlalchemy import func, select
from werkzeug.serving import make_server

from bot.commands.database.key_guard import refuse_wrong_keys
from bot.line.client import LineClient
from bot.runtime.settings import from_environment
from bot.runtime.transactions import Transactions
from bot.services import Services
from bot.simulator import create_local_line
from bot.simulator.client import LocalLine, patiently
from bot.web.webhook import create_webhook
from bot.worker.worker import Worker
from db.engine.engine import open_database
from db.models.tables import InboxEvent, OutboxBatch
from knowledge_base import KnowledgeBase
from tests.engine.processes import SECRET, environment
from tests.handlers.chat import TUESDAY, Clock

PATIENCE_S = 20.0
# Pictures stay on their way, as in the transcripts, where nobody fetches them.
NEVER_S = 20 * 86_400


class SharedClock(Clock):
    """One time for the bot and for LINE; it runs, and can be put forward."""

    def __init__(self, line: LocalLine) -> None:
        self._line = line
        self._ahead = timedelta(0)

    @property
    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    @now.setter
    def now(self, moment: datetime) -> None:
        self._ahead = moment - datetime.now(UTC)
        self._line.switch(clock_ahead=self._ahead.total_seconds())


@dataclass(frozen=True)
class RunningBot:
    """Its page, its people, and all that the bot itself works with."""

    page: str
    line: LocalLine
    clock: SharedClock
    services: Services

    def wait_until_quiet(self) -> None:
        """Every event has come and is handled, and every answer is with LINE."""
        self.line.wait_for_deliveries(PATIENCE_S)
        patiently(lambda: self._waiting() == 0, PATIENCE_S)

    def _waiting(self) -> int:
        with self.services.transactions.reading() as session:
            return sum(
                session.scalar(
                    select(func.count()).select_from(each).where(each.state == "waiting")
                )
                or 0
                for each in (InboxEvent, OutboxBatch)
            )


@contextmanager
def running_bot(
    folder: Path, database_url: str, topics: KnowledgeBase, burst_s: float = 0
) -> Iterator[RunningBot]:
    app = Flask("bot")
    server = make_server("127.0.0.1", 0, app, threaded=True)
    root = f"http://127.0.0.1:{server.server_port}"
    settings = from_environment(
        environment(folder, f"{root}/local-line", database_url) | {"RUTHAN_BURST_S": str(burst_s)}
    )
    local_line = create_local_line(
        file=folder / "local-line.db",
        callback_url=f"{root}/callback",
        channel_secret=SECRET,
        access_token=settings.line_channel_access_token,
    )
    app.register_blueprint(local_line, url_prefix="/local-line")
    line = LocalLine(f"{root}/local-line")
    clock = SharedClock(line)
    services = Services(
        settings=settings,
        transactions=Transactions(open_database(settings.database_url)),
        knowledge=lambda: topics,
        line=LineClient(settings.line_channel_access_token, settings.line_api_base),
        clock=clock,
    )
    refuse_wrong_keys(services.transactions, settings.data_keys, settings.index_key)
    engine = Worker(services)
    app.register_blueprint(create_webhook(services, engine.wake))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        clock.now = TUESDAY
        line.switch(content_delay=NEVER_S)
        engine.start()
        yield RunningBot(f"{root}/local-line/", line, clock, services)
    finally:
        engine.stop()
        server.shutdown()
        thread.join()
        server.server_close()
        services.transactions.engine.dispose()

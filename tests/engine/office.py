"""The whole engine at work in one test: real webhook server, database, threads and LINE's API."""

import http.client
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import func, select
from werkzeug.serving import make_server

from bot.commands.database.key_guard import refuse_wrong_keys
from bot.line.client import LineClient
from bot.runtime.settings import from_environment
from bot.runtime.transactions import Transactions
from bot.services import Services
from bot.web.error_pages import show_errors
from bot.web.health import create_health
from bot.web.metrics import create_metrics
from bot.web.webhook import create_webhook
from bot.worker.worker import Worker
from db.engine.engine import open_database
from db.models.tables import Base, InboxEvent, OutboxBatch
from knowledge_base import KnowledgeBase
from tests.engine.events import body_of, signature
from tests.engine.processes import SECRET, environment
from tests.engine.strict_line import StrictLine

METRICS_TOKEN = "a token of the metrics"


@dataclass
class Clock:
    """Runs like ours, and can be put forward."""

    ahead: timedelta = timedelta(0)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def forward(self, seconds: float) -> None:
        self.ahead += timedelta(seconds=seconds)


@dataclass
class Office:
    """`door` tells the port of the webhook. Engines are started by the test."""

    services: Services
    line: StrictLine
    clock: Clock
    door: int = 0
    engines: list[Worker] = field(default_factory=list)

    def start_engine(self) -> Worker:
        engine = Worker(self.services)
        self.engines.append(engine)
        engine.start()
        return engine

    def stop_engines(self) -> None:
        while self.engines:
            self.engines.pop().stop()

    def wake(self) -> None:
        for engine in self.engines:
            engine.wake()

    def post(self, *events: Any) -> int:
        """Deliver the events in one signed request; the status of the answer."""
        return self.post_bytes(body_of(*events))

    def post_bytes(self, body: bytes, headers: Mapping[str, str] | None = None) -> int:
        """`headers` None: the right signature."""
        given = {"x-line-signature": signature(SECRET, body)} if headers is None else headers
        return self.request("POST", "/callback", body, given)

    def request(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self.door, timeout=30)
        try:
            connection.request(method, path, body, dict(headers))
            answer = connection.getresponse()
            answer.read()
            return answer.status
        finally:
            connection.close()

    def page(self, path: str, token: str = "") -> tuple[int, str]:
        """The status and the text of a page, asked for with a bearer token."""
        connection = http.client.HTTPConnection("127.0.0.1", self.door, timeout=30)
        try:
            connection.request("GET", path, headers={"Authorization": f"Bearer {token}"})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def inbox(self) -> list[InboxEvent]:
        return self._rows(InboxEvent)

    def outbox(self) -> list[OutboxBatch]:
        return self._rows(OutboxBatch)

    def _rows(self, model: Any) -> list[Any]:
        with self.services.transactions.reading() as session:
            rows = list(session.scalars(select(model).order_by(model.id)))
            session.expunge_all()
            return rows

    def count(self, model: type[Base]) -> int:
        with self.services.transactions.reading() as session:
            return session.execute(select(func.count()).select_from(model)).scalar_one()

    def wait_until_handled(self) -> None:
        """No event waits any more."""
        until(lambda: all(row.state != "waiting" for row in self.inbox()))

    def wait_until_quiet(self) -> None:
        """No event and no message waits any more."""
        self.wait_until_handled()
        until(lambda: all(row.state != "waiting" for row in self.outbox()))


def until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    """Look every 20 ms. Raises TimeoutError."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("it did not happen")
        time.sleep(0.02)


@contextmanager
def open_office(
    database_url: str, data_dir: Path, line: StrictLine, topics: KnowledgeBase
) -> Iterator[Office]:
    settings = from_environment(environment(data_dir, line.url, database_url))
    transactions = Transactions(open_database(settings.database_url))
    refuse_wrong_keys(transactions, settings.data_keys, settings.index_key)
    clock = Clock()
    client = LineClient(settings.line_channel_access_token, line.url)
    services = Services(settings, transactions, lambda: topics, client, clock)
    office = Office(services, line, clock)
    app = Flask("bot")
    app.register_blueprint(create_webhook(services, office.wake))
    app.register_blueprint(create_health(services))
    app.register_blueprint(create_metrics(services, METRICS_TOKEN))
    show_errors(app)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    office.door = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield office
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
        office.stop_engines()
        transactions.engine.dispose()

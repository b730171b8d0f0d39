"""Post webhook events to the bot: signed, in order, delayed, held, shuffled, again."""

import json
import random
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import urllib3

from bot.simulator.delivery.events import redelivered, signature, webhook_body
from bot.simulator.delivery.lanes import DeliveryJob, Lanes
from bot.simulator.records.store import Store, next_revision
from bot.simulator.records.switches import switches
from bot.simulator.rules.checks import JsonObject

MOST_ATTEMPTS = 12
KEPT_DELIVERIES = 5000
WAITING = "waiting"
HELD = "held"
DELIVERED = "delivered"
FAILED = "failed"


@dataclass(frozen=True)
class Callback:
    """The bot's address, and the secret that signs its events."""

    url: str
    channel_secret: str
    destination: str


@dataclass(frozen=True)
class DeliveryResult:
    """Outcome of one request to the bot; `ms` is the time until its answer."""

    status: int | None
    error: str | None
    ms: float


class Delivery:
    """The way of the events from the local LINE to the bot, outside any browser's request."""

    def __init__(self, store: Store, callback: Callback, now: Callable[[], float]) -> None:
        self._store = store
        self._callback = callback
        self._now = now
        self._lanes = Lanes(self._deliver)
        self._resuming = threading.Lock()
        self._http = urllib3.PoolManager(maxsize=64, retries=False)

    def add(self, connection: sqlite3.Connection, chat: str, event: JsonObject) -> None:
        """Write an event down within a transaction; `send` it after the commit."""
        state = HELD if switches(self._store).hold else WAITING
        body = json.dumps(event, ensure_ascii=False)
        query = "INSERT INTO events (id, chat, body, state) VALUES (?, ?, ?, ?)"
        connection.execute(query, (event["webhookEventId"], chat, body, state))
        if "replyToken" in event:
            connection.execute(
                "INSERT INTO reply_tokens (token, chat, event_at) VALUES (?, ?, ?)",
                (event["replyToken"], chat, event["timestamp"] / 1000),
            )
        next_revision(connection)

    def send(self, *event_ids: str) -> None:
        """Deliver the events of a chat that wait, in one request; held ones stay."""
        rows = [self._row(each) for each in event_ids]
        waiting = [row["id"] for row in rows if row["state"] == WAITING]
        if waiting:
            delay = switches(self._store).delay
            self._lanes.put(rows[0]["chat"], *waiting, after=delay, redelivery=False)

    def resume(self) -> None:
        """Start the threads if need be, with the events that a stopped process left behind.

        Called before an event is added, so that a new one is never taken for one left behind.
        """
        with self._resuming:
            if not self._lanes.start():
                return
            query = "SELECT * FROM events WHERE state = ? ORDER BY seq"
            for row in self._store.rows(query, WAITING):
                again = row["attempts"] > 0
                self._lanes.put(row["chat"], row["id"], after=0, redelivery=again)

    def redeliver(self, event_id: str) -> None:
        """Deliver an event once more, as LINE's redelivery does. Raises LookupError."""
        row = self._row(event_id)
        self._lanes.put(row["chat"], event_id, after=0, redelivery=True)

    def duplicate(self, event_id: str, times: int) -> None:
        """Deliver the same event `times` times at the same moment. Raises LookupError."""
        self._row(event_id)
        start = threading.Barrier(times)
        for _ in range(times):
            run = threading.Thread(target=self._duplicate, args=(event_id, start), daemon=True)
            run.start()

    def release(self, *, shuffled: bool, together: bool = False) -> int:
        """Let the held events go, in LINE's order or shuffled, or all of them in one request,
        whoever's they are; returns how many."""
        with self._store.transaction() as connection:
            query = "UPDATE events SET state = ? WHERE state = ? RETURNING seq, id, chat"
            held = connection.execute(query, (WAITING, HELD)).fetchall()
            next_revision(connection)
        held.sort(key=lambda row: int(row["seq"]))
        if shuffled:
            random.SystemRandom().shuffle(held)
        requests = [held] if together and held else [[row] for row in held]
        for rows in requests:
            ids = [row["id"] for row in rows]
            self._lanes.put(rows[0]["chat"], *ids, after=0, redelivery=False)
        return len(held)

    def waiting(self) -> int:
        """Count the events on their way; those held are not."""
        found = self._store.row("SELECT count(*) AS n FROM events WHERE state = ?", WAITING)
        return int(found["n"]) if found else 0

    def held(self) -> int:
        """Count the events that are held."""
        found = self._store.row("SELECT count(*) AS n FROM events WHERE state = ?", HELD)
        return int(found["n"]) if found else 0

    def last_event(self) -> str:
        """The id of the newest event. Raises LookupError when there is none."""
        found = self._store.row("SELECT id FROM events ORDER BY seq DESC LIMIT 1")
        if found is None:
            raise LookupError("no event yet")
        return str(found["id"])

    def events(self, *, limit: int) -> list[JsonObject]:
        """The newest events with their state, newest first."""
        rows = self._store.rows("SELECT * FROM events ORDER BY seq DESC LIMIT ?", limit)
        return [
            {"event": json.loads(row["body"]), "state": row["state"], "attempts": row["attempts"]}
            for row in rows
        ]

    def deliveries(self, *, limit: int) -> list[JsonObject]:
        """The newest requests to the bot and how they ended, newest first."""
        rows = self._store.rows("SELECT * FROM deliveries ORDER BY seq DESC LIMIT ?", limit)
        return [{**dict(row), "redelivery": bool(row["redelivery"])} for row in rows]

    def _row(self, event_id: str) -> sqlite3.Row:
        found = self._store.row("SELECT * FROM events WHERE id = ?", event_id)
        if found is None:
            raise LookupError(f"no event {event_id}")
        return found

    def _duplicate(self, event_id: str, start: threading.Barrier) -> None:
        start.wait(timeout=30)
        self._attempt((event_id,), redelivery=False)

    def _deliver(self, job: DeliveryJob) -> None:
        if self._attempt(job.event_ids, redelivery=job.redelivery).status == 200:
            return
        for row in map(self._row, job.event_ids):
            if row["state"] == WAITING:
                pause = switches(self._store).redelivery_after * 2 ** min(row["attempts"] - 1, 5)
                self._lanes.put(row["chat"], row["id"], after=pause, redelivery=True)

    def _attempt(self, event_ids: tuple[str, ...], *, redelivery: bool) -> DeliveryResult:
        events = [json.loads(self._row(each)["body"]) for each in event_ids]
        for event in events:
            self._start_token(event.get("replyToken"), event["webhookEventId"])
        outcome = self._post(list(map(redelivered, events)) if redelivery else events)
        for event_id in event_ids:
            self._record(event_id, outcome, redelivery)
        return outcome

    def _start_token(self, token: str | None, event_id: str) -> None:
        """Before the request: the bot may reply before its answer has come back."""
        with self._store.transaction() as connection:
            query = "UPDATE events SET attempts = attempts + 1 WHERE id = ?"
            connection.execute(query, (event_id,))
            query = "UPDATE reply_tokens SET delivered_at = ? WHERE token = ?"
            connection.execute(query, (self._now(), token))

    def _post(self, events: list[JsonObject]) -> DeliveryResult:
        body = webhook_body(self._callback.destination, events)
        headers = {
            "content-type": "application/json; charset=utf-8",
            "user-agent": "LineBotWebhook/2.0",
            "x-line-signature": signature(self._callback.channel_secret, body),
            "connection": "close",
        }
        limit = switches(self._store).callback_timeout
        start = time.perf_counter()
        status, error = None, None
        try:
            answer = self._http.request(
                "POST", self._callback.url, body=body, headers=headers, timeout=limit
            )
            status = answer.status
        except urllib3.exceptions.TimeoutError:
            error = "request_timeout"
        except urllib3.exceptions.HTTPError as problem:
            error = f"could_not_connect: {type(problem).__name__}"
        return DeliveryResult(status, error, (time.perf_counter() - start) * 1000)

    def _record(self, event_id: str, outcome: DeliveryResult, redelivery: bool) -> None:
        with self._store.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO deliveries (event_id, at, redelivery, status, error, ms)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (event_id, self._now(), redelivery, outcome.status, outcome.error, outcome.ms),
            )
            oldest = (cursor.lastrowid or 0) - KEPT_DELIVERIES
            connection.execute("DELETE FROM deliveries WHERE seq <= ?", (oldest,))
            if outcome.status == 200:
                query = "UPDATE events SET state = ? WHERE id = ?"
                connection.execute(query, (DELIVERED, event_id))
            else:
                last = 0 if not switches(self._store).redelivery else MOST_ATTEMPTS
                query = "UPDATE events SET state = ? WHERE id = ? AND state = ? AND attempts >= ?"
                connection.execute(query, (FAILED, event_id, WAITING, last))
            next_revision(connection)

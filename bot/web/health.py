"""Health checks: /healthz tells whether the process lives, /readyz whether it can do its work."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, jsonify
from sqlalchemy.exc import SQLAlchemyError

from bot.services import Services
from bot.web.admission import MOST_WAITING
from db.engine import schema as engine_schema
from db.engine.disk_space import disk_space
from db.engine.engine import is_sqlite
from db.engine.faults import fault_of
from db.engine.schema import SchemaState
from db.operations import engine_alerts, key_checks
from db.queue import inbox, outbox
from db.statistics import metrics
from db.statistics.metrics import Gauge

EVENTS_LATE_S, ENGINE_AWAY_S = 60, 60
ANSWERS_LATE = timedelta(minutes=5)
ENGINE_SEEN = Gauge.ENGINE_SEEN
# Each code with what an operator does about it; docs/operations.md has the same.
HELP = {
    "empty": "The database has no tables: run `ruthan db upgrade`.",
    "older": "Migrations are missing: run `ruthan db upgrade`.",
    "newer": "A newer version migrated the database: start that version.",
    "foreign": "The tables are not Ruthan's: correct DATABASE_URL.",
    "keys": "RUTHAN_DATA_KEYS or RUTHAN_INDEX_KEY is not this database's: set the right ones.",
    "database": "The database answers with an error: look into the log.",
    "unreachable": "The database cannot be reached: start it, or correct DATABASE_URL.",
    "busy": "The database is locked or has no free connection: end what holds it.",
    "full": "The database's disk is full: make room.",
    "damaged": "The database file is damaged: stop, and restore the last backup.",
    "disk": "The disk is full: make room, nothing more can be kept.",
    "topics": "No topic is loaded: run `ruthan kb check`.",
    "events-late": "An event waits for over a minute: look at the engine's log and at the load.",
    "answers-late": "An answer could not be sent for five minutes: look whether LINE answers.",
    "queue-full": "So much waits that LINE gets 503: add workers, or find who floods.",
    "engine-away": "No engine gave a sign of life for a minute: start `ruthan worker` or `serve`.",
    "line-unauthorised": "LINE refuses LINE_CHANNEL_ACCESS_TOKEN: issue a new one and restart.",
    "quota-used-up": "LINE's quota of pushes is used up: news waits, replies still go out.",
    "disk-nearly-full": "Over 90 % of the disk are used: make room soon.",
    "topics-refused": "Changed topics have mistakes and the old ones serve: run `ruthan kb check`.",
}
_UNKNOWN = {"database": False, "migrations": False, "keys": False}


def create_health(services: Services) -> Blueprint:
    """Blueprint of both, in JSON; /readyz answers 503 with the missing parts in `problems`, and
    names in `warnings` what needs somebody though it works; `help` has a sentence for each."""
    health = Blueprint("health", __name__)
    started_at = services.clock()

    @health.get("/healthz")
    def healthz() -> Response:
        return jsonify(status="ok")

    @health.get("/readyz")
    def readyz() -> tuple[Response, int]:
        topics = len(services.knowledge().topics)
        answer = {"disk": not _disk_is_full(services), "topics": topics, **_database(services)}
        problems = [
            answer.pop("problem"),
            *(name for name in ("disk", "topics") if not answer[name]),
        ]
        answer["problems"] = [problem for problem in problems if problem]
        answer["warnings"] = _warnings(services, answer, started_at)
        named = (*answer["problems"], *answer["warnings"])
        answer["help"] = {code: HELP[code] for code in named}
        ready = not answer["problems"]
        answer["status"] = "ready" if ready else "not ready"
        return jsonify(answer), 200 if ready else 503

    return health


def _database(services: Services) -> dict[str, Any]:
    """The state of the database, its `problem` in one word ("" for none)."""
    try:
        standing = engine_schema.schema_state(services.transactions.engine)
        if standing is not SchemaState.CURRENT:
            return _UNKNOWN | {"database": True, "problem": standing}
        keys = _keys(services)
        problem = "" if keys else "keys"
        known = {"database": True, "migrations": True, "keys": keys, "problem": problem}
        return known | _waiting(services)
    except SQLAlchemyError as error:
        return _UNKNOWN | {"problem": fault_of(error) or "database"}


def _folders(services: Services) -> list[Path]:
    """The data directory, and the folder of SQLite's file."""
    engine = services.transactions.engine
    folders = [services.settings.data_dir]
    if is_sqlite(engine) and engine.url.database:
        folders.append(Path(engine.url.database).parent)
    return folders


def _disk_is_full(services: Services) -> bool:
    return any(disk_space(folder).is_full for folder in _folders(services))


def _needs_attention(folder: Path) -> bool:
    space = disk_space(folder)
    return space.needs_attention and not space.is_full


def _keys(services: Services) -> bool:
    """Compare the keys with the database that is there now: it may have been exchanged."""
    settings = services.settings
    try:
        with services.transactions.reading() as session:
            key_checks.require(session, settings.data_keys, settings.index_key)
    except key_checks.WrongKey:
        return False
    return True


def _waiting(services: Services) -> dict[str, Any]:
    now = services.clock()
    with services.transactions.reading() as session:
        oldest, seen = engine_alerts.oldest_event(session), metrics.gauge(session, ENGINE_SEEN)
        return {
            "events_waiting": inbox.count_waiting(session),
            "messages_waiting": outbox.count_waiting(session),
            "oldest_event_s": round((now - oldest).total_seconds()) if oldest else 0,
            "engine_silent_s": None if seen is None else round(now.timestamp() - seen),
            "answers_late": engine_alerts.answers_wait_since(session, now - ANSWERS_LATE),
            "line_unauthorised": engine_alerts.is_unauthorised(session),
            "quota_left": metrics.gauge(session, Gauge.QUOTA_LEFT),
        }


def _warnings(services: Services, known: dict[str, Any], started_at: datetime) -> list[str]:
    """Codes of what needs somebody, of which no database that is away tells."""
    quota_left, silent = known.pop("quota_left", None), known.get("engine_silent_s")
    if silent is None:
        # No engine has ever given a sign of life: this process may have only just started.
        silent = (services.clock() - started_at).total_seconds()
    wrong = {
        "events-late": known.get("oldest_event_s", 0) > EVENTS_LATE_S,
        "answers-late": known.pop("answers_late", False),
        "queue-full": known.get("events_waiting", 0) >= MOST_WAITING,
        "engine-away": known["migrations"] and silent > ENGINE_AWAY_S,
        "line-unauthorised": known.pop("line_unauthorised", False),
        "quota-used-up": quota_left == 0,
        "disk-nearly-full": any(map(_needs_attention, _folders(services))),
        "topics-refused": bool(services.unserved().errors),
    }
    return [code for code, is_wrong in wrong.items() if is_wrong]

"""Health checks: /healthz tells whether the process lives, /readyz whether it can do its work."""

from pathlib import Path
from typing import Any

from flask import Blueprint, Response, jsonify
from sqlalchemy.exc import SQLAlchemyError

from bot.services import Services
from db.engine import schema as engine_schema
from db.engine.disk_space import disk_space
from db.engine.engine import is_sqlite
from db.engine.faults import fault_of
from db.engine.schema import SchemaState
from db.operations import key_checks
from db.queue import inbox, outbox

_UNKNOWN = {"database": False, "migrations": False, "keys": False}


def create_health(services: Services) -> Blueprint:
    """Blueprint of both, in JSON; /readyz answers 503 with the missing parts in `problems`."""
    health = Blueprint("health", __name__)

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


def _disk_is_full(services: Services) -> bool:
    """Check the disk of the data directory, and that of SQLite's file."""
    engine = services.transactions.engine
    folders = [services.settings.data_dir]
    if is_sqlite(engine) and engine.url.database:
        folders.append(Path(engine.url.database).parent)
    return any(disk_space(folder).is_full for folder in folders)


def _keys(services: Services) -> bool:
    """Compare the keys with the database that is there now: it may have been exchanged."""
    settings = services.settings
    try:
        with services.transactions.reading() as session:
            key_checks.require(session, settings.data_keys, settings.index_key)
    except key_checks.WrongKey:
        return False
    return True


def _waiting(services: Services) -> dict[str, int]:
    with services.transactions.reading() as session:
        return {
            "events_waiting": inbox.count_waiting(session),
            "messages_waiting": outbox.count_waiting(session),
        }

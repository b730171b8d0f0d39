"""Whether the process lives, and whether it can do its work: /healthz and /readyz."""

from flask import Blueprint, Response, jsonify
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.services import Services
from db import inbox, key_checks, outbox, schema


def create_health(services: Services) -> Blueprint:
    """Both answer JSON; /readyz with 503 when something is missing."""
    health = Blueprint("health", __name__)
    newest = schema.newest()

    @health.get("/healthz")
    def healthz() -> Response:
        return jsonify(status="ok")

    @health.get("/readyz")
    def readyz() -> tuple[Response, int]:
        database, migrations = _database(services, newest)
        keys = migrations and _keys(services)
        topics = len(services.knowledge().topics)
        ready = keys and topics > 0
        waiting = _waiting(services) if migrations else {}
        answer = {
            "status": "ready" if ready else "not ready",
            "database": database,
            "migrations": migrations,
            "keys": keys,
            "topics": topics,
            **waiting,
        }
        return jsonify(answer), 200 if ready else 503

    return health


def _database(services: Services, newest: str) -> tuple[bool, bool]:
    try:
        with services.transactions.reading() as session:
            session.execute(text("SELECT 1"))
        return True, schema.current(services.transactions.engine) == newest
    except SQLAlchemyError:
        return False, False


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

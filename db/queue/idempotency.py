"""Forms that add something each time they are sent: one that is sent twice is taken once."""

import hashlib
import json
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from db.engine.statements import insert_into
from db.models.cases import IdempotencyKey

# Longer than the login lasts in which a form was shown.
_KEPT = timedelta(days=1)


def new_token() -> str:
    """Make the token that a form carries each time it is shown."""
    return secrets.token_urlsafe(16)


def use_token(session: Session, token: str, words: Sequence[str], now: datetime) -> bool:
    """False if this form was taken with the same words before. Of two at the same moment the
    second waits until the first one's transaction ends: it is taken only if that was undone. A
    form without a token is always taken."""
    if not token:
        return True
    digest = hashlib.sha256(json.dumps([token, *words]).encode()).digest()
    first = insert_into(session, IdempotencyKey).values({"digest": digest, "at": now})
    new = first.on_conflict_do_nothing()
    if session.execute(new.returning(IdempotencyKey.digest)).first() is None:
        return False
    session.execute(
        delete(IdempotencyKey).where(IdempotencyKey.at < now - _KEPT),
        execution_options={"synchronize_session": False},
    )
    return True

"""One person who speaks to the whole engine, and the one answer that came of it."""

from db.models.tables import OutboxBatch
from tests.engine.events import person, said
from tests.engine.office import Office

ANN = person(1)
GREETING = "สวัสดีค่ะ"


def batch(office: Office) -> OutboxBatch:
    (only,) = office.outbox()
    return only


def say_one(office: Office, text: str = GREETING) -> str:
    """Ann says something while the engine is at work; the reply token."""
    if not office.engines:
        office.start_engine()
    spoken = said(ANN, text)
    assert office.post(spoken) == 200
    return str(spoken["replyToken"])

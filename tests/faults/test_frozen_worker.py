"""A worker that stands still in the middle of its transactions keeps nobody waiting for long."""

import time

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from db.models.tables import Conversation
from db.queue import conversations
from tests.engine.conftest import line, office
from tests.engine.events import person, said
from tests.engine.office import Office, until
from tests.engine.speaking import GREETING

__all__ = ["line", "office"]

pytestmark = [pytest.mark.slow, pytest.mark.postgresql]

# As many as a worker has in hand at once.
HELD = 4


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_people_whom_a_frozen_worker_holds_and_all_others_are_answered(
    office: Office, database_url: str
) -> None:
    events = [said(person(number), GREETING) for number in range(1, HELD + 2)]
    assert office.post(*events) == 200
    frozen = open_database(database_url, idle_s=4)
    with pytest.raises(DBAPIError, match="idle-in-transaction"):
        stand_still_until_all_are_answered(Transactions(frozen), office)
    frozen.dispose()
    office.wait_until_quiet()
    assert office.line.doubled() == {}


def stand_still_until_all_are_answered(frozen: Transactions, office: Office) -> None:
    keys = office.services.settings.data_keys
    oldest = select(Conversation.id).order_by(Conversation.id).limit(HELD)
    with frozen.writing() as session:
        for each in session.execute(oldest).scalars().all():
            conversations.lock(session, each, keys)
        office.start_engine()
        time.sleep(2.5)
        # All wait whose rows the frozen one holds; whoever wrote last may be answered.
        assert len(office.line.accepted) <= 1
        until(lambda: len(office.line.accepted) == HELD + 1)
        session.execute(oldest)

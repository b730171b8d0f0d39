"""The queues that the work desk counts, however many complaints there are."""

from bench.many_complaints import NOW, fill
from bot.runtime.transactions import Transactions
from db.complaints import queue
from db.complaints.complaints import Filter
from db.complaints.queue import NOBODY, QueueQuery
from db.engine.encryption import IndexKey, MasterKeys
from tests.engine.test_scale import plan, statements

# So many that its own index is surely the cheapest way.
COUNT = 4_000


def test_work_that_nobody_has_is_counted_by_its_index(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    wanted = QueueQuery(NOW, Filter(status="received"), assigned=NOBODY)
    with transactions.writing() as session:
        fill(session, data_keys, index_key, COUNT)
    with transactions.reading() as session:
        with statements(session) as sent:
            count = queue.count(session, wanted)
        steps = [step for sql, values in sent for step in plan(session, sql, values)]
    assert 0 < count < COUNT
    assert any("complaints_at_work" in step for step in steps), steps

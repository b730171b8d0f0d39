"""The complaints that benches are measured with are such as the conversation files."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bench.many_complaints import fill, opened
from bot.runtime.transactions import Transactions
from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import Filter
from db.engine.encryption import IndexKey, MasterKeys
from db.models.patterns import SellerFingerprint
from db.models.tables import Complaint, Conversation, Evidence
from db.search import patterns, seller_index
from db.staff.scope import EVERYTHING
from handlers.form.complaint import FORM
from handlers.records import indexing
from tests.db.filing import file_complaint


def test_all_are_filed_with_answers_that_open(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        file_complaint(session, data_keys, index_key)
        numbers = fill(session, data_keys, index_key, 300)
        # What is filed after them finds its own id.
        file_complaint(session, data_keys, index_key)
    assert len(set(numbers)) == 300
    with transactions.reading() as session:
        assert complaints.count(session, Filter()) == 302
        for number in numbers[::30]:
            answers = opened(session, data_keys, number)
            assert FORM.next_missing(answers) is None
            filed = complaints.with_number(session, number)
            assert filed is not None
            assert filed.steps[-1].to_status == filed.status
        statuses = set(session.execute(select(Complaint.status)).scalars())
        assert statuses >= {complaints_workflow.RECEIVED, complaints_workflow.CLOSED}
        people = session.execute(select(func.count()).select_from(Conversation)).scalar_one()
        assert 200 < people < 300
        assert session.execute(select(func.count()).select_from(Evidence)).scalar_one() > 200


def test_those_that_are_searchable_name_their_sellers_as_the_conversation_does(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        number, *_ = fill(session, data_keys, index_key, 300, searchable=True)
        found = complaints.with_number(session, number)
        assert found is not None
        filled = _marks(session, found.id)
        indexing.write(session, found, data_keys.unwrap(found.conversation.wrapped_key), index_key)
        assert _marks(session, found.id) == filled
        groups = patterns.biggest(session, EVERYTHING, 50)
        kinds = set(session.execute(select(SellerFingerprint.kind)).scalars())
    assert kinds == {*patterns.KINDS, seller_index.TRIGRAM}
    assert max(group.filers for group in groups) >= patterns.LEAST_FILERS


def _marks(session: Session, complaint_id: int) -> set[tuple[str, int]]:
    statement = select(SellerFingerprint.kind, SellerFingerprint.mark)
    rows = session.execute(statement.where(SellerFingerprint.complaint_id == complaint_id))
    return {(row.kind, row.mark) for row in rows}

"""Search index of a complaint, its words and its seller, updated with every change of them."""

from sqlalchemy.orm import Session

from db.complaints import changes as complaints_changes
from db.complaints import complaints
from db.engine.encryption import DataEncryptionKey, IndexKey
from db.models.tables import Complaint
from db.search import search_index, seller_index
from handlers.records import seller_terms as seller
from handlers.records.search_terms import from_answers, from_texts


def write(
    session: Session, complaint: Complaint, key: DataEncryptionKey, index_key: IndexKey
) -> None:
    """Rewrite the index: the words of the answers and of why the filer withdrew or reopened, and
    the seller's identifiers."""
    answers = complaint.answers | complaints.personal_answers(complaint, key)
    reasons = complaints_changes.reasons(session, complaint.id, key)
    words = from_answers(answers) | from_texts(reasons)
    search_index.write(session, complaint.id, search_index.term_hashes(index_key, words))
    seller_index.write(session, complaint.id, seller.from_answers(answers), index_key)


def write_filed(session: Session, number: str, key: DataEncryptionKey, index_key: IndexKey) -> None:
    """The same for the complaint with this number, which was filed now."""
    complaint = complaints.with_number(session, number)
    assert complaint is not None, "the caller has just filed it"
    write(session, complaint, key, index_key)

"""Keeps by what a complaint is found, its words and its seller, with every change of them."""

from sqlalchemy.orm import Session

from db import complaint_changes, complaint_marks, complaint_words, complaints
from db.models import Complaint
from db.sealing import IndexKey, PersonKey
from handlers.records import seller_terms as seller
from handlers.records.search_terms import of_answers, of_texts


def write(session: Session, complaint: Complaint, key: PersonKey, index_key: IndexKey) -> None:
    """Writes anew the words of the answers and of why the filer withdrew or reopened, and what
    tells the seller."""
    answers = complaint.answers | complaints.personal_answers(complaint, key)
    reasons = complaint_changes.reasons(session, complaint.id, key)
    words = of_answers(answers) | of_texts(reasons)
    complaint_words.write(session, complaint.id, complaint_words.hashes(index_key, words))
    complaint_marks.write(session, complaint.id, seller.of_answers(answers), index_key)


def write_filed(session: Session, number: str, key: PersonKey, index_key: IndexKey) -> None:
    """The same of the complaint with this number, which was filed now."""
    complaint = complaints.with_number(session, number)
    assert complaint is not None, "the caller has just filed it"
    write(session, complaint, key, index_key)

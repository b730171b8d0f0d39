"""The words of a complaint are written with it, follow each change, and go when it is erased."""

import re

import pytest
from sqlalchemy import delete, func, select

from bot.privacy.erasure import erase_all
from bot.reports.reindex import index_all
from db.models.search import Search, SearchTerm
from db.queue import conversations
from db.search import search_index, searches
from db.staff import staff
from handlers.records.search_terms import parse_query
from handlers.texts import filed
from tests.handlers.chat import Chat
from tests.handlers.forms import WHOLE_FORM, go

pytestmark = pytest.mark.both_databases


def finds(chat: Chat, typed: str) -> bool:
    """True if the index knows all these words."""
    hashed = search_index.term_hashes(chat.services.settings.index_key, parse_query(typed).words)
    with chat.services.transactions.reading() as session:
        found = session.scalars(select(SearchTerm.word)).all()
    return set() < set(hashed) <= set(found)


def rows(chat: Chat) -> int:
    with chat.services.transactions.reading() as session:
        return session.execute(select(func.count()).select_from(SearchTerm)).scalar_one()


def index(chat: Chat) -> int:
    settings = chat.services.settings
    return index_all(
        chat.services.transactions, settings.data_keys, settings.index_key, lambda *_: None
    )


def files(chat: Chat) -> str:
    """The whole form; the complaint's number."""
    go(chat, WHOLE_FORM[:-1])
    assert rows(chat) == 0
    number = re.search(r"RT-\w{4}-\w{4}", chat.taps("ส่งเรื่อง").text)
    assert number is not None
    return number[0]


def erase(chat: Chat) -> None:
    keys = chat.services.settings.data_keys
    with chat.services.transactions.writing() as session:
        officer = staff.add(session, "มานี", "a long password", "officer", chat.clock.now)
        searches.save(session, "s" * 32, officer.id, "ทนทาน", keys, chat.clock.now)
        known = chat._known(session)
        assert known is not None
        held = conversations.lock(session, known.id, keys)
        assert held is not None
        erase_all(session, held, keys, chat.clock.now)
        assert session.execute(select(Search)).all() == []


def test_it_is_found_from_its_filing_until_it_is_erased(chat: Chat) -> None:
    number = files(chat)
    assert finds(chat, "ไฟฉาย ทดสอบ ทนทาน 081 234 5678")
    assert finds(chat, "faichai 089-876-5432")
    chat.types("สถานะ")
    chat.taps(filed.CORRECT_LABEL)
    chat.forges(f"filed/field?n={number}&f=product")
    chat.types("ตะเกียงเจ้าพายุ")
    chat.taps(filed.PROPOSED_YES_LABEL)
    assert finds(chat, "ตะเกียง")
    assert not finds(chat, "กระบอก")
    chat.types(filed.WITHDRAW_LABEL)
    chat.types("ร้านให้เช็คเงินสดมาแล้ว")
    chat.taps(filed.CONFIRM_LABEL)
    assert finds(chat, "เช็คเงินสด ตะเกียง")
    before = rows(chat)
    with chat.services.transactions.writing() as session:
        session.execute(delete(SearchTerm))
    assert index(chat) == 1
    assert rows(chat) == before
    erase(chat)
    assert rows(chat) == 0
    assert index(chat) == 0
    assert rows(chat) == 0

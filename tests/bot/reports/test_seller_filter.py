"""A seller is found by whatever is typed of them, and what names nobody finds nobody."""

import pytest

from bot.reports.seller_filter import seller
from bot.runtime.transactions import Transactions
from bot.texts.complaint_export import NO_FILTER
from db.complaints import complaints
from db.complaints.complaints import Filter
from db.engine.encryption import IndexKey, MasterKeys
from tests.bot.web.console.fixtures import Desk

pytestmark = pytest.mark.both_databases


@pytest.fixture
def desk(transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey) -> Desk:
    return Desk(transactions, data_keys, index_key)


def test_name_link_telephone_and_account_find_who_says_so_and_nobody_else(
    desk: Desk, index_key: IndexKey
) -> None:
    number = desk.file(seller_link="facebook.com/mhordee", seller_phone="0899999999")
    desk.file(seller_name="ร้านอื่น", payee_account=None, kind="other")
    for typed in (
        "ร้าน หม้อดี",
        "https://www.facebook.com/Mhordee?ref=x",
        "089-999-9999",
        "๐๘๙ ๙๙๙ ๙๙๙๙",
        "012-3-45678-9",
    ):
        marks = seller(typed, index_key).fingerprints
        with desk.transactions.reading() as session:
            found = complaints.page(session, Filter(seller=marks), offset=0, limit=9)
            assert [one.number for one in found] == [number], typed
            assert complaints.count(session, Filter(seller=marks, kind="other")) == 0


@pytest.mark.parametrize("typed", ["กข", "12", "  -  "])
def test_what_names_nobody_is_not_taken_for_everybody(index_key: IndexKey, typed: str) -> None:
    assert seller(typed, index_key).is_nobody
    assert not seller("", index_key).is_nobody
    assert seller("", index_key).apply_to(NO_FILTER, personal=True) == NO_FILTER

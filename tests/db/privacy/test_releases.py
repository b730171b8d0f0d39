"""Releases: one code, once, in time, and not after five wrong ones."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.engine.encryption import IndexKey, MasterKeys
from db.models.tables import Release
from db.privacy import releases
from db.privacy.releases import LIFETIME, MOST_ATTEMPTS, ReleaseRequest, WrongCode
from db.queue import conversations
from db.queue.conversations import Chat
from tests.db.filing import NOW

SECOND = timedelta(seconds=1)


class Links:
    """Opens releases for one person, and types codes."""

    def __init__(self, session: Session, data_keys: MasterKeys, index_key: IndexKey) -> None:
        self.session = session
        self._index_key = index_key
        self.person = conversations.of_chat(session, Chat("user", "Ua"), data_keys, index_key, NOW)

    def open(self, release_id: str, code: str = "123456", what: str = "my-data") -> None:
        code_hash = releases.hash_code(self._index_key, release_id, code)
        ends = releases.create(
            self.session, ReleaseRequest(self.person.id, what), release_id, code_hash, NOW
        )
        assert ends == NOW + LIFETIME

    def type(
        self, release_id: str, code: str = "123456", after: timedelta = SECOND
    ) -> Release | WrongCode:
        code_hash = releases.hash_code(self._index_key, release_id, code)
        return releases.redeem(self.session, release_id, code_hash, NOW + after)


def test_the_right_code_releases_once(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        links = Links(session, data_keys, index_key)
        links.open("a")
        found = links.type("a")
        assert isinstance(found, Release)
        assert (found.what, found.conversation_id) == ("my-data", links.person.id)
        assert links.type("a") == WrongCode(0)
        releases.reopen(session, "a")
        session.expire_all()
        assert isinstance(links.type("a"), Release)


def test_after_five_wrong_codes_the_right_one_is_refused_too(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        links = Links(session, data_keys, index_key)
        links.open("a")
        wrong = [links.type("a", f"00000{digit}") for digit in range(MOST_ATTEMPTS)]
        assert wrong == [WrongCode(left) for left in (4, 3, 2, 1, 0)]
        assert links.type("a") == WrongCode(0)


@pytest.mark.parametrize(
    ("after", "open_still"), [(LIFETIME - SECOND, True), (LIFETIME, False), (LIFETIME * 9, False)]
)
def test_a_code_is_good_for_fifteen_minutes(
    transactions: Transactions,
    data_keys: MasterKeys,
    index_key: IndexKey,
    after: timedelta,
    open_still: bool,
) -> None:
    with transactions.writing() as session:
        links = Links(session, data_keys, index_key)
        links.open("a")
        assert isinstance(links.type("a", after=after), Release) is open_still


def test_a_new_link_ends_the_earlier_one_of_the_same_file_only(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        links = Links(session, data_keys, index_key)
        links.open("a")
        links.open("b", what="dossier")
        links.open("c")
        assert links.type("a") == WrongCode(0)
        assert isinstance(links.type("b"), Release)
        assert isinstance(links.type("c"), Release)


def test_a_code_opens_no_other_link_and_stands_nowhere(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        links = Links(session, data_keys, index_key)
        links.open("a", "111111")
        links.open("b", "222222", what="dossier")
        assert links.type("a", "222222") == WrongCode(4)
        assert links.type("unknown", "111111") == WrongCode(0)
        kept = session.scalars(select(Release.code_hash)).all()
        assert not any(b"111111" in code_hash for code_hash in kept)


def test_old_releases_are_forgotten(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        links = Links(session, data_keys, index_key)
        links.open("a")
        assert releases.purge_older(session, NOW + LIFETIME, 10) == 0
        assert releases.purge_older(session, NOW + LIFETIME + SECOND, 10) == 1

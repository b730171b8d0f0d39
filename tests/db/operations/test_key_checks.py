"""Keys are proved on the rows once, and known by their check values from then on."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.backup.archive import TABLES
from db.engine.encryption import KEY_BYTES, IndexKey, MasterKeys
from db.export import jobs as export_jobs
from db.models.tables import Conversation, KeyCheck
from db.operations import key_checks
from db.operations.key_checks import WrongDataKeys, WrongIndexKey, WrongKey
from db.privacy import breaches
from db.privacy.breaches import BreachDetails
from db.queue import anonymous, conversations, inbox
from db.queue.conversations import Chat
from db.search import searches
from db.staff import second_factors, staff

NOW = datetime(2026, 11, 20, 5, tzinfo=UTC)
OLD, NEW, NEVER = (bytes([number]) * KEY_BYTES for number in (1, 2, 3))
INDEX, OTHER_INDEX = IndexKey(b"i" * KEY_BYTES), IndexKey(b"o" * KEY_BYTES)
ONE, TWO = (Chat("user", f"U{number:032x}") for number in (1, 2))


def accept(transactions: Transactions, *keys: bytes, index: IndexKey = INDEX) -> None:
    with transactions.writing() as session:
        key_checks.accept(session, MasterKeys(keys), index)


def require(transactions: Transactions, *keys: bytes, index: IndexKey = INDEX) -> None:
    with transactions.reading() as session:
        key_checks.require(session, MasterKeys(keys), index)


def writes(transactions: Transactions, chat: Chat, *keys: bytes) -> int:
    """This chat's first word comes; the id of the conversation."""
    with transactions.writing() as session:
        return conversations.of_chat(session, chat, MasterKeys(keys), INDEX, NOW).id


def everything(transactions: Transactions) -> dict[str, list[Any]]:
    with transactions.reading() as session:
        return {table.name: list(session.execute(select(table))) for table in TABLES}


def test_the_keys_of_the_first_start_are_those_of_the_database(transactions: Transactions) -> None:
    with pytest.raises(WrongDataKeys):
        require(transactions, OLD)
    accept(transactions, OLD)
    require(transactions, OLD)
    marked = everything(transactions)
    accept(transactions, OLD)
    assert everything(transactions) == marked
    with pytest.raises(WrongIndexKey):
        accept(transactions, OLD, index=OTHER_INDEX)
    assert everything(transactions) == marked


def test_no_check_value_holds_a_key_or_the_beginning_of_what_it_encrypts(
    transactions: Transactions,
) -> None:
    accept(transactions, OLD)
    with transactions.reading() as session:
        values = session.scalars(select(KeyCheck.value)).all()
    assert len(values) == 2
    for secret in (OLD[:4], INDEX.key[:4], *MasterKeys([OLD]).fingerprints):
        assert not any(secret in value for value in values)


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize(
    ("keys", "index", "wrong"),
    [
        ([NEVER], INDEX, WrongDataKeys),
        ([NEW], INDEX, WrongDataKeys),
        ([OLD], INDEX, WrongDataKeys),
        ([NEVER, NEW], INDEX, WrongDataKeys),
        ([NEW, OLD], OTHER_INDEX, WrongIndexKey),
    ],
)
def test_with_a_wrong_or_missing_key_nothing_is_written(
    transactions: Transactions,
    marked: bool,
    keys: list[bytes],
    index: IndexKey,
    wrong: type[WrongKey],
) -> None:
    writes(transactions, ONE, OLD)
    writes(transactions, TWO, NEW, OLD)
    if marked:
        accept(transactions, NEW, OLD)
    before = everything(transactions)
    with pytest.raises(wrong):
        accept(transactions, *keys, index=index)
    assert everything(transactions) == before
    with pytest.raises(WrongKey):
        require(transactions, *keys, index=index)
    accept(transactions, NEW, OLD)
    require(transactions, NEW, OLD)


def test_the_old_key_goes_when_no_row_needs_it(transactions: Transactions) -> None:
    accept(transactions, OLD)
    old = writes(transactions, ONE, OLD)
    accept(transactions, NEW, OLD)
    writes(transactions, TWO, NEW, OLD)
    with pytest.raises(WrongDataKeys):
        accept(transactions, NEW)
    with transactions.writing() as session:
        session.execute(delete(Conversation).where(Conversation.id == old))
    accept(transactions, NEW)
    require(transactions, NEW)
    require(transactions, NEW, OLD)
    with pytest.raises(WrongDataKeys):
        require(transactions, OLD, NEW)


def test_several_machines_change_the_key_one_after_the_other(transactions: Transactions) -> None:
    """The new key is added after the old one everywhere first: nobody is locked out."""
    accept(transactions, OLD)
    accept(transactions, OLD, NEW)
    require(transactions, OLD)
    accept(transactions, NEW, OLD)
    require(transactions, OLD, NEW)
    with pytest.raises(WrongDataKeys):
        require(transactions, OLD)


def set_aside(session: Session, _member: int, keys: MasterKeys) -> None:
    inbox.set_aside(session, "{}", "malformed", "no type", keys, NOW)


def search(session: Session, member: int, keys: MasterKeys) -> None:
    searches.save(session, "s" * 32, member, "a name", keys, NOW)


def export(session: Session, member: int, keys: MasterKeys) -> None:
    export_jobs.create(session, member, "csv", keys.encrypt(b"{}", "order"), NOW)


def second_factor(session: Session, member: int, keys: MasterKeys) -> None:
    second_factors.begin(session, member, keys)


def breach(session: Session, member: int, keys: MasterKeys) -> None:
    entry = breaches.record(session, NOW, "none", member, NOW)
    breaches.set_details(entry, BreachDetails("a", "b", ()), {}, keys)


@pytest.mark.parametrize("write", [set_aside, search, export, second_factor, breach])
def test_what_belongs_to_no_person_needs_its_key_too(
    transactions: Transactions, write: Callable[[Session, int, MasterKeys], None]
) -> None:
    with transactions.writing() as session:
        member = staff.add(session, "malee", "correct horse battery staple", "officer", NOW)
        session.flush()
        write(session, member.id, MasterKeys([OLD]))
    for _unmarked_then_marked in range(2):
        with pytest.raises(WrongDataKeys):
            accept(transactions, NEW)
        accept(transactions, NEW, OLD)


def test_a_damaged_row_and_a_conversation_with_nobody_do_not_stop_the_start(
    transactions: Transactions,
) -> None:
    keys = MasterKeys([OLD])
    with transactions.writing() as session:
        anonymous.create_anonymous(session, keys.wrap, NOW)
    accept(transactions, OLD)
    with transactions.writing() as session:
        session.execute(delete(KeyCheck))
    damaged = writes(transactions, ONE, OLD)
    writes(transactions, TWO, OLD)
    with transactions.writing() as session:
        wrapped = keys.fingerprints[0] + bytes(60)
        session.execute(
            update(Conversation).where(Conversation.id == damaged).values(wrapped_key=wrapped)
        )
    with pytest.raises(WrongIndexKey):
        accept(transactions, OLD, index=OTHER_INDEX)
    accept(transactions, OLD)


def test_a_key_is_proved_by_what_it_opens_not_by_its_fingerprint(
    transactions: Transactions,
) -> None:
    of = writes(transactions, ONE, OLD)
    foreign = MasterKeys([NEW]).fingerprints[0] + bytes(60)
    with transactions.writing() as session:
        session.execute(
            update(Conversation).where(Conversation.id == of).values(wrapped_key=foreign)
        )
    with pytest.raises(WrongDataKeys):
        accept(transactions, NEW)


def test_of_two_first_starts_at_once_with_different_keys_one_is_refused(
    transactions: Transactions,
) -> None:
    refused: list[WrongKey] = []

    def start() -> None:
        try:
            accept(transactions, OLD, index=OTHER_INDEX)
        except WrongKey as wrong:
            refused.append(wrong)

    second = threading.Thread(target=start)
    with transactions.writing() as session:
        key_checks.accept(session, MasterKeys([OLD]), INDEX)
        second.start()
        # Time to overtake, which it must not use.
        second.join(0.3)
    second.join()
    assert [type(wrong) for wrong in refused] == [WrongIndexKey]
    require(transactions, OLD)

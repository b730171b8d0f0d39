"""A broadcast is let out by a second person who saw its words; a subscription ends at once."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.engine.encryption import IndexKey, MasterKeys
from db.models.tables import StaffMember
from db.privacy import erasure
from db.queue import conversations
from db.queue.broadcasts import approval, subscriptions
from db.queue.broadcasts.approval import BroadcastChanged, BroadcastDraft, SameAuthor
from db.queue.broadcasts.subscriptions import Audience, SubscriptionConsent
from tests.db.filing import NOW

LATER = NOW + timedelta(hours=1)
DRAFT = BroadcastDraft("ระวัง")
Step = Callable[[Session, int, int], None]


@pytest.fixture
def staff(transactions: Transactions) -> tuple[int, int]:
    with transactions.writing() as session:
        rows = [
            StaffMember(name=name, password_hash="", role="officer", created_at=NOW)
            for name in ("writer", "approver")
        ]
        session.add_all(rows)
        session.flush()
        return rows[0].id, rows[1].id


def test_it_is_approved_by_another_than_its_writer(
    transactions: Transactions, staff: tuple[int, int]
) -> None:
    writer, approver = staff
    with transactions.writing() as session:
        made = approval.create(session, DRAFT, writer, NOW)
        with pytest.raises(BroadcastChanged):
            approval.approve(session, made, 1, approver, NOW)
        approval.submit(session, made, 1)
        with pytest.raises(SameAuthor):
            approval.approve(session, made, 2, writer, NOW)
        approval.approve(session, made, 2, approver, NOW)
        row = approval.get(session, made)
        assert row is not None
        assert (row.state, row.approved_by, row.version) == ("approved", approver, 3)


def test_words_that_the_second_person_did_not_see_are_not_approved(
    transactions: Transactions, staff: tuple[int, int]
) -> None:
    writer, approver = staff
    with transactions.writing() as session:
        made = approval.create(session, DRAFT, writer, NOW)
        approval.submit(session, made, 1)
        approval.return_to_draft(session, made, 2)
        approval.edit(session, made, 3, BroadcastDraft("อย่าโอน"), writer)
        approval.submit(session, made, 4)
        with pytest.raises(BroadcastChanged):
            approval.approve(session, made, 2, approver, NOW)
        with pytest.raises(BroadcastChanged):
            approval.edit(session, made, 5, DRAFT, writer)


def test_who_writes_it_anew_is_its_writer(
    transactions: Transactions, staff: tuple[int, int]
) -> None:
    writer, approver = staff
    with transactions.writing() as session:
        made = approval.create(session, DRAFT, writer, NOW)
        approval.edit(session, made, 1, BroadcastDraft("ใหม่"), approver)
        approval.submit(session, made, 2)
        with pytest.raises(SameAuthor):
            approval.approve(session, made, 3, approver, NOW)


def test_one_that_is_withdrawn_is_shown_to_nobody_and_begins_never(
    transactions: Transactions, staff: tuple[int, int]
) -> None:
    with transactions.writing() as session:
        made = approval.create(session, DRAFT, staff[0], NOW)
        approval.withdraw(session, made, 1, NOW)
        row = approval.get(session, made)
        assert row is not None
        assert (row.state, approval.published(session, 9)) == ("withdrawn", [])
        steps: list[Step] = [approval.submit, approval.return_to_draft, approval.stop]
        for step in [*steps, approval.resume, approval.unpublish]:
            with pytest.raises(BroadcastChanged):
                step(session, made, 2)
        approval.count_tap(session, made)
        assert approval.results(session, row).taps == 0
        assert [each.id for each in approval.newest(session, 9)] == [made]
        assert list(approval.newest(session, 9, before_id=made)) == []


def test_a_subscription_is_renewed_ended_and_begun_again(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    chat = conversations.Chat("user", f"U{1:032x}")
    with transactions.writing() as session:
        person = conversations.of_chat(session, chat, data_keys, index_key, NOW).id
        assert not subscriptions.end(session, person, NOW)
        subscriptions.subscribe(session, person, SubscriptionConsent("1", "th"), NOW)
        chosen = SubscriptionConsent("2", "en", "TH-50", "fake-shop")
        subscriptions.subscribe(session, person, chosen, LATER)
        (row,) = subscriptions.of_person(session, person)
        assert (row.consent_version, row.province, row.consented_at) == ("2", "TH-50", LATER)
        meant = [Audience(), Audience("province", "TH-50"), Audience("topic", "fake-shop")]
        others = [Audience("province", "TH-10"), Audience("topic", "cod")]
        counted = [subscriptions.count(session, each) for each in (*meant, *others)]
        assert counted == [1, 1, 1, 0, 0]
        assert subscriptions.end(session, person, LATER)
        assert subscriptions.current(session, person) is None
        assert subscriptions.count(session, Audience()) == 0
        subscriptions.subscribe(session, person, SubscriptionConsent("2", "th"), LATER)
        assert len(subscriptions.of_person(session, person)) == 2


def test_a_person_who_is_erased_has_no_subscription(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    chat = conversations.Chat("user", f"U{1:032x}")
    with transactions.writing() as session:
        person = conversations.of_chat(session, chat, data_keys, index_key, NOW).id
        subscriptions.subscribe(session, person, SubscriptionConsent("1", "th"), NOW)
        held = conversations.lock(session, person, data_keys)
        assert held is not None
        erasure.erase_unfiled(session, held)
        assert list(subscriptions.of_person(session, person)) == []


def test_one_that_ended_is_kept_for_a_year_and_a_current_one_as_long_as_it_lasts(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        chats = [conversations.Chat("user", f"U{number:032x}") for number in (1, 2)]
        known = conversations.of_chats(session, chats, data_keys, index_key, NOW)
        ended, lasting = (known[chat].id for chat in chats)
        for person in (ended, lasting):
            subscriptions.subscribe(session, person, SubscriptionConsent("1", "th"), NOW)
        subscriptions.end(session, ended, NOW)
        assert subscriptions.purge_older(session, NOW, 9) == 0
        assert subscriptions.purge_older(session, LATER, 9) == 1
        assert subscriptions.current(session, lasting) is not None

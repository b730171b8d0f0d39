"""The picture of a broadcast is what was approved, and nobody's to see before it is let out."""

from datetime import timedelta

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text, update

from bot.runtime.transactions import Transactions
from db.engine import schema
from db.models.broadcasts import Broadcast, BroadcastBatch, BroadcastPicture
from db.models.tables import StaffMember
from db.queue.broadcasts import approval, pictures
from db.queue.broadcasts.approval import BroadcastChanged, BroadcastDraft
from tests.db.filing import NOW

JPEG = b"\xff\xd8\xff a picture"
LATER = NOW + timedelta(days=2)

pytestmark = pytest.mark.both_databases


def kept(transactions: Transactions, jpeg: bytes = JPEG) -> str:
    with transactions.writing() as session:
        return pictures.keep(session, jpeg, 800, 600, NOW)


def drafted(transactions: Transactions, sha256: str | None) -> int:
    """A draft of the first of two members of staff."""
    with transactions.writing() as session:
        for name in ("writer", "approver"):
            row = StaffMember(name=name, password_hash="", role="officer", created_at=NOW)
            session.add(row)
        session.flush()
        draft = BroadcastDraft("ระวัง", picture_sha256=sha256, picture_alt="รูปคนร้าย")
        return approval.create(session, draft, 1, NOW)


def test_what_is_approved_is_the_picture_that_was_looked_at(transactions: Transactions) -> None:
    first, other = kept(transactions), kept(transactions, JPEG + b"!")
    made = drafted(transactions, first)
    with transactions.writing() as session:
        approval.submit(session, made, 1)
        with pytest.raises(BroadcastChanged):
            approval.edit(session, made, 2, BroadcastDraft("ระวัง", picture_sha256=other), 1)
        approval.return_to_draft(session, made, 2)
        approval.edit(session, made, 3, BroadcastDraft("ระวัง", picture_sha256=other), 1)
        approval.submit(session, made, 4)
        with pytest.raises(BroadcastChanged):
            approval.approve(session, made, 2, 2, NOW)
        approval.approve(session, made, 5, 2, NOW)
        found = pictures.of(session, session.get_one(Broadcast, made))
        assert found is not None
        assert (found.sha256, found.alt, found.size) == (other, "", len(JPEG) + 1)


def test_bytes_that_are_not_those_of_the_hash_are_not_shown(transactions: Transactions) -> None:
    sha256 = kept(transactions)
    with transactions.writing() as session:
        assert pictures.content(session, sha256) == JPEG
        session.execute(update(BroadcastPicture).values(jpeg=b"\xff\xd8\xff another"))
        assert pictures.content(session, sha256) is None
        assert pictures.content(session, "0" * 64) is None


def test_it_is_public_from_the_moment_it_is_let_out_until_it_is_taken_back(
    transactions: Transactions,
) -> None:
    sha256 = kept(transactions)
    made = drafted(transactions, sha256)
    with transactions.writing() as session:
        assert pictures.published(session, made, sha256) is None
        session.execute(update(Broadcast).values(published_at=NOW, state="done"))
        assert pictures.published(session, made, sha256) == JPEG
        assert pictures.published(session, made, "0" * 64) is None
        assert pictures.published(session, made + 1, sha256) is None
        approval.unpublish(session, made, 1)
        assert pictures.published(session, made, sha256) is None


def test_one_that_no_broadcast_has_is_deleted_after_a_day(transactions: Transactions) -> None:
    used, again, unused = (kept(transactions, JPEG + bytes([n])) for n in range(3))
    drafted(transactions, used)
    with transactions.writing() as session:
        assert pictures.keep(session, JPEG + bytes([1]), 800, 600, LATER) == again
    with transactions.writing() as session:
        assert pictures.purge_older(session, LATER - pictures.KEPT, 100) == 1
        assert pictures.purge_older(session, LATER - pictures.KEPT, 100) == 0
        held = [pictures.hold(session, each, LATER) for each in (used, again, unused)]
        assert held == [True, True, False]


def test_the_step_that_brought_them_goes_back_and_forth(transactions: Transactions) -> None:
    made = drafted(transactions, kept(transactions))
    with transactions.writing() as session:
        session.add(
            BroadcastBatch(
                broadcast_id=made, retry_key="k", subscription_ids=[], state="sent", created_at=NOW
            )
        )
    config = schema._config()
    ours = ScriptDirectory.from_config(config).get_revision("0034")
    assert isinstance(ours.down_revision, str)
    for step, revision, is_there in (
        (command.downgrade, ours.down_revision, False),
        (command.upgrade, "head", True),
    ):
        with transactions.engine.connect() as connection:
            config.attributes["connection"] = connection
            step(config, revision)
        with transactions.engine.connect().execution_options(reading=True) as connection:
            columns = {each["name"] for each in inspect(connection).get_columns("broadcasts")}
            assert {"picture_sha256", "picture_alt"} <= columns or not is_there
            assert inspect(connection).has_table("broadcast_pictures") == is_there
            assert connection.execute(text("SELECT text FROM broadcasts")).all() == [("ระวัง",)]
    with transactions.writing() as session:
        row = session.get_one(Broadcast, made)
        assert (row.picture_sha256, row.picture_alt) == (None, None)
        approval.submit(session, made, 1)

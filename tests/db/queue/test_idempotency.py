"""A form is taken once, whoever brings it first; what was undone was not taken."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from db.models.cases import IdempotencyKey
from db.queue import idempotency
from tests.db.filing import NOW


class _Undone(Exception):
    pass


@pytest.mark.parametrize("is_undone", [False, True])
def test_the_second_waits_for_what_becomes_of_the_first(
    transactions: Transactions, database_url: str, is_undone: bool
) -> None:
    engine = open_database(database_url)
    began, got = threading.Event(), list[bool]()

    def second() -> None:
        began.set()
        with Transactions(engine).writing() as session:
            got.append(idempotency.use_token(session, "one", ["words"], NOW))

    thread = threading.Thread(target=second)
    try:
        with transactions.writing() as session:
            assert idempotency.use_token(session, "one", ["words"], NOW)
            thread.start()
            began.wait()
            thread.join(0.2)
            assert got == []
            if is_undone:
                raise _Undone
    except _Undone:
        pass
    thread.join()
    engine.dispose()
    assert got == [is_undone]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_other_words_and_other_forms_are_taken_and_old_ones_are_deleted(
    transactions: Transactions,
) -> None:
    first, second = idempotency.new_token(), idempotency.new_token()
    assert first != second
    with transactions.writing() as session:
        sent = [(first, ["a", "b"]), (first, ["ab", ""]), (second, ["a", "b"]), ("", ["a"])]
        assert all(idempotency.use_token(session, form, words, NOW) for form, words in sent)
        taken = [idempotency.use_token(session, form, words, NOW) for form, words in sent]
        assert taken == [False, False, False, True]
        assert idempotency.use_token(session, first, ["later"], NOW + timedelta(days=2))
        assert session.execute(select(func.count()).select_from(IdempotencyKey)).scalar_one() == 1

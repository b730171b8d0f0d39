"""Questions are counted for ninety days; their words stand only while no answer was good."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from bot.runtime.transactions import Transactions
from db.models.tables import AskedQuestion
from db.statistics import questions as statistics_questions
from db.statistics.questions import Decision, QuestionText, TopicVotes, Vote

TODAY = date(2026, 11, 24)
LATE = QuestionText("ของไม่มา ⟨เลข⟩ วัน", "ของไม่มาเลขวัน")


def ask(
    transactions: Transactions,
    key: str,
    decision: Decision = "answer",
    topic_id: str | None = None,
    words: QuestionText | None = None,
    asked_on: date = TODAY,
) -> None:
    with transactions.writing() as session:
        statistics_questions.add(
            session, key, decision, topic_id=topic_id, words=words, asked_on=asked_on
        )


def vote(
    transactions: Transactions, key: str, said: Vote, words: QuestionText | None = None
) -> statistics_questions.VoteOutcome:
    with transactions.writing() as session:
        return statistics_questions.vote(session, key, said, words)


def kept(transactions: Transactions) -> list[tuple[str, str | None, str | None, str | None]]:
    """Key, topic, vote and words of every row."""
    with transactions.reading() as session:
        rows = session.execute(select(AskedQuestion).order_by(AskedQuestion.id)).scalars()
        return [(row.key, row.topic_id, row.vote, row.masked_text) for row in rows]


def test_a_choice_is_made_once_and_then_the_words_go(transactions: Transactions) -> None:
    ask(transactions, "k1", "choose", words=LATE)
    with transactions.writing() as session:
        assert statistics_questions.choose(session, "k1", "late")
        assert not statistics_questions.choose(session, "k1", "other")
        assert not statistics_questions.choose(session, "unknown", "late")
    assert kept(transactions) == [("k1", "late", None, None)]


def test_an_answer_at_once_leaves_no_choice_open(transactions: Transactions) -> None:
    ask(transactions, "k1", "answer", "late")
    ask(transactions, "k2", "none", words=LATE)
    with transactions.writing() as session:
        assert not statistics_questions.choose(session, "k1", "other")
        assert not statistics_questions.choose(session, "k2", "other")


@pytest.mark.parametrize(("said", "words"), [("yes", None), ("no", LATE.masked)])
def test_the_first_vote_counts_and_only_a_no_keeps_words(
    transactions: Transactions, said: Vote, words: str | None
) -> None:
    ask(transactions, "k1", topic_id="late")
    assert vote(transactions, "k1", said, LATE) == "counted"
    assert vote(transactions, "k1", "yes", LATE) == "counted before"
    assert vote(transactions, "k1", "no", LATE) == "counted before"
    assert kept(transactions) == [("k1", "late", said, words)]


def test_there_is_no_vote_on_what_was_not_answered_or_is_gone(transactions: Transactions) -> None:
    ask(transactions, "k1", "none", words=LATE)
    ask(transactions, "k2", "choose", words=LATE)
    for key in ("k1", "k2", "k3", ""):
        assert vote(transactions, key, "no", LATE) == "gone"
    assert [row[2] for row in kept(transactions)] == [None, None]


def test_words_that_were_taken_back_leave_a_count(transactions: Transactions) -> None:
    ask(transactions, "k1", "none", words=LATE)
    with transactions.writing() as session:
        statistics_questions.delete_text(session, "k1")
    assert kept(transactions) == [("k1", None, None, None)]
    with transactions.reading() as session:
        assert statistics_questions.unanswered(session, TODAY, 10) == []
        assert statistics_questions.count_by_decision(session, TODAY)["none"] == 1


def test_what_is_older_is_deleted_a_few_at_a_time(transactions: Transactions) -> None:
    for number in range(5):
        ask(transactions, f"k{number}", topic_id="late", asked_on=TODAY - timedelta(days=number))
    before = TODAY - timedelta(days=1)
    for forgotten in (2, 1, 0):
        with transactions.writing() as session:
            assert statistics_questions.purge_older(session, before, limit=2) == forgotten
    assert [row[0] for row in kept(transactions)] == ["k0", "k1"]


def test_topics_are_counted_with_their_votes(transactions: Transactions) -> None:
    for number, said in enumerate(("yes", "no", "no", None)):
        ask(transactions, f"k{number}", topic_id="late")
        if said is not None:
            vote(transactions, f"k{number}", "yes" if said == "yes" else "no")
    ask(transactions, "other", "choose")
    with transactions.writing() as session:
        statistics_questions.choose(session, "other", "fake")
    ask(transactions, "old", topic_id="fake", asked_on=TODAY - timedelta(days=8))
    ask(transactions, "none", "none", words=LATE)
    with transactions.reading() as session:
        since = TODAY - timedelta(days=7)
        assert statistics_questions.topic_votes(session, since) == [
            TopicVotes("late", 4, 1, 2),
            TopicVotes("fake", 1, 0, 0),
        ]
        assert statistics_questions.count_by_decision(session, since) == {
            "answer": 4,
            "choose": 1,
            "none": 1,
        }
        assert statistics_questions.topic_votes(session, TODAY + timedelta(days=1)) == []


def test_unanswered_questions_are_counted_by_their_one_form(transactions: Transactions) -> None:
    rare = QuestionText("ขอสูตรแกง", "ขอสูตรแกง")
    ask(transactions, "k1", "none", words=rare)
    ask(transactions, "k2", "none", words=LATE)
    ask(transactions, "k3", "choose", words=QuestionText("ของไม่มา ⟨เลข⟩วัน", LATE.normalised))
    ask(transactions, "k4", topic_id="late")
    vote(transactions, "k4", "no", LATE)
    ask(transactions, "k5", "none", words=rare, asked_on=TODAY - timedelta(days=1))
    with transactions.reading() as session:
        found = statistics_questions.unanswered(session, TODAY, 10)
        assert [(each.words.normalised, each.count) for each in found] == [
            (LATE.normalised, 3),
            (rare.normalised, 1),
        ]
        assert len(statistics_questions.unanswered(session, TODAY, 1)) == 1
        assert statistics_questions.recent(session, 2) == [rare.masked, LATE.masked]

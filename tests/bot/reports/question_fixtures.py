"""Questions that were asked, for tests of what is learned from them."""

from collections.abc import Sequence
from datetime import date
from itertools import count

from bot.runtime.transactions import Transactions
from db.statistics import questions as statistics_questions
from db.statistics.questions import QuestionText, Vote
from knowledge_base.thai import normalise

_keys = count(1)


def ask(
    transactions: Transactions,
    topic_id: str,
    day: date,
    *,
    times: int = 1,
    votes: Sequence[Vote] = (),
) -> None:
    """The topic answered so often, or once for each vote."""
    with transactions.writing() as session:
        for place in range(len(votes) or times):
            key = f"k{next(_keys)}"
            statistics_questions.add(session, key, "answer", topic_id=topic_id, asked_on=day)
            if votes:
                assert statistics_questions.vote(session, key, votes[place]) == "counted"


def ask_for_words(transactions: Transactions, masked: str, day: date) -> None:
    """A question that nothing answered."""
    words = QuestionText(masked, normalise(masked))
    with transactions.writing() as session:
        statistics_questions.add(session, f"k{next(_keys)}", "none", words=words, asked_on=day)

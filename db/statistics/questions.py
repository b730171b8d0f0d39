"""Questions asked in free text: counted by topic, their masked words kept while unanswered."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy import ColumnElement, case, delete, func, insert, select, update
from sqlalchemy.orm import Session

from db.models.tables import AskedQuestion, Base

LONGEST = 300
_INSERT = insert(Base.metadata.tables[AskedQuestion.__tablename__])
Decision = Literal["answer", "choose", "none"]
Vote = Literal["yes", "no"]
VoteOutcome = Literal["counted", "counted before", "gone"]


@dataclass(frozen=True, slots=True)
class QuestionText:
    """A question's words with all that is personal masked, at most 300 letters, and the same
    in the one form by which equal questions are counted."""

    masked: str
    normalised: str


@dataclass(frozen=True, slots=True)
class TopicVotes:
    """Answers given by a topic, and the votes on them."""

    topic_id: str
    asked: int
    helpful: int
    not_helpful: int


@dataclass(frozen=True, slots=True)
class UnansweredQuestion:
    """A question without a good answer, and how often it was asked."""

    words: QuestionText
    count: int


def add(
    session: Session,
    key: str,
    decision: Decision,
    *,
    topic_id: str | None = None,
    words: QuestionText | None = None,
    asked_on: date,
) -> None:
    """One more question. `words` only of one that got no answer."""
    row = {
        "key": key,
        "decision": decision,
        "topic_id": topic_id,
        "asked_on": asked_on,
        "masked_text": words and words.masked,
        "normalised": words and words.normalised,
    }
    session.execute(_INSERT, row)


def choose(session: Session, key: str, topic_id: str) -> bool:
    """The choice that was offered is made, and the words are no longer kept; False when no
    choice of this key stands open."""
    chosen = session.execute(
        update(AskedQuestion)
        .where(
            AskedQuestion.key == key,
            AskedQuestion.decision == "choose",
            AskedQuestion.topic_id.is_(None),
        )
        .values(topic_id=topic_id, masked_text=None, normalised=None)
        .returning(AskedQuestion.id)
    )
    return chosen.first() is not None


def vote(session: Session, key: str, said: Vote, words: QuestionText | None = None) -> VoteOutcome:
    """Count the first vote on an answer. `words` are kept only with a "no"."""
    kept = words if said == "no" else None
    counted = session.execute(
        update(AskedQuestion)
        .where(
            AskedQuestion.key == key,
            AskedQuestion.topic_id.is_not(None),
            AskedQuestion.vote.is_(None),
        )
        .values(
            vote=said,
            masked_text=kept and kept.masked,
            normalised=kept and kept.normalised,
        )
        .returning(AskedQuestion.id)
    )
    if counted.first() is not None:
        return "counted"
    found = session.execute(select(AskedQuestion.vote).where(AskedQuestion.key == key)).scalar()
    return "counted before" if found else "gone"


def delete_text(session: Session, key: str) -> None:
    """Delete the text of a message that was taken back; only its count is left."""
    session.execute(
        update(AskedQuestion)
        .where(AskedQuestion.key == key)
        .values(masked_text=None, normalised=None)
    )


def delete_words(session: Session, normalised: str) -> None:
    """Forget the words of a question that was taken into the topics; its counts stay."""
    session.execute(
        update(AskedQuestion)
        .where(AskedQuestion.normalised == normalised)
        .values(masked_text=None, normalised=None)
    )


def purge_older(session: Session, before: date, limit: int) -> int:
    """Delete up to `limit` questions asked before that day; return how many."""
    old = select(AskedQuestion.id).where(AskedQuestion.asked_on < before).limit(limit)
    forgotten = session.execute(
        delete(AskedQuestion)
        .where(AskedQuestion.id.in_(old))
        .returning(AskedQuestion.id)
        .execution_options(synchronize_session=False)
    )
    return len(forgotten.all())


def count_by_decision(session: Session, since: date) -> dict[Decision, int]:
    """Count the questions since that day: answered at once, offered a choice, neither."""
    counted = session.execute(
        select(AskedQuestion.decision, func.count())
        .where(AskedQuestion.asked_on >= since)
        .group_by(AskedQuestion.decision)
    )
    found = {row[0]: row[1] for row in counted}
    return {
        "answer": found.get("answer", 0),
        "choose": found.get("choose", 0),
        "none": found.get("none", 0),
    }


def topic_votes(session: Session, since: date) -> list[TopicVotes]:
    """Each topic that answered since that day, the one most asked first."""
    asked = func.count().label("asked")
    counted = session.execute(
        select(AskedQuestion.topic_id, asked, _number_of("yes"), _number_of("no"))
        .where(AskedQuestion.asked_on >= since, AskedQuestion.topic_id.is_not(None))
        .group_by(AskedQuestion.topic_id)
        .order_by(asked.desc(), AskedQuestion.topic_id)
    )
    return [TopicVotes(topic, *numbers) for topic, *numbers in counted if topic is not None]


def _number_of(said: Vote) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((AskedQuestion.vote == said, 1), else_=0)), 0)


def unanswered(session: Session, since: date, limit: int) -> list[UnansweredQuestion]:
    """The questions without a good answer since that day, those asked most (then newest) first."""
    count = func.count().label("times")
    masked, normalised = func.max(AskedQuestion.masked_text), AskedQuestion.normalised
    found = session.execute(
        select(masked, normalised, count)
        .where(AskedQuestion.asked_on >= since, AskedQuestion.masked_text.is_not(None))
        .group_by(normalised)
        .order_by(count.desc(), func.max(AskedQuestion.id).desc())
        .limit(limit)
    )
    return [
        UnansweredQuestion(QuestionText(text or "", same or ""), times)
        for text, same, times in found
    ]


def recent(session: Session, limit: int) -> list[str]:
    """The masked words of the newest questions that are kept, newest first."""
    newest = session.execute(
        select(AskedQuestion.masked_text)
        .where(AskedQuestion.masked_text.is_not(None))
        .order_by(AskedQuestion.id.desc())
        .limit(limit)
    )
    return [text for text in newest.scalars() if text is not None]

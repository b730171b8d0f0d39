"""Report on the questions of the last days: asked most, answered badly, not answered, never asked.

One gathering for the command and the staff page."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rapidfuzz import fuzz, process
from sqlalchemy.orm import Session

from db.statistics import questions as statistics_questions
from db.statistics.questions import Decision, TopicVotes, UnansweredQuestion
from handlers.nlu.masking import without_masks
from knowledge_base import KnowledgeBase, Topic

DAYS_KEPT = 90
LEAST_VOTES = 3
_MOST_LISTED = 10
_MOST_GROUPS = 20
_MOST_EXAMPLES = 3
# Grouping takes a fraction of a second for so many different questions.
_MOST_QUESTIONS = 1_000
_ALIKE = 72


@dataclass(frozen=True, slots=True)
class TopicRef:
    """A topic of the knowledge base, and the file where it stands."""

    id: str
    title: str
    file: str


@dataclass(frozen=True, slots=True)
class TopicCount:
    """A topic and how often it answered."""

    topic: TopicRef
    count: int


@dataclass(frozen=True, slots=True)
class TopicRating:
    """A topic and its votes; `share` of them, 0 to 1, say that it was not what was meant."""

    topic: TopicRef
    votes: int
    not_helpful: int
    share: float


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Questions alike, of which none was answered well. `draft` is a line of YAML to paste under
    `phrasings:` of the nearest topic, once an officer has found it right; there is neither where
    nothing but masks was left."""

    count: int
    examples: tuple[str, ...]
    draft: str
    nearest: TopicRef | None


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """A topic whose review date has come."""

    topic: TopicRef
    review_by: date


@dataclass(frozen=True, slots=True)
class Report:
    """Report on the days from `since` to today; each list has the worst or the most first."""

    since: date
    total: int
    decisions: dict[Decision, int]
    most_asked: tuple[TopicCount, ...]
    least_helpful: tuple[TopicRating, ...]
    unanswered: tuple[QuestionGroup, ...]
    never_asked: tuple[TopicRef, ...]
    due: tuple[ReviewDue, ...]


def gather(session: Session, knowledge_base: KnowledgeBase, today: date, days: int) -> Report:
    """The report on the last `days` days (1 to 90, today among them)."""
    since = today - timedelta(days=days - 1)
    known = {id_: _named(knowledge_base, topic) for id_, topic in knowledge_base.topics.items()}
    # A topic that was taken out of the files has nothing to mend.
    tallies = [
        each for each in statistics_questions.topic_votes(session, since) if each.topic_id in known
    ]
    asked = {each.topic_id for each in tallies}
    decisions = statistics_questions.count_by_decision(session, since)
    topics = knowledge_base.topics.values()
    return Report(
        since=since,
        total=sum(decisions.values()),
        decisions=decisions,
        most_asked=tuple(
            TopicCount(known[each.topic_id], each.asked) for each in tallies[:_MOST_LISTED]
        ),
        least_helpful=_least_helpful(tallies, known),
        unanswered=_groups(session, knowledge_base, since),
        never_asked=tuple(name for id_, name in known.items() if id_ not in asked),
        due=tuple(
            ReviewDue(known[t.id], t.review_by) for t in topics if t.is_due_for_review(today)
        ),
    )


def _named(knowledge_base: KnowledgeBase, topic: Topic) -> TopicRef:
    file = f"{knowledge_base.section_of(topic.id).id}/{topic.id}.yaml"
    return TopicRef(topic.id, topic.title, file)


def _least_helpful(
    tallies: Sequence[TopicVotes], known: dict[str, TopicRef]
) -> tuple[TopicRating, ...]:
    judged = [
        _judged(known[each.topic_id], each.helpful, each.not_helpful)
        for each in tallies
        if each.not_helpful and each.helpful + each.not_helpful >= LEAST_VOTES
    ]
    judged.sort(key=lambda each: (-each.share, -each.votes))
    return tuple(judged[:_MOST_LISTED])


def _judged(topic: TopicRef, helpful: int, not_helpful: int) -> TopicRating:
    votes = helpful + not_helpful
    return TopicRating(topic, votes, not_helpful, not_helpful / votes)


def _groups(
    session: Session, knowledge_base: KnowledgeBase, since: date
) -> tuple[QuestionGroup, ...]:
    found = grouped(statistics_questions.unanswered(session, since, _MOST_QUESTIONS))
    return tuple(_group(knowledge_base, alike) for alike in found[:_MOST_GROUPS])


def grouped(found: Sequence[UnansweredQuestion]) -> list[list[UnansweredQuestion]]:
    """Questions whose letters are alike, the largest group first. Each one joins the first
    group whose first question it resembles, so those asked most should come first."""
    groups: list[list[UnansweredQuestion]] = []
    heads: list[str] = []
    for each in found:
        best = process.extractOne(
            each.words.normalised, heads, scorer=fuzz.ratio, score_cutoff=_ALIKE
        )
        if best is None:
            heads.append(each.words.normalised)
            groups.append([each])
        else:
            groups[best[2]].append(each)
    return sorted(groups, key=lambda group: -sum(each.count for each in group))


def _group(knowledge_base: KnowledgeBase, alike: Sequence[UnansweredQuestion]) -> QuestionGroup:
    phrasing = without_masks(alike[0].words.masked)
    matches = knowledge_base.search(phrasing).matches
    return QuestionGroup(
        count=sum(each.count for each in alike),
        examples=tuple(each.words.masked for each in alike[:_MOST_EXAMPLES]),
        # JSON's text in quotes is YAML's too.
        draft=f"- {json.dumps(phrasing, ensure_ascii=False)}" if phrasing else "",
        nearest=_named(knowledge_base, knowledge_base.topic(matches[0].id)) if matches else None,
    )

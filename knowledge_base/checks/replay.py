"""The same questions asked of two sets of topics: what a user would see change. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from knowledge_base import KnowledgeBase, SearchDecision


@dataclass(frozen=True)
class ReplayResult:
    """A search as a user sees it: the topic of an answer, those of up to three buttons, or none."""

    decision: SearchDecision
    topics: tuple[str, ...]


@dataclass(frozen=True)
class ReplayChange:
    """A question and what is shown before and after.

    If both are the same, the answer's own words or buttons were edited.
    """

    question: str
    before: ReplayResult
    after: ReplayResult

    @property
    def only_edited(self) -> bool:
        """True if the same topic answers, in other words or with other buttons."""
        return self.before == self.after


def changes(
    questions: Iterable[str], before: KnowledgeBase, after: KnowledgeBase
) -> Iterator[ReplayChange]:
    """The questions of which a user would see the difference, in their order."""
    for question in questions:
        change = ReplayChange(question, _shown(before, question), _shown(after, question))
        if not change.only_edited or _is_edited(change.after, before, after):
            yield change


def _shown(knowledge_base: KnowledgeBase, question: str) -> ReplayResult:
    finding = knowledge_base.search(question)
    return ReplayResult(finding.decision, tuple(match.id for match in finding.shown))


def _is_edited(shown: ReplayResult, before: KnowledgeBase, after: KnowledgeBase) -> bool:
    if shown.decision != "answer":
        return False
    unseen = {"situations", "keywords", "review_by"}
    old, new = (each.topic(shown.topics[0]) for each in (before, after))
    return old.model_dump(exclude=unseen) != new.model_dump(exclude=unseen)

"""Two questions in one message, without tearing a story apart. Pure."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from handlers.cards.texts import topics as cards_texts
from knowledge_base import SearchResult
from knowledge_base.thai import normalise

SearchFunction = Callable[[str], SearchResult]

_SHORTEST = 6
_LONGEST = 160
_NEAR = 2


@dataclass(frozen=True, slots=True)
class TwoQuestions:
    """Two questions in the order asked, each with its result; `is_sure` when both are answered."""

    questions: tuple[tuple[str, SearchResult], tuple[str, SearchResult]]

    @property
    def ids(self) -> tuple[str, str]:
        """The topic of each."""
        (_, first), (_, second) = self.questions
        return first.matches[0].id, second.matches[0].id

    @property
    def is_sure(self) -> bool:
        """True if each has a sure answer."""
        return all(finding.decision == "answer" for _, finding in self.questions)


def without_lead(text: str) -> str:
    """The question without words that only announce one."""
    for lead in cards_texts.QUESTION_LEADS:
        rest = text.removeprefix(lead).strip()
        if rest != text.strip() and len(normalise(rest)) >= _SHORTEST:
            return rest
    return text


def find(text: str, search: SearchFunction) -> TwoQuestions | None:
    """The two topics of a message that asks twice; None when it is one question."""
    if len(text) > _LONGEST:
        return None
    cut = (_two((one, search(one)), (other, search(other))) for one, other in _halves(text))
    found = [two for two in cut if two is not None]
    return max(found, key=lambda two: two.is_sure, default=None)


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """The text split at each word that may stand between two questions."""
    taken: set[int] = set()
    for word in cards_texts.BETWEEN_QUESTIONS:
        place = text.find(word)
        if place < 0 or place in taken:
            continue
        taken.update(range(place, place + len(word)))
        halves = text[:place], text[place + len(word) :]
        if all(len(normalise(half)) >= _SHORTEST for half in halves):
            yield halves


def _two(one: tuple[str, SearchResult], other: tuple[str, SearchResult]) -> TwoQuestions | None:
    first, second = one[1], other[1]
    decisions = {first.decision, second.decision}
    if "answer" not in decisions or "none" in decisions:
        return None
    # Near neighbours tell of one matter in two ways.
    near = [{match.id for match in finding.matches[:_NEAR]} for finding in (first, second)]
    return None if near[0] & near[1] else TwoQuestions((one, other))

"""The bot's knowledge: topics that officers write, found by a question asked in any words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from threading import RLock
from time import perf_counter
from types import MappingProxyType

from threadpoolctl import threadpool_limits

from knowledge_base import thai
from knowledge_base.checking.checker import Checker
from knowledge_base.classifier.calibration import SearchDecision
from knowledge_base.classifier.classifier import Match, TopicClassifier
from knowledge_base.classifier.memory import release_memory
from knowledge_base.content.errors import InvalidTopics, TopicError
from knowledge_base.content.firms import Carrier, FirmMention
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load
from knowledge_base.content.signs.danger_phrases import OWN_KINDS, DangerMatch
from knowledge_base.content.topic import Section, Source, Topic
from knowledge_base.models import danger_examples, problem_examples, trick_examples
from knowledge_base.models.danger_examples import DangerClassifier, TopicsOfText
from knowledge_base.models.model_cache import load_or_tokenise, load_or_train
from knowledge_base.models.sentence_encoder import encoder, topic_encoder
from knowledge_base.practice.game import PracticeGame

# One phrasing in so many is enough to know what is no danger.
_ORDINARY = 10
# How many topics are offered, and how many where the first ones are about as likely.
_OFFERED, _OFFERED_WHERE_FLAT = 3, 5
# So much of the first topic's chance the fourth must have.
_FLAT = 0.5
PACKAGED_TOPICS = Path(__file__).with_name("topics")


@dataclass(frozen=True)
class SearchResult:
    """The result of one search: up to 10 matches, best first, and the matcher's own time in ms.

    decision "answer": the first match is the answer; "choose": the first ones are offered;
    "none": nothing is sure enough to be shown.
    """

    decision: SearchDecision
    matches: tuple[Match, ...]
    ms: float

    @property
    def shown(self) -> tuple[Match, ...]:
        """The answer, or what is offered: three matches, or five where none stands out."""
        if self.decision != "choose":
            return self.matches[: self.decision == "answer"]
        chances = [each.score for each in self.matches]
        is_flat = len(chances) > _OFFERED and chances[_OFFERED] >= _FLAT * chances[0]
        return self.matches[: _OFFERED_WHERE_FLAT if is_flat else _OFFERED]

    def led_by(self, topic_id: str | None) -> "SearchResult":
        """The same with one of its matches first; itself where that is none of them."""
        leading = [match for match in self.matches if match.id == topic_id]
        rest = [match for match in self.matches if match.id != topic_id]
        return replace(self, matches=(*leading, *rest))

    def surely(self, topic_id: str) -> "SearchResult":
        """The same with this topic as the answer."""
        rest = [match for match in self.matches if match.id != topic_id]
        return replace(self, decision="answer", matches=(Match(topic_id, 1.0), *rest))


SearchFunction = Callable[[str], SearchResult]


class KnowledgeBase:
    """The topics and the way to find one; never changes once it is built. What is learned is
    learned with the first question that needs it, and by `learn` at once."""

    def __init__(self, library: Library) -> None:
        self.sections = library.sections
        self.banks = library.written_banks.banks
        self.letters = library.letters
        self.practice = PracticeGame(library.practice)
        self._safety, self._firms = library.safety, library.firms
        self._carriers = library.written_carriers.carriers
        self.topics: Mapping[str, Topic] = MappingProxyType(
            {topic.id: topic for topic in library.topics}
        )
        self._section_of = {
            each.id: section for section in self.sections for each in section.topics
        }
        self._library = library
        self._building = RLock()

    @cached_property
    def _matcher(self) -> TopicClassifier:
        with self._building:
            # Who waited finds what another thread has built.
            built: TopicClassifier | None = vars(self).get("_matcher")
            return built or self._built_matcher()

    def _built_matcher(self) -> TopicClassifier:
        library = self._library
        topics, glossary, beyond = library.topics, library.glossary, library.out_of_scope
        # For good: so small work gains nothing from threads that wake up for it (3 ms a question
        # instead of 11 where others use the cores).
        threadpool_limits(1)
        matcher = TopicClassifier(
            topics,
            glossary,
            beyond,
            topic_encoder(),
            load_or_train,
            load_or_tokenise,
            danger_examples.texts(),
        )
        release_memory()
        # Something that says anything, so that all is read that a question needs.
        matcher.rank("a")
        return matcher

    @cached_property
    def _dangers(self) -> DangerClassifier:
        calm = (topic for topic in self._library.topics if not topic.urgent)
        phrasings = [each for topic in calm for each in topic.phrasings]
        mended = self._matcher.read
        return DangerClassifier(self._safety, phrasings[::_ORDINARY], encoder(), mended)

    @cached_property
    def checker(self) -> Checker:
        """The checker of a message, a link or a number before money is sent."""
        return Checker(self._library.signs, self._firms, trick_examples.scores)

    @classmethod
    def load(cls, folder: Path | None = None) -> "KnowledgeBase":
        """The topics of `folder` (None: the packaged ones), ready for questions. Raises
        InvalidTopics."""
        loaded = cls(load(folder or PACKAGED_TOPICS))
        loaded.search("")
        return loaded

    def learn(self) -> None:
        """Learn all that questions need, or read what is kept of it: seconds, or two minutes
        where nothing is kept. Who asks meanwhile waits as long."""
        self.search("")
        self.kind_of("")
        self.danger("")
        self.checker.check("")

    def topic(self, topic_id: str) -> Topic:
        """Raises KeyError for an id that does not exist."""
        return self.topics[topic_id]

    def section_of(self, topic_id: str) -> Section:
        """The section that a topic stands in. Raises KeyError."""
        return self._section_of[topic_id]

    def search(self, question: str) -> SearchResult:
        """The topics that `question` may mean."""
        matcher = self._matcher
        start = perf_counter()
        ranking = matcher.rank(question)
        ms = (perf_counter() - start) * 1000
        found = SearchResult(ranking.decision, ranking.matches, ms)
        firm = self._firms.named(question) if found.decision == "answer" else None
        # A firm's name alone asks nothing.
        return replace(found, decision="choose").led_by(firm.topic) if firm else found

    def danger(self, text: str, search: SearchFunction | None = None) -> DangerMatch | None:
        """The danger that the whole text tells of by a phrase of the safety file, or its head and
        tail in words that are alike to the examples. `search` may remember what it finds."""
        text = self._safety.as_meant(text)
        if whole := self._safety.whole(text):
            return whole
        found = self._danger(text, search or self.search) if self._safety.kinds else None
        rest = self._safety.without_harmless(text) if found and found.is_learned else text
        return found if rest == text else self._danger(rest, search or self.search)

    def _danger(self, text: str, search: SearchFunction) -> DangerMatch | None:
        def best_topic() -> Match | None:
            matches = search(thai.head_and_tail(text)).matches
            return matches[0] if matches else None

        found, read = tuple(self._safety.find_all(text)), self._dangers.read(text)
        if self._safety.is_distant(text):
            found = tuple(each for each in found if each.kind in OWN_KINDS)
        if self._safety.is_supposed(text):
            read = read.of_lives()
        return read.decide(text, found, TopicsOfText(best_topic, self._safety))

    def firms_in(self, text: str) -> tuple[FirmMention, ...]:
        """The firms named in a text, which is in lower case."""
        return self._firms.find(text)

    def carrier_in(self, text: str) -> Carrier | None:
        """The one carrier of parcels that a text in lower case names."""
        return self._carriers.named(self._firms.find(text))

    def is_carrier(self, name: str) -> bool:
        """True if a name, and nothing else, is that of a carrier of parcels."""
        firm = self._firms.named(name)
        return firm is not None and any(each.firm == firm.name for each in self._carriers.carriers)

    def may_have_own_rules(self, text: str) -> bool:
        """True if a text in lower case holds, even inside a word, a name of a carrier that may
        answer for damage by rules of its own."""
        own = {carrier.firm for carrier in self._carriers.carriers if carrier.own_rules}
        firms = (firm for firm in self._firms.firms if firm.name in own)
        return any(name in text for firm in firms for name in firm.names)

    def kind_of(self, story: str) -> Mapping[str, float]:
        """Score each kind of problem; learned from told stories, not from topics."""
        return problem_examples.scores(story)


__all__ = [
    "PACKAGED_TOPICS",
    "InvalidTopics",
    "KnowledgeBase",
    "Match",
    "SearchDecision",
    "SearchResult",
    "Section",
    "Source",
    "Topic",
    "TopicError",
]

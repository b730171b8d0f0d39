"""A question in anyone's words -> the topics it may mean, best first, and how surely. Pure."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from knowledge_base import thai
from knowledge_base.classifier.calibration import Calibrator, SearchDecision
from knowledge_base.classifier.features import Tfidf
from knowledge_base.classifier.ridge import KernelRidge
from knowledge_base.classifier.training import (
    Encoder,
    TrainOrLoad,
    examples,
    split_calibration,
    train_weights,
)
from knowledge_base.content.topic import OutOfScope, Topic
from knowledge_base.content.topic.glossary import Concepts, Glossary
from knowledge_base.thai.spelling import Spelling

Floats = NDArray[np.float32]
MAX_MATCHES = 10
# A story's first part says what it is about; the rest would only cost time.
_LONGEST_QUESTION = 1000
# Of the last so many texts it is remembered how they were read.
_REMEMBERED = 8
_LEAST_KNOWN = 0.5
_LEAST_THAI = 0.8
_LEAST_IN_DICTIONARY = 0.75
# So many letters tell whether Thai was meant.
_LETTERS_TRIED = 120


@dataclass(frozen=True)
class Match:
    """A topic and the chance, 0 to 1, that it is the one that the question means."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text as it is compared, and whether a typing mistake was mended in it."""

    text: str
    is_mended: bool


@dataclass(frozen=True)
class Ranking:
    """Up to 10 matches, best first, and what to do with them; none at all for empty talk."""

    decision: SearchDecision
    matches: tuple[Match, ...]


class TopicClassifier:
    """Built once from what officers wrote (about two seconds for 6,000 phrasings); then it only
    reads."""

    def __init__(
        self,
        topics: Sequence[Topic],
        glossary: Glossary,
        out_of_scope: OutOfScope,
        encoder: Encoder | None = None,
        trained: TrainOrLoad = lambda _told, anew: anew(),
        cut: Callable[[Sequence[str]], list[list[str]]] = lambda texts: list(
            map(thai.tokenise, texts)
        ),
        also_written: Sequence[str] = (),
    ) -> None:
        """Without an encoder it goes by words and letters alone. What is trained and how texts
        are cut into words may be known from before. Words of normalised texts that are
        `also_written` are mended as well."""
        concepts = Concepts(glossary)
        self._ids = [topic.id for topic in topics]
        self._latin_words = concepts.latin_words.union(*map(thai.latin_words, _written(topics)))
        phones = [phone.number for topic in topics for phone in topic.phones]
        self._phones = set(map(thai.normalise, phones))
        learned, last = split_calibration(examples(topics, out_of_scope), len(topics))
        texts = [example.text for example in learned]
        words = cut(texts)
        self._spelling = Spelling([*words, concepts.thai_words, *cut(also_written)])
        told = f"{encoder and encoder.name} {last} {glossary!r} {learned!r}"
        tfidf = Tfidf(concepts.of)
        weights = trained(
            told, lambda: train_weights(tfidf, words, encoder, learned, len(topics), last)
        )
        self._tfidf = Tfidf(concepts.of, weights.vocabulary)
        self._encoder, self._projection = encoder, weights.meaning
        self._model = KernelRidge(weights.grams, weights.of_phrasings, weights.quadratic_weights)
        self._confidence, self._term_overlap = Calibrator.of(weights.curves), weights.term_overlap
        # One message is read more than once: for its topics, and for danger.
        self.read = lru_cache(_REMEMBERED)(self._read)
        if encoder:
            encoder.prepare()

    def rank(self, question: str) -> Ranking:
        """The topics that `question` may mean. Greetings, thanks, links mean none, nor do numbers.

        A number on a call button of a topic (1441) is a question about it.
        """
        text = self.read(question).text
        if text not in self._phones and not thai.has_content(text):
            return Ranking("none", ())
        scores = self._scores(text)
        chances = self._confidence.chances(scores)
        best = np.argsort(-chances, kind="stable")[:MAX_MATCHES]
        matches = tuple(Match(self._ids[topic], float(chances[topic])) for topic in best)
        return Ranking(self._confidence.decide(chances), matches)

    def _read(self, question: str) -> ReadText:
        """`question` as it is compared: normalised, links and courtesy left out, the wrong
        keyboard undone, misspelt words mended."""
        typed = text = thai.without_links(question[:_LONGEST_QUESTION])
        if not thai.has_thai(text) and self._is_foreign(text):
            text = self._retyped(text)
        mended = self._spelling.corrected(thai.normalise(text))
        is_mended = mended != thai.normalise(typed)
        return ReadText(thai.without_courtesy(mended)[:_LONGEST_QUESTION], is_mended)

    def _scores(self, text: str) -> Floats:
        """One number a topic, and last one for "not ours"."""
        rows, values = self._tfidf.vector(text)
        scores = self._model.scores(rows, values, self._meant(text))
        scores[:-1] += self._term_overlap.of(rows, values, len(self._ids))
        return scores

    def _meant(self, text: str) -> Floats | None:
        """The embedding of the text; None without an encoder."""
        if not (self._encoder and self._projection):
            return None
        return self._projection.of(self._encoder.of_question(text))

    def _is_foreign(self, text: str) -> bool:
        """True if `text` has Latin letters, and most of them stand in no word that is known from
        the topics, the glossary or greetings. One short word may be there by accident."""
        return thai.has_latin(text) and thai.latin_share(text, self._is_known) < _LEAST_KNOWN

    def _is_known(self, word: str) -> bool:
        return word in self._latin_words or thai.is_filler(word)

    def _retyped(self, text: str) -> str:
        """`text` with what is no known word and no number as typed on the Thai keyboard, if that
        makes Thai words."""
        parts = text.split()
        meant = [self._is_known(part.lower()) or not thai.has_latin(part) for part in parts]
        typed = [
            part if is_meant else thai.from_wrong_keyboard(part)
            for part, is_meant in zip(parts, meant, strict=True)
        ]
        changed = "".join(new for new, part in zip(typed, parts, strict=True) if new != part)
        return " ".join(typed) if self._is_thai(changed) else text

    def _is_thai(self, text: str) -> bool:
        if thai.thai_share(text) <= _LEAST_THAI:
            return False
        mended = self._spelling.corrected(thai.normalise(text[:_LETTERS_TRIED]))
        return thai.dictionary_share(mended) >= _LEAST_IN_DICTIONARY


def _written(topics: Sequence[Topic]) -> Iterator[str]:
    for topic in topics:
        yield from (topic.title, *topic.keywords, *topic.phrasings)

"""Danger told in words that no phrase foresees, learned from packaged examples."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import get_args

from knowledge_base import thai
from knowledge_base.classifier.classifier import Match, ReadText
from knowledge_base.classifier.problem_classifier import ProblemClassifier
from knowledge_base.classifier.training import Encoder
from knowledge_base.content.signs.danger_phrases import (
    MONEY_KINDS,
    OWN_KINDS,
    DangerKind,
    DangerMatch,
    Safety,
)
from knowledge_base.models import model_cache

# One sentence a line, after its kind and a tab; those of kind "none" only sound alike.
_FILE = Path(__file__).parent / "examples" / "danger_examples.tsv"
_NONE = "none"
# What speaks for a kind, from 0 to about 1, counts less where something speaks for none, and more
# where a phrase of it stands.
_AGAINST = 0.7
_TOPIC = 0.5
# Less than that is judged by phrases alone: short answers are alike to everything.
_FEWEST_LETTERS = 12
# Danger may stand in one sentence of a long story, where the rest would drown it.
_LONG, _SENTENCE, _LINE, _READ = 120, 60, 20, 2
# What a sentence must say more, one of many that each may be alike by chance.
_OF_MANY = 0.12
_BREAKS = re.compile(r"[.!?]+|(?<=[\u0e01-\u0e5b]) +")


@cache
def packaged() -> dict[str, list[str]]:
    """The examples by their kind."""
    told: dict[str, list[str]] = {kind: [] for kind in (*get_args(DangerKind), _NONE)}
    for line in _FILE.read_text("utf-8").splitlines():
        kind, sentence = line.split("\t")
        told[kind].append(sentence)
    return told


def texts() -> list[str]:
    """All examples, normalised."""
    return [thai.normalise(each) for told in packaged().values() for each in told]


class TopicsOfText:
    """The matcher's topics of a text, searched for where they are needed."""

    def __init__(self, best: Callable[[], Match | None], safety: Safety) -> None:
        self._best, self._safety = best, safety

    def mean_another(self, kind: DangerKind) -> bool:
        """True if a topic is surely meant that people in this danger do not ask about."""
        match = self._best()
        if match is None or match.score < _TOPIC:
            return False
        return match.id not in self._safety.topics_of(kind)


@dataclass(frozen=True, slots=True)
class _Bounds:
    """Thresholds of a kind: its score where no phrase speaks for it, the score in all and beside
    another topic, the weight of a phrase, the lead over other kinds, and what a text without a
    typing mistake must say more, since each mistake takes something from what a text says."""

    score: float
    least: float
    beside_topic: float
    phrase: float
    before: float
    well_typed: float


# A card too many costs a tap, one too few may cost a life; of money the card that is too many
# frightens who only waits for a parcel. See decision 41.
_LIFE = _Bounds(score=0.2, least=0.35, beside_topic=0.5, phrase=0.3, before=0.15, well_typed=0.03)
# Whose deed is told of needs an ambulance, whatever else is said of despair.
_DEED = replace(_LIFE, score=0.215, before=0.35)
_MONEY = _Bounds(score=0.1, least=0.32, beside_topic=0.49, phrase=0.2, before=0.0, well_typed=0.1)
# Of a few words nothing speaks for "none" either: who is held or threatened has to say more.
_FEW_LETTERS, _SAID_SHORTLY = 40, 0.3
_DEEDS: frozenset[DangerKind] = frozenset({"act-outside", "act"})
_DONE_BY_OTHERS: frozenset[DangerKind] = frozenset({"held", "sextortion"})


@dataclass(frozen=True, slots=True)
class DangerScore:
    """The score of a kind in a text, that of danger at all, and the piece that speaks for it."""

    kind: DangerKind
    score: float
    evidence: float
    piece: str
    is_mistyped: bool

    @property
    def bounds(self) -> _Bounds:
        """The thresholds of this kind."""
        if self.kind in _DEEDS:
            return _DEED
        return _MONEY if self.kind in MONEY_KINDS else _LIFE

    @property
    def if_well_typed(self) -> "DangerScore":
        """This score; of a text without a typing mistake, less what that must say more."""
        off = 0.0 if self.is_mistyped else self.bounds.well_typed
        return replace(self, score=self.score - off, evidence=self.evidence - off)

    def match_in(self, text: str) -> DangerMatch | None:
        """The danger that is learned of; None where a few words say too little of one that others
        do to somebody."""
        is_short = self.kind in _DONE_BY_OTHERS and len(text) <= _FEW_LETTERS
        if is_short and self.score < _SAID_SHORTLY:
            return None
        return DangerMatch(self.kind, self.piece, is_learned=True)


@dataclass(frozen=True, slots=True)
class DangerReading:
    """The scores of the kinds in one text."""

    scores: tuple[DangerScore, ...]

    def of_lives(self) -> "DangerReading":
        """The scores of the kinds that cost a life or freedom."""
        return DangerReading(tuple(each for each in self.scores if each.kind not in MONEY_KINDS))

    def decide(
        self, text: str, found: Sequence[DangerMatch], topics: TopicsOfText
    ) -> DangerMatch | None:
        """The danger in `text`, of which `found` tells what its phrases say, a phrase a kind in the
        order of kinds. Those alone count in a text too short to judge, and those of life in one of
        which only the head and the tail are read; of danger to money and to life life counts."""
        if len(text) < _FEWEST_LETTERS:
            return next(iter(found), None)
        phrases = {each.kind: each for each in found}
        of_life = _of_life(found)
        if of_life and thai.head_and_tail(text) != text:
            return of_life
        told = [each for each in self.scores if _is_told(each, each.kind in phrases, topics)]
        if not any(_is_told(each.if_well_typed, each.kind in phrases, topics) for each in told):
            return None
        if of_life and of_life.kind not in OWN_KINDS:
            return of_life
        best = self._surest(told, phrases)
        return phrases.get(best.kind) or best.match_in(text)

    def _surest(self, told: Sequence[DangerScore], phrases: Container[str]) -> DangerScore:
        """Of what is told the surest; where a phrase tells of a deed or of despair, of these two,
        for the one may be told of by a phrase of the other."""
        if any(kind in phrases for kind in OWN_KINDS):
            own = (each for each in self.scores if each.kind in OWN_KINDS)
            told = [each for each in own if each in told or each.kind in phrases]
        return max(told, key=lambda each: _rank(each, each.kind in phrases))


def _of_life(found: Sequence[DangerMatch]) -> DangerMatch | None:
    return next((each for each in found if each.kind not in MONEY_KINDS), None)


def _is_told(score: DangerScore, has_phrase: bool, topics: TopicsOfText) -> bool:
    bounds = score.bounds
    evidence = score.evidence + bounds.phrase * has_phrase
    if evidence < bounds.least or (score.score < bounds.score and not has_phrase):
        return False
    return evidence >= bounds.beside_topic or not topics.mean_another(score.kind)


def _rank(score: DangerScore, has_phrase: bool) -> float:
    return score.score + score.bounds.phrase * has_phrase + score.bounds.before


class DangerClassifier:
    """A linear model over the examples, those of the safety file among them. Learned in a
    few seconds once a version, then read from the cache."""

    def __init__(
        self,
        safety: Safety,
        ordinary: Sequence[str],
        encoder: Encoder | None,
        mended: Callable[[str], ReadText],
    ) -> None:
        """`ordinary`: questions of people in no danger; some hundred are enough. `mended` gives a
        text without its mistakes."""
        told = {kind: list(sentences) for kind, sentences in packaged().items()}
        told[_NONE].extend(ordinary)
        for danger in safety.kinds:
            told[danger.kind].extend(danger.must)
            told[_NONE].extend(danger.must_not)
        learn = model_cache.load_or_train_problems
        self._model = ProblemClassifier(told, encoder, learn, forgives=True)
        self._mended = mended

    def read(self, text: str) -> DangerReading:
        """Score the kinds of danger in the head and the tail of a text."""
        whole, *pieces = dict.fromkeys(_pieces(text))
        pieces.sort(key=self._quick_score, reverse=True)
        read = [self._read(whole, 0.0), *(self._read(piece, _OF_MANY) for piece in pieces[:_READ])]
        return DangerReading(tuple(map(_most, zip(*read, strict=True))))

    def _quick_score(self, piece: str) -> float:
        scores = self._model.quick_scores(piece)
        return max(scores[kind] for kind in get_args(DangerKind))

    def _read(self, piece: str, off: float) -> list[DangerScore]:
        said = self._mended(piece)
        scores = self._model.scores(said.text)
        against = off + _AGAINST * scores[_NONE]
        return [
            DangerScore(kind, scores[kind] - off, scores[kind] - against, piece, said.is_mended)
            for kind in get_args(DangerKind)
        ]


def _most(scores: Iterable[DangerScore]) -> DangerScore:
    return max(scores, key=lambda each: each.evidence)


def _pieces(text: str) -> Iterator[str]:
    """The head and the tail, and if they are long their sentences, short ones joined: some eight,
    or sixteen where each has a line of its own."""
    text = thai.head_and_tail(text)
    yield text
    if len(text) <= _LONG:
        return
    least_line, least = max(_LINE, len(text) // 16), max(_SENTENCE, len(text) // 8)
    piece = ""
    for line in text.splitlines():
        for part in _BREAKS.split(line):
            piece = f"{piece} {part}".strip()
            if len(piece) >= least:
                yield piece
                piece = ""
        if len(piece) >= least_line:
            yield piece
            piece = ""
    if piece:
        yield piece

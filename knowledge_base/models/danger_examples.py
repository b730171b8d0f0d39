"""Danger told in words that no phrase foresees, learned from packaged examples."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

from knowledge_base import thai
from knowledge_base.classifier.problem_classifier import ProblemClassifier
from knowledge_base.classifier.training import Encoder
from knowledge_base.content.danger_phrases import DangerKind, DangerMatch, Safety
from knowledge_base.models import model_cache

# One sentence a line, after its kind and a tab; those of kind "none" only sound alike.
_FILE = Path(__file__).parents[1] / "examples" / "danger_examples.tsv"
_NONE = "none"
# What speaks for a kind, from 0 to about 1: where its card is shown; where it is shown if no topic
# is meant, by the matcher's score; and where it is so little that not even a phrase counts. A card
# too many costs a tap, one too few may cost a life. See decision 37.
_ENOUGH, _PERHAPS, _NOTHING = 0.45, 0.22, 0.12
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


@dataclass(frozen=True, slots=True)
class DangerScore:
    """The kind that most speaks for itself in a text, how much, and the piece that does."""

    score: float
    kind: DangerKind
    piece: str

    def decide(
        self, text: str, found: DangerMatch | None, score_of_topic: Callable[[], float]
    ) -> DangerMatch | None:
        """The danger in `text`, of which `found` tells what its phrases say. Those always count in
        a text too short to judge, and in one of which only the head and the tail are read."""
        is_short, is_whole = len(text) < _FEWEST_LETTERS, thai.head_and_tail(text) == text
        if found and (is_short or not is_whole or self.score >= _NOTHING):
            return found
        if is_short or self.score < _PERHAPS:
            return None
        is_danger = self.score >= _ENOUGH or score_of_topic() < _TOPIC
        return DangerMatch(self.kind, self.piece) if is_danger else None


class DangerClassifier:
    """A linear model over the examples, those of the safety file among them. Learned in a
    few seconds once a version, then read from the cache."""

    def __init__(self, safety: Safety, ordinary: Sequence[str], encoder: Encoder | None) -> None:
        """`ordinary`: questions of people in no danger; some hundred are enough."""
        told = {kind: list(sentences) for kind, sentences in packaged().items()}
        told[_NONE].extend(ordinary)
        for danger in safety.kinds:
            told[danger.kind].extend(danger.must)
            told[_NONE].extend(danger.must_not)
        self._model = ProblemClassifier(told, encoder, model_cache.load_or_train_problems)

    def read(self, text: str) -> DangerScore:
        """What speaks most for a danger in the head and the tail of a text."""
        whole, *pieces = dict.fromkeys(_pieces(text))
        pieces.sort(key=self._quick_score, reverse=True)
        read = [self._read(whole, 0.0), *(self._read(piece, _OF_MANY) for piece in pieces[:_READ])]
        return max(read, key=lambda reading: reading.score)

    def _quick_score(self, piece: str) -> float:
        scores = self._model.quick_scores(piece)
        return max(scores[kind] for kind in get_args(DangerKind))

    def _read(self, piece: str, off: float) -> DangerScore:
        scores = self._model.scores(piece)
        kind: DangerKind = max(get_args(DangerKind), key=scores.__getitem__)
        return DangerScore(scores[kind] - off, kind, piece)


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

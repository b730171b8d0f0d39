"""How sure a match is, as a number from 0 to 1, and what to do with it. Pure.

Learned from the phrasings alone: what the model says of phrasings whose situation it had not seen
shows what a right and a wrong match look like; what it says of phrasings whose whole topic it had
not seen shows what a question beyond the knowledge base looks like.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Decision = Literal["answer", "choose", "none"]

# Of the phrasings of unseen topics, the shares that may be answered, and offered a choice or more.
# They lie closer to our topics than what people really ask beyond them: about a third as many of
# those are answered.
_ANSWERED_WRONGLY = 0.15
_CHOICE_OFFERED = 0.8
_NEWTON_STEPS = 25
_PRIOR = 0.01


@dataclass(frozen=True)
class Confidence:
    """A logistic curve over a topic's score and its lead over its best rival; two thresholds."""

    of_score: float
    of_lead: float
    offset: float
    answer_from: float = 1.0
    choose_from: float = 0.0

    def chances(self, scores: Floats) -> Floats:
        """For each topic the chance that it is the right one; grows with the score."""
        leads = _leads(scores)
        return _logistic(self.of_score * scores + self.of_lead * leads + self.offset)

    def decide(self, best: float) -> Decision:
        """What to do when the first topic has this chance."""
        if best >= self.answer_from:
            return "answer"
        return "choose" if best >= self.choose_from else "none"


def calibrate(unseen: Floats, right: NDArray[np.integer], beyond: Floats) -> Confidence:
    """Learn from scores (one row a phrasing) of unseen situations and of topics beyond."""
    is_right = np.concatenate([unseen.argmax(axis=1) == right, np.zeros(len(beyond), bool)])
    signals = np.array([_signals(row) for row in (*unseen, *beyond)])
    of_score, of_lead, offset = _logistic_regression(signals, is_right)
    curve = Confidence(max(of_score, 0.01), max(of_lead, 0.0), offset)
    chances = np.array([curve.chances(row).max() for row in beyond])
    answer_from = float(np.quantile(chances, 1 - _ANSWERED_WRONGLY))
    choose_from = float(np.quantile(chances, 1 - _CHOICE_OFFERED))
    return Confidence(curve.of_score, curve.of_lead, curve.offset, answer_from, choose_from)


def _leads(scores: Floats) -> Floats:
    """Each topic's score less that of its best rival (0 where it has none)."""
    if len(scores) < 2:
        return np.zeros_like(scores)
    first, second = np.argpartition(-scores, 1)[:2]
    rivals = np.full_like(scores, scores[first])
    rivals[first] = scores[second]
    return scores - rivals


def _signals(scores: Floats) -> tuple[float, float, float]:
    best = int(scores.argmax())
    return float(scores[best]), float(_leads(scores)[best]), 1.0


def _logistic(x: Floats) -> Floats:
    return 1 / (1 + np.exp(-x))


def _logistic_regression(signals: NDArray[np.float64], right: NDArray[np.bool_]) -> list[float]:
    """Maximum-likelihood coefficients with a weak Gaussian prior, by Newton's method."""
    coefficients = np.zeros(signals.shape[1])
    prior = _PRIOR * np.eye(signals.shape[1])
    for _ in range(_NEWTON_STEPS):
        chance = 1 / (1 + np.exp(-signals @ coefficients))
        slope = signals.T @ (right - chance) - prior @ coefficients
        curvature = (signals.T * (chance * (1 - chance))) @ signals + prior
        coefficients += np.linalg.solve(curvature, slope)
    return [float(each) for each in coefficients]

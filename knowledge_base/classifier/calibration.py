"""Confidence of a match, as a number from 0 to 1, and the decision that follows. Pure.

Learned from what officers wrote alone: what the model says of phrasings whose situation it had
not seen shows what a right and a wrong match look like; what it says of messages that are not ours
and whose subject it had not seen shows what such messages look like.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Flags = NDArray[np.bool_]
SearchDecision = Literal["answer", "choose", "none"]

# Of the messages that are not ours, the shares that may be answered, and offered a choice or more.
# Of others up to twice as many pass as of those it was learned from, and 5 % may.
_ANSWERED = 0.04
_OFFERED = 0.4
_NEWTON_STEPS = 25
_PRIOR = 0.01


@dataclass(frozen=True)
class Calibrator:
    """Two logistic curves, over the signals of a whole message ("is it ours?") and of a topic
    ("is it this one?"), and two thresholds. Scores hold one number a topic, and last the one
    for "not ours"."""

    is_ours: Floats
    is_right: Floats
    answer_from: float = 1.0
    choose_from: float = 0.0

    @classmethod
    def of(cls, curves: Floats) -> "Calibrator":
        """The one that gave these `curves`."""
        return cls(curves[:5], curves[5:8], float(curves[8]), float(curves[9]))

    @property
    def curves(self) -> Floats:
        """All that it knows, as numbers."""
        limits = (self.answer_from, self.choose_from)
        return np.concatenate([self.is_ours, self.is_right, limits])

    def ours(self, scores: Floats) -> float:
        """The chance that the message is ours at all."""
        return float(_logistic(_signals_of_message(scores) @ self.is_ours))

    def chances(self, scores: Floats) -> Floats:
        """For each topic the chance that it is the right one; grows with the score."""
        return self.ours(scores) * _logistic(_signals_of_topics(scores[:-1]) @ self.is_right)

    def decide(self, chances: Floats) -> SearchDecision:
        """Decide about a message whose topics have these chances."""
        best = chances.max()
        if best >= self.answer_from:
            return "answer"
        return "choose" if best >= self.choose_from else "none"


def calibrate(unseen: Floats, right: NDArray[np.integer], beyond: Floats) -> Calibrator:
    """Learn from scores (one row a message) of unseen situations, and of what is not ours."""
    messages = np.array([_signals_of_message(row) for row in (*unseen, *beyond)])
    are_ours = np.arange(len(messages)) < len(unseen)
    is_ours = _logistic_regression(messages, are_ours)
    firsts = unseen[:, :-1].argmax(axis=1)
    signals = [
        _signals_of_topics(row[:-1])[first] for row, first in zip(unseen, firsts, strict=True)
    ]
    is_right = _logistic_regression(np.array(signals), firsts == right)
    curves = Calibrator(is_ours, np.maximum(is_right, [0.01, 0.0, -np.inf]))
    best = [curves.chances(row).max() for row in beyond]
    answered, offered = np.quantile(best, [1 - _ANSWERED, 1 - _OFFERED])
    return Calibrator(curves.is_ours, curves.is_right, float(answered), float(offered))


def _signals_of_message(scores: Floats) -> Floats:
    """The first topic's score, its lead, that of "not ours", and the sum of the first three."""
    first, second, third = np.sort(np.append(scores[:-1], (0.0, 0.0)))[-3:][::-1]
    return np.array([first, first - second, scores[-1], first + second + third, 1.0])


def _signals_of_topics(scores: Floats) -> Floats:
    """For each topic its score, and by how much it leads its best rival (0 where it has none)."""
    leads = np.zeros_like(scores)
    if len(scores) > 1:
        first, second = np.argpartition(-scores, 1)[:2]
        leads = scores - scores[first]
        leads[first] = scores[first] - scores[second]
    return np.column_stack([scores, leads, np.ones_like(scores)])


def _logistic(x: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-x)))


def _logistic_regression(signals: Floats, hits: Flags) -> Floats:
    """Maximum-likelihood coefficients with a weak Gaussian prior, by Newton's method; hits and
    misses weigh as much as each other."""
    weights = np.where(hits, 0.5 / max(hits.mean(), _PRIOR), 0.5 / max(1 - hits.mean(), _PRIOR))
    coefficients = np.zeros(signals.shape[1])
    prior = _PRIOR * np.eye(signals.shape[1])
    for _ in range(_NEWTON_STEPS):
        chance = _logistic(signals @ coefficients)
        slope = signals.T @ (weights * (hits - chance)) - prior @ coefficients
        curvature = (signals.T * (weights * chance * (1 - chance))) @ signals + prior
        coefficients += np.linalg.solve(curvature, slope)
    return coefficients

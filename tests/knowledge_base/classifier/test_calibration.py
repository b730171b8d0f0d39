"""Scores become chances, and chances one of three bands."""

import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge_base.classifier.calibration import (
    _ANSWERED,
    _OFFERED,
    Calibrator,
    SearchDecision,
    calibrate,
)

# Scores of four topics, and of "not ours".
SURE, TORN, FAINT = ([0.9, 0.1, 0, 0, 0.1], [0.5, 0.5, 0.1, 0, 0.1], [0.1, 0.1, 0, 0, 0.8])


def bands(answer_from: float, choose_from: float) -> Calibrator:
    return Calibrator(
        np.array([4.0, 2, -4, 0, 0]), np.array([4.0, 4, -4]), answer_from, choose_from
    )


def decided_by(confidence: Calibrator, scores: NDArray[np.floating]) -> SearchDecision:
    return confidence.decide(confidence.chances(scores))


def test_three_bands() -> None:
    confidence = bands(answer_from=0.6, choose_from=0.05)
    decided = [decided_by(confidence, np.array(scores)) for scores in (SURE, TORN, FAINT)]
    assert decided == ["answer", "choose", "none"]


def test_the_thresholds_belong_to_the_band_above() -> None:
    torn = np.array(TORN)
    best = float(bands(1, 0).chances(torn).max())
    assert decided_by(bands(best, best), torn) == "answer"
    assert decided_by(bands(best + 1e-9, best), torn) == "choose"
    assert decided_by(bands(1, best + 1e-9), torn) == "none"


def test_a_chance_is_never_above_that_of_being_ours() -> None:
    confidence = bands(1, 0)
    for scores in map(np.array, (SURE, TORN, FAINT)):
        assert confidence.chances(scores).max() < confidence.ours(scores)
        assert len(confidence.chances(scores)) == 4


def test_calibration_keeps_what_is_beyond_below_what_is_right() -> None:
    random = np.random.default_rng(0)
    right = random.integers(0, 5, 200)
    unseen = random.normal(0, 0.05, (200, 6))
    unseen[np.arange(200), right] += 0.8
    beyond = random.normal(0, 0.05, (200, 6))
    beyond[:, -1] += 0.5
    confidence = calibrate(unseen, right, beyond)
    assert [decided_by(confidence, row) for row in unseen].count("answer") == 200
    decided = [decided_by(confidence, row) for row in beyond]
    assert decided.count("answer") == pytest.approx(_ANSWERED * 200, abs=2)
    assert decided.count("none") == pytest.approx((1 - _OFFERED) * 200, abs=4)
    assert all(confidence.ours(row) > 0.5 for row in unseen)
    assert all(confidence.ours(row) < 0.5 for row in beyond)

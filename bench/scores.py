"""Figures of a system's exam, which mean the same for all systems."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bench.alone import Run
from bench.questions import Asked
from bench.systems.system import Guess
from knowledge_base.checks.evaluation import FIRST_FEW, percentile

FALSE_ANSWERS = 0.05
# The questions beyond our topics that sound most like ours.
CLOSEST = ("near_miss", "other_gov")


@dataclass(frozen=True)
class Score:
    """Shares from 0 to 1, times in ms and s, memory in MiB."""

    top_1: float
    top_3: float
    right_at_limit: float
    p50_ms: float
    p99_ms: float
    built_s: float
    peak_mib: float


@dataclass(frozen=True)
class Bands:
    """Results of a system with bands: shares of the questions, then of those out of scope."""

    answered_right: float
    answered_wrong: float
    offered_right: float
    offered_wrong: float
    unsure: float
    beyond_answered: float
    beyond_offered: float
    closest_answered: float


def score(asked: Sequence[Asked], run: Run) -> Score:
    results = list(zip(asked, run.guesses, strict=True))
    in_scope = [(each, guess) for each, guess in results if each.right]
    limit = _limit([guess.confidence for each, guess in results if not each.right])
    return Score(
        top_1=share(in_scope, is_right),
        top_3=share(in_scope, lambda each, guess: is_right(each, guess, FIRST_FEW)),
        right_at_limit=share(
            in_scope, lambda each, guess: guess.confidence > limit and is_right(each, guess)
        ),
        p50_ms=percentile(run.took_ms, 50),
        p99_ms=percentile(run.took_ms, 99),
        built_s=run.built_s,
        peak_mib=run.peak_mib,
    )


def bands(asked: Sequence[Asked], guesses: Sequence[Guess]) -> Bands:
    results = list(zip(asked, guesses, strict=True))
    in_scope = [(each, guess) for each, guess in results if each.right]
    beyond = [(each, guess) for each, guess in results if not each.right]
    closest = [(each, guess) for each, guess in beyond if each.kind in CLOSEST]

    def offered(each: Asked, guess: Guess) -> bool:
        return guess.decision == "choose"

    def answered(each: Asked, guess: Guess) -> bool:
        return guess.decision == "answer"

    def shown(each: Asked, guess: Guess) -> bool:
        return is_right(each, guess, FIRST_FEW)

    return Bands(
        answered_right=share(in_scope, lambda *both: answered(*both) and is_right(*both)),
        answered_wrong=share(in_scope, lambda *both: answered(*both) and not is_right(*both)),
        offered_right=share(in_scope, lambda *both: offered(*both) and shown(*both)),
        offered_wrong=share(in_scope, lambda *both: offered(*both) and not shown(*both)),
        unsure=share(in_scope, lambda each, guess: guess.decision == "none"),
        beyond_answered=share(beyond, answered),
        beyond_offered=share(beyond, offered),
        closest_answered=share(closest, answered),
    )


def is_right(asked: Asked, guess: Guess, among: int = 1) -> bool:
    """True if a label that fits is among the first."""
    return not asked.right.isdisjoint(guess.labels[:among])


def share(results: Sequence[tuple[Asked, Guess]], holds: Callable[[Asked, Guess], bool]) -> float:
    return sum(holds(*both) for both in results) / len(results) if results else 0.0


def _limit(beyond: Sequence[float]) -> float:
    """The confidence above which at most one in twenty of these is answered."""
    ordered = sorted(beyond, reverse=True)
    return ordered[int(len(ordered) * FALSE_ANSWERS)] if ordered else 0.0

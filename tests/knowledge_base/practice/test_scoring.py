"""The score rewards telling apart alone: who is only more suspicious than before gains nothing."""

import math
from collections.abc import Callable
from random import Random
from statistics import fmean

import pytest

from knowledge_base.checking.checker import Checker
from knowledge_base.checking.messages import likeness
from knowledge_base.content.practice.messages import PracticeMessage
from knowledge_base.models import trick_examples
from knowledge_base.practice.game import PracticeGame, PracticeTest, first_test
from knowledge_base.practice.scoring import Judgement, PracticeScore, score

Player = Callable[[PracticeMessage], Judgement]
PEOPLE = 2_000
FORMS: tuple[PracticeTest, PracticeTest] = ("A", "B")


def score_of(game: PracticeGame, form: PracticeTest, player: Player) -> PracticeScore:
    """The score of a test that a player answered."""
    return score(game.messages, {each.id: player(each) for each in game.test(form, "seed")})


def always(answer: Judgement) -> Player:
    return lambda _: answer


def truly(message: PracticeMessage) -> Judgement:
    return message.truth


def wrongly(message: PracticeMessage) -> Judgement:
    return "genuine" if message.is_trick else "trick"


def who(chance: Random, hit: float, alarm: float, unsure: float = 0.1) -> Player:
    """Someone who calls a trick and a genuine message a trick with these chances."""

    def answer(message: PracticeMessage) -> Judgement:
        if chance.random() < unsure:
            return "unsure"
        return "trick" if chance.random() < (hit if message.is_trick else alarm) else "genuine"

    return answer


def mean_gain(
    game: PracticeGame, before: tuple[float, float], after: tuple[float, float]
) -> tuple[float, float]:
    """Gains in discernment and in trust, half of the people from A to B, half back."""
    chance = Random(20261129)
    gains, trusts = [], []
    for number in range(PEOPLE):
        first = first_test(str(number))
        one = score_of(game, first, who(chance, *before))
        other = score_of(game, "B" if first == "A" else "A", who(chance, *after))
        gains.append(other.discernment - one.discernment)
        trusts.append(other.trust - one.trust)
    return fmean(gains), fmean(trusts)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("answer", ["genuine", "trick", "unsure"])
def test_who_says_the_same_to_everything_has_no_discernment_and_half_of_the_points(
    game: PracticeGame, form: PracticeTest, answer: Judgement
) -> None:
    found = score_of(game, form, always(answer))
    assert (found.discernment, found.points) == (0, 5)


@pytest.mark.parametrize("form", FORMS)
def test_the_best_and_the_worst_have_all_and_nothing(
    game: PracticeGame, form: PracticeTest
) -> None:
    best, worst = score_of(game, form, truly), score_of(game, form, wrongly)
    assert (best.discernment, best.points, best.hits, best.trust) == (100, 10, 100, 100)
    assert (worst.discernment, worst.points, worst.false_alarms) == (-100, 0, 5)


def test_people_who_learn_gain_and_those_who_grow_suspicious_do_not(game: PracticeGame) -> None:
    before = (0.6, 0.3)
    gained, kept = mean_gain(game, before, (0.85, 0.2))
    warier, lost = mean_gain(game, before, (0.85, 0.55))
    laxer, _ = mean_gain(game, before, (0.3, 0.0))
    same, _ = mean_gain(game, before, before)
    assert gained > 25
    assert kept > 5
    assert abs(same) < 3
    assert abs(warier) < 3
    assert abs(laxer) < 3
    assert lost < -15


def test_a_false_alarm_costs_as_much_as_a_miss() -> None:
    missed = PracticeScore(tricks=5, caught=4, genuine=5, trusted=5)
    alarmed = PracticeScore(tricks=5, caught=5, genuine=5, trusted=4)
    assert (missed.discernment, missed.points) == (alarmed.discernment, alarmed.points) == (80, 9)


def test_unsure_is_half_of_a_right_answer_on_either_side() -> None:
    one = PracticeScore(tricks=5, caught=4, unsure_tricks=1, genuine=5, trusted=5)
    other = PracticeScore(tricks=5, caught=5, genuine=5, trusted=4, unsure_genuine=1)
    assert one.discernment == other.discernment == 90
    assert one.points == other.points == 9.5
    assert other.false_alarms == 0


def test_only_known_and_answered_messages_count(game: PracticeGame) -> None:
    first, *_ = game.test("A", "seed")
    found = score(game.messages, {first.id: first.truth, "gone": "trick"})
    assert (found.tricks + found.genuine, found.points, found.discernment) == (1, 1, 0)


def test_scores_of_many_people_are_one_score(game: PracticeGame) -> None:
    total = sum((score_of(game, "A", truly), score_of(game, "A", always("trick"))), PracticeScore())
    assert (total.tricks, total.caught, total.genuine, total.trusted) == (10, 10, 10, 5)
    assert total.discernment == 50


def test_both_forms_are_as_hard_for_readers_who_go_by_the_sound(game: PracticeGame) -> None:
    """The chance to call a message a trick grows with how much it sounds like known tricks."""
    for steepness in (2, 5, 10):
        means = [_mean_by_sound(game, form, steepness) for form in FORMS]
        assert abs(means[0] - means[1]) < 6, (steepness, means)


def _mean_by_sound(game: PracticeGame, form: PracticeTest, steepness: float) -> float:
    tricks: list[float] = []
    genuine: list[float] = []
    for each in game.test(form, "seed"):
        sound = likeness(trick_examples.scores(each.text))
        chance = 1 / (1 + math.exp(-steepness * (sound - 0.5)))
        (tricks if each.is_trick else genuine).append(chance)
    return 100 * (fmean(tricks) - fmean(genuine))


def test_both_forms_are_as_hard_for_our_own_check(game: PracticeGame, real: Checker) -> None:
    def by_verdict(message: PracticeMessage) -> Judgement:
        verdict = real.check(message.text).verdict
        return "trick" if verdict in ("danger", "caution") else "genuine"

    found = [score_of(game, form, by_verdict) for form in FORMS]
    assert abs(found[0].discernment - found[1].discernment) <= 20

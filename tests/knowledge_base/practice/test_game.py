"""Messages shown: the same again by the same seed, none twice, all equally often."""

from collections import Counter

import pytest

from knowledge_base.content.library import PracticeContent
from knowledge_base.content.practice.messages import TACTICS
from knowledge_base.practice.game import PracticeGame, PracticeTest, first_test, shuffled

SEEDS = [f"person-{number}" for number in range(400)]


@pytest.mark.parametrize("form", ["A", "B"])
def test_a_test_is_ten_messages_of_which_five_are_genuine(
    game: PracticeGame, form: PracticeTest
) -> None:
    shown = game.test(form, "seed")
    assert len({each.id for each in shown}) == len(shown) == 10
    assert sum(each.is_trick for each in shown) == 5
    assert {each.form for each in shown} == {form}


def test_the_same_seed_gives_the_same_order_and_another_seed_another(game: PracticeGame) -> None:
    orders = {tuple(each.id for each in game.test("A", seed)) for seed in SEEDS}
    assert game.test("A", "seed") == game.test("A", "seed")
    assert len(orders) > 0.95 * len(SEEDS)


def test_an_order_is_kept_by_the_next_release(game: PracticeGame) -> None:
    message = next(iter(game.messages.values()))
    named = [message.model_copy(update={"id": name}) for name in "abcdef"]
    assert "".join(each.id for each in shuffled(named, "seed")) == "bfaedc"


def test_no_place_of_a_test_tells_what_stands_there(game: PracticeGame) -> None:
    tricks = Counter(
        place for seed in SEEDS for place, each in enumerate(game.test("A", seed)) if each.is_trick
    )
    assert all(0.4 < tricks[place] / len(SEEDS) < 0.6 for place in range(10))


def test_half_of_people_begin_with_each_form() -> None:
    forms = Counter(map(first_test, SEEDS))
    assert abs(forms["A"] - forms["B"]) < 0.15 * len(SEEDS)
    assert first_test("seed") == first_test("seed")


def test_two_boosters_are_eight_new_messages_and_half_of_each_is_genuine(
    game: PracticeGame,
) -> None:
    for seed in SEEDS:
        first = game.booster(f"{seed} 21", ())
        second = game.booster(f"{seed} 90", {each.id for each in first})
        assert len({each.id for each in (*first, *second)}) == 8
        for visit in (first, second):
            tactics = {each.tactic for each in visit if each.is_trick}
            assert sum(each.is_trick for each in visit) == len(tactics) == 2
            assert len({each.channel for each in visit}) == 4


def test_every_message_of_the_pool_is_met_by_somebody(game: PracticeGame) -> None:
    met = {each.id for seed in SEEDS for each in game.booster(seed, ())}
    assert met == {each.id for each in game.messages.values() if each.form == "booster"}


def test_a_pool_that_was_seen_gives_what_is_left(game: PracticeGame) -> None:
    pool = [each for each in game.messages.values() if each.form == "booster"]
    left = {pool[0].id, pool[-1].id}
    shown = game.booster("seed", {each.id for each in pool} - left)
    assert {each.id for each in shown} == left


def test_each_tactic_has_its_round_and_each_pair_is_met(game: PracticeGame) -> None:
    assert {each.tactic for each in game.rounds} == set(TACTICS)
    for tactic in TACTICS:
        played = game.round_of(tactic)
        assert played is not None
        assert {game.look_alikes(played, seed) for seed in SEEDS} == set(played.pairs)


@pytest.mark.parametrize(
    ("codes", "tactic"),
    [
        (["asks-code", "claims-bank"], "code-or-control"),
        (["like-tricks", "way-outside"], "move-elsewhere"),
        (["price-far-under"], "too-cheap"),
        (["like-tricks"], None),
        ([], None),
    ],
)
def test_a_check_goes_on_with_the_round_of_its_first_reason(
    game: PracticeGame, codes: list[str], tactic: str | None
) -> None:
    played = game.round_after(codes)
    assert (played.tactic if played else None) == tactic


def test_a_game_of_nothing_shows_nothing() -> None:
    empty = PracticeGame(PracticeContent())
    assert empty.test("A", "seed") == empty.booster("seed", ()) == ()
    assert empty.round_of("urgency") is None

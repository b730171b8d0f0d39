"""The bench of floods counts those who still wait as waiting without end."""

from bench.flood import Waits, posts


def test_the_slowest_twentieth_counts_also_where_it_still_waits() -> None:
    handled = [number / 100 for number in range(1, 101)]
    assert 0.9 < Waits("all", handled, 0, 0, 0).p95 < 1.0
    assert Waits("some wait", handled, 6, 0, 0).p95 == float("inf")
    assert Waits("none", [], 0, 0, 0).p95 == float("inf")


def test_strangers_are_new_each_time_and_one_person_is_one() -> None:
    new, same = posts("S"), posts("F", "U" + "f" * 32)
    bodies = [next(new).request.partition(b"\r\n\r\n")[2] for _ in range(3)]
    assert len({body.partition(b'"userId": "')[2][:33] for body in bodies}) == 3
    assert all(b"U" + b"f" * 32 in next(same).request for _ in range(3))

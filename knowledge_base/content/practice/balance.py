"""The balance of the practice game: as many tricks as genuine messages, forms that are alike. Pure.

A mistake names the message at which it is told: the last of those that are counted, or of all.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import fmean
from typing import get_args

from knowledge_base.content.practice.messages import (
    CHANNELS,
    MessageForm,
    PracticeMessage,
    Truth,
)
from knowledge_base.thai import graphemes

LEAST_MESSAGES = 60
# Of each kind in a test, and in one visit of the booster.
OF_EACH_IN_A_TEST, OF_EACH_IN_A_BOOSTER = 5, 2
# Two visits, and as many again, so that not everybody meets the same.
_LEAST_IN_THE_POOL = 8
# Genuine messages of ten: never fewer anywhere, and about half of all.
_NEAR_HALF, _HALF = (0.4, 0.6), (0.45, 0.55)
# How much longer the texts of one test may be than those of the other, on average.
_LENGTH_RATIO = 1.15
_TESTS: tuple[MessageForm, MessageForm] = ("A", "B")
# The message, the kind of mistake, and what its sentence says.
BalanceMistake = tuple[PracticeMessage, str, Mapping[str, object]]


def mistakes(messages: Sequence[PracticeMessage]) -> Iterator[BalanceMistake]:
    """Every breach of the balance; of no messages none."""
    if not messages:
        return
    last = messages[-1]
    if len(messages) < LEAST_MESSAGES:
        yield last, "few_practice_messages", {"count": len(messages), "least": LEAST_MESSAGES}
    for channel in CHANNELS:
        if len({each.truth for each in messages if each.channel == channel}) < len(get_args(Truth)):
            yield last, "channel_of_one_truth", {"channel": channel}
    yield from _share("practice_not_half", messages, _HALF)
    for form in ("play", "booster"):
        yield from _share(f"{form}_share", _of(form, messages), _NEAR_HALF)
    for test in _TESTS:
        yield from _mistakes_of_test(test, _of(test, messages), last)
    yield from _differences(*(_of(test, messages) for test in _TESTS))
    yield from _small_pool(_of("booster", messages), last)


def _of(form: str, messages: Iterable[PracticeMessage]) -> list[PracticeMessage]:
    return [each for each in messages if each.form == form]


def _share(
    kind: str, messages: Sequence[PracticeMessage], bounds: tuple[float, float]
) -> Iterator[BalanceMistake]:
    least, most = bounds
    genuine = len(_parted(messages)[1])
    if messages and not least <= genuine / len(messages) <= most:
        yield messages[-1], kind, {"genuine": genuine, "all": len(messages)}


def _parted(
    messages: Iterable[PracticeMessage],
) -> tuple[list[PracticeMessage], list[PracticeMessage]]:
    """The tricks and the genuine ones."""
    both: tuple[list[PracticeMessage], list[PracticeMessage]] = ([], [])
    for each in messages:
        both[not each.is_trick].append(each)
    return both


def _mistakes_of_test(
    form: str, messages: Sequence[PracticeMessage], last: PracticeMessage
) -> Iterator[BalanceMistake]:
    tricks, genuine = _parted(messages)
    where = messages[-1] if messages else last
    if not len(tricks) == len(genuine) == OF_EACH_IN_A_TEST:
        counts = {"tricks": len(tricks), "genuine": len(genuine), "each": OF_EACH_IN_A_TEST}
        yield where, "test_size", {"form": form, **counts}
    for message, kind, detail in _repetitions(tricks, genuine):
        yield message, kind, {"form": form, "detail": detail}
    for channel in sorted(set(CHANNELS) - {each.channel for each in messages}):
        yield where, "test_lacks_channel", {"form": form, "channel": channel}


def _repetitions(
    tricks: Sequence[PracticeMessage], genuine: Sequence[PracticeMessage]
) -> Iterator[tuple[PracticeMessage, str, str]]:
    for each, tactic in _repeated((trick, trick.tactic) for trick in tricks):
        yield each, "test_repeats_tactic", tactic
    for some in (tricks, genuine):
        for each, channel in _repeated((one, one.channel) for one in some):
            yield each, "test_repeats_channel", channel


def _repeated(
    values: Iterable[tuple[PracticeMessage, str | None]],
) -> Iterator[tuple[PracticeMessage, str]]:
    seen: set[str] = set()
    for message, value in values:
        if value in seen:
            yield message, value
        elif value:
            seen.add(value)


def _differences(
    first: Sequence[PracticeMessage], second: Sequence[PracticeMessage]
) -> Iterator[BalanceMistake]:
    if not (first and second):
        return
    one, other = (Counter(map(_make_up, each)) for each in (first, second))
    if one != other:
        counts = {"a": _listed(one - other), "b": _listed(other - one)}
        yield second[-1], "tests_differ", counts
    lengths = [fmean(graphemes(each.text) for each in test) for test in (first, second)]
    if max(lengths) > _LENGTH_RATIO * min(lengths):
        yield second[-1], "tests_differ_in_length", {"a": round(lengths[0]), "b": round(lengths[1])}


def _make_up(message: PracticeMessage) -> str:
    return " ".join((message.channel, message.tactic or message.truth))


def _listed(counts: Counter[str]) -> str:
    return ", ".join(sorted(counts.elements())) or "-"


def _small_pool(pool: Sequence[PracticeMessage], last: PracticeMessage) -> Iterator[BalanceMistake]:
    tricks, genuine = map(len, _parted(pool))
    if min(tricks, genuine) < _LEAST_IN_THE_POOL:
        counts = {"tricks": tricks, "genuine": genuine, "each": _LEAST_IN_THE_POOL}
        yield pool[-1] if pool else last, "small_booster_pool", counts

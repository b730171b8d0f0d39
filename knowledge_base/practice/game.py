"""Choice of the messages of a test, a round and a later visit, by a seed. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import blake2b
from types import MappingProxyType
from typing import Literal

from knowledge_base.content.library import PracticeContent
from knowledge_base.content.practice.balance import OF_EACH_IN_A_BOOSTER
from knowledge_base.content.practice.messages import PracticeMessage
from knowledge_base.content.practice.rounds import LookAlikes, PracticeRound

PracticeTest = Literal["A", "B"]


class PracticeGame:
    """The messages and rounds of the knowledge base. The same seed gives the same order again, so
    that a game that was left goes on as it began; a seed is any text, such as a key of the game."""

    def __init__(self, content: PracticeContent) -> None:
        self.rounds = content.rounds
        self.messages: Mapping[str, PracticeMessage] = MappingProxyType(
            {message.id: message for message in content.messages}
        )

    def test(self, form: PracticeTest, seed: str) -> tuple[PracticeMessage, ...]:
        """The ten messages of a test, shuffled."""
        return tuple(shuffled(self._of(form), seed))

    def booster(self, seed: str, seen: Collection[str]) -> tuple[PracticeMessage, ...]:
        """Two tricks of different tactics and two genuine messages, shuffled; none whose id was
        `seen`, as far as the pool goes, and of different channels as far as it has them."""
        pool = shuffled((each for each in self._of("booster") if each.id not in seen), seed)
        tricks = _varied([each for each in pool if each.is_trick], ())
        channels = [each.channel for each in tricks]
        genuine = _varied([each for each in pool if not each.is_trick], channels)
        return tuple(shuffled([*tricks, *genuine], seed))

    def round_of(self, tactic: str) -> PracticeRound | None:
        """The round in which a tactic is played."""
        return next((each for each in self.rounds if each.tactic == tactic), None)

    def round_after(self, codes: Iterable[str]) -> PracticeRound | None:
        """The round that follows on a check with such reasons, the first of them first."""
        rounds = {code: each for each in self.rounds for code in each.after}
        return next((rounds[code] for code in codes if code in rounds), None)

    def look_alikes(self, played: PracticeRound, seed: str) -> LookAlikes:
        """The pair that a round shows."""
        return min(played.pairs, key=lambda pair: _mixed(seed, pair.trick))

    def _of(self, form: str) -> list[PracticeMessage]:
        return [message for message in self.messages.values() if message.form == form]


def first_test(seed: str) -> PracticeTest:
    """The form before the game, the other one comes after: A for one half of people, B for the
    other, so that a difference between them is none of the game."""
    return "A" if _mixed(seed, "first")[0] % 2 else "B"


def shuffled(messages: Iterable[PracticeMessage], seed: str) -> list[PracticeMessage]:
    """The messages in an order that only the seed and their ids decide."""
    return sorted(messages, key=lambda message: _mixed(seed, message.id))


def _mixed(seed: str, name: str) -> bytes:
    return blake2b(f"{seed}|{name}".encode(), digest_size=8).digest()


def _varied(pool: Sequence[PracticeMessage], taken: Iterable[str]) -> list[PracticeMessage]:
    """The first of a pool that differ in channel and tactic, then any others."""
    seen = set(taken)
    chosen: list[PracticeMessage] = []
    for each in pool:
        kinds = {each.channel, each.tactic or each.id}
        if seen.isdisjoint(kinds):
            chosen.append(each)
            seen |= kinds
    rest = [each for each in pool if each not in chosen]
    return [*chosen, *rest][:OF_EACH_IN_A_BOOSTER]

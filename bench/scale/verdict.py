"""Comparison of what LINE received with what it sent: lost, doubled, out of order. Pure."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bench.scale.life import FLOODER, Arrival
from bench.scale.receiver import Said
from bench.scale.sending import Sent


@dataclass(frozen=True, slots=True)
class Verdict:
    """Counts of accepted events. `silent` needed no answer of their own: the next one's was theirs
    too, or nothing was to be said. `reply_ms` is from the moment an event was due to its answer
    at LINE, of all but the flooder."""

    accepted: int
    answered: int
    silent: int
    lost: int
    doubled: int
    misordered: int
    reply_ms: list[float]

    @property
    def is_right(self) -> bool:
        return not (self.lost or self.doubled or self.misordered)


def judge(arrivals: Sequence[Arrival], sent: Sent, said: Sequence[Said], unsaid: int) -> Verdict:
    """`unsaid`: events that the database has as handled above the batches it has to send. A
    flooder's events may be let go of after a notice, so none of them is missed."""
    at = {each.by: each.at for each in said if each.taken and not each.is_push}
    uses = Counter(each.by for each in said if each.by in sent.due)
    accepted = set(sent.accepted)
    of_person: dict[int, list[str]] = defaultdict(list)
    for arrival in arrivals:
        if arrival.post.token in accepted:
            of_person[arrival.person].append(arrival.post.token)
    strangers = {token for person in of_person if person != FLOODER for token in of_person[person]}
    silent = min(unsaid, len(strangers - at.keys()))
    return Verdict(
        accepted=len(accepted),
        answered=len(accepted & at.keys()),
        silent=silent,
        lost=len(strangers - at.keys()) - silent,
        doubled=sum(count - 1 for count in uses.values()),
        misordered=sum(_inversions(tokens, at, sent) for tokens in of_person.values()),
        reply_ms=[(at[token] - sent.due[token]) * 1000 for token in strangers & at.keys()],
    )


def _inversions(tokens: Sequence[str], at: dict[str, float], sent: Sent) -> int:
    """Pairs of neighbours of which the later one was answered first, although it left when the
    earlier one had been accepted."""
    answered = [token for token in tokens if token in at]
    return sum(
        at[later] < at[earlier] and sent.due[later] >= sent.answered[earlier]
        for earlier, later in pairwise(answered)
    )

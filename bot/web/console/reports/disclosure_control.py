"""Withhold figures on paper from which a small group could be read or reckoned. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from db.statistics import disclosure_control
from db.statistics.figures import Count, Statistics

# The cell of those who did not answer: total and answers together would tell it.
SILENT = ""

SuppressionRule = Callable[[Mapping[str, int]], frozenset[str]]


def suppress_nothing(_counts: Mapping[str, int]) -> frozenset[str]:
    """For those who see the complaints themselves."""
    return frozenset()


def suppress_small(counts: Mapping[str, int]) -> frozenset[str]:
    """For paper, which may leave the office: as in open data."""
    found = disclosure_control.suppressed_cells(counts)
    return frozenset(code for code, count in counts.items() if count) if found is None else found


@dataclass(frozen=True, slots=True)
class Suppressed:
    """The codes of a table whose counts, and whose money, are not told."""

    counts: frozenset[str]
    satang: frozenset[str]


def suppress_table(
    counts: Mapping[str, Count], total: int, told: int, hide: SuppressionRule
) -> Suppressed:
    """Of a table of `total` complaints, of which `told` say how much was paid: money is told where
    enough people told of it, and so that what is left of the sum is not that of a few."""
    complaints = {code: each.complaints for code, each in counts.items()}
    amounts = {code: each.told for code, each in counts.items()}
    kept = hide({**complaints, SILENT: total - sum(complaints.values())})
    satang = kept | hide({**amounts, SILENT: told - sum(amounts.values())})
    payers = sorted((code for code in amounts if amounts[code]), key=lambda code: amounts[code])
    if kept and payers and satang.isdisjoint(payers):
        # Else what is kept back would be known to be nothing.
        satang |= {payers[0]}
    return Suppressed(kept, satang)


def is_suppressed(found: Statistics, choice: str, code: str) -> bool:
    """True if paper does not tell how many of these complaints have this status, kind, platform or
    province."""
    counts = {
        "status": found.statuses,
        "kind": found.kinds,
        "platform": found.platforms,
        "province": found.provinces,
    }[choice]
    kept = suppress_table(counts, found.total, found.losses.answered, suppress_small)
    return code in kept.counts

"""Small counts are hidden so that nothing published, and no total, narrows them down. Pure."""

from collections.abc import Collection, Mapping

SMALLEST = 5


def suppressed_cells(counts: Mapping[str, int]) -> frozenset[str] | None:
    """The cells to hide in a table whose total is published: those of 1 to 4, and as many of
    the next larger ones as it takes until each small one may still be anything from 1 to 4.
    None: no choice does that, so all of them have to be hidden. Zeros stay."""
    chosen = {name for name, count in counts.items() if 0 < count < SMALLEST}
    larger = sorted(
        (name for name, count in counts.items() if count >= SMALLEST), key=lambda name: counts[name]
    )
    while chosen:
        rest = [name for name in larger if name not in chosen]
        if _is_safe(counts, chosen, rest):
            return frozenset(chosen)
        if not rest:
            return None
        chosen.add(rest[0])
    return frozenset()


def _is_safe(
    counts: Mapping[str, int], chosen: Collection[str], published: Collection[str]
) -> bool:
    """True if a reader who subtracts what is published from the total, and knows this rule,
    learns nothing of a small cell."""
    together = sum(counts[name] for name in chosen)
    ceiling = min((counts[name] for name in published), default=together)
    bounds = {
        name: (1, SMALLEST - 1) if counts[name] < SMALLEST else (SMALLEST, ceiling)
        for name in chosen
    }
    fewest = sum(low for low, _ in bounds.values())
    most = sum(high for _, high in bounds.values())
    return all(
        together - (most - high) <= low and together - (fewest - low) >= high
        for low, high in bounds.values()
        if low < SMALLEST
    )

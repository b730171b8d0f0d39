"""Fragments of phrases, and those that stand in a text. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

# So many letters of a fragment tell whether it may stand in a text at all.
_START = 5
# Fragments with the places of their phrases, by their first letters; "" for shorter ones.
Fragments = Mapping[str, Sequence[tuple[str, int]]]


def by_start(fragments: Iterable[str]) -> Fragments:
    """The fragments with their places, in which texts can be looked up."""
    starts: dict[str, list[tuple[str, int]]] = {}
    for place, fragment in enumerate(fragments):
        start = fragment[:_START] if len(fragment) >= _START else ""
        starts.setdefault(start, []).append((fragment, place))
    return starts


def places_in(fragments: Fragments, text: str) -> Iterator[int]:
    """The places of phrases of which a fragment stands in a text."""
    starts = {text[place : place + _START] for place in range(len(text) - _START + 1)}
    for start in fragments.keys() & {*starts, ""}:
        for fragment, place in fragments[start]:
            if fragment in text:
                yield place

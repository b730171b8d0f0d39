"""LINE's ways to count: grapheme clusters, UTF-16 units and bytes of JSON."""

import json

import regex

# No label or name may be as long; the rest is counted letter by letter.
MOST = 1_000
GRAPHEME = regex.compile(r"\X")


def graphemes(text: str) -> int:
    """Count what a reader sees as letters; LINE counts labels and action texts like this."""
    return len(GRAPHEME.findall(text[:MOST])) + len(text[MOST:])


def utf16_units(text: str) -> int:
    """Count 16-bit units; LINE counts message texts, altText and postback data like this."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def json_bytes(value: object) -> int:
    """Size of the compact JSON in UTF-8 bytes; LINE limits Flex bubbles and carousels by it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return len(text.encode("utf-8", "surrogatepass"))

"""Ids of rows, read from addresses and forms so that none is too large for the database."""

import re

from werkzeug.routing import BaseConverter, Map

# That of no row in practice, so a larger number is answered like any id that is not there.
HIGHEST = 2**63 - 1
_ID = re.compile("[0-9]+")


def read_id(text: str | None) -> int:
    """The id in the text, at most HIGHEST; 0, which no row has, where there is none."""
    found = _ID.fullmatch((text or "").strip())
    if found is None:
        return 0
    # Python reads no more than 4,300 digits; 20 are too many for a row already.
    return min(int(found[0].lstrip("0")[:20] or "0"), HIGHEST)


class IdConverter(BaseConverter):
    """`<id:name>` in an address."""

    regex = "[0-9]+"

    def to_python(self, value: str) -> int:
        return read_id(value)


class FingerprintConverter(BaseConverter):
    """`<mark:name>`: 64 bits with a sign, as seller fingerprints are written."""

    regex = "-?[0-9]{1,19}"

    def to_python(self, value: str) -> int:
        return int(value)


def add_converters(url_map: Map) -> None:
    """Register them with an application."""
    url_map.converters |= {"id": IdConverter, "mark": FingerprintConverter}

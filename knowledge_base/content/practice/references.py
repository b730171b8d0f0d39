"""Sites and numbers in the practice game: none is real but the official hotlines. Pure."""

import re
from collections.abc import Container, Iterator

from knowledge_base.content.texts import CALL_WORDS
from knowledge_base.content.yaml.strict_yaml import Path, Plain

# Kept by RFC 2606 for examples: nobody can register a name below it.
INVENTED = ".example"
_SITE = re.compile(
    r"(?<![a-z0-9.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,20}(?![a-z])", re.IGNORECASE
)
_CALLED = re.compile(rf"(?:{'|'.join(CALL_WORDS)})\s{{0,3}}(\d(?:-?\d){{2,14}})")
# As long as a telephone number or an account, however it is parted.
_LONG_NUMBER = re.compile(r"(?<![\d,.])\d(?:[ -]?\d){7,19}")


def mistakes(plain: Plain, hotlines: Container[str]) -> Iterator[tuple[Path, str, str]]:
    """Every real-looking site, and every number that is none of the hotlines (digits only):
    path, kind of mistake, the piece."""
    for path, text in _texts(plain, ()):
        for site in _SITE.findall(text):
            if not site.lower().endswith(INVENTED):
                yield path, "real_site", site
        for number in (*_CALLED.findall(text), *_LONG_NUMBER.findall(text)):
            if re.sub(r"\D", "", number) not in hotlines:
                yield path, "real_number", number


def _texts(plain: Plain, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(plain, str):
        yield path, plain
        return
    parts = plain.items() if isinstance(plain, dict) else enumerate(plain)
    for key, part in parts:
        yield from _texts(part, (*path, key))

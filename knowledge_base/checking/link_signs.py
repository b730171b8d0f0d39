"""Signs of a link: its owner, the name in which it is dressed up, and what it hides. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge_base.checking.links import WebLink
from knowledge_base.checking.owners import Imitation, Owners, is_of_state
from knowledge_base.content.signs.links import LinkSigns
from knowledge_base.content.signs.organisations import Organisation

_NOT_LATIN = re.compile("[\u0370-\u04ff]")
_USUAL_PORTS = frozenset({"", "80", "443"})
# Made anew every day: a few letters and a digit.
_THROWN_AWAY = re.compile(
    r"^[a-z]{3,7}\d{1,2}$|^[a-z]{2,4}-[a-z]{2,4}$|(?<!\d)\d{2,20}[a-z]{0,20}$"
)


@dataclass(frozen=True, slots=True)
class LinkReading:
    """A link with its owner, its imitation, the codes of its other signs, the organisation
    that its path names, the ids of those that words of its host may name, and how many of those
    words, and of its path's, make a site look real; `is_free`: anybody has a page there at once."""

    link: WebLink
    owner: Organisation | None
    imitation: Imitation | None
    codes: tuple[str, ...]
    is_open: bool
    in_path: Organisation | None = None
    in_host: frozenset[str] = frozenset()
    lures: int = 0
    lures_in_path: int = 0
    is_free: bool = False

    @property
    def is_unknown(self) -> bool:
        """True if nobody is known who owns it, and anybody may."""
        return self.owner is None and not is_of_state(self.link)

    @property
    def is_official(self) -> bool:
        """True if it stands on a site that is known well as an organisation's, where nobody else
        makes pages."""
        if self.owner is None or not self.owner.shown_domain:
            return False
        is_old = self.link.site in self.owner.old
        return not (self.is_open or is_old or bool(self.link.user))


def read_link(link: WebLink, owners: Owners, signs: LinkSigns) -> LinkReading:
    """All that a link shows by itself."""
    owner = owners.owner_of(link)
    is_open = owners.is_open(link)
    is_foreign = (owner is None or bool(link.user)) and not is_of_state(link)
    imitation = owners.imitation(link) if is_foreign else None
    codes = tuple(_codes(link, owner, signs, is_open=is_open))
    is_free = owners.is_made_free(link)
    in_path = owners.borne_in_path(link) if owner is None or is_free else None
    in_host = owners.borne_in_host(link) if owner is None else frozenset()
    lures = owners.lures_in(link), owners.lures_in_path(link)
    if owner is None and not imitation and owners.is_made_of_lures(link):
        codes = (*codes, "link-promises")
    return LinkReading(
        link, owner, imitation, codes, is_open, in_path, in_host, *lures, is_free=is_free
    )


def _codes(
    link: WebLink, owner: Organisation | None, signs: LinkSigns, *, is_open: bool
) -> Iterator[str]:
    shown = {
        "link-at-sign": bool(link.user),
        "link-apk": link.is_apk and owner is None,
        "link-ip": link.is_ip and not link.is_in_the_house,
        "link-odd-port": link.port not in _USUAL_PORTS,
        "link-punycode": _NOT_LATIN.search(link.host) is not None,
    }
    yield from (code for code, is_shown in shown.items() if is_shown)
    if owner is not None:
        return
    if link.host in signs.shorteners:
        yield "link-shortened"
    elif is_open:
        yield "link-free-host"
    elif link.ending.rpartition(".")[2] in signs.endings:
        yield "link-risky-ending"


def looks_thrown_away(read: LinkReading) -> bool:
    """True if its name is of the kind that is made for a day, or made of words that lure."""
    return read.lures > 1 or _THROWN_AWAY.search(read.link.name) is not None

"""Who owns a site, and in whose name it is dressed up. Pure."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from knowledge_base.checking.links import WebLink
from knowledge_base.content.signs.links import LinkSigns
from knowledge_base.content.signs.organisations import Organisation, Organisations

# Cyrillic and Greek letters, digits and pairs that look like a Latin letter.
_LOOKS = str.maketrans("аеорсухіјѕԁԛѡһвнкмтгοαερυικνωτ0135i", "aeopcyxljsdqwhbhkmtroaepulknwtolesl")
_PAIRS = (("rn", "m"), ("vv", "w"))
_MARKED = re.compile(r"[\u00c0-\u024f]")
_HYPHENED = re.compile(r"(?:^|[.-])(?:go|or|co|ac|in|mi)-th(?=[.-]|$)")
_TOO_EARLY = re.compile(r"(?:^|\.)(?:go|or|co|ac)\.th\.")
_SITE = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,20}(?![a-z0-9.-])")
_THAI_STATE = re.compile(r"\.(?:go|mi|ac)\.th$")
_BETWEEN_WORDS = re.compile(r"[._-]")
_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_DIGITS = "0123456789"
# A shorter name stands in too many words to be looked for beside digits, or is too near to others.
_LEAST_ALONE, _LEAST_WITH_DIGITS, _LEAST_MISTYPED, _LONG = 4, 3, 5, 9
_STATE_ENDINGS = (".go.th", ".mi.th", ".ac.th")
_SOLD_ABROAD = frozenset({"courier", "marketplace", "platform", "shop"})


@dataclass(frozen=True, slots=True)
class Imitation:
    """How a link bears the name of an organisation that does not own it, and of which, where it
    is known."""

    code: str
    organisation: Organisation | None


class Owners:
    """The organisations and their sites, made ready."""

    def __init__(self, organisations: Organisations, signs: LinkSigns) -> None:
        self._organisations, self._signs = organisations, signs

    @cached_property
    def _stems(self) -> dict[str, Organisation]:
        """What an organisation's name looks like in the name of a site."""
        stems: dict[str, Organisation] = {}
        known = self._organisations
        for each in known.organisations:
            for host in (*each.domains, *each.old):
                stems.setdefault(_skeleton(_name_of(host)), each)
        for organisation_id, names in self._signs.stems.items():
            stems |= {_skeleton(name): known.by_id[organisation_id] for name in names}
        return stems

    @cached_property
    def _everyday(self) -> frozenset[str]:
        return frozenset(self._signs.everyday)

    def owner_of(self, link: WebLink) -> Organisation | None:
        """The organisation on whose site a link is."""
        found = map(self._organisations.by_host.get, _with_parents(link.host))
        return next(filter(None, found), None)

    def is_open(self, link: WebLink) -> bool:
        """Whether anybody makes a page where the link leads."""
        owner = self.owner_of(link)
        is_listed = any(each in self._signs.open_hosts for each in _with_parents(link.host))
        return link.is_given or is_listed or (owner is not None and owner.open)

    def imitation(self, link: WebLink) -> Imitation | None:
        """The organisation in whose name the link of another is dressed up."""
        found = (
            self._reported(link),
            self._before_at(link),
            self._in_front(link),
            self._in_a_name(link),
            self._mistyped(link),
            self._in_the_path(link),
        )
        return next(filter(None, found), None)

    def _reported(self, link: WebLink) -> Imitation | None:
        """A site of which an authority warned."""
        hosts = self._signs.by_host
        known = hosts.get(link.host) or hosts.get(link.site)
        if known is None:
            return None
        return Imitation("link-reported", self._organisations.by_id.get(known.imitates or ""))

    def _before_at(self, link: WebLink) -> Imitation | None:
        """A real address before the sign after which the host stands."""
        owners = map(self._organisations.by_host.get, _with_parents(link.user))
        owner = next(filter(None, owners), None)
        return Imitation("link-at-sign", owner) if owner else None

    def _in_front(self, link: WebLink) -> Imitation | None:
        """A real address in front of another's: `shopee.co.th.sale.top`, `rd-go-th.xyz`."""
        head = link.host.removesuffix(link.ending).rstrip(".")
        labels = head.split(".")
        ends = range(2, len(labels) + 1)
        parts = (".".join(labels[start:end]) for end in ends for start in range(end - 1))
        owner = next(filter(None, map(self._organisations.by_host.get, parts)), None)
        if owner is None and not (_HYPHENED.search(head) or _TOO_EARLY.search(link.host)):
            return None
        named = (self._stems.get(_skeleton(word)) or self._nearly(word) for word in _words(link))
        return Imitation("link-imitates", owner or next(filter(None, named), None))

    def _in_a_name(self, link: WebLink) -> Imitation | None:
        """A name as a word of another's site, or beside what makes it look real."""
        for word in _words(link):
            owner = self._borne(word)
            if (
                owner is not None
                and self._is_meant(link, word)
                and not self._is_its_own_abroad(link, owner)
            ):
                return Imitation("link-imitates", owner)
        return None

    def _is_meant(self, link: WebLink, word: str) -> bool:
        """Whether a name in a site is no accident: a short one beside what makes it look real,
        a common word beside more of that."""
        if len(word) >= _LEAST_ALONE and word not in self._signs.everyday:
            return True
        lures = sum(self._is_lure(each, 1) for each in _words(link) if each != word)
        lures += link.ending.rpartition(".")[2] in self._signs.endings
        return lures > (word in self._signs.everyday)

    def borne_in_path(self, link: WebLink) -> Organisation | None:
        """The organisation of which a word of the path is the name."""
        words = {*_NO_LETTERS.split(link.path.lower())} - self._everyday
        long = sorted(word for word in words if len(word) >= _LEAST_WITH_DIGITS)
        owners = (self._stems.get(_skeleton(word)) for word in long)
        return next(filter(None, owners), None)

    def borne_in_host(self, link: WebLink) -> frozenset[str]:
        """The ids of organisations of which a word of the host is the name, by accident or not."""
        owners = (self._stems.get(_skeleton(word)) for word in _words(link))
        return frozenset(owner.id for owner in owners if owner is not None)

    def _is_its_own_abroad(self, link: WebLink, owner: Organisation) -> bool:
        """Whether it may be the site of a firm of many countries in another of them."""
        is_risky = link.ending.rpartition(".")[2] in self._signs.endings
        is_same = link.host == link.site and link.name in map(_name_of, owner.domains)
        return is_same and not is_risky and owner.kind in _SOLD_ABROAD

    def _borne(self, word: str) -> Organisation | None:
        """The organisation whose name a word of a host is, alone, or with lures and digits."""
        whole = self._stems.get(_skeleton(word))
        if whole is not None or not any(stem in _skeleton(word) for stem in self._stems):
            return whole
        for size in range(len(word) - 1, 1, -1):
            for name, rest in ((word[:size], word[size:]), (word[-size:], word[:-size])):
                owner = self._stems.get(_skeleton(name))
                if owner is not None and self._is_lure(rest, size):
                    return owner
        return None

    def _is_lure(self, rest: str, size: int) -> bool:
        letters = rest.strip(_DIGITS)
        return letters in self._signs.lures or (not letters and size >= _LEAST_WITH_DIGITS)

    def _mistyped(self, link: WebLink) -> Imitation | None:
        """A name that is a letter or two off another's, or looks the same."""
        words = {link.name, *_words(link)} - self._everyday
        owners = map(self._nearly, sorted(words))
        owner = next(filter(None, owners), None)
        return Imitation("link-lookalike", owner) if owner else None

    def _nearly(self, word: str) -> Organisation | None:
        looks = _skeleton(word)
        for stem, owner in self._stems.items():
            if len(stem) >= _LEAST_MISTYPED and abs(len(stem) - len(looks)) <= 2:
                most = 1 + (len(stem) >= _LONG)
                if OSA.distance(looks, stem, score_cutoff=most) <= most:
                    return owner
        return None

    def _in_the_path(self, link: WebLink) -> Imitation | None:
        """A real address behind the first slash of a site that nobody knows."""
        for written in _SITE.finditer(link.path.lower()):
            owners = map(self._organisations.by_host.get, _with_parents(written[0]))
            owner = next(filter(None, owners), None)
            if owner is not None or _THAI_STATE.search(written[0]):
                return Imitation("link-brand-in-path", owner)
        return None


def _words(link: WebLink) -> list[str]:
    """The words of a host before its ending."""
    return [word for word in _BETWEEN_WORDS.split(link.host.removesuffix(link.ending)) if word]


def is_of_state(link: WebLink) -> bool:
    """Whether only an authority or a school can have the site, known or not."""
    return link.host.endswith(_STATE_ENDINGS)


def _with_parents(host: str) -> Iterator[str]:
    """The host and what it stands below: "a.b.th", "b.th"."""
    labels = host.split(".")
    return (".".join(labels[place:]) for place in range(len(labels) - 1))


def _name_of(host: str) -> str:
    """The label that its owner chose."""
    labels = host.split(".")
    has_two = len(labels) > 2 and labels[-2] in ("ac", "co", "go", "in", "or")
    return labels[-3] if has_two else labels[-2]


def _skeleton(word: str) -> str:
    """A word as it looks at a glance."""
    plain = _MARKED.sub(_base, word.lower()).translate(_LOOKS)
    for pair, letter in _PAIRS:
        plain = plain.replace(pair, letter)
    return plain.replace("-", "")


def _base(letter: re.Match[str]) -> str:
    return unicodedata.normalize("NFKD", letter[0])[0]

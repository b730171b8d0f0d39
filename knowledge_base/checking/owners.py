"""Owners of sites, and the names in which sites are dressed up. Pure."""

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
_LOOKS = str.maketrans(
    "аеорсухіјѕԁԛѡһвнкмтгοαερυικνωτ01345i", "aeopcyxljsdqwhbhkmtroaepulknwtoleasl"
)
_PAIRS = (("rn", "m"), ("vv", "w"))
_MARKED = re.compile(r"[\u00c0-\u024f]")
_HYPHENED = re.compile(r"(?:^|[.-])(?:go|or|co|ac|in|mi)-th(?=[.-]|$)")
_TOO_EARLY = re.compile(r"(?:^|\.)(?:go|or|co|ac)\.th\.")
_SITE = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,20}(?![a-z0-9.-])")
_THAI_STATE = re.compile(r"\.(?:go|mi|ac)\.th$")
_BETWEEN_WORDS = re.compile(r"[._-]")
_THAI = re.compile("[\u0e01-\u0e4e]{4}")
_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_DIGITS = "0123456789"
# A shorter name stands in too many words to be looked for inside them, or is too near to others.
_LEAST_ALONE, _LEAST_INSIDE, _LEAST_MISTYPED, _LONG = 4, 3, 5, 9
# A word of everyday language is a letter off a shorter one by chance.
_LEAST_MISTYPED_ALONE = 6
_STATE_ENDINGS = (".go.th", ".mi.th", ".ac.th")
# The Thai ending, given to who has the same name below .th, and that of firms, given to who shows
# that a firm or a trade mark is called so.
_ASK_FOR_PAPERS = (".\u0e44\u0e17\u0e22", ".co.th")
_SOLD_ABROAD = frozenset({"courier", "marketplace", "platform", "shop"})


@dataclass(frozen=True, slots=True)
class Imitation:
    """The way a link bears the name of an organisation that does not own it, and which, where it
    is known."""

    code: str
    organisation: Organisation | None


class Owners:
    """The organisations and their sites, made ready."""

    def __init__(self, organisations: Organisations, signs: LinkSigns) -> None:
        self._organisations, self._signs = organisations, signs

    @cached_property
    def _stems(self) -> dict[str, Organisation]:
        """The forms of an organisation's name in the name of a site."""
        stems: dict[str, Organisation] = {}
        known = self._organisations
        for each in known.organisations:
            for host in (*each.domains, *each.old):
                if len(_name_of(host)) > 1:
                    stems.setdefault(_skeleton(_name_of(host)), each)
            for name in filter(_THAI.search, each.names):
                stems.setdefault(_skeleton(name.replace(" ", "")), each)
        for organisation_id, names in self._signs.stems.items():
            if owner := known.by_id.get(organisation_id):
                stems |= {_skeleton(name): owner for name in names}
        return stems

    @cached_property
    def _everyday(self) -> frozenset[str]:
        return frozenset(self._signs.everyday)

    @cached_property
    def _no_names(self) -> frozenset[str]:
        """Words that are no mistyped name, however near they come to one."""
        return self._everyday.union(self._signs.lures)

    def owner_of(self, link: WebLink) -> Organisation | None:
        """The organisation on whose site a link is."""
        return self.owner_of_host(link.host)

    def owner_of_host(self, host: str) -> Organisation | None:
        """The organisation whose site a host is, or is below."""
        found = map(self._organisations.by_host.get, _with_parents(host))
        return next(filter(None, found), None)

    def is_open(self, link: WebLink) -> bool:
        """True if anybody makes a page where the link leads."""
        owner = self.owner_of(link)
        return link.is_given or self._is_made_free(link) or (owner is not None and owner.open)

    def _is_made_free(self, link: WebLink) -> bool:
        """True if it lies on a place where everybody may have a page of a name they choose."""
        return any(each in self._signs.open_hosts for each in _with_parents(link.host))

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
        owner = self.owner_of_host(link.user)
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
        return Imitation("link-imitates", owner or next(self._named(link), None))

    def _named(self, link: WebLink) -> Iterator[Organisation]:
        """The organisations whose names the words of a host are, or nearly are."""
        for word in _words(link):
            if owner := self._stems.get(_skeleton(word)):
                yield owner
            yield from (owner for _, owner in self._nearly(word))

    def _in_a_name(self, link: WebLink) -> Imitation | None:
        """A name as a word of another's site, or beside what makes it look real."""
        if link.host.endswith(_ASK_FOR_PAPERS):
            return None
        for word in _words(link):
            name = self._borne(word)
            if name is None or not self._is_meant(link, word, name):
                continue
            owner = self._stems[_skeleton(name)]
            if not self._is_its_own_abroad(link, owner):
                return Imitation("link-imitates", owner)
        return None

    def _is_meant(self, link: WebLink, word: str, name: str) -> bool:
        """True if a word of a site uses a name on purpose: a short name needs one lure beside it,
        an everyday word two."""
        lures = self._lures_beside(link, word)
        if word in self._everyday:
            return lures > 1
        if name in self._everyday:
            return lures + (name != word) > 1
        return len(word) >= _LEAST_ALONE or lures > 0

    def _lures_beside(self, link: WebLink, word: str) -> int:
        """Count the lures beside a word of a site; a page that anybody can make is
        named to be taken for another's."""
        lures = sum(self._is_lure(each) for each in _words(link) if each != word)
        is_risky = link.ending.rpartition(".")[2] in self._signs.endings
        return lures + self._is_made_free(link) + is_risky

    def borne_in_path(self, link: WebLink) -> Organisation | None:
        """The organisation of which a word of the path is the name."""
        words = {*_NO_LETTERS.split(link.path.lower())} - self._everyday
        # A program that is sent to be installed is called as shortly as an authority.
        least = _LEAST_INSIDE - link.is_apk
        long = sorted(word for word in words if len(word) >= least)
        owners = (self._stems.get(_skeleton(word)) for word in long)
        return next(filter(None, owners), None)

    def borne_in_host(self, link: WebLink) -> frozenset[str]:
        """The ids of organisations of which a word of the host is the name, by accident or not."""
        owners = (self._stems.get(_skeleton(word)) for word in _words(link))
        return frozenset(owner.id for owner in owners if owner is not None)

    def _is_its_own_abroad(self, link: WebLink, owner: Organisation) -> bool:
        """True if it may be the site of a firm of many countries in another of them."""
        is_risky = link.ending.rpartition(".")[2] in self._signs.endings
        is_same = link.host == link.site and link.name in map(_name_of, owner.domains)
        return is_same and not is_risky and owner.kind in _SOLD_ABROAD

    def _borne(self, word: str) -> str | None:
        """The organisation's name that a word of a host is, alone, or with lures and digits."""
        if _skeleton(word) in self._stems:
            return word
        if not any(stem in _skeleton(word) for stem in self._stems):
            return None
        for size in range(len(word) - 1, _LEAST_INSIDE - 1, -1):
            for name, rest in ((word[:size], word[size:]), (word[-size:], word[:-size])):
                is_added = rest.isdigit() or self._is_lure(rest)
                if is_added and _skeleton(name) in self._stems:
                    return name
        return None

    def lures_in(self, link: WebLink) -> int:
        """Count the words of a host that make a site look real, or important."""
        return sum(map(self._is_lure, _words(link)))

    def _is_lure(self, word: str) -> bool:
        return word.strip(_DIGITS) in self._signs.lures

    def _mistyped(self, link: WebLink) -> Imitation | None:
        """A name that is a letter or two off another's."""
        for word in sorted({link.name, *_words(link)} - self._no_names):
            is_right = _skeleton(word) in self._stems
            for stem, owner in () if is_right else self._nearly(word):
                if self._is_mistyped(link, word, stem):
                    return Imitation("link-lookalike", owner)
        return None

    def _is_mistyped(self, link: WebLink, word: str, stem: str) -> bool:
        """True if a word is near a name by no accident: near a short or a common one only beside
        what makes it look real, and with the same first letter."""
        is_common = any(stem == _skeleton(each) for each in self._everyday)
        if len(stem) >= _LEAST_MISTYPED_ALONE and not is_common:
            return True
        return _skeleton(word)[:1] == stem[:1] and self._lures_beside(link, word) > 0

    def _nearly(self, word: str) -> Iterator[tuple[str, Organisation]]:
        """The names that a word is a letter or two off, and whose they are."""
        looks = _skeleton(word)
        for stem, owner in self._stems.items():
            if len(stem) >= _LEAST_MISTYPED and abs(len(stem) - len(looks)) <= 2:
                most = 1 + (len(stem) >= _LONG)
                if OSA.distance(looks, stem, score_cutoff=most) <= most:
                    yield stem, owner

    def _in_the_path(self, link: WebLink) -> Imitation | None:
        """A real address behind the first slash of a site that nobody knows."""
        for written in _SITE.finditer(link.path.lower()):
            owner = self.owner_of_host(written[0])
            if owner is not None or _THAI_STATE.search(written[0]):
                return Imitation("link-brand-in-path", owner)
        return None


def _words(link: WebLink) -> list[str]:
    """The words of a host before its ending, and those that hyphens part as one."""
    before = link.host.removesuffix(link.ending)
    joined = [label.replace("-", "") for label in before.split(".") if "-" in label]
    return [word for word in (*_BETWEEN_WORDS.split(before), *joined) if word]


def is_of_state(link: WebLink) -> bool:
    """True if only an authority or a school can have the site, known or not."""
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

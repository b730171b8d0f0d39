"""Owners of sites, and the names in which sites are dressed up. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge_base.checking.links import WebLink
from knowledge_base.checking.site_names import Bearing, SiteNames, name_of, skeleton
from knowledge_base.content.firms import Firms
from knowledge_base.content.signs.links import LinkSigns
from knowledge_base.content.signs.organisations import Organisation, Organisations

_HYPHENED = re.compile(r"(?:^|[.-])(?:go|or|co|ac|in|mi)-th(?=[.-]|$)")
_TOO_EARLY = re.compile(r"(?:^|\.)(?:go|or|co|ac)\.th\.")
_SITE = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,20}(?![a-z0-9.-])")
_THAI_STATE = re.compile(r"\.(?:go|mi|ac)\.th$")
_BETWEEN_WORDS = re.compile(r"[._-]")
_DIGITS = "0123456789"
_NO_LETTERS = re.compile(r"[^a-z0-9]+")
# A shorter name stands in too many words to be looked for inside them, or is too near to others.
_LEAST_ALONE, _LEAST_INSIDE = 5, 3
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

    def __init__(self, organisations: Organisations, signs: LinkSigns, firms: Firms) -> None:
        self._organisations, self._signs = organisations, signs
        self.names = SiteNames(organisations, signs, firms)

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
        return link.is_given or self.is_made_free(link) or (owner is not None and owner.open)

    def is_made_free(self, link: WebLink) -> bool:
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
            if name := self.names.borne(word):
                yield name.organisation
            yield from (each.organisation for each in self.names.nearly(word))

    def _in_a_name(self, link: WebLink) -> Imitation | None:
        """A name as a word of another's site, or beside what makes it look real."""
        if link.host.endswith(_ASK_FOR_PAPERS):
            return None
        for word in _words(link):
            name = self.names.borne(word)
            if name is None or not self._is_meant(link, word, name):
                continue
            if not self._is_its_own_abroad(link, name.organisation):
                return Imitation("link-imitates", name.organisation)
        return None

    def _is_meant(self, link: WebLink, word: str, name: Bearing) -> bool:
        """True if a word of a site uses a name on purpose: a short name, and what people only
        call it, need one lure beside it, an everyday word and the shortest two."""
        lures = self._lures_beside(link, word)
        if word in self.names.everyday:
            return lures > 1
        if self.names.is_everyday(name.name) and not name.is_disguised:
            return lures + name.is_stuck > 1
        if len(name.name) < _LEAST_INSIDE:
            return lures + name.lures > (1 if name.is_stuck else 0)
        is_long = len(name.name) >= _LEAST_ALONE
        return lures + name.lures > 0 or (is_long and name.is_own)

    def _lures_beside(self, link: WebLink, word: str) -> int:
        """Count the lures beside a word of a site; a page that anybody can make is
        named to be taken for another's."""
        lures = sum(self.names.is_lure(each) for each in _words(link) if each not in word)
        is_risky = link.ending.rpartition(".")[2] in self._signs.endings
        return lures + self.is_made_free(link) + is_risky

    def lures_in_path(self, link: WebLink) -> int:
        """Count the words of a path that make it look real, or important."""
        return sum(map(self.names.is_lure, _NO_LETTERS.split(link.path.lower())))

    def is_made_of_lures(self, link: WebLink) -> bool:
        """True if the name of a site that anybody may have promises or demands, and names nobody:
        "tax-refund-2569.com"."""
        if link.host.endswith((*_ASK_FOR_PAPERS, *_STATE_ENDINGS)) or link.is_given:
            return False
        words = _BETWEEN_WORDS.split(link.name)
        grave = {word.strip(_DIGITS) for word in words}.intersection(self._signs.promises)
        return bool(grave) and sum(map(self.names.is_lure, words)) > 1

    def borne_in_path(self, link: WebLink) -> Organisation | None:
        """The organisation of which a word of the path is the name."""
        words = {*_NO_LETTERS.split(link.path.lower())} - self.names.everyday
        # A program that is sent to be installed is called as shortly as an authority.
        least = _LEAST_INSIDE - link.is_apk
        names = (self.names.borne(word) for word in sorted(words) if len(word) >= least)
        found = (
            each.organisation
            for each in names
            if each and len(each.name) >= least and not self.names.is_everyday(each.name)
        )
        return next(found, None)

    def borne_in_host(self, link: WebLink) -> frozenset[str]:
        """The ids of organisations of which a word of the host is the name, by accident or not."""
        names = map(self.names.borne, _words(link))
        return frozenset(name.organisation.id for name in names if name is not None)

    def _is_its_own_abroad(self, link: WebLink, owner: Organisation) -> bool:
        """True if it may be the site of a firm of many countries in another of them."""
        is_risky = link.ending.rpartition(".")[2] in self._signs.endings
        is_same = link.host == link.site and link.name in map(name_of, owner.domains)
        return is_same and not is_risky and owner.kind in _SOLD_ABROAD

    def lures_in(self, link: WebLink) -> int:
        """Count the words of a host that make a site look real, or important."""
        return sum(map(self.names.is_lure, _words(link)))

    def _mistyped(self, link: WebLink) -> Imitation | None:
        """A name that is a letter or two off another's."""
        for word in sorted({link.name, *_words(link)}):
            for near in self.names.nearly(word):
                if self._is_mistyped(link, word, near):
                    return Imitation("link-lookalike", near.organisation)
        return None

    def _is_mistyped(self, link: WebLink, word: str, near: Bearing) -> bool:
        """True if a word is near a name by no accident: near a short or a common one, or what
        people only call it, beside what makes it look real, and with the same first letter."""
        is_plain = near.is_own and not self.names.is_everyday(near.name)
        if len(near.name) >= _LEAST_MISTYPED_ALONE and is_plain:
            return True
        is_same = skeleton(word)[:1] == skeleton(near.name)[:1]
        return is_same and self._lures_beside(link, word) > 0

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

"""The names of organisations as they stand in sites, paths and senders, and what comes near them.
Pure."""

import re
import unicodedata
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from knowledge_base.content.firms import Firms
from knowledge_base.content.signs.links import LinkSigns
from knowledge_base.content.signs.organisations import Organisation, Organisations

# Cyrillic and Greek letters, digits and pairs that look like a Latin letter.
_LOOKS = str.maketrans(
    "аеорсухіјѕԁԛѡһвнкмтгοαερυικνωτ01345i", "aeopcyxljsdqwhbhkmtroaepulknwtoleasl"
)
_PAIRS = (("rn", "m"), ("vv", "w"))
_MARKED = re.compile(r"[\u00c0-\u024f]")
_THAI = re.compile("[\u0e01-\u0e4e]{4}")
_LATIN_NAME = re.compile(r"[a-z0-9][a-z0-9 .&'+-]{1,40}")
_BETWEEN = re.compile(r"[ .'+-]")
_DIGITS = "0123456789"
# A shorter name stands in too many words to be looked for inside them, or is too near to others.
_LEAST_INSIDE, _LONGEST_INSIDE, _LEAST_MISTYPED, _LONG = 2, 40, 5, 9
_LONGEST_LURE, _LEAST_LONG = 20, 4


@dataclass(frozen=True, slots=True)
class Bearing:
    """The name that a word is or holds, whose it is, and how many lures stick to it (digits alone
    are none); `is_own`: it is the name of a site, known from deceiving ones, or Thai;
    `is_disguised`: it only looks like the name."""

    name: str
    organisation: Organisation
    lures: int = 0
    is_stuck: bool = False
    is_own: bool = True
    is_disguised: bool = False


class SiteNames:
    """The names, made ready."""

    def __init__(self, known: Organisations, signs: LinkSigns, firms: Firms) -> None:
        self._known, self._signs, self._firms = known, signs, firms

    @cached_property
    def _own(self) -> dict[str, Organisation]:
        """The names of sites, and those listed as met in deceiving ones."""
        own: dict[str, Organisation] = {}
        for each in self._known.organisations:
            for host in (*each.domains, *each.old):
                if len(name_of(host)) > 1 and not self._is_below_another(host, each):
                    own.setdefault(name_of(host).replace("-", ""), each)
        for organisation_id, names in self._signs.stems.items():
            if owner := self._known.by_id.get(organisation_id):
                own |= dict.fromkeys(names, owner)
        return own

    def _is_below_another(self, host: str, owner: Organisation) -> bool:
        """True if a host is a part of the site of another, whose name it bears."""
        parents = (host.split(".", place)[-1] for place in range(1, host.count(".")))
        above = filter(None, map(self._known.by_host.get, parents))
        return any(each is not owner for each in above)

    @cached_property
    def _called(self) -> dict[str, Organisation]:
        """The names that people use for them, without spaces and signs."""
        called: dict[str, Organisation] = {}
        firms = {firm.name: firm for firm in self._firms.firms}
        for each in self._known.organisations:
            told = (
                name
                for firm in map(firms.get, each.firms)
                if firm is not None
                for name in firm.names
                if _LATIN_NAME.fullmatch(name) or name not in firm.ambiguous
            )
            for name in (*each.names, *told):
                for plain in _compact(name):
                    called.setdefault(plain, each)
        return called

    @cached_property
    def _all(self) -> dict[str, Organisation]:
        return self._called | self._own

    @cached_property
    def _looks(self) -> dict[str, str]:
        """Each name by what it looks like at a glance; one's own first."""
        names = (name for name in (*self._called, *self._own) if not name.isdigit())
        return {skeleton(name): name for name in names}

    @cached_property
    def everyday(self) -> frozenset[str]:
        """Words of everyday language that are somebody's name, too."""
        shared = (
            plain
            for firm in self._firms.firms
            for name in filter(_LATIN_NAME.fullmatch, firm.ambiguous)
            for plain in _compact(name)
            if len(plain) > _LEAST_INSIDE
        )
        return frozenset(self._signs.everyday).union(set(shared) - self._own.keys())

    @cached_property
    def _everyday_looks(self) -> frozenset[str]:
        return frozenset(map(skeleton, self.everyday))

    @cached_property
    def _no_names(self) -> frozenset[str]:
        """Words that are no mistyped name, however near they come to one."""
        return self.everyday.union(self._signs.lures)

    @cached_property
    def _lures(self) -> frozenset[str]:
        return frozenset(self._signs.lures)

    @cached_property
    def _lure_looks(self) -> frozenset[str]:
        return frozenset(map(skeleton, self._signs.lures))

    def is_lure(self, word: str) -> bool:
        """True if a word makes a site look real, or important."""
        return word.strip(_DIGITS) in self._lures

    def named(self, word: str) -> Bearing | None:
        """The name that a whole word is, letter by letter or at a glance."""
        if word in self._all:
            return self._bearing(word)
        name = self._looks.get(skeleton(word))
        return self._bearing(name, is_disguised=True) if name else None

    def borne(self, word: str) -> Bearing | None:
        """The name that a word is, or holds beside nothing but lures and digits; the longest."""
        if whole := self.named(word):
            return whole
        looks = skeleton(word.rstrip(_DIGITS))
        found = self._inside(word, self._all, self._lures)
        if found is None and looks != word:
            found = self._inside(looks, self._looks, self._lure_looks)
        if found is None:
            return None
        name, lures = found
        return self._bearing(self._looks.get(name, name), lures, is_stuck=True)

    def _bearing(
        self, name: str, lures: int = 0, *, is_stuck: bool = False, is_disguised: bool = False
    ) -> Bearing:
        is_own = name in self._own or _THAI.search(name) is not None
        return Bearing(name, self._all[name], lures, is_stuck, is_own, is_disguised)

    def _inside(
        self, word: str, names: Container[str], lures: frozenset[str]
    ) -> tuple[str, int] | None:
        """The longest name that the lures of a word leave over, and how many they are."""
        heads, tails = _covers(word, lures), _covers(word, lures, from_end=True)
        found = (
            (word[start:end], heads[start] + tails[end])
            for start in heads
            for end in tails
            if self._may_stick(word[start:end], is_inside=start > 0 and end < len(word))
            and word[start:end] in names
        )
        return max(found, key=lambda each: len(each[0]), default=None)

    def _may_stick(self, name: str, *, is_inside: bool) -> bool:
        """True if a name of this length is no part of other words by chance."""
        if len(name) < _LEAST_INSIDE or (name in self.everyday and len(name) < _LEAST_LONG):
            return False
        return len(name) <= _LONGEST_INSIDE and (len(name) >= _LEAST_LONG or not is_inside)

    def nearly(self, word: str) -> Iterator[Bearing]:
        """The names that a word is a letter or two off."""
        if word in self._no_names or self.named(word):
            return
        looks = skeleton(word)
        for look, name in self._looks.items():
            if len(look) < _LEAST_MISTYPED or abs(len(look) - len(looks)) > 2:
                continue
            is_called = name not in self._own
            if is_called and self.is_everyday(name):
                continue
            # Two letters of "policeonline" make it "pile online".
            is_short = len(look) < _LONG or is_called or self._holds_lure(name)
            if OSA.distance(looks, look, score_cutoff=2) <= 2 - is_short:
                yield self._bearing(name)

    def _holds_lure(self, name: str) -> bool:
        heads, tails = _covers(name, self._lures), _covers(name, self._lures, from_end=True)
        return len(heads) + len(tails) > 2

    def is_everyday(self, name: str) -> bool:
        """True if a name is a word of everyday language, or looks like one."""
        return name in self.everyday or skeleton(name) in self._everyday_looks


def _covers(word: str, lures: frozenset[str], *, from_end: bool = False) -> Mapping[int, int]:
    """The places up to which, or from which, a word is made of nothing but lures and digits, and
    of how many lures at least."""
    size = len(word)
    covered = {0: 0}
    for place in range(1, size + 1):
        for before in range(max(0, place - _LONGEST_LURE), place):
            part = word[size - place : size - before] if from_end else word[before:place]
            is_digits = part.isdigit()
            if before in covered and (is_digits or part in lures):
                count = covered[before] + (not is_digits)
                covered[place] = min(count, covered.get(place, count))
    return {size - place: count for place, count in covered.items()} if from_end else covered


def _compact(name: str) -> Iterator[str]:
    """A name as the name of a site would write it."""
    if _LATIN_NAME.fullmatch(name):
        plain = _BETWEEN.sub("", name)
        yield from dict.fromkeys(plain.replace("&", sign) for sign in ("n", "and", ""))
    elif _THAI.search(name):
        yield name.replace(" ", "")


def name_of(host: str) -> str:
    """The label that its owner chose."""
    labels = host.split(".")
    has_two = len(labels) > 2 and labels[-2] in ("ac", "co", "go", "in", "or")
    return labels[-3] if has_two else labels[-2]


def skeleton(word: str) -> str:
    """A word as it looks at a glance."""
    plain = _MARKED.sub(_base, word.lower()).translate(_LOOKS)
    for pair, letter in _PAIRS:
        plain = plain.replace(pair, letter)
    return plain.replace("-", "")


def _base(letter: re.Match[str]) -> str:
    return unicodedata.normalize("NFKD", letter[0])[0]

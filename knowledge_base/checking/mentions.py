"""The places where a text names organisations, by their names, senders and addresses. Pure."""

import re
from collections.abc import Iterable, Iterator

from knowledge_base.checking import texts
from knowledge_base.checking.messages import Mention
from knowledge_base.checking.owners import Owners
from knowledge_base.checking.site_names import Bearing
from knowledge_base.content.firms import Firms
from knowledge_base.content.signs.folded import BREAK
from knowledge_base.content.signs.organisations import Organisation, Organisations

_LATIN, _THAI = re.compile("[a-z0-9]"), "\u0e01-\u0e4e"
# A Thai name so short stands inside many words, and is mostly the first letters of a longer one.
_ABBREVIATION = re.compile("[\u0e01-\u0e4e]{1,4}|[\u0e01-\u0e2e]{5}")
_BETWEEN_THAI, _MAY_BE_BETWEEN, _MUST_BE_BETWEEN = re.compile("[ .]"), r"\.? ?", r"\. ?"
_MAY_BEGIN = "(?:{})".format(
    "|".join((rf"(?<![{_THAI}])(?<![{_THAI}]\.)", *(f"(?<={each})" for each in texts.BEFORE_NAMES)))
)
_THAI_ENDS = rf"(?![{_THAI}])"
_AFTER_AT = re.compile(r"@((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,20})(?![a-z0-9.-])")
# Who sends a message, as telephones show it.
_SENDER = re.compile(
    r"\W{0,4}(?P<marked>[a-z0-9][a-z0-9 ._&'+-]{1,30}?) ?[:\])>|]|"
    r"\W{0,4}(?P<plain>[a-z0-9][a-z0-9._&'+-]{1,30}) (?=[\u0e01-\u0e4e])",
    re.IGNORECASE,
)
_BETWEEN_WORDS = re.compile(r"[ ._-]+")
_BETWEEN_LETTERS = re.compile(r"[ .&'+_-]")
# A shorter word is near a name by chance.
_LATIN_WORD = re.compile("[a-z]{7,24}")
# Where a shorter name sticks to other words, it is one by chance.
_LEAST_STUCK = 3


class MentionFinder:
    """The names, made ready."""

    def __init__(self, known: Organisations, firms: Firms, owners: Owners) -> None:
        self._known, self._firms, self._owners = known, firms, owners
        self._names = [
            (_letters(name), _spelt(name), each)
            for each in known.organisations
            for name in (*each.names, each.name.partition(" (")[0].lower(), *self._short(each))
        ]

    def _short(self, each: Organisation) -> Iterator[str]:
        """The abbreviations among the names of its firms; a common word only with its points."""
        for firm in self._firms.firms:
            for name in firm.names if firm.name in each.firms else ():
                if _ABBREVIATION.fullmatch(_letters(name)):
                    yield ".".join(_letters(name)) + "." if name in firm.ambiguous else name

    def find(self, text: str) -> tuple[Mention, ...]:
        """The places where a text names organisations, each name once, in order; what is only near
        a name counts where there is nothing else."""
        lower = text.lower()
        found = [*self._by_firm(lower), *self._by_name(lower), *self._sent(text)]
        found = list(_longest(found)) or list(self._nearly(lower))
        return tuple(sorted(found, key=lambda each: each.start))

    def mailed(self, text: str) -> Iterator[Mention]:
        """The owners of a lower-case text's e-mail addresses; said after all that it names."""
        for host in _AFTER_AT.findall(text):
            if owner := self._owners.owner_of_host(host):
                yield Mention(len(text), len(text), owner)

    def _by_firm(self, lower: str) -> Iterator[Mention]:
        for mention in self._firms.find(lower, in_messages=True):
            if owner := self._known.by_firm.get(mention.firm.name):
                yield Mention(mention.start, mention.end, owner)

    def _by_name(self, lower: str) -> Iterator[Mention]:
        letters = _letters(lower)
        for name, spelt, each in self._names:
            if name in letters:
                found = spelt.search(_without(lower, each.not_meant))
                if found is not None:
                    yield Mention(*found.span(), each)

    def _sent(self, text: str) -> Iterator[Mention]:
        """The sender at the head, as a site would write the name: "RD-Service: "."""
        found = _SENDER.match(text)
        if found is None:
            return
        sender = found["marked"] or found["plain"]
        whole = _BETWEEN_LETTERS.sub("", sender)
        for word in (whole, *_BETWEEN_WORDS.split(sender)) if not whole.isdigit() else ():
            name = self._owners.names.borne(word.lower())
            if name and self._is_sender(word, name):
                yield Mention(found.start(), found.end(), name.organisation)
                return

    def _is_sender(self, word: str, name: Bearing) -> bool:
        """True if a word at the head is a name and no word of everyday language: an authority
        writes one in capitals."""
        if self._owners.names.is_everyday(name.name):
            return word.isupper() and name.organisation.kind == "agency"
        return len(name.name) >= _LEAST_STUCK or not name.is_stuck

    def _nearly(self, lower: str) -> Iterator[Mention]:
        for found in _LATIN_WORD.finditer(lower):
            for near in self._owners.names.nearly(found[0]):
                yield Mention(*found.span(), near.organisation)


def _longest(found: list[Mention]) -> Iterator[Mention]:
    """Those that are no part of a longer one."""
    for each in found:
        if not any(
            other.start <= each.start and each.end <= other.end and _size(other) > _size(each)
            for other in found
        ):
            yield each


def _size(mention: Mention) -> int:
    return mention.end - mention.start


def _without(text: str, phrases: Iterable[str]) -> str:
    """The text with each phrase blanked, so that places stay what they are."""
    for phrase in phrases:
        text = text.replace(phrase, BREAK * len(phrase))
    return text


def _letters(text: str) -> str:
    """The text without what may stand between the letters of a name."""
    return _BETWEEN_THAI.sub("", text)


def _spelt(name: str) -> re.Pattern[str]:
    """A pattern of a name that stands by itself: an abbreviation with points and spaces or
    without, any other with or without its spaces; one that is written with a point has it."""
    end = r"\." if name.endswith(".") else ""
    letters = _letters(name)
    if _ABBREVIATION.fullmatch(letters):
        between = _MUST_BE_BETWEEN if name == f"{'.'.join(letters)}." else _MAY_BE_BETWEEN
        return re.compile(f"{_MAY_BEGIN}{between.join(letters)}{end or _THAI_ENDS}")
    spelt = re.escape(name).replace(r"\ ", " ?")
    if _LATIN.match(name):
        return re.compile(rf"(?<![a-z0-9]){spelt}(?![a-z0-9])")
    return re.compile(spelt)

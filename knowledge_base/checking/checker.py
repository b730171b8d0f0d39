"""The check of a text before money is sent: its links, numbers and message, and what follows."""

import re
from collections.abc import Sequence

from knowledge_base import thai
from knowledge_base.checking import messages, verdict
from knowledge_base.checking.evidence import CheckEvidence
from knowledge_base.checking.link_signs import read_link
from knowledge_base.checking.links import links_in, without_links
from knowledge_base.checking.mentions import MentionFinder
from knowledge_base.checking.messages import ScoreFunction
from knowledge_base.checking.numbers import NumberReader
from knowledge_base.checking.owners import Owners
from knowledge_base.checking.payloads import read_payload
from knowledge_base.checking.results import CheckResult, Reason
from knowledge_base.content.firms import Firms
from knowledge_base.content.library import Signs
from knowledge_base.content.signs.folded import ascii_digits
from knowledge_base.content.signs.organisations import Organisation

LONGEST = 20_000
# A longer message says what it wants in its head or in its tail.
_HEAD = 1_000
# Thai is broken in the middle of a sentence, and of a word.
_BROKEN_LINE = re.compile("(?<=[\u0e01-\u0e5b])\n(?=[\u0e01-\u0e5b])")
# Stands in a quote where a link or an address was.
_LEFT_OUT = "…"
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")


class TextTooLong(Exception):
    """The text has more letters than `LONGEST`."""


class Checker:
    """Ready for texts; keeps nothing of them. `score` tells what a text sounds like."""

    def __init__(self, signs: Signs, firms: Firms, score: ScoreFunction) -> None:
        self._signs, self._firms, self._score = signs, firms, score
        self._owners = Owners(signs.organisations, signs.links, firms)
        self._numbers = NumberReader(signs.organisations)
        self._mentions = MentionFinder(signs.organisations, firms, self._owners)

    def check(self, text: str) -> CheckResult:
        """Check a text without looking anything up. Raises TextTooLong."""
        return self._check(text, (), words_were_read=True)

    def check_picture(
        self, text: str, codes: Sequence[str], *, words_were_read: bool = True
    ) -> CheckResult:
        """The same of the words of a picture and the texts of its QR codes; where the words were
        not read, that is said. Raises TextTooLong."""
        whole = _BROKEN_LINE.sub("", text)
        return self._check(whole, codes, words_were_read=words_were_read)

    def _check(self, text: str, codes: Sequence[str], *, words_were_read: bool) -> CheckResult:
        if len(text) > LONGEST:
            raise TextTooLong
        payloads = [read_payload(code) for code in codes]
        coded = [each.value for each in payloads if each.type == "link" and each.value]
        written = links_in("\n".join([*coded, text]))
        links = [read_link(each, self._owners, self._signs.links) for each in written]
        told, shown = (_EMAIL.sub(each, without_links(text, each)) for each in (" ", _LEFT_OUT))
        numbers = self._numbers.find(ascii_digits(told))
        words = thai.head_and_tail(told, _HEAD)
        typed = thai.head_and_tail(shown, _HEAD)
        named = (*self._mentions.find(words), *self._mentions.mailed(text.lower()))
        message = messages.read(words, typed, self._signs.tricks, self._score, named)
        price = self._signs.prices.find(message.folded)
        found = CheckEvidence(links, numbers, message, price, payloads, words_were_read)
        return verdict.decide(found)

    def say(self, reason: Reason, found: CheckResult) -> str:
        """A reason in plain words, of the organisation and the link that were found."""
        organisation = self.organisation(found)
        named = {"brand": organisation.name if organisation else "", "owner": found.owner}
        return self._signs.reasons.by_code[reason.code].say.format(**named)

    def say_in_english(self, reason: Reason, found: CheckResult) -> str:
        """The same in English, the organisation by its name in Latin letters."""
        organisation = self.organisation(found)
        named = {"brand": organisation.latin_name if organisation else "", "owner": found.owner}
        words = self._signs.reasons.by_code[reason.code]
        return (words.english or words.say).format(**named)

    def words_of(self, code: str, brand: str, owner: str) -> str:
        """A reason in plain words of no text; empty where the code is none of today's."""
        reason = self._signs.reasons.by_code.get(code)
        return reason.say.format(brand=brand, owner=owner) if reason else ""

    def topic_of(self, reason: Reason) -> str:
        """The id of the topic that tells more of a reason."""
        return self._signs.reasons.by_code[reason.code].topic

    def organisation(self, found: CheckResult) -> Organisation | None:
        """The organisation concerned."""
        return self._signs.organisations.by_id.get(found.brand or "")

"""All that was found in a text or a picture, and who speaks there. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from knowledge_base.checking import texts
from knowledge_base.checking.link_signs import LinkReading
from knowledge_base.checking.messages import Mention, MessageReading
from knowledge_base.checking.numbers import FoundNumber
from knowledge_base.checking.payloads import Payload
from knowledge_base.content.signs.organisations import Organisation
from knowledge_base.content.signs.prices import LowPrice

# Fewer letters beside a link or a number say nothing by themselves.
_LEAST_LETTERS, _LEAST_BESIDE = 16, 24
_SENDER_WITHIN, _ACCOUNT_WITHIN = 3, 24
OFFICIAL_KINDS = frozenset({"agency", "bank", "utility", "wallet", "courier"})
# Who is called at a central line.
_WITH_LINES = frozenset({"agency", "bank"})
_LOCAL_DESK = re.compile(texts.LOCAL_DESK, re.IGNORECASE)
_MARK = re.compile(r" ?[:\])>|]")
_TO_DO = re.compile(texts.TO_DO, re.IGNORECASE)
_TO_LOSE = re.compile(texts.TO_LOSE, re.IGNORECASE)
_BRINGS = re.compile(texts.BRINGS, re.IGNORECASE)
_TO_PAY = re.compile(texts.TO_PAY, re.IGNORECASE)
_TELL_OF_MONEY = ("bank", "wallet")
_CLAIMS = frozenset({"claims-office", "claims-bank"})
# Named beside the one that is meant.
_PROMPTPAY = "promptpay"
_OF_MANY = frozenset({"police", _PROMPTPAY})


@dataclass(frozen=True)
class CheckEvidence:
    """`codes`: what the QR codes of a picture say, `words_were_read` whether its words are here."""

    links: Sequence[LinkReading]
    numbers: Sequence[FoundNumber]
    message: MessageReading
    price: LowPrice | None
    codes: Sequence[Payload] = ()
    words_were_read: bool = True

    @cached_property
    def signs(self) -> frozenset[str]:
        """The codes of the message's signs."""
        return frozenset(self.message.signs)

    @property
    def score(self) -> float:
        """Score the likeness of the text to tricks; a few words sound like anything."""
        return self.message.score if self.is_message else 0.0

    @cached_property
    def is_message(self) -> bool:
        """True if there is more than a link, a number or a name."""
        letters = sum(map(str.isalpha, self.message.words))
        least = _LEAST_BESIDE if self.numbers or self.links else _LEAST_LETTERS
        return letters >= least or bool(self.signs)

    @cached_property
    def is_warning(self) -> bool:
        """True if it warns of tricks, and gives nobody a way to fall for one."""
        has_link = any(each.is_unknown for each in self.links)
        return "warns-others" in self.signs and not (has_link or self.has_account)

    @property
    def only_tells_lines(self) -> bool:
        """True if there are numbers, all of them lines of organisations, and no link."""
        owners = [number.owner for number in self.numbers]
        return bool(owners) and not self.links and None not in owners

    @cached_property
    def is_notice(self) -> bool:
        """True if a bank or a wallet tells of what was done, and nothing is asked, claimed or
        hurried: it names no link and no telephone but its own."""
        speaker = self.claimed or self.account_bank
        if speaker is None or speaker.kind not in _TELL_OF_MONEY or speaker.id == _PROMPTPAY:
            return False
        return "bank-notice" in self.signs and not (
            self._asks_something or self._names_a_stranger()
        )

    @cached_property
    def is_delivery(self) -> bool:
        """True if a carrier tells that it brings something, and asks for nothing: a telephone of
        who brings it, or what is paid on delivery, is no ask."""
        words = self.message.words
        is_carrier = self.claimed is not None and self.claimed.kind == "courier"
        if not is_carrier or self.has_account or _BRINGS.search(words) is None:
            return False
        is_led = any(not each.is_official for each in self.links)
        return not (is_led or self._asks_something or _TO_PAY.search(words))

    @property
    def tells_only(self) -> bool:
        """True if it is a notice of a bank, or of a carrier that brings something."""
        return self.is_notice or self.is_delivery

    @property
    def may_cost_something(self) -> bool:
        """True if the text speaks of what can be handed over or taken away."""
        return bool(self.links or self.numbers) or bool(_TO_LOSE.search(self.message.words))

    @property
    def _asks_something(self) -> bool:
        is_asked = any(map(self.message.any_of, ("asks-", "claims-", "way-")))
        return is_asked or _TO_DO.search(self.message.words) is not None

    def _names_a_stranger(self) -> bool:
        """True if a link or a telephone to call is nobody's who is known."""
        strange = (
            number
            for number in self.numbers
            if number.is_to_call and not (number.owner or number.likely_owner)
        )
        return any(strange) or not all(each.is_official for each in self.links)

    @property
    def has_account(self) -> bool:
        """True if an account or a PromptPay number is told."""
        return any(number.kind != "phone" for number in self.numbers)

    @cached_property
    def claimed(self) -> Organisation | None:
        """The organisation in whose name the text may speak: no bank of an account that is told,
        and no platform on which people talk, unless the text begins with it."""
        named = [
            each.organisation
            for each in self.message.named
            if not self._is_of_account(each)
            and (each.organisation.kind != "platform" or each.start <= _SENDER_WITHIN)
        ]
        offices = [each for each in named if each.kind in OFFICIAL_KINDS]
        closer = [each for each in offices if each.id not in _OF_MANY]
        return self._marked_sender(named) or next(iter(closer or offices or named), None)

    def _marked_sender(self, named: Sequence[Organisation]) -> Organisation | None:
        """The one of whom the text says that it comes from, as telephones show it: "Name: "."""
        words = self.message.words
        marked = (
            each.organisation
            for each in self.message.named
            if each.start <= _SENDER_WITHIN and _MARK.match(words, each.end)
        )
        return next((each for each in marked if each in named and each.id not in _OF_MANY), None)

    @property
    def sender(self) -> Organisation | None:
        """The organisation with whose name the text begins."""
        named = (each.organisation for each in self.message.named if each.start <= _SENDER_WITHIN)
        return next(named, None)

    @property
    def mentioned(self) -> Organisation | None:
        """A platform that is named, unless it is one on which anybody has a page."""
        named = (each.organisation for each in self.message.named)
        return next((each for each in named if each.kind == "platform" and not each.open), None)

    @property
    def line_owner(self) -> Organisation | None:
        """Whose confirmed line a number is."""
        return next((each.owner for each in self.numbers if each.owner), None)

    @property
    def likely_owner(self) -> Organisation | None:
        """Whose line a number is said to be, unconfirmed."""
        return next((each.likely_owner for each in self.numbers if each.likely_owner), None)

    @cached_property
    def is_of_office(self) -> bool:
        """True if it may speak in the name of an office, a bank or a carrier."""
        return self.claimed is not None and self.claimed.kind in OFFICIAL_KINDS

    @cached_property
    def speaks_for(self) -> Organisation | None:
        """The authority or bank with a central line in whose name it surely speaks: it begins with
        the name, or says so, and speaks of no desk near by. Others name them, too."""
        claimed = self.claimed
        has_line = claimed is not None and claimed.kind in _WITH_LINES and bool(claimed.lines)
        if claimed is None or not has_line or _LOCAL_DESK.search(self.message.words):
            return None
        begins = any(
            each.organisation is claimed and each.start <= _SENDER_WITHIN
            for each in self.message.named
        )
        return claimed if begins or _CLAIMS & self.signs else None

    @cached_property
    def account_bank(self) -> Organisation | None:
        """The bank of an account that is told."""
        banks = (each.organisation for each in self.message.named if self._is_of_account(each))
        return next(banks, None)

    @cached_property
    def only_leads_home(self) -> bool:
        """True if all that it asks for is to open the real site of an organisation."""
        asked = [code for code in self.message.any_of("asks-") if code != "asks-link"]
        return bool(self.links) and all(each.is_official for each in self.links) and not asked

    @cached_property
    def foreign_link(self) -> LinkReading | None:
        """A link of nobody who is known, or to where anybody makes a page."""
        return next((each for each in self.links if each.is_unknown or each.is_open), None)

    def _is_of_account(self, mention: Mention) -> bool:
        kind = mention.organisation.kind
        if kind not in ("bank", "wallet"):
            return False
        numbers = (each for each in self.numbers if each.kind != "phone" or kind == "wallet")
        gaps = (number.start - mention.end for number in numbers)
        is_beside = any(0 <= gap <= _ACCOUNT_WITHIN for gap in gaps)
        return is_beside or mention.organisation.id == _PROMPTPAY

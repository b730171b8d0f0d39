"""The closed list of reasons that a check gives, each with its words and its topic. Pure."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Literal, get_args

from knowledge_base.content.topic.fields import AtMost, ContentModel, Slug

LinkReason = Literal[
    "link-imitates", "link-lookalike", "link-brand-in-path", "link-not-theirs", "link-reported",
    "link-at-sign", "link-ip", "link-odd-port", "link-apk", "link-punycode", "link-shortened",
    "link-free-host", "link-risky-ending", "link-promises", "link-official",
]  # fmt: skip
NumberReason = Literal["number-foreign", "number-not-theirs", "number-official", "complaint-group"]
AskReason = Literal[
    "asks-code", "asks-app", "asks-fee-first", "asks-transfer", "asks-top-up", "asks-identity",
    "asks-account", "asks-move", "asks-secrecy", "asks-link", "asks-scan", "asks-login",
    "asks-ship-first",
]  # fmt: skip
ClaimReason = Literal[
    "claims-office", "claims-bank", "claims-courier", "claims-locked", "claims-relative",
    "claims-prize", "claims-job", "claims-return", "claims-loan", "claims-romance",
    "claims-celebrity", "claims-recovery", "claims-refund", "claims-overpaid", "claims-donation",
    "claims-cheap",
]  # fmt: skip
WayReason = Literal["way-threat", "way-hurry", "way-outside", "way-name-differs", "way-evasive"]
PriceReason = Literal["price-far-under"]
QrReason = Literal["qr-to-receive", "qr-broken", "qr-slip"]
TextReason = Literal["like-tricks", "warns-others", "asks-nothing", "bank-notice"]
# One list each: an officer is told of a wrong code once.
MessageReason = Literal[AskReason, ClaimReason, WayReason, TextReason]
ReasonCode = Literal[LinkReason, NumberReason, MessageReason, PriceReason, QrReason]
CODES: frozenset[str] = frozenset(get_args(ReasonCode))


class ReasonText(ContentModel):
    """The words of a reason, in which `{brand}` is the organisation concerned and `{owner}` who
    owns the link, in Thai and, where it is given, in English; `topic` tells more."""

    code: ReasonCode
    say: Annotated[str, AtMost(160)]
    topic: Slug
    english: Annotated[str, AtMost(160)] = ""


class Reasons(ContentModel):
    """All of them, a code each."""

    reasons: tuple[ReasonText, ...] = ()

    @cached_property
    def by_code(self) -> Mapping[str, ReasonText]:
        """The words of each code."""
        return {reason.code: reason for reason in self.reasons}


def mistakes(reasons: Reasons) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Errors among reasons: path, kind of error, the text."""
    seen: set[str] = set()
    for number, reason in enumerate(reasons.reasons):
        if reason.code in seen:
            yield ("reasons", number, "code"), "same_reason", reason.code
        seen.add(reason.code)
    for code in sorted(CODES - seen) if reasons.reasons else ():
        yield ("reasons",), "missing_reason", code

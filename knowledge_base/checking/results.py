"""Results of a check: its findings, reasons and verdict. Pure."""

from dataclasses import dataclass
from typing import Literal

from knowledge_base.checking.payloads import Payload

Verdict = Literal["danger", "caution", "unknown", "ok-signs"]
FoundKind = Literal["link", "account", "promptpay", "phone", "shop", "message"]
BrandRole = Literal["imitated", "owner", "named"]
Unchecked = Literal[
    "page-not-opened", "no-police-list", "no-complaints-list", "picture-text-not-read"
]
Question = Literal["account-name", "came-how", "asked-what"]


@dataclass(frozen=True, slots=True)
class FoundThing:
    """Something in a text that can be checked; its numbers of people are masked when shown."""

    kind: FoundKind
    value: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason by its code, and the piece of the text that is one."""

    code: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """`reasons`: those that speak most first. `brand`: the id of the organisation concerned,
    `brand_is` how; `owner`: who owns the link that `reasons` speak of. `ask`: what could be asked
    to know more; `codes`: what QR codes say; `unknown_sites`: whose owners are not known, each
    of one owner."""

    verdict: Verdict
    found: tuple[FoundThing, ...] = ()
    reasons: tuple[Reason, ...] = ()
    brand: str | None = None
    brand_is: BrandRole | None = None
    owner: str = ""
    unchecked: tuple[Unchecked, ...] = ()
    ask: tuple[Question, ...] = ()
    codes: tuple[Payload, ...] = ()
    unknown_sites: tuple[str, ...] = ()

    @property
    def is_notice(self) -> bool:
        """True if a bank seems to tell of what was done, and nothing warns of it."""
        is_calm = self.verdict in ("unknown", "ok-signs")
        return is_calm and any(reason.code == "bank-notice" for reason in self.reasons)

    @property
    def says_something(self) -> bool:
        """True if more was seen than that there is nothing to look at."""
        is_thing = any(each.kind != "message" for each in self.found)
        return self.verdict != "unknown" or is_thing or bool(self.reasons)

"""From what was found to one of four verdicts. Pure.

Danger needs something that is asked and a claim that is false or cannot be shown, not a count of
words; a text that warns of tricks holds all their words and asks for nothing.
"""

from collections.abc import Iterator

from knowledge_base.checking.evidence import OFFICIAL_KINDS, CheckEvidence
from knowledge_base.checking.link_signs import LinkReading, looks_thrown_away
from knowledge_base.checking.results import (
    BrandRole,
    CheckResult,
    FoundThing,
    Question,
    Reason,
    Unchecked,
    Verdict,
)
from knowledge_base.content.signs.organisations import Organisation

MOST_REASONS = 3
# How much a text must sound like tricks: by itself, beside one layer of the grammar of danger,
# beside two, to be doubted by itself, beside a layer, and so much that words are not there by
# chance. See decision 53.
SURE, STRONG, LIKELY, DOUBTFUL, WARY, CALM = 0.92, 0.84, 0.6, 0.62, 0.48, 0.44
_LAYERS = ("asks-", "claims-", "way-")
_GRAVE_LINKS = ("link-at-sign", "link-apk", "link-punycode")
_WEAK_LINKS = (
    "link-ip", "link-odd-port", "link-shortened", "link-risky-ending", "link-promises",
)  # fmt: skip
_GRAVE_ASKS = frozenset(
    {
        "asks-code", "asks-app", "asks-fee-first", "asks-top-up", "asks-account", "asks-scan",
        "asks-secrecy", "asks-login",
    }
)  # fmt: skip
_DOUBTFUL = frozenset(
    {"way-outside", "way-name-differs", "way-evasive", "claims-return", "claims-recovery"}
)
# What no office and no bank ever asks for.
_OFFICE_CLAIMS = frozenset({"claims-office", "claims-bank"})
_OFFICE_NEVER_ASKS = frozenset(
    {"asks-transfer", "asks-code", "asks-app", "asks-secrecy", "asks-fee-first"}
)
_PAY_AT_ONCE = frozenset({"asks-transfer", "way-hurry"})
_PAYS = ("promptpay", "bill-payment")


def decide(found: CheckEvidence) -> CheckResult:
    """The verdict with its reasons."""
    grave = list(dict.fromkeys(_grave(found)))
    doubts = [each for each in dict.fromkeys(_doubts(found)) if each not in grave]
    good = [] if grave or doubts else list(_good(found))
    said: Verdict = (
        "danger" if grave else "caution" if doubts else "ok-signs" if good else "unknown"
    )
    brand, role = _brand(found, is_bad=bool(grave or doubts))
    return CheckResult(
        said,
        tuple(_things(found)),
        (*grave, *doubts, *good, *_told(found))[:MOST_REASONS],
        brand.id if brand else None,
        role,
        _owner(found),
        tuple(_unchecked(found)),
        tuple(_questions(found, said)),
        tuple(found.codes),
        tuple(dict.fromkeys(_unknown_sites(found))),
    )


def _grave(found: CheckEvidence) -> Iterator[Reason]:
    """Reasons that are each enough for danger."""
    for each in found.links:
        yield from _of_link(each)
    yield from _of_foreign_link(found)
    is_paid_by_scanning = any(each.type in _PAYS for each in found.codes)
    if is_paid_by_scanning and {"asks-scan", "claims-refund", "claims-prize"} & found.signs:
        yield Reason("qr-to-receive", found.message.quote("asks-scan"))
    if found.is_warning or found.tells_only or not found.is_message:
        return
    if any(found.score >= least for least in _least_scores(found)):
        yield from _of_message(found)
        if not any(code.startswith(("asks-", "claims-")) for code in found.signs):
            yield Reason("like-tricks")


def _least_scores(found: CheckEvidence) -> Iterator[float]:
    """The least likeness to tricks that counts, by what else stands in the text."""
    if found.may_cost_something:
        yield SURE
    is_false = bool(found.message.any_of("claims-")) or found.is_of_office
    layers = sum(bool(found.message.any_of(layer)) for layer in _LAYERS)
    if layers:
        yield STRONG
    if layers > 1 or (is_false and found.message.any_of("asks-")):
        yield LIKELY
    if (is_false and _asks_gravely(found)) or _asks_as_no_office_does(found):
        yield CALM


def _asks_gravely(found: CheckEvidence) -> bool:
    has_way = found.message.any_of("way-") or found.numbers
    return bool(has_way and _GRAVE_ASKS & found.signs)


def _asks_as_no_office_does(found: CheckEvidence) -> bool:
    return bool(_OFFICE_CLAIMS & found.signs and _OFFICE_NEVER_ASKS & found.signs)


def _of_link(each: LinkReading) -> Iterator[Reason]:
    if each.imitation:
        yield Reason(each.imitation.code, each.link.shown)
    if "link-ip" in each.codes and each.in_path:
        yield Reason("link-brand-in-path", each.link.shown)
    for code in each.codes:
        if code in _GRAVE_LINKS:
            yield Reason(code, each.link.shown)


def _of_foreign_link(found: CheckEvidence) -> Iterator[Reason]:
    """A link that is not of the office, the bank or the carrier in whose name the text asks."""
    link = found.foreign_link
    if link is None or found.claimed is None or found.claimed.kind not in OFFICIAL_KINDS:
        return
    if found.claimed.id in link.in_host:
        yield Reason("link-imitates", link.link.shown)
    is_asked = bool(found.message.any_of("asks-")) or found.score >= LIKELY
    if found.score >= CALM and is_asked and not found.is_warning:
        yield Reason("link-not-theirs", link.link.shown)


def _of_message(found: CheckEvidence) -> Iterator[Reason]:
    for layer in _LAYERS:
        for code in found.message.any_of(layer):
            yield Reason(code, found.message.quote(code))


def _doubts(found: CheckEvidence) -> Iterator[Reason]:
    """Reasons to look twice."""
    for each in found.links:
        yield from _of_weak_link(each, is_alone=not found.is_message)
    if any(number.is_foreign for number in found.numbers):
        yield Reason("number-foreign")
    if found.speaks_for is not None and not found.is_warning:
        yield from _of_ones_own_telephone(found)
    if any(each.crc_ok is False for each in found.codes):
        yield Reason("qr-broken")
    if found.is_message and not (found.is_warning or found.tells_only):
        yield from _of_doubtful_message(found)


def _of_ones_own_telephone(found: CheckEvidence) -> Iterator[Reason]:
    """A mobile telephone that an office or a bank would have called, where no line of its own is
    told."""
    theirs = {number.owner or number.likely_owner for number in found.numbers}
    if found.speaks_for in theirs:
        return
    for number in found.numbers:
        if number.is_to_call and number.is_mobile:
            yield Reason("number-not-theirs", number.digits)
            return


def _of_weak_link(each: LinkReading, *, is_alone: bool) -> Iterator[Reason]:
    for code in each.codes:
        is_told = code != "link-risky-ending" or not is_alone or looks_thrown_away(each)
        if code in _WEAK_LINKS and is_told:
            yield Reason(code, each.link.shown)
    is_page_of_anybody = each.is_free and each.lures_in_path > 0
    if each.in_path and (is_page_of_anybody or each.lures > 1 or "link-risky-ending" in each.codes):
        yield Reason("link-brand-in-path", each.link.shown)


def _of_doubtful_message(found: CheckEvidence) -> Iterator[Reason]:
    for code in ("claims-prize", "claims-office"):
        if code in found.signs and found.foreign_link is not None:
            yield Reason(code, found.message.quote(code))
    if found.price is not None:
        quote = found.message.folded.quote(found.price.start, found.price.end)
        yield Reason("price-far-under", quote)
    if found.has_account and found.signs >= _PAY_AT_ONCE:
        yield from _of_message(found)
    yield from _sounding_like_tricks(found)


def _sounding_like_tricks(found: CheckEvidence) -> Iterator[Reason]:
    is_told = any(map(found.message.any_of, _LAYERS))
    if found.score >= (WARY if is_told else DOUBTFUL) and not found.only_leads_home:
        yield from _of_message(found)
        yield Reason("like-tricks")
    elif found.score >= CALM:
        doubtful = (code for code in found.message.signs if code in _GRAVE_ASKS | _DOUBTFUL)
        yield from (Reason(code, found.message.quote(code)) for code in doubtful)


def _good(found: CheckEvidence) -> Iterator[Reason]:
    if found.links and found.score < DOUBTFUL and all(each.is_official for each in found.links):
        yield Reason("link-official", found.links[0].link.shown)
    if found.only_tells_lines and (found.score < LIKELY or found.is_notice):
        yield Reason("number-official", found.numbers[0].digits)
    if "warns-others" in found.signs and found.is_message and found.score < SURE:
        yield _warns(found)


def _warns(found: CheckEvidence) -> Reason:
    """A message that brings a code tells to keep it secret, and warns of nothing."""
    brings_code = "otp" in found.message.folded.letters and not found.message.any_of("claims-")
    code = "asks-nothing" if brings_code else "warns-others"
    return Reason(code, found.message.quote("warns-others"))


def _told(found: CheckEvidence) -> Iterator[Reason]:
    """The reasons given for a slip's code, and for a notice, whatever the verdict."""
    if any(each.type == "slip" for each in found.codes):
        yield Reason("qr-slip")
    if found.is_notice:
        yield Reason("bank-notice", found.message.quote("bank-notice"))


def _brand(found: CheckEvidence, *, is_bad: bool) -> tuple[Organisation | None, BrandRole | None]:
    if organisation := next(filter(None, _imitated(found, is_bad=is_bad)), None):
        return organisation, "imitated"
    for each in found.links:
        if each.owner is not None:
            return each.owner, "named" if each.link.site in each.owner.old else "owner"
    if found.line_owner is not None and found.sender in (None, found.line_owner):
        return found.line_owner, "owner"
    named = found.claimed or found.account_bank or found.mentioned or found.likely_owner
    return named, "named" if named else None


def _imitated(found: CheckEvidence, *, is_bad: bool) -> Iterator[Organisation | None]:
    yield from (each.imitation.organisation for each in found.links if each.imitation)
    if is_bad:
        yield found.claimed
        yield from (each.in_path for each in found.links)


def _owner(found: CheckEvidence) -> str:
    """The site that the reasons speak of."""
    imitating = next((each for each in found.links if each.imitation), None)
    link = imitating or found.foreign_link or next(iter(found.links), None)
    return link.link.site if link else ""


def _unknown_sites(found: CheckEvidence) -> Iterator[str]:
    """The sites of links behind which neither a known organisation nor everybody stands."""
    for each in found.links:
        is_everybodys = each.is_open and not each.link.is_given
        if each.is_unknown and not is_everybodys and "link-shortened" not in each.codes:
            yield each.link.site


def _things(found: CheckEvidence) -> Iterator[FoundThing]:
    for each in found.links:
        yield FoundThing("link", each.link.shown)
    for number in found.numbers:
        yield FoundThing(number.kind, number.digits)
    for code in found.codes:
        if code.type == "promptpay" and code.value:
            yield FoundThing("promptpay", code.value)
    if found.is_message:
        yield FoundThing("message", "")


def _unchecked(found: CheckEvidence) -> Iterator[Unchecked]:
    if found.links:
        yield "page-not-opened"
    if found.numbers or not found.links:
        yield "no-police-list"
    if not found.words_were_read:
        yield "picture-text-not-read"


def _questions(found: CheckEvidence, said: Verdict) -> Iterator[Question]:
    if said in ("danger", "ok-signs"):
        return
    if any(number.kind in ("account", "promptpay") for number in found.numbers):
        yield "account-name"
    if not found.is_message:
        yield "came-how"
        yield "asked-what"

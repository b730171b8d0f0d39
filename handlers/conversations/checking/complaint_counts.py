"""Count confirmed complaints that name what was sent to be checked."""

from dataclasses import replace

from db.search import patterns
from handlers.conversations.checking import texts
from handlers.messages.context import Turn
from handlers.records import seller_terms
from knowledge_base.checking.results import CheckResult, Reason
from knowledge_base.checking.verdict import MOST_REASONS

_KINDS = {
    "account": seller_terms.ACCOUNT,
    "promptpay": seller_terms.ACCOUNT,
    "phone": seller_terms.PHONE,
    "link": seller_terms.LINKED,
}


def added(turn: Turn, found: CheckResult) -> CheckResult:
    """The result with what complaints say first; what they name is never left without a warning."""
    count = _confirmed(turn, found)
    return named(found, count) if count else found


def named(found: CheckResult, count: int) -> CheckResult:
    """The result where so many complaints name the same."""
    reason = Reason("complaint-group", texts.COMPLAINTS.format(count=count))
    if found.verdict in ("unknown", "ok-signs"):
        return replace(found, verdict="caution", reasons=(reason,), ask=())
    return replace(found, reasons=(reason, *found.reasons)[:MOST_REASONS])


def _confirmed(turn: Turn, found: CheckResult) -> int:
    """The most that name one of the things that were found."""
    counts = [0]
    for each in found.found:
        kind = _KINDS.get(each.kind)
        value = seller_terms.normalised(kind, each.value) if kind else ""
        if kind and value:
            key = turn.services.index_key
            counts.append(patterns.confirmed_count(turn.session, key, kind, value))
    return max(counts)

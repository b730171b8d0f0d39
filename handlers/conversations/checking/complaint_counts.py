"""How many confirmed complaints name what was sent to be looked at."""

from db.search import patterns
from handlers.messages.context import Turn
from handlers.records import seller_terms
from knowledge_base.checking.results import CheckResult

_KINDS = {
    "account": seller_terms.ACCOUNT,
    "promptpay": seller_terms.ACCOUNT,
    "phone": seller_terms.PHONE,
    "link": seller_terms.LINKED,
}


def confirmed(turn: Turn, found: CheckResult) -> int:
    """The most that name one of the things that were found."""
    counts = [0]
    for each in found.found:
        kind = _KINDS.get(each.kind)
        value = seller_terms.normalised(kind, each.value) if kind else ""
        if kind and value:
            key = turn.services.index_key
            counts.append(patterns.confirmed_count(turn.session, key, kind, value))
    return max(counts)

"""Count the messages that people check, and those they dispute, for officers."""

from collections.abc import Collection

from db.search import check_sightings
from db.search.check_sightings import SentItems
from db.statistics import check_disputes
from handlers.messages.context import Turn
from handlers.records import seller_terms
from handlers.state.entries import DISPUTED
from knowledge_base.checking.results import CheckResult
from knowledge_base.content.signs.reasons import CODES

_ACCOUNTS = ("account", "promptpay")


def count(turn: Turn, found: CheckResult) -> None:
    """One more person who met the sites and accounts in it, unless all of it looks good."""
    numbers = (each.value for each in found.found if each.kind in _ACCOUNTS)
    accounts = {seller_terms.normalised(seller_terms.ACCOUNT, each) for each in numbers}
    _record(turn, found, accounts - {""})


def count_sites(turn: Turn, found: CheckResult) -> None:
    """The same of what is told in a form, where a number may be one's own."""
    _record(turn, found, ())


def _record(turn: Turn, found: CheckResult, accounts: Collection[str]) -> None:
    if found.verdict == "ok-signs":
        return
    key, index_key = turn.conversation.key, turn.services.index_key
    sent = SentItems(found.unknown_sites, accounts)
    check_sightings.record(turn.session, key, index_key, sent, turn.today)


def count_dispute(turn: Turn, code: str) -> None:
    """One more who holds this reason for wrong, each once a day; a button may be forged."""
    today = turn.today.isoformat()
    disputed = DISPUTED.get(turn.state) or {}
    told = {each: day for each, day in disputed.items() if day == today}
    if code in CODES and code not in told:
        check_disputes.count(turn.session, turn.today, code)
        DISPUTED.set(turn.state, {**told, code: today})

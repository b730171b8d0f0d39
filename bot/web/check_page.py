"""The page where anyone checks a link, a number or a message before paying; it keeps nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from flask import Blueprint, render_template, request

from bot.web.security_headers import add_security_headers
from handlers.cards.topics import CALL_1441
from handlers.conversations.checking import texts, views
from handlers.conversations.checking.texts import acts
from handlers.messages.reply import Call, Card, Open, SendText
from handlers.texts import urgent
from knowledge_base import KnowledgeBase
from knowledge_base.checking.checker import LONGEST
from knowledge_base.checking.results import CheckResult, Verdict

_MOST_LINKS = 3
# A point that may be part of an address: no telephone makes a link of what is left.
_POINT = re.compile(r"(?<=\S)\.(?=[a-z])", re.IGNORECASE)


@dataclass(frozen=True)
class _Shown:
    """An answer as the page draws it: `card` with the number of its paragraphs that are reasons,
    the links that were seen, and whether it asks which signs were met."""

    verdict: Verdict
    card: Card
    reasons: int = 0
    links: tuple[str, ...] = ()
    asks_signs: bool = False


def create_check_page(knowledge: Callable[[], KnowledgeBase]) -> Blueprint:
    """The page under /check. What is typed there is answered and forgotten: it is in no log, no
    address and no table, and the page does not show it again."""
    pages = Blueprint("check", __name__)

    @pages.get("/check", strict_slashes=False)
    def ask() -> str:
        return _page(knowledge())

    @pages.post("/check", strict_slashes=False)
    def look() -> str:
        known, form = knowledge(), request.form
        if sign := form.get("sign"):
            return _page(known, _told(sign, known))
        # A browser sends two letters for an end of line that it counts as one.
        text = form.get("text", "").replace("\r\n", "\n").strip()
        if not text or len(text) > LONGEST:
            return _page(known, problem="too-long" if text else "empty")
        return _page(known, _looked_at(text, known))

    pages.after_request(add_security_headers)
    return pages


def _page(known: KnowledgeBase, shown: _Shown | None = None, problem: str = "") -> str:
    buttons = shown.card.buttons if shown else ()
    done = (each.label for each in buttons if isinstance(each, SendText))
    return render_template(
        "check.html",
        shown=shown,
        # 1441 stands on every page; what is no call, no page and no deed are words for the chat.
        calls=[each for each in buttons if isinstance(each, Call) and each != CALL_1441],
        opened=[each for each in buttons if isinstance(each, Open)],
        done=next(done, acts.PAY.done),
        problem=problem,
        longest=LONGEST,
        words=texts,
        urgent=urgent,
        banks=known.banks.with_a_line,
    )


def _looked_at(text: str, known: KnowledgeBase) -> _Shown:
    found = known.checker.check(text)
    links = [each.value for each in found.found if each.kind == "link"]
    written = _not_clickable(found)
    return _Shown(
        found.verdict,
        views.card(written, known),
        len(found.reasons),
        tuple(each.replace(".", "[.]") for each in links[:_MOST_LINKS]),
        views.asks_signs(found),
    )


def _told(sign: str, known: KnowledgeBase) -> _Shown:
    met = views.is_sign(sign)
    return _Shown("caution" if met else "unknown", views.told_card(sign, known), int(met))


def _not_clickable(found: CheckResult) -> CheckResult:
    """The same, with what stands in the text written so that nothing makes a link of it; the
    complaints were not searched."""
    reasons = [replace(each, quote=_POINT.sub("[.]", each.quote)) for each in found.reasons]
    return replace(
        found,
        reasons=tuple(reasons),
        owner=found.owner.replace(".", "[.]"),
        unchecked=(*found.unchecked, "no-complaints-list"),
    )

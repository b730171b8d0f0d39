"""A check as a card, and as lines for the command line."""

from collections.abc import Iterator, Sequence

from handlers.cards import practice, topics
from handlers.conversations.checking import texts
from handlers.conversations.checking.texts import acts
from handlers.messages.postback import payload
from handlers.messages.reply import Answer, Button, Call, Card, Open, SendText, Tap, TextReply
from handlers.texts.i18n import Localized, english_of, joined
from knowledge_base import KnowledgeBase
from knowledge_base.checking.checker import Checker
from knowledge_base.checking.results import CheckResult, Reason
from knowledge_base.content.topic.fields import share_address

START, TOLD, DISPUTE = "check/start", "check/told", "check/dispute"
_CHECK_SITES: tuple[Button, ...] = (
    Open(texts.CHALADOHN, "https://chaladohn.com"),
    Open(texts.BLACKLIST, "https://blacklistseller.com"),
)
_LONGEST_SHARED, _MOST_BUTTONS = 60, 6


def invitation() -> Answer:
    """Invitation to send something to be checked."""
    return Answer((Card(texts.INVITE_TITLE, paragraphs=texts.INVITE_PARAGRAPHS),))


def answer(found: CheckResult, knowledge_base: KnowledgeBase) -> Answer:
    """The verdict with its reasons."""
    is_warned = found.verdict in ("danger", "caution")
    codes = [reason.code for reason in found.reasons if is_warned]
    played = practice.round_after(knowledge_base, codes)
    choices = (*played, *topics.FOLLOW_UPS) if played else (*topics.FOLLOW_UPS, practice.GAME)
    return Answer((card(found, knowledge_base),), choices, ask_again=True)


def told(sign: str, knowledge_base: KnowledgeBase) -> Answer:
    """Answer to a person who has met one of `texts.SIGNS`, or none of them."""
    return Answer((told_card(sign, knowledge_base),), topics.FOLLOW_UPS, ask_again=True)


def card(found: CheckResult, knowledge_base: KnowledgeBase) -> Card:
    """The verdict, then the reasons one by one, and the advice."""
    return Card(
        title=title(found, brand(found, knowledge_base.checker)),
        tone="urgent" if found.verdict == "danger" else "plain",
        label=texts.LABEL,
        paragraphs=tuple(_paragraphs(found, knowledge_base.checker)),
        note=_note(found),
        buttons=tuple(_buttons(found, knowledge_base))[:_MOST_BUTTONS],
    )


def told_card(sign: str, knowledge_base: KnowledgeBase) -> Card:
    """The same of a sign that was met; of none, how to pay a seller of whom nothing is known."""
    if is_sign(sign):
        return card(CheckResult("caution", reasons=(Reason(sign),)), knowledge_base)
    return Card(
        texts.NONE_TITLE,
        label=texts.LABEL,
        paragraphs=texts.NONE_PARAGRAPHS,
        buttons=(*_topics("", knowledge_base), topics.CALL_1441),
    )


def is_sign(code: str) -> bool:
    """True if it is one of what who asks may have met; anything may be forged."""
    return code in {sign for sign, _ in texts.SIGNS}


def asks_signs(found: CheckResult) -> bool:
    """True if nothing was sent that can be checked, so the person is asked for signs."""
    return found.verdict == "unknown" and not _kind(found)


def disputed() -> Answer:
    """An answer to who holds for real what was warned of."""
    return Answer((TextReply(texts.DISPUTED),), topics.FOLLOW_UPS)


def topic_of(found: CheckResult, checker: Checker) -> str:
    """The id of the topic that goes on from a check; what was sent alone has its own."""
    kind = _kind(found)
    if kind or not found.reasons:
        return texts.UNKNOWN_TOPICS[kind][0]
    return checker.topic_of(found.reasons[0])


def line_on_link(found: CheckResult, checker: Checker) -> str:
    """One line on a link that is surely not what it seems; empty for any other."""
    links = [reason for reason in found.reasons if reason.code.startswith("link-")]
    if found.verdict != "danger" or not links:
        return ""
    reason = _said(links[0], found, checker)
    return Localized(
        texts.IN_A_FORM.format(reason=reason),
        english_of(texts.IN_A_FORM).format(reason=english_of(reason)),
    )


def line_in_form(found: CheckResult, checker: Checker, *, of_complaint: bool) -> str:
    """The verdict and what speaks most for it, in one line; beside a complaint, that it stays out
    of that."""
    said = next(_paragraphs(found, checker), "")
    kept_out = texts.NOT_IN_THE_COMPLAINT if of_complaint else ""
    parts = (title(found, brand(found, checker)), said, kept_out)
    return joined(" ", filter(None, parts))


def lines(found: CheckResult, checker: Checker) -> Iterator[str]:
    """The verdict for a terminal."""
    yield title(found, brand(found, checker))
    yield from (f"- {each}" for each in _paragraphs(found, checker))
    yield _note(found)


def title(found: CheckResult, concerned: str = "") -> str:
    """The verdict, and the one thing to do; `concerned`: the name of who is."""
    if found.verdict == "unknown":
        said = texts.UNKNOWN_TITLES[_kind(found)]
        return _filled(said, brand=concerned) if "{" in said else said
    if found.verdict == "ok-signs":
        return texts.GOOD_TITLE
    return texts.act_title(found.verdict, _act(found).do)


def _kind(found: CheckResult) -> str:
    """Name what was sent, where nothing can be said of it."""
    if found.verdict == "unknown" and any(each.type == "slip" for each in found.codes):
        return "slip"
    if found.is_notice:
        return "notice"
    kinds = ["account" if each.kind == "promptpay" else each.kind for each in found.found]
    if found.verdict == "unknown" and "link" in kinds and found.brand_is == "owner":
        return "open"
    return next((kind for kind in kinds if kind in texts.UNKNOWN_TITLES), "")


def _act(found: CheckResult) -> acts.Act:
    """By the first reason that says more than that money goes."""
    codes = [reason.code for reason in found.reasons]
    found_acts = [acts.LINK if code.startswith("link-") else acts.ACTS.get(code) for code in codes]
    return next(filter(None, found_acts), acts.PAY)


def _paragraphs(found: CheckResult, checker: Checker) -> Iterator[str]:
    for reason in found.reasons:
        yield _said(reason, found, checker)
    if found.verdict == "unknown":
        for paragraph in texts.UNKNOWN_PARAGRAPHS[_kind(found)]:
            yield _filled(paragraph, owner=found.owner, brand=brand(found, checker))
    elif found.verdict == "ok-signs":
        yield from texts.NOTICE_PARAGRAPHS if found.is_notice else texts.GOOD_PARAGRAPHS
    else:
        act = _act(found)
        yield act.loss
        yield act.question


def brand(found: CheckResult, checker: Checker) -> str:
    """The name of the organisation concerned; empty for none."""
    organisation = checker.organisation(found)
    return organisation.name if organisation else ""


def _said(reason: Reason, found: CheckResult, checker: Checker) -> str:
    said = Localized(checker.say(reason, found), checker.say_in_english(reason, found))
    if reason.code == "complaint-group":
        return Localized(f"{said} {reason.quote}", f"{said.english}: {reason.quote.split()[0]}")
    is_piece = reason.quote and not reason.code.startswith(("link-", "number-"))
    return joined(" ", (said, f"“{reason.quote}”")) if is_piece else said


def _note(found: CheckResult) -> str:
    missing = [texts.NOT_LOOKED_AT[each] for each in found.unchecked]
    looked_at = joined(" · ", (texts.LOOKED_AT, *missing))
    source = texts.SOURCES.get(_kind(found), "") if found.verdict == "unknown" else ""
    return joined("\n", filter(None, (looked_at, source)))


def _filled(text: str, **named: str) -> Localized:
    return Localized(text.format(**named), english_of(text).format(**named))


def _buttons(found: CheckResult, knowledge_base: KnowledgeBase) -> Iterator[Button]:
    """Buttons: the best thing to do, then what was done already, and the other side's view."""
    if found.verdict in ("unknown", "ok-signs"):
        yield from _where_to_look(found, knowledge_base)
        return
    checker = knowledge_base.checker
    # The bank of an account that is told is not who would know.
    organisation = checker.organisation(found) if found.brand_is != "named" else None
    if organisation is not None and organisation.lines:
        yield Call(texts.CALL_THEM, organisation.lines[0], strong=True)
    is_platform = organisation is not None and organisation.kind == "platform"
    if organisation is not None and organisation.shown_domain and not is_platform:
        yield Open(texts.REAL_SITE, f"https://{organisation.shown_domain}")
    yield SendText(_act(found).done, _act(found).done)
    if found.reasons:
        topic = checker.topic_of(found.reasons[0])
        yield Tap(texts.READ_ON, payload("faq/topic", id=topic), texts.READ_ON)
    yield Tap(texts.DISPUTE_LABEL, _dispute(found.reasons), texts.DISPUTE_LABEL)
    yield Open(texts.SHARE_LABEL, share_address(texts.SHARE.format(title=_short(title(found)))))


def _where_to_look(found: CheckResult, knowledge_base: KnowledgeBase) -> Iterator[Button]:
    """Buttons to more information; for a name alone, the signs that may have been met. Good
    signs are still best confirmed on the line of the organisation."""
    kind = _kind(found)
    organisation = knowledge_base.checker.organisation(found)
    if found.is_notice:
        yield SendText(texts.NOT_MINE_LABEL, texts.NOT_MINE)
    may_know = found.verdict == "ok-signs" or found.is_notice
    if may_know and organisation is not None and organisation.lines:
        yield Call(texts.CALL_THEM, organisation.lines[0], strong=True)
    if kind == "account":
        yield from _CHECK_SITES
    if kind == "slip":
        yield SendText(texts.SLIP_PAID, texts.SLIP_PAID)
    if asks_signs(found):
        for code, label in texts.SIGNS:
            yield Tap(label, payload(TOLD, sign=code), label)
        yield Tap(texts.NONE_OF_THEM, payload(TOLD, sign="none"), texts.NONE_OF_THEM)
        return
    yield from _topics(kind, knowledge_base)
    yield topics.CALL_1441


def _topics(kind: str, knowledge_base: KnowledgeBase) -> Iterator[Button]:
    known = knowledge_base.topics
    for topic in texts.UNKNOWN_TOPICS[kind]:
        if topic in known:
            yield topics.topic_button(known[topic])


def _dispute(reasons: Sequence[Reason]) -> str:
    return payload(DISPUTE, code=reasons[0].code if reasons else "")


def _short(text: str) -> str:
    return text[:_LONGEST_SHARED]

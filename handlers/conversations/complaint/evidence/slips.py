"""A slip's code in a picture of the draft: by a tap its bank and reference are answers."""

from dataclasses import replace

from handlers import texts
from handlers.conversations.complaint import navigation, views
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.messages.event import ImageMessage
from handlers.messages.postback import Postback
from handlers.messages.reply import MAX_REPLIES, Answer, TextReply
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from handlers.state.entries import SEEN_SLIPS
from handlers.texts import evidence as evidence_texts
from knowledge_base.checking.payloads import Payload

_BETWEEN = "; "
_MOST = 10


def with_offer(turn: Turn, draft: Draft, said: Answer) -> Answer:
    """A reply, under the offer to take over the data of a slip's code, if the picture holds one."""
    if not draft.consent_at or not isinstance(turn.action, ImageMessage):
        return said
    return _with_offer(turn, draft, turn.action.message_id, said)


def with_offer_of_early(turn: Turn, draft: Draft, said: Answer) -> Answer:
    """The same for the newest slip among pictures that came before consent."""
    slips = (each for each in reversed(draft.pictures) if _slip(turn, each))
    message_id = next(slips, None)
    return _with_offer(turn, draft, message_id, said) if message_id else said


def _with_offer(turn: Turn, draft: Draft, message_id: str, said: Answer) -> Answer:
    slip = _slip(turn, message_id)
    if not slip or slip in _told(draft) or len(said.replies) >= MAX_REPLIES:
        return said
    seen = list((SEEN_SLIPS.get(turn.state) or {}).items())
    SEEN_SLIPS.set(turn.state, dict([*seen, (message_id, slip)][-_MOST:]))
    tap = views.tap(evidence_texts.USE_SLIP_LABEL, "slip", draft, m=message_id)
    offer = TextReply(evidence_texts.slip_found(slip))
    choices = (tap, *said.choices)[: navigation.MAX_CHOICES]
    return replace(said, replies=(offer, *said.replies), choices=choices)


def take(turn: Turn, draft: Draft, button: Postback) -> Answer:
    """Add the data of a slip's code to the answers."""
    slip = (SEEN_SLIPS.get(turn.state) or {}).get(button.get("m"))
    if slip is None:
        return navigation.with_question(turn, draft, texts.OLD_BUTTON)
    _set(draft, [*(each for each in _told(draft) if each != slip), slip])
    drafts.save(turn.state, draft)
    return navigation.with_question(turn, draft, evidence_texts.slip_taken(slip))


def take_back(turn: Turn, draft: Draft, message_id: str) -> None:
    """Forget what was seen in a picture that its sender took back."""
    seen = dict(SEEN_SLIPS.get(turn.state) or {})
    slip = seen.pop(message_id, None)
    if slip is not None:
        SEEN_SLIPS.set(turn.state, seen)
        _set(draft, [each for each in _told(draft) if each != slip])


def _slip(turn: Turn, message_id: str) -> str:
    found = turn.services.picture_check(message_id)
    slips = (each for each in (found.codes if found else ()) if each.type == "slip")
    slip = next(slips, None)
    return _in_words(turn, slip) if slip is not None and slip.trans_ref else ""


def _in_words(turn: Turn, slip: Payload) -> str:
    """The bank that issued the slip and its reference, on one line."""
    bank = turn.knowledge_base.banks.bank(slip.bank or "")
    return f"{bank.name if bank else slip.bank or ''} {slip.trans_ref}".strip()


def _told(draft: Draft) -> list[str]:
    told: str = draft.known.get(FieldName.TRANSFER_SLIPS) or ""
    return told.split(_BETWEEN) if told else []


def _set(draft: Draft, slips: list[str]) -> None:
    if slips:
        draft.answers[FieldName.TRANSFER_SLIPS] = _BETWEEN.join(slips)
    else:
        draft.answers.pop(FieldName.TRANSFER_SLIPS, None)

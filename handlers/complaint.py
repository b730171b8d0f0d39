"""The complaint's conversation: from the first word or tap to the receipt."""

from collections.abc import Callable

from db import complaints, evidence
from handlers import complaint_answers as answers
from handlers import complaint_cards as cards
from handlers import complaint_moves as moves
from handlers import draft as drafts
from handlers import listening, texts
from handlers.buttons import Pressed, pressed, typed
from handlers.complaint_form import FORM
from handlers.draft import CONSENT, Draft
from handlers.event import Tapped, Unsent
from handlers.reply import SILENCE, Answer, Words
from handlers.turn import Turn

START = "complaint/start"


def handle(turn: Turn) -> Answer | None:
    """Answers what belongs to a complaint: its buttons, what is done while one is open, the
    words that start or resume one, and messages taken back."""
    draft = drafts.of(turn.state)
    if isinstance(turn.did, Unsent):
        return _unsent(turn, draft, turn.did.message_id)
    button = pressed(turn.did)
    if button is not None:
        return _button(turn, draft, button)
    if draft is not None and not draft.paused:
        return answers.take(turn, draft)
    return _words(turn, draft)


def open_question(turn: Turn) -> Answer | None:
    """The question that stands open, for the router to repeat."""
    draft = drafts.of(turn.state)
    if draft is None or draft.paused:
        return None
    return moves.ask_again(turn, draft)


def _words(turn: Turn, draft: Draft | None) -> Answer | None:
    text = typed(turn.did)
    if draft is not None and listening.starts_with_one_of(text, texts.RESUME_WORDS):
        return moves.resume(turn, draft)
    if draft is not None and listening.greets(text):
        return cards.unfinished(draft)
    if not listening.starts_with_one_of(text, texts.START_WORDS) or listening.asks(text):
        return None
    return _start(turn, draft)


def _start(turn: Turn, draft: Draft | None) -> Answer:
    if draft is None:
        return moves.begin(turn)
    if not draft.paused and moves.just_asked(turn, draft):
        return SILENCE
    return cards.consent(draft) if draft.asking == CONSENT else cards.unfinished(draft)


def _button(turn: Turn, draft: Draft | None, button: Pressed) -> Answer | None:
    if button.action == START:
        return _start(turn, draft)
    if not button.action.startswith("complaint/"):
        return None
    if draft is None or button.get("d") != draft.id:
        return _old_button(turn, draft, button.get("d"))
    act = _ACTIONS.get(button.action.removeprefix("complaint/"))
    return act(turn, draft, button) if act else _repeat(turn, draft, texts.OLD_BUTTON)


def _old_button(turn: Turn, draft: Draft | None, draft_id: str) -> Answer:
    """A button of a complaint that was sent, or of a draft that is gone."""
    number = complaints.number_of_draft(turn.session, draft_id, turn.conversation.id)
    if number is not None:
        return cards.already_sent(number)
    if draft is None or draft.paused:
        return Answer((Words(texts.OLD_DRAFT_GONE),))
    return _repeat(turn, draft, texts.OLD_BUTTON)


def _repeat(turn: Turn, draft: Draft, sentence: str) -> Answer:
    again = moves.ask_again(turn, draft)
    return Answer((Words(sentence), *again.replies), again.choices)


def _consent(turn: Turn, draft: Draft, button: Pressed) -> Answer:
    if draft.asking != CONSENT:
        if button.get("v") == "yes":
            return SILENCE if moves.just_asked(turn, draft) else moves.ask_again(turn, draft)
        return _repeat(turn, draft, texts.CONSENT_OLD_BUTTON)
    if button.get("v") == "yes":
        return answers.give_consent(turn, draft)
    return answers.refuse_consent(turn)


def _answer(turn: Turn, draft: Draft, button: Pressed) -> Answer | None:
    """Takes a tap as the answer to the field it belongs to, which need not be the one asked
    last: events may come late."""
    field = FORM.field(button.get("f"))
    if field is None or not draft.consent_at:
        return _repeat(turn, draft, texts.OLD_BUTTON)
    did = Tapped(button.get("v"), button.picked)
    if field.name == draft.asking or field.name not in draft.answers:
        return answers.answer(turn, draft, field, did)
    present = draft.answers[field.name]
    if _says_the_same(turn, draft, button):
        return SILENCE
    shown = texts.SKIPPED if present is None else field.kind.show(present)
    again = moves.ask_again(turn, draft)
    edit = cards.tap(texts.EDIT_LABEL, "edit", draft, f=field.name)
    sentence = Words(texts.already_answered(field.label, shown))
    return Answer((sentence, *again.replies), (edit, *again.choices)[:13])


def _says_the_same(turn: Turn, draft: Draft, button: Pressed) -> bool:
    present = draft.answers[button.get("f")]
    same = button.get("v") == present or (isinstance(present, list) and button.get("v") in present)
    return same or moves.just_asked(turn, draft)


def _skip(turn: Turn, draft: Draft, button: Pressed) -> Answer:
    field = FORM.field(button.get("f"))
    if field is None or field.name in draft.answers:
        return SILENCE if moves.just_asked(turn, draft) else moves.ask_again(turn, draft)
    return moves.skip(turn, draft, field)


def _edit(turn: Turn, draft: Draft, button: Pressed) -> Answer:
    field = FORM.field(button.get("f"))
    draft.paused = False
    return moves.ask(turn, draft, field) if field else moves.ask_again(turn, draft)


def _send(turn: Turn, draft: Draft, _button: Pressed) -> Answer:
    return moves.send(turn, draft)


def _delete(turn: Turn, _draft: Draft, _button: Pressed) -> Answer:
    return moves.delete(turn)


def _restart(turn: Turn, _draft: Draft, _button: Pressed) -> Answer:
    moves.delete(turn)
    return moves.begin(turn)


_ACTIONS: dict[str, Callable[[Turn, Draft, Pressed], Answer | None]] = {
    "consent": _consent,
    "answer": _answer,
    "skip": _skip,
    "edit": _edit,
    "send": _send,
    "delete": _delete,
    "restart": _restart,
    "back": lambda turn, draft, _: moves.go_back(turn, draft),
    "keep": lambda turn, draft, _: moves.go_on(turn, draft),
    "stop": lambda turn, draft, _: moves.stop(turn, draft),
    "cancel": lambda turn, draft, _: moves.cancel(turn, draft),
    "resume": lambda turn, draft, _: moves.resume(turn, draft),
}


def _unsent(turn: Turn, draft: Draft | None, message_id: str) -> Answer | None:
    """Takes back what a message left in the draft: a file or an answer."""
    if draft is None:
        return None
    if message_id in draft.pictures:
        evidence.remove(turn.session, turn.index_key.hash("message", message_id))
        draft.pictures.remove(message_id)
        draft.growing = [one for one in draft.growing if one != message_id]
        if isinstance(draft.answers.get("evidence"), list):
            draft.answers["evidence"] = list(draft.pictures)
        drafts.keep(turn.state, draft)
        return _repeat(turn, draft, texts.evidence_removed(len(draft.pictures)))
    named = [name for name, source in draft.messages.items() if source == message_id]
    for name in named:
        draft.answers.pop(name, None)
        draft.messages.pop(name)
    drafts.keep(turn.state, draft)
    if not named or draft.paused:
        return None
    again = moves.go_on(turn, draft)
    return Answer((Words(texts.UNSENT_ANSWER), *again.replies), again.choices)

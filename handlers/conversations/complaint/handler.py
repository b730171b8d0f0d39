"""The complaint's conversation: from the first word or tap to the receipt."""

from collections.abc import Callable
from datetime import timedelta

from db.complaints import complaints
from db.evidence import evidence
from db.models.tables import Complaint
from handlers import texts
from handlers.conversations.complaint import answers, commands, consent, triage
from handlers.conversations.complaint import location as place
from handlers.conversations.complaint import navigation as moves
from handlers.conversations.complaint import views as cards
from handlers.conversations.complaint.evidence import attachments as pictures
from handlers.conversations.complaint.evidence import evidence_taken_back
from handlers.conversations.complaint.prefill import story, told
from handlers.conversations.complaint.prompts import hints as notes
from handlers.conversations.complaint.texts import unfinished as left_texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.form import Field
from handlers.form.parsing import DONE, Growing, Understood
from handlers.messages.context import Turn
from handlers.messages.event import Followed, SentFile, SentPicture, Tapped, Unfollowed, Unsent
from handlers.messages.postback import Pressed, pressed, typed
from handlers.messages.reply import SILENCE, Answer, Button, Tap, Words
from handlers.nlu import intents as nlu_intents
from handlers.state import draft as drafts
from handlers.state import draft_pictures, language, pre_consent
from handlers.state.draft import CONSENT, Draft
from handlers.texts import complaint as own

START = "complaint/start"
_FRESH = timedelta(days=1)


def handle(turn: Turn) -> Answer | None:
    """Answers what belongs to a complaint: its buttons, what is done while one is open, the
    words that start or resume one, and messages taken back."""
    draft = _present_draft(turn)
    if isinstance(turn.did, Unsent):
        return _unsent(turn, draft, turn.did.message_id)
    if isinstance(turn.did, Followed | Unfollowed):
        _set_aside(turn, draft)
        return None
    button = pressed(turn.did)
    if button is not None:
        return _button(turn, draft, button)
    if draft is not None and not draft.paused:
        return _noted(turn, draft)
    if isinstance(turn.did, SentPicture | SentFile):
        return pictures.before_consent(turn, draft, turn.did)
    said = _words(turn, draft)
    new = drafts.of(turn.state) if draft is None else None
    if said is None or new is None:
        return said
    text = typed(turn.did)
    return notes.told(turn, said, text, is_young=notes.note_age(turn, new, text), asked="")


def _noted(turn: Turn, draft: Draft) -> Answer | None:
    """The answer to what was done at the open question, with what is noted beside it."""
    asked, text = draft.asking, typed(turn.did)
    is_young = notes.note_age(turn, draft, text)
    said = answers.take(turn, draft)
    if said is None and not is_young:
        return None
    answer = said or Answer(ask_again=True)
    return notes.told(turn, answer, text, is_young=is_young, asked=asked)


def open_question(turn: Turn) -> Answer | None:
    """The question that stands open, for the router to repeat; the consent not for ever."""
    draft = drafts.of(turn.state)
    if draft is None or draft.paused:
        return None
    if draft.asking == CONSENT:
        return moves.remind_of_consent(turn, draft)
    return moves.ask_again(turn, draft)


def _present_draft(turn: Turn) -> Draft | None:
    """The draft, unless it is so old that it was promised to be gone."""
    draft = drafts.of(turn.state)
    if draft is not None and moves.is_old(turn, draft):
        moves.delete(turn, draft)
        return None
    return draft


def _set_aside(turn: Turn, draft: Draft | None) -> None:
    """Who blocks us, or comes back, is not in the middle of a question any more."""
    if draft is not None:
        moves.stop(turn, draft)


def _words(turn: Turn, draft: Draft | None) -> Answer | None:
    text = typed(turn.did)
    if draft is not None and nlu_intents.starts_with_one_of(text, texts.RESUME_WORDS):
        return consent.resume(turn, draft)
    if draft is None:
        story.remember(turn)
        sent = triage.take(turn, text)
        if sent is not None:
            return sent
    if _wants_to_start(text) or language.starts_in_english(turn, text):
        return _start_by_word(turn, draft, text)
    if draft is None and story.tells_all(turn, text):
        return told.take_up(turn, text)
    return _without_draft(turn, text) if draft is None else _paused(turn, draft, text)


def _wants_to_start(text: str) -> bool:
    """Whether the words are for the form; who wants to stay unnamed is answered first."""
    starts = (
        nlu_intents.starts_with_one_of(text, texts.START_WORDS)
        or nlu_intents.ends_with_one_of(text, texts.START_WORDS)
        or nlu_intents.holds_one_of(text, texts.AGREE_AFTER_ALL_WORDS)
    )
    unnamed = nlu_intents.holds_one_of(text, texts.UNNAMED_WORDS)
    return starts and not unnamed and not nlu_intents.asks(text)


def _start_by_word(turn: Turn, draft: Draft | None, text: str) -> Answer:
    """Who may have been cheated just now is asked when, and hears of 1441 before the form."""
    same = _same_shop(turn) if draft is None else ""
    asked = triage.ask(turn, text) if draft is None and not same else None
    if asked is not None:
        return asked
    answer = moves.begin(turn, same) if same else _start(turn, draft)
    if draft is None and nlu_intents.holds_one_of(text, texts.CHEATED_WORDS):
        return Answer((Words(texts.NOT_SURE_MONEY), *answer.replies), answer.choices)
    return answer


def _same_shop(turn: Turn) -> str:
    """The number of the complaint whose shop is meant again; empty where none is."""
    if not nlu_intents.holds_one_of(typed(turn.did), own.SAME_SHOP_WORDS):
        return ""
    filed = complaints.of_conversation(turn.session, turn.conversation.id)
    return filed[0].number if filed else ""


def _paused(turn: Turn, draft: Draft, text: str) -> Answer | None:
    if nlu_intents.greets(text):
        return cards.unfinished(draft, turn.today, greeted=True)
    return moves.cancel(turn, draft) if commands.wants_to_cancel(text) else None


def _without_draft(turn: Turn, text: str) -> Answer | None:
    """Words that would move a form, when there is none: the user is told so."""
    before = nlu_intents.holds_one_of(text, texts.TYPED_BEFORE_WORDS)
    if before or nlu_intents.starts_with_one_of(text, texts.RESUME_WORDS):
        start = Tap(texts.START_LABEL, START, texts.START_LABEL)
        return Answer((Words(left_texts.NOTHING_TO_RESUME),), (start,))
    filed = complaints.of_conversation(turn.session, turn.conversation.id)
    if not filed:
        return None
    if nlu_intents.is_one_of(text, texts.SEND_WORDS):
        return cards.already_sent(filed[0].number)
    return cards.is_in(filed[0].number, filed[0].filed_at) if _asks_after(turn, filed[0]) else None


def _asks_after(turn: Turn, filed: Complaint) -> bool:
    """Whether it is asked if a complaint that was just sent has arrived."""
    fresh = turn.event.at - filed.filed_at <= _FRESH
    return fresh and nlu_intents.holds_one_of(typed(turn.did), own.ARRIVED_WORDS)


def _start(turn: Turn, draft: Draft | None, again: str = "") -> Answer:
    if draft is None:
        return moves.begin(turn, again)
    if draft.asking != CONSENT or draft.consent_at:
        return cards.unfinished(draft, turn.today)
    tapped_twice = isinstance(turn.did, Tapped) and moves.just_asked(turn, draft)
    return SILENCE if tapped_twice else moves.ask_for_consent(turn, draft)


def _button(turn: Turn, draft: Draft | None, button: Pressed) -> Answer | None:
    if button.action == START:
        return _start(turn, draft, button.get("n"))
    if button.action == triage.SENT:
        return triage.pressed(turn, draft, button) or _start(turn, draft)
    if not button.action.startswith("complaint/"):
        return None
    if draft is None or button.get("d") != draft.id:
        return _old_button(turn, draft, button)
    action = button.action.removeprefix("complaint/")
    if action not in _ACTIONS or not (draft.consent_at or action in _BEFORE_CONSENT):
        return moves.with_question(turn, draft, texts.OLD_BUTTON)
    return _ACTIONS[action](turn, draft, button)


def _old_button(turn: Turn, draft: Draft | None, button: Pressed) -> Answer:
    """A button of a complaint that was sent, or of a draft that is gone."""
    number = complaints.number_of_draft(turn.session, button.get("d"), turn.conversation.id)
    if number is not None:
        sent = cards.already_sent(number, beside_draft=draft is not None)
        return sent if draft is None or draft.paused else moves.and_question(turn, draft, sent)
    if draft is None or draft.paused:
        return Answer((Words(left_texts.OLD_DRAFT_GONE),))
    if button.action == "complaint/restart" and moves.just_asked(turn, draft):
        return SILENCE
    return moves.with_question(turn, draft, texts.OLD_BUTTON)


def _consent(turn: Turn, draft: Draft, button: Pressed) -> Answer:
    agreed = button.get("v") == "yes"
    if draft.asking == CONSENT:
        if agreed:
            return consent.agree(turn, draft)
        refused = button.get("v") == "no"
        return consent.refuse(turn, draft) if refused else moves.ask_again(turn, draft)
    if agreed:
        return SILENCE if moves.just_asked(turn, draft) else moves.ask_again(turn, draft)
    return moves.with_question(turn, draft, texts.CONSENT_OLD_BUTTON)


def _answer(turn: Turn, draft: Draft, button: Pressed) -> Answer | None:
    """Takes a tap as the answer to the field it belongs to, which need not be the one asked
    last: events may come late."""
    field = FORM.field(button.get("f"))
    if field is None:
        return moves.with_question(turn, draft, texts.OLD_BUTTON)
    did = Tapped(button.get("v"), button.picked)
    if field.name == draft.asking or field.name not in draft.known:
        return answers.answer(turn, draft, field, did)
    if _says_the_same(turn, draft, field, did):
        return SILENCE
    present = draft.known[field.name]
    shown = texts.SKIPPED if present is None else field.show(present)
    again = moves.with_question(turn, draft, texts.already_answered(field.label, shown))
    edit: Button = cards.tap(texts.EDIT_LABEL, "edit", draft, f=field.name)
    return Answer(again.replies, (edit, *again.choices)[: moves.MOST_CHOICES])


def _says_the_same(turn: Turn, draft: Draft, field: Field, did: Tapped) -> bool:
    """Whether an old button gives the answer that is there: a second tap."""
    present = draft.known[field.name]
    reading = field.kind.read(did, [], turn.today)
    if did.data == DONE:
        return moves.just_asked(turn, draft)
    if isinstance(reading, Growing):
        return isinstance(present, list) and all(value in present for value in reading.value)
    return isinstance(reading, Understood) and reading.value == present


def _skip(turn: Turn, draft: Draft, button: Pressed) -> Answer:
    field = FORM.field(button.get("f"))
    if field is None or (field.name in draft.answers and field.name != draft.asking):
        return SILENCE if moves.just_asked(turn, draft) else moves.ask_again(turn, draft)
    return moves.skip(turn, draft, field)


def _edit(turn: Turn, draft: Draft, button: Pressed) -> Answer:
    field = FORM.field(button.get("f"))
    on_path = field is not None and field in FORM.path(draft.known)
    on_path = on_path or (field is not None and field.name in draft.offered)
    return moves.ask(turn, draft, field) if field and on_path else moves.ask_again(turn, draft)


def _back(turn: Turn, draft: Draft, button: Pressed) -> Answer:
    """Back from the question that the button stands under; a second tap goes no further."""
    left = button.get("f") or draft.asking
    if left != draft.asking and moves.just_asked(turn, draft):
        return SILENCE
    return moves.go_back(turn, draft, draft.asking)


def _restart(turn: Turn, draft: Draft, _button: Pressed) -> Answer:
    moves.delete(turn, draft)
    return moves.begin(turn)


_ACTIONS: dict[str, Callable[[Turn, Draft, Pressed], Answer | None]] = {
    "consent": _consent,
    "answer": _answer,
    "skip": _skip,
    "edit": _edit,
    "send": lambda turn, draft, _: moves.send(turn, draft),
    "accept": lambda turn, draft, _: story.accept(turn, draft),
    "decline": lambda turn, draft, _: story.decline(turn, draft),
    "doubt": story.settle,
    "place": place.settle,
    "neither": lambda turn, draft, _: story.knows_neither(turn, draft),
    "delete": lambda turn, draft, _: moves.delete(turn, draft),
    "restart": _restart,
    "back": _back,
    "keep": lambda turn, draft, _: moves.go_on(turn, draft),
    "stop": lambda turn, draft, _: moves.stop(turn, draft),
    "cancel": lambda turn, draft, _: moves.cancel(turn, draft),
    "resume": lambda turn, draft, _: consent.resume(turn, draft),
}
_BEFORE_CONSENT = {"consent", "delete", "restart", "stop", "cancel", "resume"}


def _unsent(turn: Turn, draft: Draft | None, message_id: str) -> Answer | None:
    """Takes back what a message left: a file or an answer of the draft, a file that was sent."""
    early = pre_consent.forget(turn.state, message_id)
    if early and (draft is None or draft.paused):
        return Answer((Words(own.EARLY_MESSAGE_FORGOTTEN),))
    if draft is not None and message_id in draft.pictures:
        return _unsent_picture(turn, draft, message_id)
    if draft is None or message_id not in (*draft.messages, *draft.cases):
        return evidence_taken_back.take_back(turn, message_id)
    names = draft.taken_back(message_id)
    for name in names:
        draft.answers.pop(name, None)
        draft.offered.pop(name, None)
    draft.cases.pop(message_id, None)
    if FieldName.STORY in names:
        draft.offered = {}
    if draft.asking in names:
        draft.growing = []
    drafts.keep(turn.state, draft)
    if draft.paused:
        return Answer((Words(texts.UNSENT),))
    again = moves.go_on(turn, draft)
    return Answer((Words(texts.UNSENT_ANSWER), *again.replies), again.choices)


def _unsent_picture(turn: Turn, draft: Draft, message_id: str) -> Answer:
    evidence.remove(turn.session, turn.services.index_key.hash("message", message_id))
    draft_pictures.take_out(draft, [message_id])
    drafts.keep(turn.state, draft)
    sentence = texts.evidence_removed(len(draft.pictures))
    if draft.paused:
        return Answer((Words(sentence),))
    return moves.with_question(turn, draft, sentence)

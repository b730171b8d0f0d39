"""The complaint's conversation: from the first word or tap to the receipt."""

from collections.abc import Callable
from datetime import timedelta

from db.complaints import complaints
from db.models.tables import Complaint
from handlers import texts
from handlers.cards import minors
from handlers.conversations.complaint import (
    answers,
    commands,
    consent,
    navigation,
    triage,
    views,
)
from handlers.conversations.complaint.evidence import attachments, slips, unsent_files
from handlers.conversations.complaint.person import location
from handlers.conversations.complaint.prefill import (
    doubtful_answers,
    second_matter,
    story,
    story_confirmation,
    told_before,
    told_messages,
)
from handlers.conversations.complaint.prompts import hints
from handlers.conversations.complaint.texts import unfinished as unfinished_texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.form import Field
from handlers.form.parsing import DONE, Complete, Partial
from handlers.messages.context import Turn
from handlers.messages.event import (
    ButtonTap,
    FileMessage,
    Followed,
    ImageMessage,
    MessageUnsent,
    Unfollowed,
)
from handlers.messages.postback import Postback, message_text, parse_postback
from handlers.messages.reply import NO_REPLY, Answer, Button, Tap, TextReply
from handlers.nlu import intents
from handlers.nlu.lexicon.typed import wrong_and_right
from handlers.state import draft as drafts
from handlers.state import language, pre_consent
from handlers.state.draft import CONSENT, Draft
from handlers.texts import complaint as complaint_texts

START = "complaint/start"
_FRESH = timedelta(days=1)
_LEAST_TOLD = 3


def handle(turn: Turn) -> Answer | None:
    """Answer what belongs to a complaint: its buttons, all actions while one is open, the words
    that start or resume one, and unsent messages."""
    draft = _present_draft(turn)
    if isinstance(turn.action, MessageUnsent):
        return _unsent(turn, draft, turn.action.message_id)
    if isinstance(turn.action, Followed | Unfollowed):
        # Who blocks the account, or comes back to it, is asked nothing.
        drafts.pause(turn.state)
        return None
    button = parse_postback(turn.action)
    if button is not None:
        return _button(turn, draft, button)
    if draft is not None and not draft.paused:
        return _noted(turn, draft)
    if isinstance(turn.action, ImageMessage | FileMessage):
        return attachments.before_consent(turn, draft, turn.action)
    said = _words(turn, draft)
    new = drafts.load(turn.state) if draft is None else None
    if said is None or new is None:
        return said
    text = message_text(turn.action)
    return hints.with_hints(turn, said, text, is_young=hints.note_age(turn, new, text), asked="")


def _noted(turn: Turn, draft: Draft) -> Answer | None:
    """The answer to an action at the open question, with the hints that go beside it."""
    asked, text = draft.asking, message_text(turn.action)
    is_young = hints.note_age(turn, draft, text)
    but = commands.after_yes(turn, draft)
    said = answers.handle(but or turn, draft)
    if said is None and but is not None:
        said = navigation.with_question(turn, draft, complaint_texts.TAP_WHAT_IS_WRONG)
    if said is None and not is_young:
        return None
    answer = slips.with_offer(turn, draft, said or Answer(ask_again=True))
    return hints.with_hints(turn, answer, text, is_young=is_young, asked=asked)


def open_question(turn: Turn) -> Answer | None:
    """The open question, for the middleware to repeat; the consent only a few times."""
    draft = drafts.load(turn.state)
    if draft is None or draft.paused:
        return None
    if draft.asking == CONSENT:
        return navigation.remind_of_consent(turn, draft)
    return navigation.repeat(turn, draft)


def _present_draft(turn: Turn) -> Draft | None:
    """The draft, unless it is so old that it was promised to be gone."""
    draft = drafts.load(turn.state)
    if draft is not None and navigation.is_expired(turn, draft):
        navigation.delete(turn, draft)
        return None
    return draft


def _words(turn: Turn, draft: Draft | None) -> Answer | None:
    text = message_text(turn.action)
    back = (*texts.RESUME_WORDS, *wrong_and_right.BACK_AGAIN_WORDS)
    is_here = intents.is_one_of(text, wrong_and_right.HERE_AGAIN_WORDS)
    if draft is not None and (is_here or intents.starts_with_any(text, back)):
        return _resume(turn, draft, text.strip().partition(" ")[2])
    if draft is None:
        told_before.remember_message(turn)
        sent = triage.handle(turn, text) or second_matter.begin(turn, text)
        if sent is not None:
            return sent
    if triage.wants_to_start(turn, text) or language.starts_in_english(turn, text):
        return _start_by_word(turn, draft, text)
    if draft is None and story.is_whole_story(turn, text):
        return story_confirmation.confirm_story(turn, text)
    return _without_draft(turn, text) if draft is None else _paused(turn, draft, text)


def _resume(turn: Turn, draft: Draft, more: str) -> Answer:
    """Go on at the open question, with what is told beside the word for it."""
    said = consent.resume(turn, draft)
    told = bool(draft.consent_at) and len(more) >= _LEAST_TOLD
    return (answers.handle(turn.with_text(more), draft) if told else None) or said


def _start_by_word(turn: Turn, draft: Draft | None, text: str) -> Answer:
    """Start the form from a typed text; ask first when the money went, so that 1441 is named
    before."""
    same = second_matter.same_shop(turn) if draft is None else ""
    asked = triage.ask(turn, text) if draft is None and not same else None
    if asked is not None:
        said = triage.with_yes(turn, text, asked)
        return minors.with_reassurance(text, said) or said
    answer = navigation.start(turn, same) if same else _start(turn, draft)
    if draft is None and (long_ago := triage.with_police(turn, text, answer)) is not answer:
        return long_ago
    if draft is None and triage.may_be_held(turn, text):
        return Answer((TextReply(texts.NOT_SURE_MONEY), *answer.replies), answer.choices)
    return answer if draft else triage.with_yes(turn, text, answer)


def _paused(turn: Turn, draft: Draft, text: str) -> Answer | None:
    if intents.greets(text):
        return views.unfinished(draft, turn.today, greeted=True)
    return navigation.cancel(turn, draft) if commands.wants_to_cancel(text) else None


def _without_draft(turn: Turn, text: str) -> Answer | None:
    """Answer words that would move a form where there is none."""
    before = intents.contains_any(text, texts.TYPED_BEFORE_WORDS)
    if before or intents.starts_with_any(text, texts.RESUME_WORDS):
        start = Tap(texts.START_LABEL, START, texts.START_LABEL)
        return Answer((TextReply(unfinished_texts.NOTHING_TO_RESUME),), (start,))
    filed = turn.filed()
    if not filed:
        return None
    if intents.is_one_of(text, texts.SEND_WORDS):
        return views.already_sent(filed[0].number)
    return views.is_in(filed[0].number, filed[0].filed_at) if _asks_after(turn, filed[0]) else None


def _asks_after(turn: Turn, filed: Complaint) -> bool:
    """True if the text asks whether a complaint filed within the last day has arrived."""
    fresh = turn.event.at - filed.filed_at <= _FRESH
    return fresh and intents.contains_any(message_text(turn.action), complaint_texts.ARRIVED_WORDS)


def _start(turn: Turn, draft: Draft | None, again: str = "") -> Answer:
    if draft is None:
        return triage.under_office(turn, navigation.start(turn, again))
    if draft.asking != CONSENT or draft.consent_at:
        if consent.was_told(turn, draft):
            return consent.resume(turn, draft)
        return views.unfinished(draft, turn.today)
    tapped_twice = isinstance(turn.action, ButtonTap) and navigation.just_asked(turn, draft)
    return NO_REPLY if tapped_twice else navigation.ask_for_consent(turn, draft)


def _button(turn: Turn, draft: Draft | None, button: Postback) -> Answer | None:
    if button.action == START:
        return _start(turn, draft, button.get("n"))
    if button.action == triage.SENT:
        return triage.handle_button(turn, draft, button) or _start(turn, draft)
    if not button.action.startswith("complaint/"):
        return None
    if draft is None or button.get("d") != draft.id:
        return _old_button(turn, draft, button)
    action = button.action.removeprefix("complaint/")
    if action not in _ACTIONS or not (draft.consent_at or action in _BEFORE_CONSENT):
        return navigation.with_question(turn, draft, texts.OLD_BUTTON)
    return _ACTIONS[action](turn, draft, button)


def _old_button(turn: Turn, draft: Draft | None, button: Postback) -> Answer:
    """Answer a button of a complaint that was sent, or of a draft that is gone."""
    number = complaints.number_of_draft(turn.session, button.get("d"), turn.conversation.id)
    if number is not None:
        sent = views.already_sent(number, beside_draft=draft is not None)
        return (
            sent if draft is None or draft.paused else navigation.append_question(turn, draft, sent)
        )
    if draft is None or draft.paused:
        return Answer((TextReply(unfinished_texts.OLD_DRAFT_GONE),))
    if button.action == "complaint/restart" and navigation.just_asked(turn, draft):
        return NO_REPLY
    return navigation.with_question(turn, draft, texts.OLD_BUTTON)


def _consent(turn: Turn, draft: Draft, button: Postback) -> Answer:
    agreed = button.get("v") == "yes"
    if draft.asking == CONSENT:
        if agreed:
            return consent.agree(turn, draft)
        refused = button.get("v") == "no"
        return consent.refuse(turn, draft) if refused else navigation.repeat(turn, draft)
    if agreed:
        return NO_REPLY if navigation.just_asked(turn, draft) else navigation.repeat(turn, draft)
    return navigation.with_question(turn, draft, texts.CONSENT_OLD_BUTTON)


def _answer(turn: Turn, draft: Draft, button: Postback) -> Answer | None:
    """Take a tap as the answer to the field it belongs to, which need not be the one asked last:
    events may come late."""
    field = FORM.field(button.get("f"))
    if field is None:
        return navigation.with_question(turn, draft, texts.OLD_BUTTON)
    did = ButtonTap(button.get("v"), button.picked_date)
    if field.name == draft.asking or field.name not in draft.known:
        return answers.answer(turn, draft, field, did)
    if _says_the_same(turn, draft, field, did):
        return NO_REPLY
    present = draft.known[field.name]
    shown = texts.SKIPPED if present is None else field.show(present)
    again = navigation.with_question(turn, draft, texts.already_answered(field.label, shown))
    edit: Button = views.tap(texts.EDIT_LABEL, "edit", draft, f=field.name)
    return Answer(again.replies, (edit, *again.choices)[: navigation.MAX_CHOICES])


def _says_the_same(turn: Turn, draft: Draft, field: Field, did: ButtonTap) -> bool:
    """True if an old button repeats the stored answer, as a second tap does."""
    present = draft.known[field.name]
    reading = field.kind.read(did, [], turn.today)
    if did.data == DONE:
        return navigation.just_asked(turn, draft)
    if isinstance(reading, Partial):
        return isinstance(present, list) and all(value in present for value in reading.value)
    return isinstance(reading, Complete) and reading.value == present


def _skip(turn: Turn, draft: Draft, button: Postback) -> Answer:
    field = FORM.field(button.get("f"))
    if field is None or (field.name in draft.answers and field.name != draft.asking):
        return NO_REPLY if navigation.just_asked(turn, draft) else navigation.repeat(turn, draft)
    return navigation.skip(turn, draft, field)


def _skip_seller(turn: Turn, draft: Draft, _button: Postback) -> Answer:
    """Skip the shop's name, by a button that stood under it before the form became short."""
    field = FORM.field(draft.asking) if draft.asking == FieldName.SELLER_NAME else None
    return navigation.skip(turn, draft, field) if field else navigation.repeat(turn, draft)


def _edit(turn: Turn, draft: Draft, button: Postback) -> Answer:
    field = FORM.field(button.get("f"))
    on_path = field is not None and field in FORM.path(draft.known)
    on_path = on_path or (field is not None and field.name in draft.offered)
    return (
        navigation.ask(turn, draft, field) if field and on_path else navigation.repeat(turn, draft)
    )


def _back(turn: Turn, draft: Draft, button: Postback) -> Answer:
    """Go back from the question that the button stands under; a second tap goes no further."""
    left = button.get("f") or draft.asking
    if left != draft.asking and navigation.just_asked(turn, draft):
        return NO_REPLY
    return navigation.go_back(turn, draft, draft.asking)


def _restart(turn: Turn, draft: Draft, _button: Postback) -> Answer:
    navigation.delete(turn, draft)
    return navigation.start(turn)


_ACTIONS: dict[str, Callable[[Turn, Draft, Postback], Answer | None]] = {
    "consent": _consent,
    "notice": lambda turn, draft, _: navigation.whole_notice(turn, draft),
    "answer": _answer,
    "skip": _skip,
    "neither": _skip_seller,
    "edit": _edit,
    "send": lambda turn, draft, _: navigation.submit(turn, draft),
    "accept": lambda turn, draft, _: story.accept(turn, draft),
    "decline": lambda turn, draft, _: story.decline(turn, draft),
    "doubt": doubtful_answers.resolve,
    "place": location.resolve,
    "slip": slips.take,
    "told": told_messages.tapped,
    "matter": consent.matter_tapped,
    "details": lambda turn, draft, _: navigation.add_details(turn, draft),
    "enough": lambda turn, draft, _: navigation.review(turn, draft),
    "delete": lambda turn, draft, _: navigation.delete(turn, draft),
    "restart": _restart,
    "back": _back,
    "keep": lambda turn, draft, _: navigation.next_question(turn, draft),
    "stop": lambda turn, draft, _: navigation.pause(turn, draft),
    "cancel": lambda turn, draft, _: navigation.cancel(turn, draft),
    "resume": lambda turn, draft, _: consent.resume(turn, draft),
}
_BEFORE_CONSENT = {"consent", "notice", "delete", "restart", "stop", "cancel", "resume"}


def _unsent(turn: Turn, draft: Draft | None, message_id: str) -> Answer | None:
    """Remove what an unsent message left: a file or answer of the draft, a file that was sent."""
    early = pre_consent.forget(turn.state, message_id)
    if early and (draft is None or draft.paused):
        return Answer((TextReply(complaint_texts.EARLY_MESSAGE_FORGOTTEN),))
    if draft is not None and message_id in draft.pictures:
        return unsent_files.take_back(turn, draft, message_id)
    if draft is None or message_id not in (*draft.messages, *draft.cases, *draft.told):
        return unsent_files.handle_unsend(turn, message_id)
    told_messages.take_out(turn, draft, message_id)
    names = draft.unlink_message(message_id)
    for name in names:
        draft.answers.pop(name, None)
        draft.offered.pop(name, None)
    draft.cases.pop(message_id, None)
    if FieldName.STORY in names:
        draft.offered = {}
    if draft.asking in names:
        draft.growing = []
    drafts.save(turn.state, draft)
    if draft.paused:
        return Answer((TextReply(texts.UNSENT),))
    again = navigation.next_question(turn, draft)
    return Answer((TextReply(texts.UNSENT_ANSWER), *again.replies), again.choices)

"""Pictures and files that come before they are asked for, and the replies to them."""

from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.evidence import evidence
from handlers import texts
from handlers.conversations.complaint import navigation, views
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import FILE_SUFFIXES, MAX_FILES, Attachments
from handlers.messages.context import Turn
from handlers.messages.event import FileMessage, ImageMessage
from handlers.messages.postback import message_text, payload
from handlers.messages.reply import NO_REPLY, Answer, Tap, TextReply, with_buttons
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed.moves import PEOPLE
from handlers.nlu.values import option_matching
from handlers.state import draft as drafts
from handlers.state import pre_consent as messages
from handlers.state import upload_limits
from handlers.state.draft import CONSENT, Draft
from handlers.texts import complaint as complaint_texts
from handlers.texts import evidence as evidence_texts
from handlers.texts import filed
from handlers.texts import form as form_texts

Upload = ImageMessage | FileMessage
EVIDENCE = next(field for field in FORM.fields if isinstance(field.kind, Attachments))
_SHORT = 60
_MOST_SENT = 2


def before_consent(turn: Turn, draft: Draft | None, did: Upload) -> Answer:
    """Note that there is a picture, and ask what it is for; LINE alone keeps it."""
    refused = upload_limits.check_upload(turn, did)
    if refused is not None or not _may_be_kept(did):
        return Answer((TextReply(refused or form_texts.WRONG_FILE),), ask_again=True)
    count = messages.remember(turn.state, "pictures", did.message_id, turn.event.at)
    if messages.more_follow(turn):
        return NO_REPLY
    if draft is None:
        return _ask_what_it_is_for(turn)
    if draft.asking != CONSENT:
        resume = views.tap(texts.RESUME_LABEL, "resume", draft)
        return Answer((TextReply(evidence_texts.early_pictures_of_draft(count)),), (resume,))
    notice = navigation.remind_of_consent(turn, draft)
    sentence = TextReply(evidence_texts.early_pictures_at_consent(count))
    return Answer((sentence, *notice.replies) if notice else (sentence,))


def _ask_what_it_is_for(turn: Turn) -> Answer:
    """Ask for the purpose of the pictures; under a verdict on their content, by buttons alone."""
    taps = _what_it_is_for(turn)
    shown = messages.recent(turn.state, "shown", turn.event.at)
    seen = [turn.services.picture_check(each) for each in shown] or [None]
    read = [found for found in seen if found is not None]
    if any(found.says_something for found in read):
        return Answer((), taps)
    count, unread = len(seen), len(seen) - len(read)
    if unread:
        asked = evidence_texts.early_pictures(count, unread)
    elif any("picture-text-not-read" in found.unchecked for found in read):
        asked = evidence_texts.early_pictures_without_words(count)
    else:
        asked = evidence_texts.early_pictures_read(count)
    return Answer((with_buttons(asked, taps),))


def _what_it_is_for(turn: Turn) -> tuple[Tap, ...]:
    """Buttons for the purpose of a picture, evidence of a sent complaint in progress first."""
    sent = complaints.of_conversation(turn.session, turn.conversation.id)
    open_ones = [one.number for one in sent if complaints_workflow.may_correct(one.status)][
        :_MOST_SENT
    ]
    adding = (
        Tap(filed.add_to(number), payload("filed/pictures", n=number), filed.add_to(number))
        for number in open_ones
    )
    return (
        *adding,
        Tap(
            complaint_texts.IS_EVIDENCE_LABEL, "complaint/start", complaint_texts.IS_EVIDENCE_LABEL
        ),
        Tap(complaint_texts.WANTS_TO_ASK_LABEL, payload("ask"), complaint_texts.WANTS_TO_ASK_LABEL),
    )


def attach_early(turn: Turn, draft: Draft) -> int:
    """Attach what was sent before consent as evidence, now that it is given; return the count."""
    room = MAX_FILES - len(draft.pictures)
    sent = messages.pop(turn.state, "pictures", turn.event.at)
    new = [each for each in sent if each not in draft.pictures][:room]
    if new:
        _keep(turn, draft, [*draft.pictures, *new])
    return len(new)


def keep_unasked(turn: Turn, draft: Draft, did: Upload) -> Answer:
    """Store a file that comes while something else is asked; one sentence for several."""
    if not _may_be_kept(did):
        return navigation.with_question(turn, draft, form_texts.WRONG_FILE)
    if did.message_id not in draft.pictures:
        if len(draft.pictures) >= MAX_FILES:
            return navigation.with_question(turn, draft, texts.FORM_PICTURES_FULL)
        _keep(turn, draft, [*draft.pictures, did.message_id])
    drafts.save(turn.state, draft)
    if messages.more_follow(turn):
        return NO_REPLY
    return navigation.with_question(turn, draft, texts.evidence_kept(len(draft.pictures)))


def _keep(turn: Turn, draft: Draft, pictures: list[str]) -> None:
    draft.pictures = pictures
    draft.answered = EVIDENCE.name
    if draft.asking == EVIDENCE.name:
        draft.growing = list(pictures)
    if EVIDENCE.name in draft.answers:
        draft.answers[EVIDENCE.name] = list(pictures)
    request_downloads(turn, draft)


def _may_be_kept(did: Upload) -> bool:
    return isinstance(did, ImageMessage) or did.name.lower().endswith(FILE_SUFFIXES)


def handle_text(turn: Turn, draft: Draft) -> Answer | None:
    """Answer words about pictures: that there are no more, that one shows too much, that nobody
    here can take any. None for all other words."""
    text = message_text(turn.action)
    asked = draft.asking == EVIDENCE.name
    if not text or len(text) > _SHORT:
        return None
    if intents.contains_any(text, complaint_texts.WRONG_PICTURE_WORDS):
        left = complaint_texts.cover_numbers(len(draft.pictures))
        return navigation.with_question(turn, draft, left)
    if asked and intents.contains_any(text, complaint_texts.CANNOT_TAKE_PICTURES_WORDS):
        draft.answers[EVIDENCE.name] = list(draft.pictures)
        after = navigation.next_question(turn, draft)
        return Answer((TextReply(complaint_texts.PICTURES_LATER), *after.replies), after.choices)
    if not asked and _has_no_evidence(draft, text):
        draft.answers[EVIDENCE.name] = list(draft.pictures)
        drafts.save(turn.state, draft)
        return navigation.with_question(turn, draft, complaint_texts.PICTURES_LATER)
    if not asked and _were_just_sent(draft) and option_matching.means_done(text):
        draft.answers[EVIDENCE.name] = list(draft.pictures)
        draft.answered = ""
        drafts.save(turn.state, draft)
        return navigation.with_question(
            turn, draft, complaint_texts.all_pictures(len(draft.pictures))
        )
    return None


def _has_no_evidence(draft: Draft, text: str) -> bool:
    """True if a text says that there is nothing to send, and nothing besides; in a story it may
    tell of the shop."""
    if intents.contains_any(text, complaint_texts.CANNOT_ANYWHERE_WORDS):
        return True
    around = (*PEOPLE, *complaint_texts.BESIDE_NO_EVIDENCE)
    is_none = phrases.is_made_of(text, complaint_texts.NO_EVIDENCE_WORDS, around)
    return draft.asking != FieldName.STORY and is_none


def _were_just_sent(draft: Draft) -> bool:
    return draft.answered == EVIDENCE.name and bool(draft.pictures) and not draft.growing


def request_downloads(turn: Turn, draft: Draft) -> None:
    """Queue the draft's files to be fetched from LINE."""
    held = turn.conversation
    for message_id in draft.pictures:
        message_hash = turn.services.index_key.blind_index("message", message_id)
        file = evidence.ExpectedFile(held.id, draft.id, message_id, message_hash)
        evidence.register(turn.session, file, held.key, turn.now)

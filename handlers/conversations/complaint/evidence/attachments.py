"""Pictures and files that come before they are asked for, and what is said of them."""

from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.evidence import evidence
from handlers import texts
from handlers.conversations.complaint import navigation as moves
from handlers.conversations.complaint import views as cards
from handlers.form.complaint import FORM
from handlers.form.field_types import FILES, PICTURES, Photos
from handlers.messages.context import Turn
from handlers.messages.event import SentFile, SentPicture
from handlers.messages.postback import data, typed
from handlers.messages.reply import SILENCE, Answer, Tap, Words
from handlers.nlu import intents as nlu_intents
from handlers.nlu.values import option_matching
from handlers.state import draft as drafts
from handlers.state import pre_consent as messages
from handlers.state import upload_limits
from handlers.state.draft import CONSENT, Draft
from handlers.texts import complaint as own
from handlers.texts import filed
from handlers.texts import form as form_texts

Sent = SentPicture | SentFile
EVIDENCE = next(field for field in FORM.fields if isinstance(field.kind, Photos))
_SHORT = 60
_MOST_SENT = 2


def before_consent(turn: Turn, draft: Draft | None, did: Sent) -> Answer:
    """Remembers that there is a picture, and asks what it is for; LINE alone keeps it."""
    refused = upload_limits.refusal(turn, did)
    if refused is not None or not _may_be_kept(did):
        return Answer((Words(refused or form_texts.WRONG_FILE),), ask_again=True)
    count = messages.remember(turn.state, "pictures", did.message_id, turn.event.at)
    if turn.services.picture_follows():
        return SILENCE
    if draft is None:
        return Answer((Words(own.early_pictures(count)),), _what_it_is_for(turn))
    if draft.asking != CONSENT:
        resume = cards.tap(texts.RESUME_LABEL, "resume", draft)
        return Answer((Words(own.early_pictures_of_draft(count)),), (resume,))
    notice = moves.remind_of_consent(turn, draft)
    sentence = Words(own.early_pictures_at_consent(count))
    return Answer((sentence, *notice.replies) if notice else (sentence,))


def _what_it_is_for(turn: Turn) -> tuple[Tap, ...]:
    """Evidence of a complaint that was sent and is worked on stands first."""
    sent = complaints.of_conversation(turn.session, turn.conversation.id)
    open_ones = [one.number for one in sent if complaints_workflow.may_correct(one.status)][
        :_MOST_SENT
    ]
    adding = (
        Tap(filed.add_to(number), data("filed/pictures", n=number), filed.add_to(number))
        for number in open_ones
    )
    return (
        *adding,
        Tap(own.IS_EVIDENCE_LABEL, "complaint/start", own.IS_EVIDENCE_LABEL),
        Tap(own.WANTS_TO_ASK_LABEL, data("ask"), own.WANTS_TO_ASK_LABEL),
    )


def attach_early(turn: Turn, draft: Draft) -> int:
    """Keeps what was sent before consent as evidence, now that it is given; how many."""
    room = PICTURES - len(draft.pictures)
    sent = messages.take(turn.state, "pictures", turn.event.at)
    new = [each for each in sent if each not in draft.pictures][:room]
    if new:
        _keep(turn, draft, [*draft.pictures, *new])
    return len(new)


def too_early(turn: Turn, draft: Draft, did: Sent) -> Answer:
    """Keeps a file that comes while something else is asked; one sentence for several."""
    if not _may_be_kept(did):
        return moves.with_question(turn, draft, form_texts.WRONG_FILE)
    if did.message_id not in draft.pictures:
        if len(draft.pictures) >= PICTURES:
            return moves.with_question(turn, draft, texts.FORM_PICTURES_FULL)
        _keep(turn, draft, [*draft.pictures, did.message_id])
    drafts.keep(turn.state, draft)
    if turn.services.picture_follows():
        return SILENCE
    return moves.with_question(turn, draft, texts.evidence_kept(len(draft.pictures)))


def _keep(turn: Turn, draft: Draft, pictures: list[str]) -> None:
    draft.pictures = pictures
    draft.answered = EVIDENCE.name
    if draft.asking == EVIDENCE.name:
        draft.growing = list(pictures)
    if EVIDENCE.name in draft.answers:
        draft.answers[EVIDENCE.name] = list(pictures)
    expect(turn, draft)


def _may_be_kept(did: Sent) -> bool:
    return isinstance(did, SentPicture) or did.name.lower().endswith(FILES)


def said_of_them(turn: Turn, draft: Draft) -> Answer | None:
    """Words about pictures: that there are no more, that one shows too much, that nobody here
    can take any. None for all other words."""
    text = typed(turn.did)
    asked = draft.asking == EVIDENCE.name
    if not text or len(text) > _SHORT:
        return None
    if nlu_intents.holds_one_of(text, own.WRONG_PICTURE_WORDS):
        left = own.cover_numbers(len(draft.pictures))
        return moves.with_question(turn, draft, left)
    if asked and nlu_intents.holds_one_of(text, own.CANNOT_TAKE_PICTURES_WORDS):
        draft.answers[EVIDENCE.name] = list(draft.pictures)
        after = moves.go_on(turn, draft)
        return Answer((Words(own.PICTURES_LATER), *after.replies), after.choices)
    if not asked and nlu_intents.holds_one_of(text, own.CANNOT_ANYWHERE_WORDS):
        draft.answers[EVIDENCE.name] = list(draft.pictures)
        drafts.keep(turn.state, draft)
        return moves.with_question(turn, draft, own.PICTURES_LATER)
    if not asked and _were_just_sent(draft) and option_matching.means_done(text):
        draft.answers[EVIDENCE.name] = list(draft.pictures)
        draft.answered = ""
        drafts.keep(turn.state, draft)
        return moves.with_question(turn, draft, own.all_pictures(len(draft.pictures)))
    return None


def _were_just_sent(draft: Draft) -> bool:
    return draft.answered == EVIDENCE.name and bool(draft.pictures) and not draft.growing


def expect(turn: Turn, draft: Draft) -> None:
    """Notes the draft's files, so that they are fetched from LINE."""
    held = turn.conversation
    for message_id in draft.pictures:
        message_hash = turn.services.index_key.hash("message", message_id)
        file = evidence.Expected(held.id, draft.id, message_id, message_hash)
        evidence.expect(turn.session, file, held.key, turn.now)

"""The consent: what is done while it is asked for, and what was sent before it."""

from db.privacy import refusals
from db.queue import inbox
from handlers import texts
from handlers.conversations.complaint import commands
from handlers.conversations.complaint import navigation as moves
from handlers.conversations.complaint.evidence import attachments as pictures
from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.prompts import hints as notes
from handlers.conversations.complaint.prompts import retries as patience
from handlers.conversations.complaint.texts import refused_consent as refused_texts
from handlers.conversations.complaint.texts import whole_story
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.messages.event import SentFile, SentPicture, SentVoice, Typed
from handlers.messages.postback import typed
from handlers.messages.reply import SILENCE, Answer, Call, Card, Open
from handlers.messages.reply import Words as Say
from handlers.nlu import intents as nlu_intents
from handlers.nlu import interruptions
from handlers.state import language, pre_consent, question_log
from handlers.state.draft import SHOWN, WRONG, Draft
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as own

_SHORT = 60


def take(turn: Turn, draft: Draft) -> Answer | None:
    """What is done under the notice; None for a question."""
    text = typed(turn.did)
    if interruptions.comes_first(text):
        return None
    if draft.shown == SHOWN and nlu_intents.is_one_of(text, whole_story.NOT_RIGHT_WORDS):
        draft.shown = WRONG
        return _once_more(turn, draft, whole_story.WHAT_IS_WRONG)
    if nlu_intents.is_one_of(text, texts.NO_WORDS) or commands.wants_to_cancel(text):
        return refuse(turn, draft)
    if nlu_intents.is_one_of(text, texts.YES_WORDS):
        return agree(turn, draft)
    if isinstance(turn.did, SentPicture | SentFile):
        return pictures.before_consent(turn, draft, turn.did)
    if nlu_intents.starts_with_one_of(text, own.RIGHT_WORDS) and not draft.offer:
        draft.offer = FieldName.STORY
        return _once_more(turn, draft, whole_story.ONLY_CONSENT_IS_LEFT)
    return _neither(turn, draft, text)


def _neither(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """What is neither a yes nor a no to the notice."""
    if text and len(text) <= _SHORT and patience.is_angry(text):
        return _reminded(turn, draft, answer_texts.ANGRY_AT_CONSENT)
    if isinstance(turn.did, Typed):
        return _typed(turn, draft, text)
    spoken = isinstance(turn.did, SentVoice)
    said = answer_texts.VOICE_AT_CONSENT if spoken else moves.of_no_answer(turn.did)
    return _reminded(turn, draft, said)


def _typed(turn: Turn, draft: Draft, text: str) -> Answer | None:
    if language.choose(turn, draft, text):
        return moves.ask_for_consent(turn, draft)
    if nlu_intents.is_one_of(text, texts.START_WORDS) and moves.just_asked(turn, draft):
        return SILENCE
    if nlu_intents.starts_with_one_of(text, texts.START_WORDS) and not nlu_intents.asks(text):
        return moves.ask_for_consent(turn, draft)
    is_polite = nlu_intents.greets(text) or nlu_intents.thanks(text)
    whatever = draft.shown == WRONG and not is_polite
    told = not draft.offer and story.tells_more(turn, text, whatever=whatever)
    return _reminded(turn, draft, own.TOLD_UNDER_NOTICE) if told else None


def _once_more(turn: Turn, draft: Draft, said: str) -> Answer:
    notice = moves.consent_again(turn, draft)
    return Answer((Say(said), *notice.replies), notice.choices)


def _reminded(turn: Turn, draft: Draft, said: str) -> Answer:
    sentence = Say(said)
    notice = moves.remind_of_consent(turn, draft)
    return Answer((sentence, *notice.replies)) if notice else Answer((sentence,))


def agree(turn: Turn, draft: Draft) -> Answer:
    """Goes on with the consent, and with what was sent before it."""
    before = draft.offer
    told = story.take_up(turn, draft)
    if before == FieldName.STORY:
        story.take_all(draft)
    elif before:
        story.offer_same_shop(turn, draft, before)
    count = pictures.attach_early(turn, draft)
    text = draft.known[FieldName.STORY] if told else ""
    is_young = notes.note_age(turn, draft, text)
    after = _with_attached(count, moves.agree(turn, draft))
    if told:
        after = Answer((Say(own.TOLD_BEFORE), *after.replies), after.choices)
    elif draft.cases:
        after = Answer((Say(answer_texts.CASE_NUMBER_FROM_BEFORE), *after.replies), after.choices)
    return notes.told(turn, after, text, is_young=is_young, asked=FieldName.STORY)


def refuse(turn: Turn, draft: Draft) -> Answer:
    """Stores nothing but that somebody refused: the draft goes, and the events that led to it
    are emptied."""
    moves.delete(turn, draft)
    inbox.blank(turn.session, turn.conversation.id, turn.conversation.key)
    pre_consent.drop(turn.state)
    question_log.forget(turn)
    refusals.count(turn.session, turn.today)
    return Answer((_other_ways(),))


def _other_ways() -> Card:
    return Card(
        refused_texts.TITLE,
        paragraphs=refused_texts.PARAGRAPHS,
        steps=refused_texts.WAYS,
        note=refused_texts.NOTE,
        buttons=(
            Call(texts.CALL_1166_LABEL, "1166"),
            Open(refused_texts.ONLINE_LABEL, refused_texts.ONLINE_URL),
            Open(refused_texts.TIP_LABEL, refused_texts.TIP_URL),
        ),
    )


def resume(turn: Turn, draft: Draft) -> Answer:
    """Goes on at the open question, with what was sent while the draft waited."""
    count = pictures.attach_early(turn, draft) if draft.consent_at else 0
    return _with_attached(count, moves.resume(turn, draft))


def _with_attached(count: int, after: Answer) -> Answer:
    if not count:
        return after
    return Answer((Say(own.attached(count)), *after.replies), after.choices)

"""The consent: handling of turns while it is asked for, and of what was sent before it."""

import re

from db.privacy import consent_refusals
from db.queue import inbox
from handlers import texts
from handlers.cards import own_data
from handlers.conversations.complaint import commands, navigation
from handlers.conversations.complaint.evidence import attachments, slips
from handlers.conversations.complaint.prefill import (
    kept_words,
    matters,
    second_matter,
    story,
    story_confirmation,
    told_before,
)
from handlers.conversations.complaint.prefill.matters import Choice
from handlers.conversations.complaint.prefill.slots import one_of_two_shops, oneself
from handlers.conversations.complaint.prompts import hints, retries
from handlers.conversations.complaint.texts import consent as consent_texts
from handlers.conversations.complaint.texts import refused_consent as refused_texts
from handlers.conversations.complaint.texts import spoken_consent as spoken
from handlers.conversations.complaint.texts import told_before as told_texts
from handlers.conversations.complaint.texts import whole_story
from handlers.form.complaint import FieldName
from handlers.form.elsewhere import reader as elsewhere
from handlers.form.restated import the_rest
from handlers.messages.context import Turn
from handlers.messages.event import AudioMessage, FileMessage, ImageMessage, TextMessage
from handlers.messages.postback import Postback, message_text
from handlers.messages.reply import NO_REPLY, Answer, Call, Card, Open, TextReply
from handlers.nlu import emergencies, intents, interruptions, moves, phrases
from handlers.nlu.lexicon.typed.moves import AROUND_STARTS, STARTS
from handlers.state import emergency, language, pre_consent, question_log
from handlers.state.draft import MATTER, SHOWN, WRONG, Draft
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as complaint_texts

_SHORT = 60
_AGREES, _REFUSES = re.compile(spoken.AGREES), re.compile(spoken.REFUSES)
_TAPPED: dict[str, Choice] = {"same": "same", "first": "first"}
_OPEN_AGAIN = re.compile(spoken.OPEN_AGAIN)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Handle a turn while consent is asked for; None for a question."""
    text = message_text(turn.action)
    if interruptions.is_interruption(text):
        return None
    if (wrong := _called_wrong(turn, draft, text)) is not None:
        return wrong
    if intents.is_one_of(
        text, (consent_texts.READ_ALL_LABEL, consent_texts.READ_ALL_LABEL.english)
    ):
        return navigation.whole_notice(turn, draft)
    if _refuses(text):
        return refuse(turn, draft)
    if _agrees(text):
        return agree(turn, draft)
    of_data = own_data.answer_to(text)
    if of_data:
        return _once_more(turn, draft, of_data)
    if isinstance(turn.action, ImageMessage | FileMessage):
        return attachments.before_consent(turn, draft, turn.action)
    if _calls_right(text) and draft.offer in ("", FieldName.STORY):
        draft.offer = FieldName.STORY
        return _once_more(turn, draft, whole_story.ONLY_CONSENT_IS_LEFT)
    return _neither(turn, draft, text)


def _called_wrong(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Ask what is wrong of the story that was read back, or read it back as it is put right."""
    if draft.shown == SHOWN and intents.is_one_of(text, whole_story.NOT_RIGHT_WORDS):
        draft.shown = WRONG
        pre_consent.remember_told(turn)
        return _once_more(turn, draft, whole_story.WHAT_IS_WRONG)
    if draft.shown and told_before.corrects(turn, text):
        return story_confirmation.confirm_corrected(turn, draft)
    return None


def _calls_right(text: str) -> bool:
    """True if a text says yes to what was read back, be it with a wish to begin."""
    if intents.asks(text):
        return False
    is_right = intents.starts_with_any(text, complaint_texts.RIGHT_WORDS)
    return is_right or the_rest.is_right(text, around=(*texts.START_WORDS, *STARTS))


def _agrees(text: str) -> bool:
    """True if a text says yes to the notice, with nothing but what stands around a yes."""
    if intents.agrees(text, consent_texts.GO_AHEAD_WORDS):
        return True
    is_open = "?" in text or len(text) > _SHORT
    return not is_open and _AGREES.fullmatch(text.strip().lower()) is not None


def _refuses(text: str) -> bool:
    """True if a text says no to the notice, and asks nothing and says no more than why."""
    if intents.refuses(text) or commands.wants_to_cancel(text):
        return True
    found = None if intents.asks_anyhow(text) else _REFUSES.fullmatch(text.strip().lower())
    return found is not None and not _OPEN_AGAIN.search(found["why"] or "")


def _neither(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Answer a turn that is neither a yes nor a no to the notice."""
    asks_how = phrases.is_made_of(text, spoken.HOW_TO_FILE, AROUND_STARTS)
    if asks_how or _asks_whether_to_file(text):
        of_power = intents.contains_any(text, spoken.POWER_OF_ATTORNEY_WORDS)
        may = spoken.MAY_FILE_FOR_ANOTHER if of_power else complaint_texts.MAY_FILE_HERE
        return _once_more(turn, draft, may)
    if moves.asks_for_status(text) and turn.filed():
        return None
    if text and len(text) <= _SHORT and retries.is_angry(text):
        has_sent = bool(turn.filed())
        calm = answer_texts.ANGRY_AT_NEXT if has_sent else answer_texts.ANGRY_AT_CONSENT
        return _reminded(turn, draft, calm)
    if isinstance(turn.action, TextMessage):
        return _typed(turn, draft, text)
    is_voice = isinstance(turn.action, AudioMessage)
    said = answer_texts.VOICE_AT_CONSENT if is_voice else navigation.non_text_reply(turn.action)
    return _reminded(turn, draft, said)


def _asks_whether_to_file(text: str) -> bool:
    """True if nothing is told but the question if one may file, be it for another."""
    told = emergencies.has_figure(text) or story.has_telling_words(text)
    return moves.asks_whether_to_file(text) and not (told or moves.is_too_early(text))


def _typed(turn: Turn, draft: Draft, text: str) -> Answer | None:
    if language.choose(turn, draft, text):
        return navigation.ask_for_consent(turn, draft)
    begins = intents.starts_with_any(text, texts.START_WORDS) or moves.starts(text)
    if (begins or moves.wishes_to_file(text)) and not intents.asks(text):
        if draft.shown:
            # The notice came by itself, below a story.
            return navigation.ask_for_consent(turn, draft)
        draft.reminded = 0
        return navigation.consent_again(turn, draft)
    is_polite = intents.greets(text) or intents.thanks(text)
    whatever = draft.shown == WRONG and not is_polite
    told = not draft.offer and told_before.continues_story(turn, text, whatever=whatever)
    if told:
        return _reminded(turn, draft, complaint_texts.TOLD_UNDER_NOTICE)
    return _answered_by_topic(turn, draft, text)


def _answered_by_topic(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Leave a text to the topics, of which what went wrong is remembered; a value waits."""
    if oneself.remember(turn, text):
        return _reminded(turn, draft, complaint_texts.TOLD_UNDER_NOTICE)
    if elsewhere.parse(text, attachments.EVIDENCE, {}, turn.today):
        return _reminded(turn, draft, consent_texts.VALUE_BEFORE_CONSENT)
    if not draft.offer:
        told_before.remember_under_notice(turn, text)
    return None


def _once_more(turn: Turn, draft: Draft, said: str) -> Answer:
    notice = navigation.consent_again(turn, draft)
    return Answer((TextReply(said), *notice.replies), notice.choices)


def _reminded(turn: Turn, draft: Draft, said: str) -> Answer:
    sentence = TextReply(said)
    notice = navigation.remind_of_consent(turn, draft)
    return Answer((sentence, *notice.replies)) if notice else Answer((sentence,))


def agree(turn: Turn, draft: Draft) -> Answer:
    """Record the consent, and go on with what was sent before it."""
    navigation.give_consent(turn, draft)
    return _with_told(turn, draft)


def _with_told(turn: Turn, draft: Draft) -> Answer:
    """Go on with what was told before, of which a further matter is told apart first."""
    noted = told_before.take_up(turn, draft)
    after = navigation.next_question(turn, draft) if draft.later else _go_on(turn, draft)
    return kept_words.told(after, story.summary(draft, noted) if noted else "")


def matter_tapped(turn: Turn, draft: Draft, button: Postback) -> Answer:
    """Go on with all earlier messages, or with those of one matter alone, as tapped."""
    if draft.asking != MATTER:
        return NO_REPLY if navigation.just_asked(turn, draft) else navigation.repeat(turn, draft)
    if draft.shops:
        which, places = button.get("v"), sorted(draft.shops)
        is_shop = which.isdecimal() and int(which) < len(places)
        return _of_one_shop(turn, draft, places[int(which)] if is_shop else "")
    return _of_matter(turn, draft, _TAPPED.get(button.get("v"), "other"))


def handle_matter(turn: Turn, draft: Draft) -> Answer | None:
    """Take the same decision from a typed text; None for all other texts."""
    text = message_text(turn.action)
    if draft.asking != MATTER:
        return None
    if draft.shops:
        return _of_named(turn, draft, text)
    said = told_before.choice(turn, draft, text)
    return _of_matter(turn, draft, said) if said else None


def _of_named(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Go on with the one of two shops or matters that a text names or counts, and tell of the
    other; with all of it where they are one."""
    names = matters.first_told(draft.shops, draft.answers[FieldName.STORY])
    said = matters.choice(turn.reading, text, *(draft.shops[name] for name in names))
    named = next((place for place, name in enumerate(names) if name in text), None)
    if named is None and said is None:
        return None
    if named is None and said == "same":
        return _of_one_shop(turn, draft, "")
    is_later = said == "other" if named is None else named == 1
    after = _of_one_shop(turn, draft, names[is_later])
    lead = told_texts.ONLY_THE_LATER if is_later else told_texts.ONLY_THE_FIRST
    return Answer((TextReply(lead), *after.replies), after.choices)


def _of_one_shop(turn: Turn, draft: Draft, name: str) -> Answer:
    """Go on with what was told of the one shop, or, without a name, with all as one matter."""
    if name:
        one_of_two_shops.choose(turn, draft, name)
    draft.shops = {}
    return navigation.next_question(turn, draft)


def _of_matter(turn: Turn, draft: Draft, chosen: Choice) -> Answer:
    if chosen == "same":
        draft.later = []
        return _go_on(turn, draft, is_one=True)
    if chosen == "other":
        told_before.choose_later(draft)
        return _go_on(turn, draft, told_texts.ONLY_THE_LATER)
    told_before.choose_first(turn, draft)
    if draft.later:
        return navigation.next_question(turn, draft)
    return _go_on(turn, draft, told_texts.ONLY_THE_FIRST)


def _go_on(
    turn: Turn, draft: Draft, of_told: str = complaint_texts.TOLD_BEFORE, *, is_one: bool = False
) -> Answer:
    before = draft.offer
    told = told_before.apply_story(turn, draft)
    if is_one:
        draft.shops = {}
    if before == FieldName.STORY:
        story.accept_prefill(draft)
    elif before:
        story.prefill_same_shop(turn, draft, before)
    second_matter.offer_contact(turn, draft)
    count = attachments.attach_early(turn, draft)
    text = draft.known[FieldName.STORY] if told else ""
    is_young = hints.note_age(turn, draft, text)
    after = _with_attached(count, navigation.next_question(turn, draft))
    after = slips.with_offer_of_early(turn, draft, after) if count else after
    if told:
        after = Answer((TextReply(of_told), *after.replies), after.choices)
    elif draft.cases:
        after = Answer(
            (TextReply(answer_texts.CASE_NUMBER_FROM_BEFORE), *after.replies), after.choices
        )
    return hints.with_hints(turn, after, text, is_young=is_young, asked=FieldName.STORY)


def refuse(turn: Turn, draft: Draft) -> Answer:
    """Delete the draft and empty the events that led to it; store nothing but the refusal."""
    navigation.delete(turn, draft)
    inbox.clear_events(turn.session, turn.conversation.id, turn.conversation.key)
    pre_consent.drop(turn.state)
    question_log.forget(turn)
    emergency.forget(turn.state)
    consent_refusals.count(turn.session, turn.today)
    return Answer((_other_ways(refused_texts.KEPT_TITLE if turn.filed() else refused_texts.TITLE),))


def _other_ways(title: str) -> Card:
    return Card(
        title,
        paragraphs=refused_texts.PARAGRAPHS,
        steps=refused_texts.WAYS,
        note=refused_texts.NOTE,
        buttons=(
            Call(texts.CALL_1166_LABEL, "1166"),
            Open(refused_texts.ONLINE_LABEL, refused_texts.ONLINE_URL),
            Open(refused_texts.TIP_LABEL, refused_texts.TIP_URL),
        ),
    )


def was_told(turn: Turn, draft: Draft) -> bool:
    """True if the story is still asked for, and was told while the draft waited."""
    is_open = draft.asking == FieldName.STORY and draft.paused and bool(draft.consent_at)
    return is_open and bool(pre_consent.recent(turn.state, "told", turn.event.at))


def resume(turn: Turn, draft: Draft) -> Answer:
    """Go on at the open question, with what was sent while the draft waited."""
    if was_told(turn, draft):
        return _with_told(turn, draft)
    count = attachments.attach_early(turn, draft) if draft.consent_at else 0
    return _with_attached(count, navigation.resume(turn, draft))


def _with_attached(count: int, after: Answer) -> Answer:
    if not count:
        return after
    return Answer((TextReply(complaint_texts.attached(count)), *after.replies), after.choices)

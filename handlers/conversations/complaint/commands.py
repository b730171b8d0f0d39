"""Typed commands that move the form instead of answering its question."""

from collections.abc import Callable

from handlers import texts
from handlers.cards import topics
from handlers.conversations.complaint import navigation, views
from handlers.conversations.complaint.prefill import kept_words, story
from handlers.conversations.complaint.texts import unfinished as unfinished_texts
from handlers.form.complaint import FORM, FieldName, is_crime
from handlers.form.field_types import Attachments, MultipleChoice, PayeeAccounts
from handlers.form.form import Field
from handlers.form.non_answers import leaving_out
from handlers.form.restated import the_rest
from handlers.form.texts.field_words import EDIT_NAMES
from handlers.messages.context import Turn
from handlers.messages.postback import message_text, typed_text
from handlers.messages.reply import Answer
from handlers.nlu import intents, interruptions, moves, phrases
from handlers.nlu.lexicon.filed import intents as filed_texts
from handlers.nlu.lexicon.typed import wrong_and_right
from handlers.nlu.values import option_matching
from handlers.records import case_number
from handlers.state import emergency, language
from handlers.state.draft import CONFIRM_CANCEL, PREFILL, REVIEW, Draft
from handlers.texts import complaint as complaint_texts
from handlers.texts import status as status_texts
from handlers.texts.i18n import english_of

Chooser = Callable[[str, option_matching.OptionNames], str | None]

_COMMAND = 40
_OF_WHOM_WAS_TOLD = (FieldName.OTHER_REPORTS, FieldName.CONTACTED_SELLER)
_OUT_OF_TURN = 30


def hands_call_over(turn: Turn, draft: Draft) -> bool:
    """Leave an unanswered call to the urgent conversation, which advised it; false where the form
    keeps the text."""
    text = message_text(turn.action)
    of_seller = draft.asking in (FieldName.STORY, FieldName.CONTACTED_SELLER)
    if of_seller or not interruptions.is_unanswered_call(text):
        return False
    if emergency.recent(turn.state, turn.event.at) is not None:
        return True
    # The card of a crime advises it as well.
    return is_crime(draft.known) and emergency.begin(turn, topics.JUST_SENT) is not None


def _is_answered_elsewhere(text: str) -> bool:
    asks = interruptions.asks_who_answers(text) or interruptions.asks_leave(text)
    return asks or moves.asks_for_status(text) or interruptions.is_interruption(text)


def is_out_of_turn(turn: Turn, draft: Draft) -> bool:
    """True if a short text is a greeting, thanks, or a request for the status or a call, which the
    other conversations answer."""
    text = message_text(turn.action)
    if _is_answered_elsewhere(text):
        return True
    if not _takes_sentences(draft) and moves.ends_with_part(text, moves.asks_for_status):
        return True
    if not text or len(text) > _OUT_OF_TURN:
        return False
    return (
        intents.thanks(text)
        or intents.is_one_of(text, status_texts.STATUS_ALONE_WORDS)
        or ("RT" in text.upper() and case_number.find(text) is not None)
        or (intents.greets(text) and not navigation.is_stale(turn, draft))
    )


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Run a typed command; None for an answer, or for words that are no command of the form."""
    text = message_text(turn.action)
    if not text:
        return None
    if language.choose(turn, draft, text):
        return navigation.repeat(turn, draft)
    if draft.asking == CONFIRM_CANCEL:
        decided = _at_cancelling(turn, draft, text)
        if decided is not None:
            return decided
    if (said := _rest_is_right(turn, draft, text)) is not None:
        return said
    if draft.asking == REVIEW:
        decided = _at_review(turn, draft, text)
        if decided is not None:
            return decided
    return _way_out(turn, draft, text) or _way_around(turn, draft, text)


def wants_to_cancel(text: str) -> bool:
    """True for words that cancel the form, not for a story in which something was cancelled."""
    return _means(text, texts.CANCEL_WORDS) or moves.gives_up(text)


def _means(text: str, phrases: tuple[str, ...]) -> bool:
    return intents.ends_with_any(text, phrases) and not intents.asks(text)


def _at_cancelling(turn: Turn, draft: Draft, text: str) -> Answer | None:
    if intents.is_one_of(text, texts.DELETE_WORDS):
        return navigation.delete(turn, draft)
    if intents.is_one_of(text, texts.KEEP_WORDS):
        return navigation.pause(turn, draft)
    after_all = (unfinished_texts.GOES_ON_AFTER_ALL, unfinished_texts.AROUND_GOING_ON)
    goes_on = intents.is_one_of(text, (*texts.GO_ON_WORDS, *texts.RESUME_WORDS))
    if goes_on or phrases.is_made_of(text, *after_all):
        return navigation.resume(turn, draft)
    if intents.agrees(text):
        return navigation.with_question(turn, draft, texts.CHOOSE_DELETE_OR_KEEP)
    return None


def _rest_is_right(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Take it for a yes that all other answers are right, where one was changed before; ask which
    one is to be changed, where none was."""
    if not the_rest.is_all(text):
        return None
    if draft.asking in (PREFILL, REVIEW):
        if not draft.changed:
            return navigation.with_question(turn, draft, complaint_texts.TAP_WHAT_IS_WRONG)
        is_card = draft.asking == PREFILL
        return story.accept(turn, draft) if is_card else navigation.submit(turn, draft)
    return navigation.repeat(turn, draft) if draft.asking in draft.known else None


def _at_review(turn: Turn, draft: Draft, text: str) -> Answer | None:
    if intents.agrees(text, texts.SEND_WORDS) or moves.sends(text) or moves.goes_ahead(text):
        return navigation.submit(turn, draft)
    if moves.adds_more(text) or intents.is_one_of(text, complaint_texts.ADD_DETAILS_COMMANDS):
        return navigation.add_details(turn, draft)
    if intents.is_one_of(text, texts.RESUME_WORDS):
        return navigation.repeat(turn, draft)
    if intents.is_one_of(text, wrong_and_right.NOT_RIGHT_WORDS):
        return navigation.with_question(turn, draft, complaint_texts.TAP_WHAT_IS_WRONG)
    if moves.holds_back(text):
        return navigation.cancel(turn, draft)
    if intents.refuses(text, texts.EDIT_WORDS):
        return navigation.with_question(turn, draft, texts.NOT_SENT_YET)
    if not intents.starts_with_any(text, texts.EDIT_WORDS):
        return None
    field = _named_field(draft, text, option_matching.match_one)
    if field is None:
        return navigation.with_question(turn, draft, texts.NOT_SENT_YET)
    return navigation.ask(turn, draft, field)


def _way_out(turn: Turn, draft: Draft, text: str) -> Answer | None:
    if intents.is_one_of(text, texts.START_WORDS):
        return views.unfinished(draft, turn.today)
    if intents.greets(text) and navigation.is_stale(turn, draft):
        return views.unfinished(draft, turn.today, greeted=True)
    may_end_so = not _takes_sentences(draft)
    if wants_to_cancel(text) or (may_end_so and moves.gives_up_beside(text)):
        return navigation.cancel(turn, draft)
    if (paused := _pauses(turn, draft, text)) is not None:
        return paused
    return navigation.review_or_go_on(turn, draft) if _asks_no_more(draft, text) else None


def _pauses(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Keep the draft for later, and in the story what may begin with a name; under an answer of
    several parts some of the words only end them."""
    ends_parts = bool(draft.growing) and option_matching.means_done(text)
    # Whom one has told nothing yet is an answer to some.
    puts_off = moves.puts_off(text) and draft.asking not in _OF_WHOM_WAS_TOLD
    stops = _means(text, texts.STOP_WORDS) or moves.tires(text)
    if stops or puts_off or (moves.waits(text) and not ends_parts):
        return navigation.pause(turn, draft)
    if _takes_sentences(draft) or not moves.ends_with_part(text, moves.waits):
        return None
    if draft.asking in (FieldName.NAME, FieldName.SELLER_NAME):
        story.add_to_story(turn, draft, typed_text(turn.action).strip())
    return navigation.pause(turn, draft)


def _takes_sentences(draft: Draft) -> bool:
    """True if the open question is answered in sentences, which may speak of a status."""
    return draft.asking in (
        FieldName.STORY,
        FieldName.CONTACTED_SELLER,
        FieldName.PRODUCT,
        FieldName.WANTED,
    )


def _asks_no_more(draft: Draft, text: str) -> bool:
    """True for a wish to send, or to be asked no further, in whatever words; under an answer of
    several parts, enough ends the parts only."""
    asked = FORM.field(draft.asking)
    if asked is None:
        return False
    has_parts = isinstance(asked.kind, MultipleChoice | PayeeAccounts | Attachments)
    ends_parts = bool(draft.growing) if draft.adds_details else has_parts
    if (
        moves.wishes_to_send(text)
        or moves.sends(text)
        or intents.is_one_of(text, (complaint_texts.ENOUGH_LABEL,))
    ):
        return True
    if not _takes_sentences(draft) and moves.ends_with_part(text, moves.sends):
        return True
    enough = moves.has_said_enough(text) or intents.is_one_of(text, complaint_texts.ENOUGH_COMMANDS)
    return enough and not ends_parts


def _way_around(turn: Turn, draft: Draft, text: str) -> Answer | None:
    if _wants_back(text):
        named = _named_field(draft, text, _named_exactly)
        return (
            navigation.ask(turn, draft, named)
            if named
            else navigation.go_back(turn, draft, draft.asking)
        )
    if intents.is_one_of(text, complaint_texts.SUMMARY_WORDS):
        return views.summary(draft)
    if _wants_to_edit(draft, text):
        return _choose_what_to_edit(turn, draft)
    if draft.asking == PREFILL:
        goes_on = intents.is_one_of(text, texts.RESUME_WORDS)
        return navigation.repeat(turn, draft) if goes_on else _edit_named(turn, draft, text)
    field = FORM.field(draft.asking)
    return _around_question(turn, draft, field, text) if field else None


def _around_question(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    if intents.is_one_of(text, texts.NEVER_MIND_WORDS):
        return navigation.repeat(turn, draft)
    if _wants_to_keep(draft, field, text):
        return navigation.next_question(turn, draft)
    if intents.is_one_of(text, texts.RESUME_WORDS) and not draft.growing:
        return navigation.repeat(turn, draft)
    if intents.starts_with_any(text, texts.EDIT_WORDS):
        return _edit_named(turn, draft, text)
    skips = leaving_out.leaves_out(text, field, draft.answers, turn.today)
    if not skips:
        return None
    return kept_words.skip(turn, draft, field)


def _wants_to_edit(draft: Draft, text: str) -> bool:
    """True for a wish to edit that names no answer; the review has words of its own."""
    is_right = intents.is_one_of(text, complaint_texts.RIGHT_WORDS)
    wishes = intents.is_one_of(text, filed_texts.CORRECT_ALONE_WORDS)
    return wishes and not is_right and draft.asking != REVIEW


def _choose_what_to_edit(turn: Turn, draft: Draft) -> Answer:
    """Show the answers to be edited; the card of prefilled answers shows them already."""
    if draft.asking == PREFILL:
        return navigation.with_question(turn, draft, complaint_texts.TAP_WHAT_IS_WRONG)
    if draft.known:
        return views.summary(draft)
    return navigation.with_question(turn, draft, complaint_texts.NOTHING_TO_EDIT)


def _edit_named(turn: Turn, draft: Draft, text: str) -> Answer | None:
    if len(text) > _COMMAND or not intents.starts_with_any(text, texts.EDIT_WORDS):
        return None
    named = _named_field(draft, text, _named_exactly)
    return navigation.ask(turn, draft, named) if named else None


def _wants_back(text: str) -> bool:
    return intents.is_one_of(text, texts.BACK_WORDS) or (
        len(text) <= _COMMAND and intents.contains_any(text, texts.BACK_PHRASES)
    )


def _wants_to_keep(draft: Draft, field: Field, text: str) -> bool:
    answered = draft.known.get(field.name) is not None and not draft.growing
    return answered and intents.is_one_of(text, texts.KEEP_ANSWER_WORDS)


def _named_field(draft: Draft, text: str, choose: Chooser) -> Field | None:
    """The answered field that a text names after its command."""
    names = {
        field.name: (field.label, english_of(field.label), *EDIT_NAMES.get(field.name, ()))
        for field in FORM.path(draft.known)
        if field.name in draft.known
    }
    name = choose(_without_command(text), names)
    return FORM.field(name) if name else None


def _without_command(text: str) -> str:
    for word in sorted((*texts.EDIT_WORDS, *texts.BACK_PHRASES), key=len, reverse=True):
        if word in text:
            return text.partition(word)[2].strip()
    return text


def _named_exactly(text: str, names: option_matching.OptionNames) -> str | None:
    return next((code for code, given in names.items() if intents.is_one_of(text, given)), None)


def after_yes(turn: Turn, draft: Draft) -> Turn | None:
    """The turn with what stands beside a yes at the card or at the review, as "right, but the shop
    is ..." or "the sum is 950, the rest is right", which is no yes; None for other texts."""
    text = message_text(turn.action)
    may_be_so = draft.asking in (PREFILL, REVIEW) or draft.asking in draft.known
    if may_be_so and not _takes_sentences(draft) and (changed := the_rest.without(text)):
        return turn.with_text(changed)
    if draft.asking not in (PREFILL, REVIEW):
        return None
    more, wrong = the_rest.behind_yes(text, texts.SEND_WORDS)
    said = f"{texts.EDIT_WORDS[0]} {wrong}" if wrong else more
    return turn.with_text(said) if said else None

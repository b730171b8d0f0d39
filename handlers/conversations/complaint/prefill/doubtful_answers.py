"""A text that may be no answer to the open question: asked about before it is stored."""

from handlers.conversations.complaint import navigation, views
from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.prompts import questions, retries
from handlers.conversations.complaint.texts import own_details as own_texts
from handlers.form.complaint import FORM, FieldName, is_crime
from handlers.form.form import Field
from handlers.form.non_answers import possible_shops, shops, told_names
from handlers.form.parsing import Complete
from handlers.form.texts import possible_shops as shop_texts
from handlers.form.texts.field_words import CROOKS_NAME, DOUBTED_AS
from handlers.messages.context import Turn
from handlers.messages.event import Action, TextMessage
from handlers.messages.postback import Postback, message_text
from handlers.messages.reply import NO_REPLY, Answer, TextReply, with_buttons
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed.doubts import CALLED_SO, OWN_NAME_WORDS
from handlers.nlu.lexicon.typed.told_elsewhere import SELLERS
from handlers.state import draft as drafts
from handlers.state.draft import DOUBTED, Draft
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as complaint_texts
from handlers.texts.i18n import english_of, joined

_OWN_NAME = "own"


def confirm(turn: Turn, draft: Draft, field: Field, text: str) -> Answer:
    """Ask whether the text is the answer. Where two others were asked about in vain, keep it in the
    story and leave out a question that needs no answer."""
    if field.name == FieldName.SELLER_NAME and possible_shops.either(text):
        story.add_to_story(turn, draft, text)
        which = shop_texts.WHICH_CROOK if is_crime(draft.known) else shop_texts.WHICH_SHOP
        return navigation.with_question(turn, draft, which)
    # Of another text that was asked about before nobody said what it is.
    retries.keep_doubted(draft)
    draft.doubted = text
    for message_id in turn.event.message_ids:
        draft.link_message(message_id, DOUBTED)
    if retries.is_doubted_often(draft) and not field.is_required(draft.answers):
        after = navigation.skip(turn, draft, field)
        said = joined("\n", (complaint_texts.KEPT_IN_STORY, answer_texts.LEFT_OUT))
        return Answer((TextReply(said), *after.replies), after.choices)
    drafts.save(turn.state, draft)
    asked_for = _called(draft, field)
    is_sellers = field.name == FieldName.SELLER_NAME
    is_whole = is_sellers and _is_whole_name(draft, text)
    is_person = is_whole or (is_sellers and shops.may_be_of_filer(text))
    own = views.tap(complaint_texts.OWN_NAME_LABEL, "doubt", draft, v=_OWN_NAME)
    taps = (
        views.tap(complaint_texts.yes_it_is(asked_for), "doubt", draft, v="name"),
        *((own,) if is_person else ()),
        views.tap(complaint_texts.IS_STORY_LABEL, "doubt", draft, v=FieldName.STORY),
    )
    question = own_texts.seller_or_own(text) if is_whole else complaint_texts.is_it(asked_for, text)
    asked = with_buttons(question, taps)
    return Answer((asked,), questions.choices(draft, field, turn.today))


def may_say_more(draft: Draft, field: Field, did: Action) -> bool:
    """True for a typed text, unless it is a name that the story leaves open, offered to be tapped:
    that is the answer, however plain its words."""
    if not isinstance(did, TextMessage):
        return False
    if field.name != FieldName.SELLER_NAME:
        return True
    told = possible_shops.in_story(draft.known.get(FieldName.STORY) or "")
    return did.text.strip() not in told


def may_be_filers(draft: Draft, field: Field, text: str) -> bool:
    """True if a name under the question for the shop's may be that of who files."""
    if field.name != FieldName.SELLER_NAME:
        return False
    return (bool(draft.doubted) and shops.may_be_of_filer(text)) or _is_whole_name(draft, text)


def _is_whole_name(draft: Draft, text: str) -> bool:
    """True if it may be the filer's whole name, which is not known yet. Who tells of a crime was
    asked for the crook's."""
    is_open = draft.known.get(FieldName.NAME) is None and not is_crime(draft.known)
    return is_open and told_names.may_be_ones_own(text)


def handle(turn: Turn, draft: Draft, field: Field) -> Answer | None:
    """Answer a yes, or the words of a button, to such a question; None for other texts."""
    text = message_text(turn.action)
    if intents.agrees(text):
        return take(turn, draft, field)
    is_sellers = field.name == FieldName.SELLER_NAME
    if _is_label(text, complaint_texts.OWN_NAME_LABEL):
        return take_own_name(turn, draft)
    if is_sellers and phrases.is_made_of(text, OWN_NAME_WORDS, CALLED_SO):
        return take_own_name(turn, draft)
    if is_sellers and phrases.is_made_of(text, SELLERS, CALLED_SO):
        return take(turn, draft, field)
    if field.name not in DOUBTED_AS:
        return None
    if _is_label(text, complaint_texts.yes_it_is(_called(draft, field))):
        return take(turn, draft, field)
    return _take_as_story(turn, draft) if _is_label(text, complaint_texts.IS_STORY_LABEL) else None


def _called(draft: Draft, field: Field) -> str:
    """Name of what the text may be: of a crime that of the crook, who has no shop."""
    is_crooks = field.name == FieldName.SELLER_NAME and is_crime(draft.known)
    return CROOKS_NAME if is_crooks else DOUBTED_AS[field.name]


def _is_label(text: str, label: str) -> bool:
    return intents.is_one_of(text, (label, english_of(label)))


def resolve(turn: Turn, draft: Draft, button: Postback) -> Answer:
    """Take the doubted text as the answer, or as part of the story."""
    text, field = draft.doubted, FORM.field(draft.asking)
    if not text or field is None:
        return NO_REPLY if navigation.just_asked(turn, draft) else navigation.repeat(turn, draft)
    if button.get("v") == FieldName.STORY:
        return _take_as_story(turn, draft)
    if button.get("v") == _OWN_NAME:
        return take_own_name(turn, draft)
    return take(turn, draft, field)


def _take_as_story(turn: Turn, draft: Draft) -> Answer:
    draft.add_to_story(draft.resolve_doubt(FieldName.STORY))
    again = navigation.next_question(turn, draft)
    return Answer((TextReply(complaint_texts.ADDED_TO_STORY), *again.replies), again.choices)


def take_own_name(turn: Turn, draft: Draft) -> Answer:
    """Take the doubted text as the filer's name."""
    field = FORM.field(FieldName.NAME)
    assert field is not None
    reading = field.kind.read(TextMessage(draft.resolve_doubt(field.name)), [], turn.today)
    if isinstance(reading, Complete):
        draft.answers[field.name] = reading.value
    return navigation.next_question(turn, draft)


def take(turn: Turn, draft: Draft, field: Field) -> Answer:
    """Take the doubted text as the answer."""
    text = draft.resolve_doubt(field.name)
    reading = field.kind.read(TextMessage(text), [], turn.today)
    draft.answers[field.name] = reading.value if isinstance(reading, Complete) else text
    return navigation.next_question(turn, draft)

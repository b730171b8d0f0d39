"""A further complaint of somebody who has sent one, with the same name and telephone."""

import re

from db.complaints import complaints
from handlers.conversations.complaint import navigation, triage
from handlers.conversations.complaint.prefill import story, story_confirmation
from handlers.conversations.complaint.prompts import hints
from handlers.conversations.complaint.texts import told_before as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_groups import OF_THE_FILER
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import case_questions, intents
from handlers.state import filed_session, pre_consent
from handlers.state.draft import CONFIRM_CANCEL, CONSENT, MATTER, Draft
from handlers.texts import complaint as complaint_texts
from handlers.texts.i18n import joined

_ASKS_APART, _TELLS_SUM = re.compile(texts.ASKS_APART), re.compile(r"\d{2}")
_LONGEST_QUESTION = 60


def begin(turn: Turn, text: str) -> Answer | None:
    """Begin a form for a further matter, prefilled from the text; the complaint before stays as it
    is. None where money may still be stopped, and for a person who has sent no complaint."""
    filed = turn.filed()
    if not filed or not case_questions.tells_another_matter(text):
        return None
    if turn.reading.story(text).urgent:
        return None
    if story.extract(turn, text):
        pre_consent.remember_told(turn)
    leads = (TextReply(texts.new_matter(filed[0].number)), *_left_open(turn))
    said = triage.ask(turn, text) or _form(turn, text)
    return Answer((*leads, *said.replies), said.choices)


def _left_open(turn: Turn) -> tuple[TextReply, ...]:
    """The note of what waited for a yes of a complaint before; from now on a yes is none to it."""
    work = filed_session.load(turn.state, turn.event.at)
    fields = (FORM.field(name) for name in (work.left_open if work else ()))
    labels = joined(", ", [field.label for field in fields if field])
    filed_session.drop(turn.state)
    return (TextReply(texts.not_in_it_yet(work.number, labels)),) if work and labels else ()


def set_aside(turn: Turn, draft: Draft) -> Answer | None:
    """Save a message about a further matter until the open form is sent; None for all other texts,
    and while no story is given yet or a choice stands open."""
    text = message_text(turn.action)
    if draft.asking in (CONSENT, MATTER, CONFIRM_CANCEL) or not text:
        return None
    if asks_apart(text):
        return navigation.with_question(turn, draft, texts.APART)
    # The first story is this complaint's own.
    if draft.asking == FieldName.STORY or FieldName.STORY not in draft.known:
        return None
    goes_on = intents.contains_any(text, texts.GOES_ON_WORDS)
    if goes_on or not case_questions.tells_another_matter(text, in_form=True):
        return None
    pre_consent.remember_told(turn, "later")
    after = navigation.with_question(turn, draft, texts.LATER_MATTER)
    return Answer((*hints.call_first_of_another(turn, text), *after.replies), after.choices)


def asks_apart(text: str) -> bool:
    """True if it is asked if two matters are filed apart, or together, and nothing told of them."""
    is_asked = intents.asks(text) or intents.ends_as_question(text)
    is_short = len(text) <= _LONGEST_QUESTION and not _TELLS_SUM.search(text)
    return is_asked and is_short and _ASKS_APART.search(text.lower()) is not None


def _form(turn: Turn, text: str) -> Answer:
    if story.is_whole_story(turn, text):
        return story_confirmation.confirm_story(turn, text)
    return navigation.start(turn, same_shop(turn))


def same_shop(turn: Turn) -> str:
    """The number of the latest complaint, where the text means the same shop again; else empty."""
    if not intents.contains_any(message_text(turn.action), complaint_texts.SAME_SHOP_WORDS):
        return ""
    filed = turn.filed()
    return filed[0].number if filed else ""


def offer_contact(turn: Turn, draft: Draft) -> None:
    """Offer the filer's details of the last complaint on the card to be confirmed."""
    held = turn.conversation
    for filed in complaints.of_conversation(turn.session, held.id)[:1]:
        told = {**filed.answers, **complaints.personal_answers(filed, held.key)}
        known = draft.known
        draft.offered |= {
            name: told[name] for name in OF_THE_FILER if told.get(name) and name not in known
        }

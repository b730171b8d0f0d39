"""A location sent in the middle of a form: its owner is asked for before anything is kept."""

import re

from handlers.conversations.complaint import navigation, views
from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.texts import location as own
from handlers.form.complaint import FORM, FieldName
from handlers.messages.context import Turn
from handlers.messages.event import LocationMessage
from handlers.messages.postback import Postback, message_text
from handlers.messages.reply import NO_REPLY, Answer, TextReply, with_buttons
from handlers.nlu import intents
from handlers.nlu.values import provinces
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from knowledge_base.thai import has_content

_LONGEST_ADDRESS = 300
_SHORT = 80
_WHOSE = re.compile(own.WHOSE)
SHOP, MINE = "shop", "mine"


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Ask whose location it is, and take a typed answer to that; None for everything else."""
    if isinstance(turn.action, LocationMessage) and turn.action.address.strip():
        return _ask(turn, draft, turn.action.address.strip())
    text = message_text(turn.action)
    if not draft.place or not text:
        return None
    if len(text) <= _SHORT and intents.contains_any(text, own.SHOPS_PLACE_WORDS):
        return _shops(turn, draft, text)
    if len(text) <= _SHORT and intents.contains_any(text, own.MY_PLACE_WORDS):
        return _mine(turn, draft)
    draft.place = ""
    drafts.save(turn.state, draft)
    return None


def _ask(turn: Turn, draft: Draft, address: str) -> Answer:
    draft.place = address[:_LONGEST_ADDRESS]
    drafts.save(turn.state, draft)
    taps = (
        views.tap(own.SHOPS_PLACE_LABEL, "place", draft, v=SHOP),
        views.tap(own.MY_PLACE_LABEL, "place", draft, v=MINE),
    )
    # The open question's own choices would be more than LINE takes; it is asked again after this.
    return Answer((with_buttons(own.WHOSE_PLACE, taps),), views.ways_to_stop(draft))


def resolve(turn: Turn, draft: Draft, button: Postback) -> Answer:
    """Store the location as the shop's or the person's own, as tapped."""
    if not draft.place:
        return NO_REPLY if navigation.just_asked(turn, draft) else navigation.repeat(turn, draft)
    return _mine(turn, draft) if button.get("v") == MINE else _shops(turn, draft, "")


def _shops(turn: Turn, draft: Draft, said: str) -> Answer:
    story.add_to_story(turn, draft, own.shops_place(draft.place, said))
    return _noted(turn, draft, own.shops_place_kept(_told_besides(said)))


def _told_besides(said: str) -> str:
    """The rest of a text after the words that name the place as the shop's; may be empty."""
    rest = _WHOSE.sub("", said).strip()
    return rest if has_content(rest) else ""


def _mine(turn: Turn, draft: Draft) -> Answer:
    """Store only the province of the person's own location."""
    field, found = FORM.field(FieldName.PROVINCE), provinces.find_in_address(draft.place)
    if field is None or found is None or FieldName.PROVINCE in draft.known:
        return _noted(turn, draft, own.MY_PLACE_NOT_KEPT)
    draft.answers[FieldName.PROVINCE] = found.code
    draft.answered = FieldName.PROVINCE
    return _noted(turn, draft, own.my_province(field.show(found.code)))


def _noted(turn: Turn, draft: Draft, sentence: str) -> Answer:
    draft.place = ""
    drafts.save(turn.state, draft)
    is_told = draft.asking == FieldName.PROVINCE and FieldName.PROVINCE in draft.known
    again = navigation.next_question(turn, draft) if is_told else navigation.repeat(turn, draft)
    return Answer((TextReply(sentence), *again.replies), again.choices)

"""Words that change something besides the question that is open."""

from handlers import texts
from handlers.conversations.complaint import keeping
from handlers.conversations.complaint import location as place
from handlers.conversations.complaint import navigation as moves
from handlers.conversations.complaint import views as cards
from handlers.conversations.complaint.evidence import attachments as pictures
from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.prompts import retries as patience
from handlers.form import corrections as form_corrections
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import Accounts, Contacted, Link, Words
from handlers.form.form import Field
from handlers.form.parsing import Growing, Understood
from handlers.messages.context import Turn
from handlers.messages.postback import typed
from handlers.messages.reply import Answer
from handlers.messages.reply import Words as Say
from handlers.nlu import intents as nlu_intents
from handlers.nlu.lexicon import representatives as representative_texts
from handlers.nlu.values import amounts, case_references, contact_person, contacts
from handlers.state import draft as drafts
from handlers.state.draft import CANCELLING, OFFERED, Draft
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as own
from handlers.texts import form as form_texts
from handlers.texts import urgent as urgent_texts

_LONG = 120
_SHORT = 60
_BANK = "bank"
_ONLY_REPORT = "only-report"


def take(turn: Turn, draft: Draft) -> Answer | None:
    """Answers a correction, whose number or place it is, a worry, anger, a further account, the
    number of a case; None for all other words."""
    if draft.asking == CANCELLING:
        return None
    return (
        place.take(turn, draft)
        or pictures.said_of_them(turn, draft)
        or _corrected(turn, draft)
        or _represented(turn, draft)
        or _another_account(turn, draft)
        or _case_number(turn, draft)
        or _worry(turn, draft)
        or _anger(turn, draft)
        or _amount_elsewhere(turn, draft)
    )


def _corrected(turn: Turn, draft: Draft) -> Answer | None:
    found = form_corrections.read(typed(turn.did), draft.known, draft.answered, turn.today)
    if found is None:
        return None
    field = found.field
    before = field.show(draft.known[field.name])
    keeping.keep(turn, draft, field, found.value)
    drafts.keep(turn.state, draft)
    sentence = own.corrected(field.label, before, field.show(found.value))
    return _still_asking(turn, draft, sentence)


def _represented(turn: Turn, draft: Draft) -> Answer | None:
    """Notes whose telephone number it is, once it was asked for."""
    text = typed(turn.did)
    if FieldName.PHONE not in draft.answers or contacts.phone_within(text):
        return None
    who = contact_person.read(text)
    if who is None:
        return None
    draft.answers[FieldName.REPRESENTATIVE] = who
    drafts.keep(turn.state, draft)
    return _still_asking(turn, draft, representative_texts.will_call(who))


def _another_account(turn: Turn, draft: Draft) -> Answer | None:
    """Asks for a further account after the question was left, beside those that were told."""
    text = typed(turn.did)
    field = next(each for each in FORM.fields if isinstance(each.kind, Accounts))
    told = draft.known.get(field.name)
    more = any(word in text for word in form_texts.ANOTHER_ACCOUNT_WORDS)
    if not told or not more or draft.asking == field.name or len(text) > _LONG:
        return None
    moves.ask(turn, draft, field)
    draft.growing = list(told)
    reading = field.kind.read(turn.did, draft.growing, turn.today)
    if isinstance(reading, Growing):
        return keeping.grow(turn, draft, field, reading)
    drafts.keep(turn.state, draft)
    return Answer((Say(form_texts.NEXT_ACCOUNT),), cards.choices(draft, field, turn.today))


def _asks_about_filing(turn: Turn) -> str:
    """What is answered at once to a short question that worries who fills in the form."""
    text = typed(turn.did)
    if len(text) > _SHORT or not nlu_intents.asks(text):
        return ""
    asked = (said for heard, said in own.ASKED_ON_THE_WAY if nlu_intents.holds_one_of(text, heard))
    return next(asked, "")


def _worry(turn: Turn, draft: Draft) -> Answer | None:
    sentence = _asks_about_filing(turn)
    return _still_asking(turn, draft, sentence) if sentence else None


def _case_number(turn: Turn, draft: Draft) -> Answer | None:
    """Keeps the number that a bank or the police gave in the story, and that they were told."""
    text = typed(turn.did)
    asked = FORM.field(draft.asking)
    if (
        asked is None
        or draft.asking == FieldName.STORY
        or len(text) > _LONG
        or not contacts.digits(text)
    ):
        return None
    is_named = nlu_intents.holds_one_of(text, answer_texts.CASE_NUMBER_WORDS)
    is_alone = draft.asking == FieldName.OTHER_REPORTS and case_references.is_long_enough(text)
    if not (is_named or is_alone) or nlu_intents.asks(text):
        return None
    story.add_to_story(turn, draft, case_references.written(text))
    if draft.asking == FieldName.OTHER_REPORTS:
        reading = asked.kind.read(turn.did, draft.growing, turn.today)
        if isinstance(reading, Understood):
            draft.growing = reading.value
        elif nlu_intents.holds_whole(text, urgent_texts.CALLED_WORDS):
            draft.growing = list(dict.fromkeys((*draft.growing, _BANK)))
    drafts.keep(turn.state, draft)
    return _still_asking(turn, draft, answer_texts.CASE_NUMBER_KEPT)


def wish_beyond(turn: Turn, draft: Draft) -> Answer | None:
    """A wish that the form has no name for is written into the story; who wants the shop punished
    comes nearest to reporting it. None for anything else."""
    text, asked = typed(turn.did), FORM.field(FieldName.WANTED)
    if draft.asking != FieldName.WANTED or asked is None or not text or nlu_intents.asks(text):
        return None
    punishes = nlu_intents.holds_one_of(text, answer_texts.PUNISH_WORDS)
    wishes = nlu_intents.starts_with_one_of(text, answer_texts.WISH_BEGINNINGS)
    if not punishes and (not wishes or _is_answer(turn, asked)):
        return None
    story.add_to_story(turn, draft, answer_texts.wished(text))
    reading = asked.kind.read(turn.did, draft.growing, turn.today)
    named = list(reading.value) if isinstance(reading, Understood) else draft.growing
    draft.growing = list(dict.fromkeys((*named, *((_ONLY_REPORT,) if punishes else ()))))
    drafts.keep(turn.state, draft)
    chosen = asked.show(draft.growing) if draft.growing else ""
    return _still_asking(turn, draft, answer_texts.wish_kept(chosen))


def _anger(turn: Turn, draft: Draft) -> Answer | None:
    """Kind words for who is angry at the questions, where nothing is answered by that."""
    text = typed(turn.did)
    asked = FORM.field(draft.asking)
    if not text or len(text) > _SHORT or draft.asking == FieldName.STORY:
        return None
    if asked is not None and isinstance(asked.kind, Contacted):
        return None
    if not patience.is_angry(text) or (asked is not None and _is_answer(turn, asked)):
        return None
    again = _still_asking(turn, draft, patience.of_anger(draft))
    drafts.keep(turn.state, draft)
    choices = (*patience.helpers(draft), *again.choices)[: moves.MOST_CHOICES]
    return Answer(again.replies, choices)


def _is_answer(turn: Turn, field: Field) -> bool:
    reading = field.kind.read(turn.did, [], turn.today)
    is_free = isinstance(field.kind, Words | Link)
    return not is_free and isinstance(reading, Understood | Growing)


def _amount_elsewhere(turn: Turn, draft: Draft) -> Answer | None:
    """Takes an amount alone that is no answer to the question that stands open; a rough one is
    asked for once more."""
    amount = FORM.field(FieldName.AMOUNT)
    told = amounts.alone(typed(turn.did))
    if amount is None or told is None or FieldName.AMOUNT in draft.known or draft.growing:
        return None
    if draft.known.get(FieldName.PAID) == "not-yet" or not _is_elsewhere(turn, draft):
        return None
    if isinstance(told, str):
        return _still_asking(turn, draft, told)
    if draft.asking == OFFERED:
        draft.offered[FieldName.AMOUNT] = told
    keeping.keep(turn, draft, amount, told)
    drafts.keep(turn.state, draft)
    return _still_asking(turn, draft, texts.understood(amount.label, amount.show(told)))


def _is_elsewhere(turn: Turn, draft: Draft) -> bool:
    """Whether the question that is open cannot mean an amount."""
    asked = FORM.field(draft.asking)
    if asked is None:
        return draft.asking == OFFERED
    if asked.name in (FieldName.AMOUNT, FieldName.ORDER_NUMBER):
        return False
    reading = asked.kind.read(turn.did, [], turn.today)
    return isinstance(asked.kind, Words | Link) or not isinstance(reading, Understood | Growing)


def _still_asking(turn: Turn, draft: Draft, sentence: str) -> Answer:
    """A sentence, and the question that is open, or the next one where its answers moved it."""
    field = FORM.field(draft.asking)
    stays = field is not None and field in FORM.path(draft.known)
    again = moves.ask_again(turn, draft) if stays else moves.go_on(turn, draft)
    return Answer((Say(sentence), *again.replies), again.choices)

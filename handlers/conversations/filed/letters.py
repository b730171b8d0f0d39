"""Letters that a filer sends: to the shop, the carrier, the bank, for the police.

They are written anew from the complaint's answers each time, and kept nowhere.
"""

from collections.abc import Sequence

from db.complaints import changes as complaints_changes
from db.complaints import workflow as complaints_workflow
from db.models.tables import Complaint
from handlers.conversations.filed import corrections, intents, letter_views, views
from handlers.conversations.filed.texts import letters as texts
from handlers.form.complaint import FieldName
from handlers.form.form import FormAnswers
from handlers.messages.context import Turn
from handlers.messages.event import BANGKOK
from handlers.messages.postback import Postback, message_text
from handlers.messages.reply import Answer
from handlers.nlu import intents as nlu_intents
from handlers.nlu import phrases
from handlers.nlu.story.text import prepare
from handlers.records import letter_facts
from handlers.records.letter_facts import FiledAnswers
from handlers.state import last_topic
from knowledge_base.content.letters import Letter

# What is talked of while a letter is to be chosen, with the complaint's number.
_CHOICE = "letters "


def choose(turn: Turn, complaint: Complaint, _button: Postback) -> Answer:
    """Offer the letters that fit; show the only one, or the one asked for in words, at once."""
    answers = corrections.current_answers(turn, complaint)
    offered = _fitting(turn, answers)
    if not offered:
        return views.only(texts.NONE_FITS, complaint.number)
    text = intents.addressed(message_text(turn.action), turn.knowledge_base.is_carrier)
    named = [letter for letter in offered if nlu_intents.contains_any(text, letter.said)]
    chosen = named if len(named) == 1 else offered
    if len(chosen) == 1:
        return _write(turn, complaint, answers, chosen[0], offered)
    last_topic.offer(turn.state, f"{_CHOICE}{complaint.number}", turn.event.at)
    return letter_views.choice(complaint, offered)


def named(turn: Turn, own: Sequence[Complaint], text: str) -> Answer | None:
    """The letter that a text names, and nothing else, right after they were offered; by whom it
    goes to, or by its place among them."""
    last = last_topic.recent(turn.state, turn.event.at)
    number = last.id.removeprefix(_CHOICE) if last is not None else ""
    complaint = next((one for one in own if one.number == number), None)
    if complaint is None:
        return None
    answers = corrections.current_answers(turn, complaint)
    offered = _fitting(turn, answers)
    named_plainly = intents.addressed(text, turn.knowledge_base.is_carrier)
    places = [*texts.PLACES[: len(offered)]]
    places[-1:] = [(*each, *texts.LAST_PLACE) for each in places[-1:]]
    for letter, place in zip(offered, places, strict=False):
        said = (*letter.said, letter.button, letter.english, letter.title, *place)
        if phrases.is_made_of(named_plainly, said, texts.AROUND_A_NAME):
            return _write(turn, complaint, answers, letter, offered)
    return None


def write(turn: Turn, complaint: Complaint, button: Postback) -> Answer:
    """Show the chosen letter; the choice again if it does not fit any more."""
    answers = corrections.current_answers(turn, complaint)
    offered = _fitting(turn, answers)
    chosen = turn.knowledge_base.letters.letter(button.get("l"))
    if chosen is None or chosen not in offered:
        return choose(turn, complaint, button)
    return _write(turn, complaint, answers, chosen, offered)


def _fitting(turn: Turn, answers: FormAnswers) -> list[Letter]:
    occasions = letter_facts.occasions(answers)
    return [each for each in turn.knowledge_base.letters.letters if each.fits(occasions)]


def _write(
    turn: Turn,
    complaint: Complaint,
    answers: FormAnswers,
    chosen: Letter,
    offered: Sequence[Letter],
) -> Answer:
    withdrawn = complaint.status == complaints_workflow.WITHDRAWN
    filed = FiledAnswers(
        answers,
        number="" if withdrawn else complaint.number,
        filed_on=complaint.filed_at.astimezone(BANGKOK).date(),
        today=turn.today,
        carrier=_carrier(turn, answers),
        wrong_sums=_wrong_sums(turn, complaint, answers),
    )
    text = chosen.written(letter_facts.facts_for_letters(filed))
    others = [each for each in offered if each.id != chosen.id]
    return letter_views.letter(complaint, chosen, text, others)


def _carrier(turn: Turn, answers: FormAnswers) -> str:
    """The carrier that the story names."""
    story = prepare(answers.get(FieldName.STORY) or "").plain
    named = turn.knowledge_base.carrier_in(story)
    return named.firm if named else ""


def _wrong_sums(turn: Turn, complaint: Complaint, answers: FormAnswers) -> frozenset[int]:
    """The amounts that stood in the complaint before they were corrected."""
    changes = complaints_changes.of_complaint(turn.session, complaint.id, turn.conversation.key)
    sums = (each.before for each in changes if each.field == FieldName.AMOUNT)
    return frozenset(filter(None, sums)) - {answers.get(FieldName.AMOUNT)}

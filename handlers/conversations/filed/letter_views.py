"""Cards for the letters of a complaint: the choice, and one to read and copy."""

from collections.abc import Iterator, Sequence

from db.complaints import workflow as complaints_workflow
from db.models.tables import Complaint
from handlers.conversations.filed import views
from handlers.conversations.filed.texts import letters as texts
from handlers.messages import clipboard
from handlers.messages.reply import MAX_REPLIES, Answer, Card, Copy, Tap
from handlers.texts import filed as filed_texts
from handlers.texts.i18n import Localized
from knowledge_base.content.letters import Letter

# One is left for the question of an open form.
_MOST_CARDS = MAX_REPLIES - 1


def choice(complaint: Complaint, letters: Sequence[Letter]) -> Answer:
    """The letters that fit, to choose from."""
    card = Card(
        texts.CHOICE_TITLE,
        label=filed_texts.about(complaint.number),
        paragraphs=(texts.CHOICE_PARAGRAPH,),
        note=texts.CHOICE_NOTE,
        buttons=tuple(_button(complaint, letter) for letter in letters),
    )
    return Answer((card,), _corrections(complaint), ask_again=True)


def letter(complaint: Complaint, chosen: Letter, text: str, others: Sequence[Letter]) -> Answer:
    """The whole letter to read, each part with the button that copies it; the others below."""
    cards = tuple(_cards(complaint, chosen, clipboard.parts(text)))
    more = tuple(_button(complaint, other) for other in others)
    return Answer(cards, (*more, *_corrections(complaint)), ask_again=True)


def _cards(complaint: Complaint, chosen: Letter, parts: Sequence[str]) -> Iterator[Card]:
    count = len(parts)
    on_each = -(-count // _MOST_CARDS)
    lead = texts.READ_FIRST if count == 1 else texts.in_parts(count)
    for at in range(0, count, on_each):
        numbered = list(enumerate(parts, 1))[at : at + on_each]
        yield Card(
            Localized(chosen.title, chosen.english),
            label=filed_texts.about(complaint.number),
            paragraphs=(*(() if at else (lead,)), *(part.strip("\n") for _, part in numbered)),
            note=Localized(chosen.how, texts.HOW_IN_ENGLISH) if at + on_each >= count else "",
            buttons=tuple(Copy(_copy_label(number, count), part) for number, part in numbered),
        )


def _copy_label(number: int, count: int) -> str:
    return texts.COPY_LABEL if count == 1 else texts.copy_part(number, count)


def _button(complaint: Complaint, offered: Letter) -> Tap:
    label = Localized(offered.button, offered.english)
    return views.tap(label, "letter", complaint.number, l=offered.id)


def _corrections(complaint: Complaint) -> tuple[Tap, ...]:
    if not complaints_workflow.may_correct(complaint.status):
        return ()
    return (views.tap(filed_texts.CORRECT_LABEL, "correct", complaint.number),)

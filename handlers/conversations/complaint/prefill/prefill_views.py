"""Cards of prefilled answers: read from a story, or known from an earlier complaint."""

from collections.abc import Iterator, Sequence
from typing import Any

from handlers import texts
from handlers.conversations.complaint import views
from handlers.conversations.complaint.texts import told_before as told_texts
from handlers.conversations.complaint.texts import whole_story
from handlers.form.complaint import FORM, FieldName, is_crime
from handlers.form.elsewhere import crimes
from handlers.form.field_groups import OF_THE_FILER, label_for
from handlers.form.form import Field
from handlers.messages.reply import Answer, Button, Card, Row
from handlers.state.draft import Draft
from handlers.texts import complaint as complaint_texts
from handlers.texts.i18n import joined


def prefill_card(draft: Draft) -> Answer:
    """A card of the answers that were read, or are known from before, to be confirmed at once."""
    story = draft.offer == FieldName.STORY or (not draft.offer and not _is_contact(draft))
    rows = tuple(views.review_row(draft, field) for field in _shown(draft, is_story=story))
    title, paragraph = _of_what_is_offered(draft, is_story=story)
    yes = complaint_texts.RIGHT_LABEL if story else complaint_texts.USE_THEM_LABEL
    no = complaint_texts.ONE_BY_ONE_LABEL if story else complaint_texts.ANEW_LABEL
    accept, decline = views.tap(yes, "accept", draft), views.tap(no, "decline", draft)
    card = Card(
        title=title,
        label=texts.FORM_LABEL,
        paragraphs=(*_first_of_a_crime(draft), paragraph),
        rows=rows,
        buttons=(accept, decline),
    )
    return Answer((card,), (accept, *views.ways_to_stop(draft)))


def _shown(draft: Draft, *, is_story: bool) -> Iterator[Field]:
    """The questions whose answers are offered, or were noted since; the story under its own card
    alone."""
    known = draft.known
    # In a crime without a purchase nothing is shown of a shop.
    bought = known.keys() - crimes.without_shop(known, known).keys()
    for field in FORM.fields:
        is_noted = known.get(field.name) is not None
        is_noted = is_noted and (is_story or field.name != FieldName.STORY)
        if field.name not in bought and (field.name in draft.offered or is_noted):
            yield field


def _first_of_a_crime(draft: Draft) -> tuple[str, ...]:
    """The advice to go to bank and police first, above the prefilled answers of a crime."""
    return (complaint_texts.BANK_AND_POLICE,) if is_crime(draft.offered) else ()


def _is_contact(draft: Draft) -> bool:
    """True if nothing is prefilled but the filer's own details."""
    return draft.offered.keys() <= set(OF_THE_FILER)


def _of_what_is_offered(draft: Draft, *, is_story: bool) -> tuple[str, str]:
    if is_story:
        return complaint_texts.STORY_TITLE, complaint_texts.STORY_PARAGRAPH
    if not draft.offer:
        return told_texts.SAME_CONTACT_TITLE, told_texts.SAME_CONTACT_PARAGRAPH
    if FieldName.STORY in draft.offered:
        return complaint_texts.AGAIN_TITLE, complaint_texts.AGAIN_PARAGRAPH
    return complaint_texts.SAME_SHOP_TITLE, complaint_texts.SAME_SHOP_PARAGRAPH


def story_card(
    answers: dict[str, Any],
    trouble: str | None,
    more: tuple[Button, ...],
    notes: Sequence[str],
    *,
    has_filed: bool,
) -> Card:
    """The answers read from a story, to be confirmed before anything of it is kept."""
    paragraph = whole_story.UNDERSTOOD_NEXT if has_filed else whole_story.UNDERSTOOD_PARAGRAPH
    wrong = (Row(whole_story.TROUBLE_ROW, trouble),) if trouble else ()
    rows = tuple(
        Row(label_for(field, answers), views.shorten(field.show(answers[field.name])))
        for field in FORM.fields
        if field.name in answers
    )
    return Card(
        whole_story.UNDERSTOOD_TITLE,
        paragraphs=(paragraph,),
        rows=(*wrong, *rows),
        note=joined("\n", (*notes, whole_story.IS_IT_RIGHT)),
        buttons=more,
    )

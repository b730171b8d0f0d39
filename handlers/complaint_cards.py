"""How the complaint looks in the chat: consent, question, review, receipt."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import regex

from handlers import buttons, days, texts
from handlers.complaint_form import (
    CONSENT_NOTE,
    CONSENT_PARAGRAPHS,
    CONSENT_TITLE,
    FORM,
)
from handlers.draft import Draft
from handlers.field_kinds import Day
from handlers.form import SKIPPED, Field
from handlers.reading import DONE, Option
from handlers.reply import Answer, Button, Card, Copy, PickDay, Row, Tap, Words
from handlers.texts import dossier
from handlers.texts import form as form_texts

QUICK_LABEL = 20
FIRST_CONTACT = timedelta(days=15)
_PICKABLE_YEARS = 20
_REVIEW_LENGTH = 300


def tap(label: str, action: str, draft: Draft, **values: str) -> Tap:
    """A button of this draft."""
    return Tap(label, buttons.data(f"complaint/{action}", d=draft.id, **values))


def consent(draft: Draft) -> Answer:
    """What is kept, why and how long, before anything is asked."""
    agree = tap(texts.AGREE_LABEL, "consent", draft, v="yes")
    disagree = tap(texts.DISAGREE_LABEL, "consent", draft, v="no")
    card = Card(
        title=CONSENT_TITLE,
        label=texts.FORM_LABEL,
        paragraphs=CONSENT_PARAGRAPHS,
        note=CONSENT_NOTE,
        buttons=(agree, disagree),
    )
    return Answer((card,))


def question(draft: Draft, field: Field, today: date) -> Answer:
    """The question of a field, with its progress, what can be tapped, and the ways out."""
    options = _options(draft, field)
    in_card = stands_in_card(field)
    card = Card(
        title=field.question,
        label=texts.FORM_LABEL,
        paragraphs=tuple(_paragraphs(draft, field)),
        note=f"{texts.EXAMPLE} {field.example}" if field.example else "",
        progress=FORM.progress(field.name, draft.answers),
        buttons=tuple(options) if in_card else (),
    )
    quick: list[Button] = [] if in_card else list(options)
    return Answer((card,), (*quick, *_calendar(draft, field, today), *_ways_out(draft, field)))


def _paragraphs(draft: Draft, field: Field) -> Iterator[str]:
    if field.why:
        yield field.why
    present = draft.answers.get(field.name, SKIPPED)
    if field.name == draft.asking and draft.growing:
        yield f"{texts.NOW} {_short(field.kind.show(draft.growing))}"
    elif present is not SKIPPED:
        yield f"{texts.NOW} {_short(field.kind.show(present))}"


def stands_in_card(field: Field) -> bool:
    """Whether the options are too long for quick replies and stand as buttons in the card."""
    return any(len(option.label) > QUICK_LABEL for option in field.kind.options())


def choices(draft: Draft, field: Field, today: date) -> tuple[Button, ...]:
    """The question's quick replies, for a sentence that stands under it."""
    return question(draft, field, today).choices


def nearest(draft: Draft, field: Field, options: Sequence[Option]) -> tuple[Tap, ...]:
    """What may have been meant, to be tapped."""
    return tuple(_option(draft, field, option) for option in options)


def _options(draft: Draft, field: Field) -> list[Tap]:
    """What is not chosen yet; done only when there is something to be done with, and nothing
    that stands alone beside what was chosen."""
    chosen = draft.growing if field.name == draft.asking else []
    return [
        _option(draft, field, option)
        for option in field.kind.options()
        if (bool(chosen) if option.code == DONE else option.code not in chosen)
        and not (option.alone and chosen)
    ]


def _option(draft: Draft, field: Field, option: Option) -> Tap:
    return tap(option.button or option.label, "answer", draft, f=field.name, v=option.code)


def _calendar(draft: Draft, field: Field, today: date) -> Sequence[Button]:
    if not isinstance(field.kind, Day):
        return ()
    data = buttons.data("complaint/answer", d=draft.id, f=field.name, v=days.PICKED)
    first = date(today.year - _PICKABLE_YEARS, 1, 1)
    return (PickDay(form_texts.PICK_DAY_LABEL, data, first, today, today),)


def _ways_out(draft: Draft, field: Field) -> Sequence[Button]:
    ways = []
    growing = field.name == draft.asking and bool(draft.growing)
    if draft.answers.get(field.name, SKIPPED) is not SKIPPED and not growing:
        ways.append(tap(texts.KEEP_ANSWER_LABEL, "keep", draft, f=field.name))
    elif field.may_be_passed(draft.answers) and not growing:
        required = field.must_be_answered(draft.answers)
        label = texts.UNKNOWN_LABEL if required else texts.SKIP_LABEL
        ways.append(tap(label, "skip", draft, f=field.name))
    if FORM.before(field.name, draft.answers):
        ways.append(tap(texts.BACK_LABEL, "back", draft, f=field.name))
    ways.append(tap(texts.STOP_LABEL, "stop", draft))
    ways.append(tap(texts.CANCEL_LABEL, "cancel", draft))
    return ways


def review(draft: Draft) -> Answer:
    """Every answer with a button to change it, before anything is sent."""
    rows = tuple(_review_row(draft, field) for field in FORM.path(draft.answers))
    card = Card(
        title=texts.REVIEW_TITLE,
        label=texts.FORM_LABEL,
        paragraphs=(texts.REVIEW_PARAGRAPH,),
        rows=rows,
        buttons=(tap(texts.SEND_LABEL, "send", draft),),
    )
    send = tap(texts.SEND_LABEL, "send", draft)
    stop = tap(texts.STOP_LABEL, "stop", draft)
    cancel = tap(texts.CANCEL_LABEL, "cancel", draft)
    return Answer((card,), (send, stop, cancel))


def _review_row(draft: Draft, field: Field) -> Row:
    value: Any = draft.answers.get(field.name, SKIPPED)
    shown = texts.SKIPPED if value is SKIPPED else _short(field.kind.show(value))
    return Row(field.label, shown, tap(texts.EDIT_LABEL, "edit", draft, f=field.name))


def _short(text: str) -> str:
    letters = regex.findall(r"\X", text)
    if len(letters) <= _REVIEW_LENGTH:
        return text
    return texts.whole_is_kept("".join(letters[:_REVIEW_LENGTH]).rstrip(), len(text))


def cancelling(draft: Draft) -> Answer:
    """Asks once whether the draft is deleted or kept."""
    delete = tap(texts.DELETE_LABEL, "delete", draft)
    keep = tap(texts.KEEP_LABEL, "stop", draft)
    go_on = tap(texts.RESUME_LABEL, "resume", draft)
    card = Card(
        texts.CANCEL_TITLE, paragraphs=(texts.CANCEL_PARAGRAPH,), buttons=(delete, keep, go_on)
    )
    return Answer((card,))


def unfinished(draft: Draft) -> Answer:
    """Offers the draft that was left."""
    named = [field for field in FORM.path(draft.answers) if field.name in ("kind", "seller_name")]
    rows = tuple(
        Row(field.label, _short(field.kind.show(draft.answers[field.name])))
        for field in named
        if draft.answers.get(field.name, SKIPPED) is not SKIPPED
    )
    card = Card(
        title=texts.RESUME_TITLE,
        label=texts.FORM_LABEL,
        paragraphs=(texts.UNFINISHED,),
        rows=rows,
        buttons=(
            tap(texts.RESUME_LABEL, "resume", draft),
            tap(texts.RESTART_LABEL, "restart", draft),
            tap(texts.DELETE_LABEL, "delete", draft),
        ),
    )
    return Answer((card,))


def receipt(number: str, today: date) -> Answer:
    """The number, and what happens next with a date."""
    by = form_texts.day(today + FIRST_CONTACT)
    card = Card(
        title=texts.RECEIPT_TITLE,
        tone="done",
        label=texts.FORM_LABEL,
        paragraphs=(texts.RECEIPT_THANKS,),
        rows=(Row(texts.NUMBER_ROW, number),),
        steps=(texts.first_contact_by(by), *texts.NEXT_AFTER_FILING),
        note=texts.RECEIPT_NOTE,
        buttons=(
            Copy(texts.COPY_NUMBER_LABEL, number),
            Tap(texts.SEE_STATUS_LABEL, buttons.data("status", n=number)),
            Tap(dossier.LABEL, buttons.data("dossier", n=number), dossier.SAID),
        ),
    )
    return Answer((card,))


def already_sent(number: str) -> Answer:
    """The same number again, for a second tap."""
    status = Tap(texts.SEE_STATUS_LABEL, buttons.data("status", n=number))
    return Answer((Words(texts.already_sent(number)),), (status,))

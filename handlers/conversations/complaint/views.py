"""Cards of the complaint in the chat: consent, question, review, receipt."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import regex

from db.complaints import workflow as complaints_workflow
from handlers import texts
from handlers.cards.texts import download
from handlers.conversations.complaint.texts import consent as consent_texts
from handlers.conversations.complaint.texts import told_before as told_texts
from handlers.conversations.complaint.texts import unfinished as unfinished_texts
from handlers.form.complaint import FORM
from handlers.form.field_groups import TELLS_WHICH, label_for
from handlers.form.field_types import Amount, PastDate
from handlers.form.form import SKIPPED, Field
from handlers.form.text_types import PhoneNumber
from handlers.messages import postback
from handlers.messages.event import BANGKOK, Action, TextMessage
from handlers.messages.reply import (
    Answer,
    Button,
    Card,
    Copy,
    Row,
    Tap,
    TextReply,
)
from handlers.nlu.values import contact_person
from handlers.state.draft import Draft
from handlers.texts import calls as call_texts
from handlers.texts import complaint as complaint_texts
from handlers.texts import filed as filed_texts
from handlers.texts import form as form_texts
from handlers.texts.i18n import joined

_REVIEW_LENGTH = 300
_GLANCE = 80


def tap(label: str, action: str, draft: Draft, **values: str) -> Tap:
    """A button of this draft."""
    return Tap(label, postback.payload(f"complaint/{action}", d=draft.id, **values))


def consent(draft: Draft) -> Answer:
    """The notice in short, on one screen: which data is kept, why and how long."""
    read_all = tap(consent_texts.READ_ALL_LABEL, "notice", draft)
    card = Card(
        title=consent_texts.TITLE,
        label=texts.FORM_LABEL,
        paragraphs=consent_texts.SHORT,
        note=consent_texts.SHORT_NOTE,
        buttons=(*_decisions(draft), read_all),
    )
    return Answer((card,))


def whole_notice(draft: Draft) -> Answer:
    """The full notice."""
    card = Card(
        title=consent_texts.TITLE,
        label=texts.FORM_LABEL,
        paragraphs=consent_texts.PARAGRAPHS,
        note=consent_texts.NOTE,
        buttons=_decisions(draft),
    )
    return Answer((card,))


def _decisions(draft: Draft) -> tuple[Button, ...]:
    agree = tap(texts.AGREE_LABEL, "consent", draft, v="yes")
    return agree, tap(texts.DISAGREE_LABEL, "consent", draft, v="no")


def consent_again(draft: Draft) -> Answer:
    """The notice in one paragraph, where it was shown just before."""
    (whole,) = consent(draft).replies
    assert isinstance(whole, Card)
    return Answer((replace(whole, paragraphs=(consent_texts.AGAIN,), note=""),))


def ways_to_stop(draft: Draft) -> tuple[Button, Button]:
    """The buttons under every question: pause, or cancel."""
    stop = tap(texts.STOP_LABEL, "stop", draft)
    return stop, tap(texts.CANCEL_LABEL, "cancel", draft)


def review(draft: Draft, more: tuple[Row, ...] = (), days: tuple[str, ...] = ()) -> Answer:
    """Every answer with a button to change it, more rows, and the `days` by which to act, before
    anything is sent."""
    rows = tuple(
        review_row(draft, field)
        for field in FORM.path(draft.answers)
        if field.name in draft.answers and not FORM.was_skipped_unasked(field, draft.answers)
    )
    may_add = FORM.next_later(draft.answers) is not None
    later = (complaint_texts.MORE_LATER,) if may_add else ()
    send = tap(texts.SEND_LABEL, "send", draft)
    add = (tap(complaint_texts.ADD_DETAILS_LABEL, "details", draft),) if may_add else ()
    card = Card(
        title=texts.REVIEW_TITLE,
        label=texts.FORM_LABEL,
        paragraphs=(texts.REVIEW_PARAGRAPH, *later, *days),
        rows=(*rows, *more),
        buttons=(send, *add),
    )
    return Answer((card,), (send, *add, *ways_to_stop(draft)))


def review_row(draft: Draft, field: Field) -> Row:
    """An answer with the button to change it."""
    value: Any = draft.known.get(field.name, SKIPPED)
    shown = texts.SKIPPED if value is SKIPPED else shorten(field.show(value))
    name = label_for(field, draft.known)
    return Row(name, shown, tap(texts.EDIT_LABEL, "edit", draft, f=field.name))


def shorten(text: str, longest: int = _REVIEW_LENGTH) -> str:
    """The beginning of a long text, with the length of the whole."""
    letters = regex.findall(r"\X", text)
    if len(letters) <= longest:
        return text
    return texts.whole_is_kept("".join(letters[:longest]).rstrip(), len(text))


def confirm_cancel(draft: Draft) -> Answer:
    """Ask once whether the draft is deleted or kept."""
    delete = tap(texts.DELETE_LABEL, "delete", draft)
    keep = tap(texts.KEEP_LABEL, "stop", draft)
    go_on = tap(texts.RESUME_LABEL, "resume", draft)
    card = Card(
        texts.CANCEL_TITLE, paragraphs=(texts.CANCEL_PARAGRAPH,), buttons=(delete, keep, go_on)
    )
    return Answer((card,))


def summary(draft: Draft) -> Answer:
    """The draft's answers, and the gaps that are left, while the form is unfinished."""
    shown = [field for field in FORM.fields if _is_in_summary(draft, field)]
    rows = tuple(_summary_row(draft, field) for field in shown)
    resume = tap(texts.RESUME_LABEL, "resume", draft)
    card = Card(
        title=complaint_texts.SUMMARY_TITLE,
        label=texts.FORM_LABEL,
        paragraphs=(complaint_texts.SUMMARY_PARAGRAPH,),
        rows=rows,
        buttons=(resume,),
    )
    return Answer((card,), (resume, *ways_to_stop(draft)))


def _is_in_summary(draft: Draft, field: Field) -> bool:
    """True if the field was answered or skipped by itself, or is essential and open."""
    known = draft.known
    if known.get(field.name):
        return True
    asked = field in FORM.path(known) and (field.name in known or field.is_essential(known))
    return asked and not FORM.was_skipped_unasked(field, known)


def _summary_row(draft: Draft, field: Field) -> Row:
    if field.name not in draft.known:
        return Row(label_for(field, draft.known), complaint_texts.NOT_YET_ANSWERED)
    return review_row(draft, field)


def unfinished(draft: Draft, today: date, *, greeted: bool = False) -> Answer:
    """Offer the draft that was left: since when, how far it is, and which matter; with a greeting
    where the person greeted."""
    path = FORM.path(draft.answers)
    essential = [field for field in path if field.is_essential(draft.answers)]
    named = [field for field in path if field.name in TELLS_WHICH]
    rows = tuple(
        Row(
            label_for(field, draft.answers), shorten(field.show(draft.answers[field.name]), _GLANCE)
        )
        for field in named
        if draft.answers.get(field.name, SKIPPED) is not SKIPPED
    )
    done = sum(field.name in draft.answers for field in essential)
    asked = datetime.fromisoformat(draft.asked_at).astimezone(BANGKOK).date()
    left = unfinished_texts.left_on(form_texts.day(asked), (today - asked).days)
    card = Card(
        title=unfinished_texts.GREETED_TITLE if greeted else unfinished_texts.TITLE,
        label=texts.FORM_LABEL,
        paragraphs=(unfinished_texts.KEPT, left),
        rows=(
            *rows,
            Row(
                complaint_texts.ANSWERED_ROW, complaint_texts.answered_so_far(done, len(essential))
            ),
        ),
        buttons=(
            tap(texts.RESUME_LABEL, "resume", draft),
            tap(texts.RESTART_LABEL, "restart", draft),
            tap(texts.DELETE_LABEL, "delete", draft),
        ),
    )
    return Answer((card,))


def receipt(
    number: str,
    today: date,
    until: tuple[str, ...] = (),
    more: tuple[Button, ...] = (),
    *,
    contact: object = None,
) -> Answer:
    """The complaint's number, the next steps with a date, and other deadlines (`until`) with the
    buttons for them; `contact` is what is stored of how to reach the filer."""
    by = form_texts.day(today + complaints_workflow.FIRST_CONTACT)
    in_writing = contact_person.is_written_to(contact)
    card = Card(
        title=texts.RECEIPT_TITLE,
        tone="done",
        push="must",
        label=texts.FORM_LABEL,
        paragraphs=(
            texts.RECEIPT_THANKS,
            *until,
            call_texts.REAL_WRITER if in_writing else call_texts.REAL_OFFICER,
        ),
        rows=(Row(texts.NUMBER_ROW, number),),
        steps=(
            call_texts.written_to_by(by) if in_writing else texts.first_contact_by(by),
            *texts.NEXT_AFTER_FILING,
        ),
        note=texts.RECEIPT_NOTE,
        buttons=(
            Copy(texts.COPY_NUMBER_LABEL, number),
            Tap(texts.SEE_STATUS_LABEL, postback.payload("status", n=number)),
            Tap(
                filed_texts.DETAILS_LABEL,
                postback.payload("filed/details", n=number),
                filed_texts.DETAILS_LABEL,
            ),
            Tap(
                filed_texts.LETTERS_LABEL,
                postback.payload("filed/letters", n=number),
                filed_texts.LETTERS_LABEL,
            ),
            Tap(download.LABEL, postback.payload("dossier", n=number), download.LINK_REQUEST),
            *more,
        ),
    )
    later = (
        (filed_texts.DETAILS_LABEL, "filed/details"),
        (filed_texts.ADD_LABEL, "filed/evidence"),
        (filed_texts.CORRECT_LABEL, "filed/correct"),
        (filed_texts.WITHDRAW_LABEL, "filed/withdraw"),
    )
    return Answer(
        (card,), tuple(Tap(label, postback.payload(deed, n=number), label) for label, deed in later)
    )


def with_later_matter(receipt: Answer) -> Answer:
    """The receipt, and the way to a further matter that was told meanwhile."""
    label = told_texts.LATER_MATTER_LABEL
    start = Tap(label, "complaint/start", label)
    waits = TextReply(told_texts.LATER_MATTER_WAITS)
    return Answer((*receipt.replies, waits), (start, *receipt.choices))


def already_sent(number: str, *, beside_draft: bool = False) -> Answer:
    """The same number again, for a second tap; beside a draft, it is of an earlier complaint."""
    said = unfinished_texts.earlier_was_sent if beside_draft else texts.already_sent
    status = Tap(texts.SEE_STATUS_LABEL, postback.payload("status", n=number))
    return Answer((TextReply(said(number)),), (status,))


def is_in(number: str, filed_at: datetime) -> Answer:
    """The complaint's number and time, for a person who is not sure that it was sent."""
    filed = filed_at.astimezone(BANGKOK)
    at = joined(" ", (form_texts.day(filed.date()), f"{filed:%H:%M}"))
    status = Tap(texts.SEE_STATUS_LABEL, postback.payload("status", n=number))
    add = filed_texts.ADD_LABEL
    more = Tap(add, postback.payload("filed/evidence", n=number), add)
    return Answer((TextReply(complaint_texts.is_in(number, at)),), (status, more))


def shown_back(after: Answer, field: Field, did: Action, value: Any) -> Answer:
    """The next question, under the value that was read from a typed day, amount or phone number."""
    if not isinstance(did, TextMessage) or not isinstance(
        field.kind, PastDate | Amount | PhoneNumber
    ):
        return after
    noted = TextReply(texts.understood(field.label, field.show(value)))
    return Answer((noted, *after.replies), after.choices)

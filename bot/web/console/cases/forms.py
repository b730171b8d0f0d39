"""Forms of the page of a complaint, which shows them all."""

from collections.abc import Callable, Mapping
from typing import Any

from flask import request
from wtforms import BooleanField
from wtforms.validators import DataRequired, Length, ValidationError

from bot.reports.complaint_filter import CHOICES
from bot.web.console.shared.access import member
from bot.web.console.shared.forms import (
    ChoiceField,
    ConsoleForm,
    NumberSentField,
    ParagraphField,
    ReasonField,
    SentField,
    WordsField,
    row_forms,
)
from bot.web.console.texts import case as texts
from bot.web.console.texts import console
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import StatusChange
from db.complaints.referrals import ReferralDetails
from db.complaints.timeline import Classification, StaffNote
from db.texts import AGENCY_LABELS
from handlers.form.complaint import FieldName

NOTE_LENGTH = 2_000
MESSAGE_LENGTH = 1_000
_FITS = Length(max=NOTE_LENGTH, message=console.NOTE_TOO_LONG)


def _needed(longest: int, said: str) -> list[Any]:
    """Validators of a text that must be given."""
    return [DataRequired(said), Length(max=longest, message=said)]


class RevealForm(ConsoleForm):
    """The reason for showing the personal answers."""

    reason = ReasonField(texts.REVEALED_BECAUSE)


class OriginalForm(ConsoleForm):
    """The reason for fetching a file as it came."""

    reason = ReasonField(texts.FETCHED_BECAUSE)


class AssignForm(ConsoleForm):
    """The member who gets the complaint, and who had it when the page was shown."""

    to = SentField(validators=[DataRequired(texts.CHOOSE_WHO)])
    holder = NumberSentField()


class MergeForm(ConsoleForm):
    """The number under which a duplicate is worked on; `sure` once both cases were compared."""

    into = SentField(validators=[DataRequired(texts.CHOOSE_MAIN)])
    sure = SentField()


class NoteForm(ConsoleForm):
    """A note for staff alone."""

    note = ParagraphField(texts.NOTE, _needed(NOTE_LENGTH, texts.NOTE_LENGTH), id="only_note")
    contact = BooleanField(texts.CONTACTED)
    once = SentField()

    @property
    def noted(self) -> StaffNote:
        """The note that was typed."""
        return StaffNote(self.note.data, member().id, contact=self.contact.data)


class MessageForm(ConsoleForm):
    """A message to the filer: with `asks` the answer is awaited, with `push` it is sent at once."""

    text = ParagraphField(
        texts.MESSAGE, _needed(MESSAGE_LENGTH, texts.MESSAGE_LENGTH), id="message"
    )
    asks = BooleanField(texts.ASKS)
    push = BooleanField()
    once = SentField()


class QuestionDropForm(ConsoleForm):
    """The question whose answer is not awaited any more."""

    question = NumberSentField()


class KindForm(ConsoleForm):
    """The kind of problem that an officer gives, why, and the version that it is for."""

    to_kind = ChoiceField(texts.KIND, {"": texts.CHOOSE_KIND, **CHOICES["kind"]}, texts.NEEDS_KIND)
    why = ReasonField(texts.KIND_REASON, id="kind_reason")
    version = NumberSentField()

    def validate_to_kind(self, field: ChoiceField) -> None:
        """Require one."""
        if not field.data:
            raise ValidationError(texts.NEEDS_KIND)

    def given(self) -> Classification:
        """The kind that was chosen."""
        return Classification(
            FieldName.KIND, self.to_kind.data, self.why.data, member().id, self.version.data
        )


class StatusForm(ConsoleForm):
    """The next step, with its notes, and the version of the complaint that it is for."""

    to_status = SentField()
    agency = ChoiceField(
        texts.AGENCY, {"": texts.CHOOSE_AGENCY, **AGENCY_LABELS}, texts.NEEDS_AGENCY
    )
    what = WordsField(texts.REFERRED_WHAT, [_FITS])
    why = WordsField(texts.REFERRED_WHY, [_FITS])
    public_note = ParagraphField(texts.PUBLIC_NOTE, [_FITS])
    internal_note = ParagraphField(texts.INTERNAL_NOTE, [_FITS])
    confirm = WordsField("", [Length(max=16, message=texts.TYPE_THE_NUMBER)])
    seen = SentField()
    version = NumberSentField()

    @property
    def is_referral(self) -> bool:
        """True if the complaint is handed on."""
        return bool(self.to_status.data == complaints_workflow.REFERRED)

    def validate_agency(self, field: ChoiceField) -> None:
        """Require it for a referral."""
        self._needed_to_refer(field.data, texts.NEEDS_AGENCY)

    def validate_what(self, field: WordsField) -> None:
        """Require it for a referral."""
        self._needed_to_refer(field.data, texts.NEEDS_WHAT)

    def validate_why(self, field: WordsField) -> None:
        """Require it for a referral."""
        self._needed_to_refer(field.data, texts.NEEDS_WHY)

    def _needed_to_refer(self, typed: str, said: str) -> None:
        if self.is_referral and not typed:
            raise ValidationError(said)

    def validate_public_note(self, field: ParagraphField) -> None:
        """Require it for the steps that need one."""
        if self.to_status.data in complaints_workflow.NEEDS_PUBLIC_NOTE and not field.data:
            raise ValidationError(console.NEEDS_PUBLIC_NOTE)

    def validate_confirm(self, field: WordsField) -> None:
        """Require the complaint's number to close it."""
        number = (request.view_args or {}).get("number", "")
        is_closing = self.to_status.data == complaints_workflow.CLOSED
        if is_closing and field.data.upper() != number.upper():
            raise ValidationError(texts.TYPE_THE_NUMBER)

    def step(self) -> StatusChange:
        """The step that was typed."""
        referred = ReferralDetails(self.agency.data, self.what.data, self.why.data)
        return StatusChange(
            self.to_status.data,
            self.version.data,
            member().id,
            self.public_note.data,
            self.internal_note.data,
            referred if self.is_referral else None,
        )


def forms_of_page(rejected: ConsoleForm | None) -> Mapping[str, Callable[..., ConsoleForm]]:
    """The forms of the page by their names; a rejected one with what was typed into it."""
    return row_forms(
        rejected,
        reveal=RevealForm,
        original=OriginalForm,
        assign=AssignForm,
        note=NoteForm,
        message=MessageForm,
        status=StatusForm,
        kind=KindForm,
    )

"""Cards on a person's own data: a summary, and the consequences of withdrawing and erasing."""

from dataclasses import dataclass
from datetime import date, datetime

from db.models.erasures import ErasureRequest
from db.models.tables import Complaint
from db.privacy.erasure import ErasedCounts
from handlers.messages.event import BANGKOK
from handlers.messages.postback import payload
from handlers.messages.reply import Answer, Button, Card, Copy, Row, Tap
from handlers.texts import form as form_texts
from handlers.texts import personal_data as texts
from handlers.texts import status as status_texts
from handlers.texts.i18n import joined

ACTION = "my-data"
_MOST = 4
_MOST_TO_WITHDRAW = 2


@dataclass(frozen=True, slots=True)
class DataSummary:
    """Summary of the data held about one person."""

    has_draft: bool
    complaints: list[Complaint]
    files: int
    messages: int
    has_callback_request: bool
    reminded_of: list[date]
    alerts_since: datetime | None
    practice_results: int
    consent_at: datetime | None
    request: ErasureRequest | None


def _tap(label: str, deed: str) -> Tap:
    return Tap(label, payload(f"{ACTION}/{deed}"), label)


def data_summary(found: DataSummary) -> Card:
    """Card of all of it in plain words, with the actions open to the person."""
    buttons: list[Button] = [
        _tap(texts.COPY_LABEL, "copy"),
        _tap(texts.WITHDRAW_LABEL, "withdraw"),
        _tap(texts.ERASE_LABEL, "erase"),
    ]
    if found.request is not None:
        buttons.append(_tap(texts.CANCEL_REQUEST_LABEL, "cancel-request"))
    return Card(texts.TITLE, rows=tuple(_rows(found)), note=texts.NOTE, buttons=tuple(buttons))


def _rows(found: DataSummary) -> list[Row]:
    rows = [Row(texts.DRAFT_ROW, texts.DRAFT if found.has_draft else texts.NONE)]
    rows += [
        Row(texts.complaint_row(each.number), status_texts.label(each.status))
        for each in found.complaints[:_MOST]
    ]
    if len(found.complaints) > _MOST:
        rows.append(Row(texts.COMPLAINTS_ROW, texts.more(len(found.complaints) - _MOST)))
    if not found.complaints:
        rows.append(Row(texts.COMPLAINTS_ROW, texts.NONE))
    rows.append(Row(texts.FILES_ROW, texts.files(found.files) if found.files else texts.NONE))
    waits = texts.CALL_BACK_WAITS if found.has_callback_request else texts.NONE
    rows.append(Row(texts.CALL_BACK_ROW, waits))
    if found.reminded_of:
        days = joined(" · ", tuple(map(form_texts.day, found.reminded_of)))
        rows.append(Row(texts.REMINDERS_ROW, days))
    if found.alerts_since is not None:
        rows.append(Row(texts.ALERTS_ROW, texts.alerts_since(day(found.alerts_since))))
    if found.practice_results:
        rows.append(Row(texts.PRACTICE_ROW, texts.practice_results(found.practice_results)))
    rows.append(Row(texts.MESSAGES_ROW, texts.messages(found.messages)))
    given = _moment(found.consent_at) if found.consent_at else texts.NO_CONSENT
    rows.append(Row(texts.CONSENT_ROW, given))
    if found.request is not None:
        rows.append(Row(texts.REQUEST_ROW, texts.by(day(found.request.due_at))))
    return rows


def confirm_withdrawal(filed: int) -> Answer:
    """Card on what withdrawing consent means, and one tap that does it."""
    stays = (texts.filed_stays(filed),) if filed else ()
    card = Card(
        texts.WITHDRAW_TITLE,
        paragraphs=(texts.WITHDRAW_AT_ONCE, *stays),
        note=texts.WITHDRAW_NOTE,
        buttons=(
            _tap(texts.WITHDRAW_YES_LABEL, "withdraw-yes"),
            _tap(texts.WITHDRAW_NO_LABEL, "withdraw-no"),
        ),
    )
    return Answer((card,))


def withdrawn(filed: list[Complaint]) -> Answer:
    """Confirmation; filed complaints may be withdrawn or erased from here."""
    choices: tuple[Button, ...] = ()
    if filed:
        one_by_one = (
            Tap(texts.withdraw(each.number), payload("filed/withdraw", n=each.number))
            for each in filed[:_MOST_TO_WITHDRAW]
        )
        choices = (*one_by_one, _tap(texts.ASK_ERASE_LABEL, "erase"))
    after = (texts.WITHDRAWN_FILED,) if filed else ()
    card = Card(
        texts.WITHDRAWN_TITLE,
        tone="done",
        paragraphs=(texts.WITHDRAWN, *after),
        note=texts.WITHDRAW_NOTE,
        buttons=choices,
    )
    return Answer((card,))


def confirm_erasure(filed: int) -> Answer:
    """Card on what is erased at once and what an officer decides, and the confirmation."""
    decided = (texts.filed_is_decided(filed),) if filed else ()
    card = Card(
        texts.ERASE_TITLE,
        paragraphs=(texts.ERASE_AT_ONCE, *decided, texts.ERASE_BACKUPS),
        note=texts.ERASE_SOURCE,
        buttons=(
            _tap(texts.ERASE_YES_LABEL, "erase-yes"),
            _tap(texts.ERASE_NO_LABEL, "erase-no"),
        ),
    )
    return Answer((card,))


def certificate(number: str, gone: ErasedCounts, at: datetime, *, request: str = "") -> Card:
    """Certificate of an erasure and its time; `request` explains the part left to an officer."""
    rows = [
        Row(texts.CERTIFICATE_ROW, number),
        Row(texts.ERASED_AT_ROW, _moment(at)),
        Row(texts.ERASED_ROW, texts.ERASED),
    ]
    if gone.files:
        rows.append(Row(texts.ERASED_FILES_ROW, texts.files(gone.files)))
    if gone.call_backs:
        rows.append(Row(texts.ERASED_CALL_BACKS_ROW, texts.pieces(gone.call_backs)))
    if gone.complaints:
        rows.append(Row(texts.ERASED_COMPLAINTS_ROW, texts.pieces(gone.complaints)))
    paragraphs = [request] if request else []
    if gone.complaints:
        paragraphs.append(texts.STATISTIC_NOTE)
    return Card(
        texts.ERASED_TITLE,
        tone="done",
        push="must",
        paragraphs=tuple(paragraphs),
        rows=tuple(rows),
        note="" if request else texts.ERASED_ALL_NOTE,
        buttons=(Copy(texts.COPY_NUMBER_LABEL, number),),
    )


def day(moment: datetime) -> str:
    """A date in Thailand."""
    return form_texts.day(moment.astimezone(BANGKOK).date())


def _moment(moment: datetime) -> str:
    return joined(" ", (day(moment), f"{moment.astimezone(BANGKOK):%H:%M}"))

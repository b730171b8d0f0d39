"""What is shown of a person's own data: what is held, what withdrawing and erasing mean."""

from dataclasses import dataclass
from datetime import datetime

from db.models.erasures import EraseRequest
from db.models.tables import Complaint
from db.privacy.forgetting import Forgotten
from handlers.messages.event import BANGKOK
from handlers.messages.postback import data
from handlers.messages.reply import Answer, Button, Card, Copy, Row, Tap
from handlers.texts import form as form_texts
from handlers.texts import my_data as words
from handlers.texts import status as status_texts
from handlers.texts.i18n import joined

ACTION = "my-data"
_MOST = 4
_MOST_TO_WITHDRAW = 2


@dataclass(frozen=True, slots=True)
class Holdings:
    """What is held of one person."""

    has_draft: bool
    complaints: list[Complaint]
    files: int
    messages: int
    call_back_waits: bool
    consent_at: datetime | None
    request: EraseRequest | None


def _tap(label: str, deed: str) -> Tap:
    return Tap(label, data(f"{ACTION}/{deed}"), label)


def held(found: Holdings) -> Card:
    """All of it in plain words, and what may be done."""
    buttons: list[Button] = [
        _tap(words.COPY_LABEL, "copy"),
        _tap(words.WITHDRAW_LABEL, "withdraw"),
        _tap(words.ERASE_LABEL, "erase"),
    ]
    if found.request is not None:
        buttons.append(_tap(words.CANCEL_REQUEST_LABEL, "cancel-request"))
    return Card(words.TITLE, rows=tuple(_rows(found)), note=words.NOTE, buttons=tuple(buttons))


def _rows(found: Holdings) -> list[Row]:
    rows = [Row(words.DRAFT_ROW, words.DRAFT if found.has_draft else words.NONE)]
    rows += [
        Row(words.complaint_row(each.number), status_texts.label(each.status))
        for each in found.complaints[:_MOST]
    ]
    if len(found.complaints) > _MOST:
        rows.append(Row(words.COMPLAINTS_ROW, words.more(len(found.complaints) - _MOST)))
    if not found.complaints:
        rows.append(Row(words.COMPLAINTS_ROW, words.NONE))
    rows.append(Row(words.FILES_ROW, words.files(found.files) if found.files else words.NONE))
    waits = words.CALL_BACK_WAITS if found.call_back_waits else words.NONE
    rows.append(Row(words.CALL_BACK_ROW, waits))
    rows.append(Row(words.MESSAGES_ROW, words.messages(found.messages)))
    given = _moment(found.consent_at) if found.consent_at else words.NO_CONSENT
    rows.append(Row(words.CONSENT_ROW, given))
    if found.request is not None:
        rows.append(Row(words.REQUEST_ROW, words.by(day(found.request.due_at))))
    return rows


def withdrawing(filed: int) -> Answer:
    """What withdrawing consent means, and one tap that does it."""
    stays = (words.filed_stays(filed),) if filed else ()
    card = Card(
        words.WITHDRAW_TITLE,
        paragraphs=(words.WITHDRAW_AT_ONCE, *stays),
        note=words.WITHDRAW_NOTE,
        buttons=(
            _tap(words.WITHDRAW_YES_LABEL, "withdraw-yes"),
            _tap(words.WITHDRAW_NO_LABEL, "withdraw-no"),
        ),
    )
    return Answer((card,))


def withdrawn(filed: list[Complaint]) -> Answer:
    """It is withdrawn; what was filed may be withdrawn or erased from here."""
    choices: tuple[Button, ...] = ()
    if filed:
        one_by_one = (
            Tap(words.withdraw(each.number), data("filed/withdraw", n=each.number))
            for each in filed[:_MOST_TO_WITHDRAW]
        )
        choices = (*one_by_one, _tap(words.ASK_ERASE_LABEL, "erase"))
    after = (words.WITHDRAWN_FILED,) if filed else ()
    card = Card(
        words.WITHDRAWN_TITLE,
        tone="done",
        paragraphs=(words.WITHDRAWN, *after),
        note=words.WITHDRAW_NOTE,
        buttons=choices,
    )
    return Answer((card,))


def erasing(filed: int) -> Answer:
    """What goes at once, what an officer decides, and the confirmation."""
    decided = (words.filed_is_decided(filed),) if filed else ()
    card = Card(
        words.ERASE_TITLE,
        paragraphs=(words.ERASE_AT_ONCE, *decided, words.ERASE_BACKUPS),
        note=words.ERASE_SOURCE,
        buttons=(
            _tap(words.ERASE_YES_LABEL, "erase-yes"),
            _tap(words.ERASE_NO_LABEL, "erase-no"),
        ),
    )
    return Answer((card,))


def certificate(number: str, gone: Forgotten, at: datetime, *, request: str = "") -> Card:
    """What was erased when; `request` tells of what an officer decides."""
    rows = [
        Row(words.CERTIFICATE_ROW, number),
        Row(words.ERASED_AT_ROW, _moment(at)),
        Row(words.ERASED_ROW, words.ERASED),
    ]
    if gone.files:
        rows.append(Row(words.ERASED_FILES_ROW, words.files(gone.files)))
    if gone.call_backs:
        rows.append(Row(words.ERASED_CALL_BACKS_ROW, words.pieces(gone.call_backs)))
    if gone.complaints:
        rows.append(Row(words.ERASED_COMPLAINTS_ROW, words.pieces(gone.complaints)))
    paragraphs = [request] if request else []
    if gone.complaints:
        paragraphs.append(words.STATISTIC_NOTE)
    return Card(
        words.ERASED_TITLE,
        tone="done",
        push="must",
        paragraphs=tuple(paragraphs),
        rows=tuple(rows),
        note="" if request else words.ERASED_ALL_NOTE,
        buttons=(Copy(words.COPY_NUMBER_LABEL, number),),
    )


def day(moment: datetime) -> str:
    """A day in Thailand."""
    return form_texts.day(moment.astimezone(BANGKOK).date())


def _moment(moment: datetime) -> str:
    return joined(" ", (day(moment), f"{moment.astimezone(BANGKOK):%H:%M}"))

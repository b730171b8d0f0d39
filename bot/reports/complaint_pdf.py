"""A complaint to print, sign and hand in: its own filer's copy of all that was told."""

import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from pythainlp.util import bahttext
from sqlalchemy.orm import Session

from bot.reports import texts
from bot.reports.complaint_columns import answer, label_of
from bot.runtime.dates import BANGKOK, show_day
from bot.runtime.pdf import render_pdf
from bot.runtime.released_files import FileRequest, NothingToRelease, ReleasedFile
from bot.services import Services
from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.engine.encryption import DataEncryptionKey, DecryptionError
from db.evidence.album import unpacked
from db.evidence.evidence import COPY_CONTEXT
from db.evidence.files import EvidenceFiles
from db.export.cells import clean
from db.export.tables import Record, record
from db.models.tables import Complaint, ComplaintStep, Evidence
from db.texts import STATUS_LABELS
from handlers.form.complaint import FORM, FieldName
from handlers.form.form import Field
from handlers.nlu.values.contacts import grouped_account

logger = logging.getLogger("ruthan.dossier")

TEMPLATE = "templates/dossier.typ"
MEDIA_TYPE = "application/pdf"
_STORY = (FieldName.STORY, FieldName.CONTACTED_SELLER)
_SELLER = (FieldName.SELLER_NAME, FieldName.SELLER_LINK, FieldName.SELLER_PHONE)
_FILER = (FieldName.NAME, FieldName.PHONE, FieldName.PROVINCE, FieldName.EMAIL)
# They have a place of their own in the document.
_APART = (
    FieldName.AMOUNT,
    FieldName.PAYEE_ACCOUNT,
    FieldName.EVIDENCE,
    FieldName.WANTED,
    *_STORY,
    *_SELLER,
    *_FILER,
)
_SATANG = 100


@dataclass(frozen=True, slots=True)
class LabelledAnswer:
    """One answer under its label."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One point of the time line."""

    when: str
    what: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """One file of evidence, whose hash is that of the original."""

    kind: str
    pages: str
    size: str
    received: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The small picture of one file of evidence, by its place in the list."""

    file: str
    place: int


@dataclass(frozen=True, slots=True)
class ComplaintDocument:
    """All that the template prints, as letters that mean nothing to the typesetter."""

    number: str
    filed: str
    printed: str
    status: str
    story: Sequence[LabelledAnswer]
    case: Sequence[LabelledAnswer]
    wanted: Sequence[LabelledAnswer]
    seller: Sequence[LabelledAnswer]
    filer: Sequence[LabelledAnswer]
    signer: str
    amount: str
    amount_in_words: str
    accounts: Sequence[dict[str, str]]
    timeline: Sequence[HistoryEntry]
    evidence: Sequence[EvidenceEntry]
    pictures: Sequence[Picture] = ()


NO_PICTURES: Mapping[Picture, bytes] = MappingProxyType({})


def make_complaint_pdf(services: Services, wanted: FileRequest) -> ReleasedFile:
    """The PDF of one complaint of this person. Raises NothingToRelease and TypesettingError."""
    with services.transactions.reading() as session:
        complaint = _own(session, wanted)
        found = record(session, services.settings.data_keys, complaint)
        contents = contents_of(found, services.clock())
        pictures = dict(_pictures(EvidenceFiles(services.settings.data_dir), found))
    pdf = render(replace(contents, pictures=tuple(pictures)), pictures)
    return ReleasedFile(texts.file_name(contents.number), MEDIA_TYPE, [pdf])


def render(contents: ComplaintDocument, pictures: Mapping[Picture, bytes] = NO_PICTURES) -> bytes:
    """The PDF, with these JPEGs. Raises TypesettingError."""
    return render_pdf(
        {
            "main.typ": files("bot").joinpath(TEMPLATE).read_bytes(),
            "contents.json": json.dumps(asdict(contents), ensure_ascii=False).encode(),
            **{picture.file: jpeg for picture, jpeg in pictures.items()},
        }
    )


def _pictures(kept: EvidenceFiles, found: Record) -> Iterator[tuple[Picture, bytes]]:
    """The first page of each copy; a file without one is not shown."""
    for place, evidence in enumerate(found.evidence, 1):
        jpeg = _first_page(kept, evidence, found.key)
        if jpeg is not None:
            yield Picture(f"{place}.svg", place), jpeg


def _first_page(kept: EvidenceFiles, evidence: Evidence, key: DataEncryptionKey) -> bytes | None:
    if not evidence.copied_as or not evidence.copied_pages:
        return None
    try:
        with kept.open(evidence.copied_as) as file:
            return unpacked(key.decrypt(file.read(), COPY_CONTEXT))[0]
    except (FileNotFoundError, DecryptionError):
        logger.error("the copy of file %d is not there, or does not open", evidence.id)
        return None


def _own(session: Session, wanted: FileRequest) -> Complaint:
    complaint = session.get(Complaint, wanted.complaint_id) if wanted.complaint_id else None
    if complaint is None or complaint.conversation_id != wanted.conversation_id:
        raise NothingToRelease
    return complaint


def contents_of(found: Record, now: datetime) -> ComplaintDocument:
    """Collect the printed contents of a complaint. Raise DecryptionError."""
    complaint = found.complaint
    satang = _value(found, FieldName.AMOUNT)
    return ComplaintDocument(
        number=complaint.number,
        filed=_moment(complaint.filed_at),
        printed=_moment(now),
        status=texts.merged(found.work.merged_into or "") or STATUS_LABELS[complaint.status],
        story=_labelled_answers(found, _STORY),
        case=_labelled_answers(
            found, [field.name for field in FORM.fields if field.name not in _APART]
        ),
        wanted=_labelled_answers(found, (FieldName.WANTED,)),
        seller=_labelled_answers(found, _SELLER),
        filer=_labelled_answers(found, _FILER),
        signer=clean(_value(found, FieldName.NAME) or ""),
        amount=_shown(found, FieldName.AMOUNT),
        amount_in_words=bahttext(satang / _SATANG) if satang else "",
        accounts=[_account(account) for account in _value(found, FieldName.PAYEE_ACCOUNT) or ()],
        timeline=[*_before_filing(found), *(_step(found, step) for step in found.steps)],
        evidence=[_piece(evidence) for evidence in found.evidence],
    )


def _field(name: str) -> Field:
    found = FORM.field(name)
    assert found is not None
    return found


def _value(found: Record, name: str) -> Any:
    return answer(_field(name), found)


def _shown(found: Record, name: str) -> str:
    value = _value(found, name)
    return "" if value is None else clean(_field(name).kind.show(value))


def _labelled_answers(found: Record, names: Sequence[str]) -> list[LabelledAnswer]:
    """The answers, in the order asked."""
    told = (LabelledAnswer(label_of(_field(name)), _shown(found, name)) for name in names)
    return [each for each in told if each.value]


def _account(account: dict[str, str]) -> dict[str, str]:
    grouped = account | {"number": grouped_account(account["number"])}
    return {name: clean(value) for name, value in grouped.items()}


def _before_filing(found: Record) -> Iterator[HistoryEntry]:
    bought = _value(found, FieldName.PURCHASE_DATE)
    if bought:
        yield HistoryEntry(
            show_day(date.fromisoformat(bought)), texts.BOUGHT, _shown(found, FieldName.AMOUNT)
        )
    contacted = _value(found, FieldName.CONTACTED_SELLER)
    if contacted and contacted["contacted"] == "yes":
        label = label_of(_field(FieldName.CONTACTED_SELLER))
        yield HistoryEntry(texts.NO_DAY, label, _shown(found, FieldName.CONTACTED_SELLER))


def _step(found: Record, step: ComplaintStep) -> HistoryEntry:
    sent = step.to_status == complaints_workflow.RECEIVED and step.from_status is None
    what = texts.SENT if sent else texts.status(STATUS_LABELS[step.to_status])
    return HistoryEntry(_moment(step.at), what, clean(complaints.public_note(step, found.key)))


def _piece(evidence: Evidence) -> EvidenceEntry:
    return EvidenceEntry(
        kind=texts.MEDIA.get(evidence.media_type or "", texts.OTHER_MEDIA),
        pages=texts.pages(evidence.pages or 1),
        size=texts.size(evidence.size_bytes or 0),
        received=_moment(evidence.received_at),
        sha256=evidence.sha256 or "",
    )


def _moment(moment: datetime) -> str:
    local = moment.astimezone(BANGKOK)
    return texts.moment(show_day(local.date()), f"{local:%H:%M}")

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

from bot.reports import texts as words
from bot.reports.complaint_columns import answer, label_of
from bot.runtime.dates import BANGKOK, show_day
from bot.runtime.pdf import pdf_of
from bot.runtime.released_files import NothingToRelease, ReleasedFile, Wanted
from bot.services import Services
from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.engine.encryption import CannotOpen, PersonKey
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
class Told:
    """One answer under its label."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Happened:
    """One point of the time line."""

    when: str
    what: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
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
class Contents:
    """All that the template prints, as letters that mean nothing to the typesetter."""

    number: str
    filed: str
    printed: str
    status: str
    story: Sequence[Told]
    case: Sequence[Told]
    wanted: Sequence[Told]
    seller: Sequence[Told]
    filer: Sequence[Told]
    signer: str
    amount: str
    amount_in_words: str
    accounts: Sequence[dict[str, str]]
    timeline: Sequence[Happened]
    evidence: Sequence[Piece]
    pictures: Sequence[Picture] = ()


NO_PICTURES: Mapping[Picture, bytes] = MappingProxyType({})


def dossier_of(services: Services, wanted: Wanted) -> ReleasedFile:
    """The PDF of one complaint of this person. Raises NothingToRelease and NotTypeset."""
    with services.transactions.reading() as session:
        complaint = _own(session, wanted)
        found = record(session, services.settings.data_keys, complaint)
        contents = contents_of(found, services.clock())
        pictures = dict(_pictures(EvidenceFiles(services.settings.data_dir), found))
    pdf = printed(replace(contents, pictures=tuple(pictures)), pictures)
    return ReleasedFile(words.file_name(contents.number), MEDIA_TYPE, [pdf])


def printed(contents: Contents, pictures: Mapping[Picture, bytes] = NO_PICTURES) -> bytes:
    """The PDF, with these JPEGs. Raises NotTypeset."""
    return pdf_of(
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


def _first_page(kept: EvidenceFiles, evidence: Evidence, key: PersonKey) -> bytes | None:
    if not evidence.copied_as or not evidence.copied_pages:
        return None
    try:
        with kept.open(evidence.copied_as) as file:
            return unpacked(key.open(file.read(), COPY_CONTEXT))[0]
    except (FileNotFoundError, CannotOpen):
        logger.error("the copy of file %d is not there, or does not open", evidence.id)
        return None


def _own(session: Session, wanted: Wanted) -> Complaint:
    complaint = session.get(Complaint, wanted.complaint_id) if wanted.complaint_id else None
    if complaint is None or complaint.conversation_id != wanted.conversation_id:
        raise NothingToRelease
    return complaint


def contents_of(found: Record, now: datetime) -> Contents:
    """What is printed of a complaint. Raises CannotOpen."""
    complaint = found.complaint
    satang = _value(found, FieldName.AMOUNT)
    return Contents(
        number=complaint.number,
        filed=_moment(complaint.filed_at),
        printed=_moment(now),
        status=words.merged(found.work.merged_into or "") or STATUS_LABELS[complaint.status],
        story=_told(found, _STORY),
        case=_told(found, [field.name for field in FORM.fields if field.name not in _APART]),
        wanted=_told(found, (FieldName.WANTED,)),
        seller=_told(found, _SELLER),
        filer=_told(found, _FILER),
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


def _told(found: Record, names: Sequence[str]) -> list[Told]:
    """What was answered, in the order asked."""
    told = (Told(label_of(_field(name)), _shown(found, name)) for name in names)
    return [each for each in told if each.value]


def _account(account: dict[str, str]) -> dict[str, str]:
    grouped = account | {"number": grouped_account(account["number"])}
    return {name: clean(value) for name, value in grouped.items()}


def _before_filing(found: Record) -> Iterator[Happened]:
    bought = _value(found, FieldName.PURCHASE_DATE)
    if bought:
        yield Happened(
            show_day(date.fromisoformat(bought)), words.BOUGHT, _shown(found, FieldName.AMOUNT)
        )
    contacted = _value(found, FieldName.CONTACTED_SELLER)
    if contacted and contacted["contacted"] == "yes":
        label = label_of(_field(FieldName.CONTACTED_SELLER))
        yield Happened(words.NO_DAY, label, _shown(found, FieldName.CONTACTED_SELLER))


def _step(found: Record, step: ComplaintStep) -> Happened:
    sent = step.to_status == complaints_workflow.RECEIVED and step.from_status is None
    what = words.SENT if sent else words.status(STATUS_LABELS[step.to_status])
    return Happened(_moment(step.at), what, clean(complaints.public_note(step, found.key)))


def _piece(evidence: Evidence) -> Piece:
    return Piece(
        kind=words.MEDIA.get(evidence.media_type or "", words.OTHER_MEDIA),
        pages=words.pages(evidence.pages or 1),
        size=words.size(evidence.size_bytes or 0),
        received=_moment(evidence.received_at),
        sha256=evidence.sha256 or "",
    )


def _moment(moment: datetime) -> str:
    local = moment.astimezone(BANGKOK)
    return words.moment(show_day(local.date()), f"{local:%H:%M}")

"""Contents of an export: records, and the tables and columns that read them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import islice
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.complaints import complaints, referrals
from db.complaints.complaints import Answers, Filter
from db.engine.encryption import DataEncryptionKey, DecryptionError, MasterKeys
from db.export import messages
from db.export.cells import CellKind, Value, format_value, mask
from db.export.messages import CaseMessage
from db.export.shape import ColumnShape, Shape
from db.models.tables import Complaint, ComplaintStep, Evidence
from db.staff import staff

BANGKOK = ZoneInfo("Asia/Bangkok")
_CHUNK = 500

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class CaseHandling:
    """To which agency a complaint was referred last, and under which number it is worked on."""

    agency: str | None = None
    merged_into: str | None = None


NO_HANDLING = CaseHandling()


@dataclass(frozen=True)
class Record:
    """One complaint with all that columns read. What is sealed is opened at the first column
    that asks for it, and never where none does; opening raises DecryptionError."""

    complaint: Complaint
    evidence: Sequence[Evidence]
    staff_names: Mapping[int, str]
    data_keys: MasterKeys | None = field(repr=False)
    work: CaseHandling = NO_HANDLING
    messages: Sequence[CaseMessage] = ()

    @cached_property
    def open_answers(self) -> Answers:
        """The filer's answers that are not about persons."""
        return self.complaint.answers

    @cached_property
    def filed_in_bangkok(self) -> datetime:
        """Moment of filing, in Thai time."""
        return self.complaint.filed_at.astimezone(BANGKOK)

    @cached_property
    def personal_answers(self) -> Answers:
        """The filer's answers about persons."""
        return complaints.personal_answers(self.complaint, self.key)

    @cached_property
    def key(self) -> DataEncryptionKey:
        """The filer's own key."""
        if self.data_keys is None:
            raise DecryptionError("read without data keys")
        return self.data_keys.unwrap(self.complaint.conversation.wrapped_key)

    @property
    def steps(self) -> Sequence[ComplaintStep]:
        """The complaint's life, oldest first."""
        return self.complaint.steps


@dataclass(frozen=True)
class Column(Generic[Item]):
    """One exported column. `name` heads it in CSV and `label` in XLSX; `source` says where
    the value is stored. `personal` columns are masked for those who may not see them, with
    `keeps_digits` down to the last two digits. Money is read in satang; a moment is written
    in the time zone that it is read in. `width` in letters of XLSX, 0: by the kind of cell."""

    name: str
    label: str
    meaning: str
    kind: CellKind
    personal: bool
    read: Callable[[Item], Value]
    source: str = ""
    keeps_digits: bool = False
    width: int = 0

    def masked(self) -> "Column[Item]":
        """The column as it looks to someone who may not see it."""

        def read(item: Item) -> str:
            return mask(format_value(self.kind, self.read(item)), keeps_digits=self.keeps_digits)

        return replace(self, kind="text", read=read)


@dataclass(frozen=True)
class Table(Generic[Item]):
    """One sheet: `rows` finds a record's rows, each of which every column reads. One `for_people`
    repeats what others hold, so that it can be read and printed, and is in XLSX alone."""

    name: str
    columns: tuple[Column[Item], ...]
    rows: Callable[[Record], Iterable[Item]]
    for_people: bool = False

    @property
    def shape(self) -> Shape:
        """The shape that a reader of the export has to know."""
        return Shape(
            self.name,
            tuple(ColumnShape(each.name, each.label, each.kind) for each in self.columns),
        )

    def masked(self) -> "Table[Item]":
        """The table with its personal columns masked."""
        columns = tuple(column.masked() if column.personal else column for column in self.columns)
        return replace(self, columns=columns)


def records(session: Session, data_keys: MasterKeys | None, wanted: Filter) -> Iterator[Record]:
    """The matching complaints, oldest first, in constant memory; without keys for those who
    read no personal column."""
    names = {member.id: member.name for member in staff.everyone(session)}
    found = complaints.stream(session, wanted, chunk=_CHUNK)
    while chunk := list(islice(found, _CHUNK)):
        evidence = _sealed_evidence(session, chunk)
        works = _works(session, chunk)
        said = messages.of_complaints(session, chunk)
        for complaint in chunk:
            pieces = evidence.get(complaint.draft_id, ())
            talk = said.get(complaint.id, ())
            yield Record(complaint, pieces, names, data_keys, works(complaint), talk)


def record(session: Session, data_keys: MasterKeys, complaint: Complaint) -> Record:
    """The record of one complaint."""
    names = {member.id: member.name for member in staff.everyone(session)}
    evidence = _sealed_evidence(session, [complaint])
    pieces = evidence.get(complaint.draft_id, ())
    return Record(complaint, pieces, names, data_keys, _works(session, [complaint])(complaint))


def _works(session: Session, chunk: Sequence[Complaint]) -> Callable[[Complaint], CaseHandling]:
    agencies = referrals.last_agencies(session, [one.id for one in chunk])
    others = [one.merged_into for one in chunk if one.merged_into]
    found = session.execute(select(Complaint.id, Complaint.number).where(Complaint.id.in_(others)))
    numbers = {row.id: row.number for row in found}

    def work(complaint: Complaint) -> CaseHandling:
        return CaseHandling(agencies.get(complaint.id), numbers.get(complaint.merged_into or 0))

    return work


def _sealed_evidence(session: Session, chunk: Sequence[Complaint]) -> dict[str, list[Evidence]]:
    statement = (
        select(Evidence)
        .where(
            Evidence.draft_id.in_([complaint.draft_id for complaint in chunk]),
            Evidence.state == "sealed",
        )
        .order_by(Evidence.id)
    )
    found: dict[str, list[Evidence]] = {}
    for piece in session.execute(statement).scalars():
        found.setdefault(piece.draft_id, []).append(piece)
    return found

"""Everything that happened to a complaint, in one line, the newest last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from bot.runtime.dates import show_moment
from bot.web.console.cases import letters
from bot.web.console.cases.letters import Changed, Written
from bot.web.console.texts import case as words
from bot.web.console.texts import console as labels
from db.complaints import complaints, due_dates, inquiries, referrals
from db.complaints import timeline as complaints_timeline
from db.complaints import workflow as complaints_workflow
from db.complaints.inquiries import Asked
from db.complaints.referrals import Kept
from db.complaints.timeline import Entry
from db.evidence import evidence
from db.export.cells import clean, mask
from db.export.tables import Record
from db.models.tables import ComplaintStep, Evidence, Notice
from db.texts import ACTOR_LABELS, AGENCY_LABELS

Side = Literal["filer", "staff", "system"]
_FILER = ACTOR_LABELS["filer"]


@dataclass(frozen=True, slots=True)
class Part:
    """One labelled piece of what was said; `masked` until a reason is given."""

    label: str
    text: str
    masked: bool = False


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that happened: when, by whom, what. `told` says whether the filer heard of it."""

    at: datetime
    side: Side
    who: str
    what: str
    status: str = ""
    parts: tuple[Part, ...] = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class TimeLine:
    """All of it in order; `seen` stands in a form, so that what came later can be told."""

    happened: list[Happened]
    seen: str
    _by_source: Mapping[str, list[Happened]]

    def since(self, seen: str) -> list[Happened]:
        """What came after the page with this `seen` was made, oldest first."""
        counts = dict(part.split("-", 1) for part in seen.split(".") if "-" in part)
        later = [
            each
            for source, found in self._by_source.items()
            for each in found[_whole(counts.get(source, "")) :]
        ]
        return sorted(later, key=lambda each: each.at)


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 0


@dataclass(frozen=True, slots=True)
class _Past:
    """One complaint's past, opened, and what is needed to show it."""

    session: Session
    record: Record
    revealed: bool
    written: list[Written]
    asked: list[Asked]
    referred: list[Kept]

    def name(self, staff_id: int | None) -> str:
        known = self.record.staff_names.get(staff_id) if staff_id else None
        return clean(known or ACTOR_LABELS["staff"])

    def of_filer(self, label: str, text: str) -> Part:
        """The filer's own words, masked like the answers."""
        hidden = bool(text) and not self.revealed
        shown = mask(clean(text), keeps_digits=False) if hidden else clean(text)
        return Part(label, shown, masked=hidden)

    def told(self, notice: Notice | None) -> str:
        if notice is None:
            return ""
        if notice.told_at is not None:
            return words.told_at(show_moment(notice.told_at))
        return words.TO_BE_PUSHED if notice.push_at else words.NOT_TOLD


def of(session: Session, record: Record, now: datetime, *, revealed: bool) -> TimeLine:
    """The time line of one complaint."""
    complaint, key = record.complaint, record.key
    past = _Past(
        session,
        record,
        revealed,
        letters.written(session, complaint, key),
        inquiries.of_complaint(session, complaint.id, key),
        referrals.of_complaint(session, complaint.id, key),
    )
    changed = letters.changed(session, complaint, key, revealed=revealed)
    entries = complaints_timeline.of_complaint(session, complaint.id, key)
    by_source = {
        "steps": list(_steps(past)),
        "changes": [_change(each) for each in changed],
        "letters": list(_letters(past)),
        "asked": [_asked(past, each) for each in past.asked],
        "answers": [_answered(past, each) for each in past.asked if each.answer],
        "entries": [_entry(past, each) for each in entries],
    }
    seen = ".".join(f"{source}-{len(found)}" for source, found in by_source.items())
    whole = [each for found in by_source.values() for each in found]
    whole += [*_files(past), *_passed(past, now)]
    return TimeLine(sorted(whole, key=lambda each: each.at), seen, by_source)


def _steps(past: _Past) -> Iterator[Happened]:
    mediations = 0
    letter_of = {each.notice.step_id: each.notice for each in past.written}
    for step in past.record.steps:
        mediates = step.actor == "staff" and step.to_status == complaints_workflow.MEDIATING
        mediations += mediates
        if step.actor == "filer":
            yield _step_of_filer(past, step)
            continue
        internal = clean(complaints.internal_note(step, past.record.key))
        public = clean(complaints.public_note(step, past.record.key))
        yield Happened(
            at=step.at,
            side="staff",
            who=past.name(step.staff_id),
            what=words.mediation(mediations) if mediates else "",
            status=step.to_status,
            parts=_said(
                *_referral(past, step),
                Part(words.TO_FILER, public),
                Part(words.INTERNAL, internal),
            ),
            told=past.told(letter_of.get(step.id)),
        )


def _step_of_filer(past: _Past, step: ComplaintStep) -> Happened:
    key = past.record.key
    stays = step.from_status == step.to_status
    public = clean(complaints.public_note(step, key))
    reason = complaints.internal_note(step, key)
    return Happened(
        at=step.at,
        side="filer",
        who=_FILER,
        what=public if stays else "",
        status="" if stays else step.to_status,
        parts=_said(past.of_filer(words.REASON, reason)),
    )


def _referral(past: _Past, step: ComplaintStep) -> list[Part]:
    if step.to_status != complaints_workflow.REFERRED:
        return []
    found = (each for each in past.referred if (each.at, each.staff_id) == (step.at, step.staff_id))
    kept = next(found, None)
    if kept is None:
        return []
    to = kept.referred
    return [
        Part(words.AGENCY, AGENCY_LABELS.get(to.agency, to.agency)),
        Part(words.HANDED_ON, clean(to.what)),
        Part(words.WHY, clean(to.why)),
    ]


def _said(*parts: Part) -> tuple[Part, ...]:
    return tuple(part for part in parts if part.text)


def _change(change: Changed) -> Happened:
    parts = _said(Part(words.BEFORE, change.before), Part(words.AFTER, change.after))
    return Happened(change.at, "filer", _FILER, f"{change.what} {change.label}".strip(), "", parts)


def _letters(past: _Past) -> Iterator[Happened]:
    """Those that belong to no step and ask nothing."""
    questions = {each.row.notice_id for each in past.asked}
    for each in past.written:
        notice = each.notice
        if notice.id in questions or notice.step_id is not None:
            continue
        by_staff = notice.staff_id is not None
        yield Happened(
            at=notice.created_at,
            side="staff" if by_staff else "system",
            who=past.name(notice.staff_id) if by_staff else words.SYSTEM,
            what=words.WROTE,
            parts=_said(Part(words.TO_FILER, each.text)),
            told=past.told(notice),
        )


def _asked(past: _Past, asked: Asked) -> Happened:
    row = asked.row
    notices = (each.notice for each in past.written if each.notice.id == row.notice_id)
    return Happened(
        at=row.asked_at,
        side="staff",
        who=past.name(row.staff_id),
        what=words.ASKED[row.state],
        parts=_said(Part(words.QUESTION, clean(asked.question))),
        told=past.told(next(notices, None)),
    )


def _answered(past: _Past, asked: Asked) -> Happened:
    assert asked.row.ended_at is not None
    answer = past.of_filer(words.ANSWER, asked.answer)
    return Happened(asked.row.ended_at, "filer", _FILER, words.ANSWERED, parts=_said(answer))


def _entry(past: _Past, entry: Entry) -> Happened:
    what = words.NOTES.get(entry.what, "")
    if entry.what == complaints_timeline.ASSIGNED:
        to_self = entry.whom == entry.staff_id
        name = past.name(entry.whom)
        what = words.ASSIGNED_TO_SELF if to_self else f"{words.ASSIGNED} {name}"
    elif entry.what == complaints_timeline.RELEASED:
        what = words.NOBODY_NOW
    elif entry.other:
        what = f"{words.MERGES[entry.what]} {entry.other}"
    parts = _said(Part(words.INTERNAL, clean(entry.note)))
    return Happened(entry.at, "staff", past.name(entry.staff_id), what, parts=parts)


def _files(past: _Past) -> Iterator[Happened]:
    """What came with the complaint as one, what came later one by one."""
    complaint = past.record.complaint
    rows = evidence.of_draft(past.session, complaint.draft_id)
    with_it = [row for row in rows if row.received_at <= complaint.filed_at]
    if with_it:
        count = words.files(len(with_it))
        yield Happened(complaint.filed_at, "system", words.SYSTEM, f"{words.FILE_CAME} {count}")
    for row in rows:
        if row.received_at > complaint.filed_at:
            yield Happened(row.received_at, "system", words.SYSTEM, _file(row))


def _file(row: Evidence) -> str:
    problem = labels.EVIDENCE_PROBLEMS.get(row.failure or row.state, "")
    kind = labels.MEDIA_LABELS.get(row.media_type or "", "")
    return f"{words.FILE_CAME} {kind} {problem}".strip()


def _passed(past: _Past, now: datetime) -> Iterator[Happened]:
    due = due_dates.of(past.session, past.record.complaint)
    if due is not None and due.at < now:
        yield Happened(due.at, "system", words.SYSTEM, words.passed(words.DUE[due.what]))

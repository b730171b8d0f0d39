"""The timeline of a complaint: everything that happened, the newest last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from bot.reports.complaint_filter import CHOICES
from bot.runtime.dates import show_moment
from bot.web.console.cases import correspondence
from bot.web.console.cases.correspondence import ChangeView, SentMessage
from bot.web.console.texts import case as texts
from bot.web.console.texts import console as labels
from db.complaints import complaints, due_dates, inquiries, referrals
from db.complaints import timeline as complaints_timeline
from db.complaints import workflow as complaints_workflow
from db.complaints.inquiries import DecryptedInquiry
from db.complaints.referrals import DecryptedReferral
from db.complaints.timeline import DecryptedEntry
from db.evidence import evidence
from db.export.cells import clean, mask
from db.export.tables import Record
from db.models.tables import ComplaintStep, Evidence, Notification
from db.texts import ACTOR_LABELS, AGENCY_LABELS

Side = Literal["filer", "staff", "system"]
_FILER = ACTOR_LABELS["filer"]


@dataclass(frozen=True, slots=True)
class EntryPart:
    """One labelled piece of an entry's text; `masked` until a reason is given."""

    label: str
    text: str
    masked: bool = False


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One event: when, by whom, what. `told` says whether the filer was notified."""

    at: datetime
    side: Side
    who: str
    what: str
    status: str = ""
    parts: tuple[EntryPart, ...] = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """All entries in order; `seen` is sent with a form, so that later entries can be found."""

    happened: list[TimelineEntry]
    seen: str
    _by_source: Mapping[str, list[TimelineEntry]]

    def since(self, seen: str) -> list[TimelineEntry]:
        """The entries added after the page with this `seen` was made, oldest first."""
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
class _CaseHistory:
    """One complaint's history, decrypted, with all that is needed to show it."""

    session: Session
    record: Record
    revealed: bool
    written: list[SentMessage]
    asked: list[DecryptedInquiry]
    referred: list[DecryptedReferral]

    def name(self, staff_id: int | None) -> str:
        known = self.record.staff_names.get(staff_id) if staff_id else None
        return clean(known or ACTOR_LABELS["staff"])

    def of_filer(self, label: str, text: str) -> EntryPart:
        """The filer's own words, masked like the answers."""
        hidden = bool(text) and not self.revealed
        shown = mask(clean(text), keeps_digits=False) if hidden else clean(text)
        return EntryPart(label, shown, masked=hidden)

    def told(self, notice: Notification | None) -> str:
        if notice is None:
            return ""
        if notice.told_at is not None:
            return texts.told_at(show_moment(notice.told_at))
        return texts.TO_BE_PUSHED if notice.push_at else texts.NOT_TOLD


def build(session: Session, record: Record, now: datetime, *, revealed: bool) -> Timeline:
    """The timeline of one complaint."""
    complaint, key = record.complaint, record.key
    past = _CaseHistory(
        session,
        record,
        revealed,
        correspondence.sent_messages(session, complaint, key),
        inquiries.of_complaint(session, complaint.id, key),
        referrals.of_complaint(session, complaint.id, key),
    )
    changed = correspondence.changes(session, complaint, key, revealed=revealed)
    entries = complaints_timeline.of_complaint(session, complaint.id, key)
    by_source = {
        "steps": list(_steps(past)),
        "changes": [_change(each) for each in changed],
        "letters": list(_letters(past)),
        "asked": [_question(past, each) for each in past.asked],
        "answers": [_answered(past, each) for each in past.asked if each.answer],
        "entries": [_entry(past, each) for each in entries],
    }
    seen = ".".join(f"{source}-{len(found)}" for source, found in by_source.items())
    whole = [each for found in by_source.values() for each in found]
    whole += [*_files(past), *_until_now(past, now)]
    return Timeline(sorted(whole, key=lambda each: each.at), seen, by_source)


def _steps(past: _CaseHistory) -> Iterator[TimelineEntry]:
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
        yield TimelineEntry(
            at=step.at,
            side="staff",
            who=past.name(step.staff_id),
            what=texts.mediation(mediations) if mediates else "",
            status=step.to_status,
            parts=_without_empty(
                *_referral(past, step),
                EntryPart(texts.TO_FILER, public),
                EntryPart(texts.INTERNAL, internal),
            ),
            told=past.told(letter_of.get(step.id)),
        )


def _step_of_filer(past: _CaseHistory, step: ComplaintStep) -> TimelineEntry:
    key = past.record.key
    stays = step.from_status == step.to_status
    public = clean(complaints.public_note(step, key))
    reason = complaints.internal_note(step, key)
    return TimelineEntry(
        at=step.at,
        side="filer",
        who=_FILER,
        what=public if stays else "",
        status="" if stays else step.to_status,
        parts=_without_empty(past.of_filer(texts.REASON, reason)),
    )


def _referral(past: _CaseHistory, step: ComplaintStep) -> list[EntryPart]:
    if step.to_status != complaints_workflow.REFERRED:
        return []
    found = (each for each in past.referred if (each.at, each.staff_id) == (step.at, step.staff_id))
    kept = next(found, None)
    if kept is None:
        return []
    to = kept.referred
    return [
        EntryPart(texts.AGENCY, AGENCY_LABELS.get(to.agency, to.agency)),
        EntryPart(texts.HANDED_ON, clean(to.what)),
        EntryPart(texts.WHY, clean(to.why)),
    ]


def _without_empty(*parts: EntryPart) -> tuple[EntryPart, ...]:
    return tuple(part for part in parts if part.text)


def _change(change: ChangeView) -> TimelineEntry:
    parts = _without_empty(
        EntryPart(texts.BEFORE, change.before), EntryPart(texts.AFTER, change.after)
    )
    return TimelineEntry(
        change.at, "filer", _FILER, f"{change.what} {change.label}".strip(), "", parts
    )


def _letters(past: _CaseHistory) -> Iterator[TimelineEntry]:
    """The messages that belong to no step and ask nothing."""
    questions = {each.row.notice_id for each in past.asked}
    for each in past.written:
        notice = each.notice
        if notice.id in questions or notice.step_id is not None:
            continue
        by_staff = notice.staff_id is not None
        yield TimelineEntry(
            at=notice.created_at,
            side="staff" if by_staff else "system",
            who=past.name(notice.staff_id) if by_staff else texts.SYSTEM,
            what=texts.WROTE,
            parts=_without_empty(EntryPart(texts.TO_FILER, each.text)),
            told=past.told(notice),
        )


def _question(past: _CaseHistory, asked: DecryptedInquiry) -> TimelineEntry:
    row = asked.row
    notices = (each.notice for each in past.written if each.notice.id == row.notice_id)
    return TimelineEntry(
        at=row.asked_at,
        side="staff",
        who=past.name(row.staff_id),
        what=texts.ASKED[row.state],
        parts=_without_empty(EntryPart(texts.QUESTION, clean(asked.question))),
        told=past.told(next(notices, None)),
    )


def _answered(past: _CaseHistory, asked: DecryptedInquiry) -> TimelineEntry:
    assert asked.row.ended_at is not None
    answer = past.of_filer(texts.ANSWER, asked.answer)
    return TimelineEntry(
        asked.row.ended_at, "filer", _FILER, texts.ANSWERED, parts=_without_empty(answer)
    )


def _entry(past: _CaseHistory, entry: DecryptedEntry) -> TimelineEntry:
    what = texts.NOTES.get(entry.what, "")
    if entry.what == complaints_timeline.ASSIGNED:
        to_self = entry.whom == entry.staff_id
        name = past.name(entry.whom)
        what = texts.ASSIGNED_TO_SELF if to_self else f"{texts.ASSIGNED} {name}"
    elif entry.what == complaints_timeline.RELEASED:
        what = texts.NOBODY_NOW
    elif entry.other:
        what = f"{texts.MERGES[entry.what]} {entry.other}"
    parts = _without_empty(
        *_kinds(entry),
        EntryPart(texts.REASON if entry.after else texts.INTERNAL, clean(entry.note)),
    )
    return TimelineEntry(entry.at, "staff", past.name(entry.staff_id), what, parts=parts)


def _kinds(entry: DecryptedEntry) -> tuple[EntryPart, ...]:
    """The kind that was told before staff set one, and that one."""
    if not entry.after:
        return ()
    kinds = CHOICES["kind"]
    before = kinds.get(entry.before, entry.before) if entry.before else labels.NO_ANSWER
    after = kinds.get(entry.after, entry.after)
    return EntryPart(texts.BEFORE, before), EntryPart(texts.AFTER, after)


def _files(past: _CaseHistory) -> Iterator[TimelineEntry]:
    """The files that came with the complaint as one entry, later ones one by one."""
    complaint = past.record.complaint
    rows = evidence.of_draft(past.session, complaint.draft_id)
    with_it = [row for row in rows if row.received_at <= complaint.filed_at]
    if with_it:
        count = texts.files(len(with_it))
        yield TimelineEntry(
            complaint.filed_at, "system", texts.SYSTEM, f"{texts.FILE_CAME} {count}"
        )
    for row in rows:
        if row.received_at > complaint.filed_at:
            yield TimelineEntry(row.received_at, "system", texts.SYSTEM, _file(row))


def _file(row: Evidence) -> str:
    problem = labels.EVIDENCE_PROBLEMS.get(row.failure or row.state, "")
    kind = labels.MEDIA_LABELS.get(row.media_type or "", "")
    return f"{texts.FILE_CAME} {kind} {problem}".strip()


def _until_now(past: _CaseHistory, now: datetime) -> Iterator[TimelineEntry]:
    due = due_dates.next_due(past.session, past.record.complaint)
    if due is not None and due.at < now:
        yield TimelineEntry(due.at, "system", texts.SYSTEM, texts.passed(texts.DUE[due.what]))

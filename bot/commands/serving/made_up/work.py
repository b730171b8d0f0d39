"""The work of the made-up staff on one complaint, from its first day to its end."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property, partial

from bot.commands.serving.made_up.texts import matters, people
from bot.commands.serving.made_up.world import Deed, World
from bot.worker.notifications import notify_status_change
from db.complaints import changes, complaints, filer_notifications, inquiries, timeline, workflow
from db.complaints.complaints import StatusChange
from db.complaints.filer_notifications import NewNotification
from db.complaints.referrals import ReferralDetails
from db.complaints.timeline import Assignment, StaffNote
from db.models.tables import Complaint
from db.queue.conversations import KnownConversation
from handlers.records import indexing

# How a matter ends, and of how many in a hundred; who withdraws does it by a tap in the chat.
_ENDS = {
    workflow.SETTLED: 48,
    workflow.NOT_SETTLED: 12,
    workflow.REFERRED: 24,
    workflow.WITHDRAWN: 8,
    workflow.MEDIATING: 8,
}
_WORDS = {
    workflow.CHECKING: matters.TAKEN,
    workflow.MEDIATING: matters.MEDIATES,
    workflow.SETTLED: matters.SETTLED,
    workflow.NOT_SETTLED: matters.NOT_SETTLED,
    workflow.REFERRED: (matters.REFERRED,),
    workflow.CLOSED: matters.CLOSED,
}
_AGENCIES = ("police", "bank-of-thailand", "internal-trade", "nbtc", "fda")
_MOST_NEWS = 5


@dataclass
class CaseWork:
    """Each action plans the next one. `officer` is who works on it, once somebody does."""

    world: World
    number: str
    known: KnownConversation
    officer: str = field(default="", init=False)

    def begin(self, filed_at: datetime) -> None:
        """Somebody takes the complaint within days, but one in twelve waits long."""
        is_late = not self.world.below(12)
        self._later(filed_at, self._days(16, 24) if is_late else self._days(1, 4), self._take)

    def _take(self, at: datetime) -> None:
        complaint = self._complaint
        self.officer = self._who_covers(complaint)
        taken = Assignment(self._staff_id, self._staff_id, complaint.assigned_to)
        timeline.assign(self.world.session, complaint, taken, at)
        self._note("assign", at, self.officer)
        self._move(workflow.CHECKING, at)
        ends = self.world.random.choices(list(_ENDS), list(_ENDS.values()))[0]
        goes_on = partial(self._write_down, ends)
        self._later(
            at, self._days(1, 4), goes_on if self.world.below(3) else partial(self._ask, ends)
        )

    def _write_down(self, ends: str, at: datetime) -> None:
        noted = StaffNote(self.world.random.choice(matters.NOTES), self._staff_id, contact=True)
        timeline.add_note(self.world.session, self._complaint, noted, self.known.key, at)
        self._note("contact", at)
        self._go_on(ends, at)

    def _ask(self, ends: str, at: datetime) -> None:
        letter = NewNotification(matters.ASKED, self._staff_id)
        inquiries.ask(self.world.session, self._complaint, letter, self.known.key, at)
        self._note("question", at)
        self._hear(at)
        self.world.plan(
            at + timedelta(hours=20 + self.world.below(90)), partial(self._answer, ends)
        )

    def _answer(self, ends: str, at: datetime) -> None:
        session = self.world.session
        waiting = inquiries.waiting_of(session, self._complaint.id)
        assert waiting is not None, "nobody else answers it"
        inquiries.answer(session, waiting, matters.ANSWERED, self.known.key, at)
        self._go_on(ends, at)

    def _go_on(self, ends: str, at: datetime) -> None:
        if ends == workflow.WITHDRAWN:
            self._later(at, self._days(2, 9), self._withdraw)
        elif ends == workflow.REFERRED:
            self._later(at, self._days(2, 6), partial(self._end, ends))
        else:
            self._later(at, self._days(3, 10), partial(self._mediate, ends))

    def _mediate(self, ends: str, at: datetime) -> None:
        self._read()
        self._move(workflow.MEDIATING, at)
        if ends != workflow.MEDIATING:
            self._later(at, self._days(9, 28), partial(self._end, ends))

    def _end(self, ends: str, at: datetime) -> None:
        self._read()
        self._move(ends, at)
        # Who was not helped may still go to court with the office's papers.
        until = self._days(60, 200) if ends == workflow.NOT_SETTLED else self._days(14, 60)
        self._later(at, until, partial(self._move, workflow.CLOSED))

    def _read(self) -> None:
        inquiries.mark_read(self.world.session, self._complaint.id)

    def _withdraw(self, at: datetime) -> None:
        self._read()
        session, key = self.world.session, self.known.key
        reason = self.world.random.choice(matters.WITHDRAWN)
        changes.take_filer_step(session, self._complaint, workflow.WITHDRAWN, reason, key, at)
        indexing.write(session, self._complaint, key, self.world.index_key)

    def _move(self, status: str, at: datetime) -> None:
        complaint, key = self._complaint, self.known.key
        said, before = self.world.random.choice(_WORDS[status]), complaint.status
        handed_on = ReferralDetails(
            self.world.random.choice(_AGENCIES), matters.HANDED_ON, matters.WHY_REFERRED
        )
        referred = handed_on if status == workflow.REFERRED else None
        step = StatusChange(status, complaint.version, self._staff_id, said, "", referred)
        complaints.change_status(self.world.session, complaint, step, key, at)
        notify_status_change(self.world.session, complaint, step, key, at)
        self._note("status", at, f"{before} -> {status}")
        self._hear(at)

    def _hear(self, at: datetime) -> None:
        """Show the filer's news, as with the next reply: nobody is there to be pushed to."""
        session, known = self.world.session, self.known
        news = filer_notifications.undelivered(session, known.id, known.key, _MOST_NEWS)
        filer_notifications.mark_delivered(session, news, at)

    @cached_property
    def _complaint(self) -> Complaint:
        found = complaints.with_number(self.world.session, self.number)
        assert found is not None, "it was filed"
        return found

    def _who_covers(self, complaint: Complaint) -> str:
        """An officer of the province's unit, else whoever belongs to none."""
        units = {name for name, provinces in people.UNITS if complaint.province in provinces}
        fitting = [name for name, unit in people.OFFICERS if unit in units]
        rest = [name for name in self.world.staff if name not in dict(people.OFFICERS)]
        return self.world.random.choice(fitting or rest)

    @property
    def _staff_id(self) -> int:
        return self.world.staff[self.officer]

    def _note(self, action: str, at: datetime, reason: str = "") -> None:
        self.world.note(self.officer, action, f"complaint {self.number}", at, reason)

    def _days(self, least: int, most: int) -> int:
        return least + self.world.below(most - least + 1)

    def _later(self, at: datetime, days: int, deed: Deed) -> None:
        self.world.plan(self.world.in_office_hours(at + timedelta(days=days)), deed)

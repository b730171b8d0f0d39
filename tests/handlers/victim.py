"""Somebody who wants to complain and answers whatever is asked, with as few taps as it takes."""

from dataclasses import dataclass, field

from handlers.form.complaint import FORM
from handlers.form.field_types import PastDate, Province, SellerContact, SingleChoice
from handlers.form.form import Field
from handlers.messages.reply import Answer, Tap
from handlers.state.draft import CONFIRM_CANCEL, CONSENT, MATTER, PREFILL, REVIEW
from tests.handlers.journey import Journey

_MOST_DEEDS = 80
TYPED = {
    "story": "เรื่องยาวค่ะ คนขายทำไม่ถูกต้องกับเราเลย",
    "seller_name": "ร้านตัวอย่าง",
    "product": "พัดลม",
    "name": "ทดสอบ ตัวอย่าง",
    "phone": "081-234-5678",
    "amount": "1,290",
    "wanted": "คืนเงิน",
}


@dataclass
class Victim:
    """`says` are answers by the names of the fields, instead of the usual ones."""

    journey: Journey
    says: dict[str, str] = field(default_factory=dict)

    def complains(self) -> Answer:
        """Go on until the complaint is filed."""
        filed = len(self.journey.filed())
        answer = Answer()
        for _ in range(_MOST_DEEDS):
            answer = self.takes_a_step()
            if self.journey.draft is None and len(self.journey.filed()) > filed:
                return answer
        raise AssertionError(f"not filed: {self.journey.draft}")

    def takes_a_step(self) -> Answer:
        """Answer what is asked now."""
        draft = self.journey.draft
        if draft is None:
            return self.journey.types("ร้องเรียน")
        if draft.paused or draft.asking == CONFIRM_CANCEL:
            return self._tap("resume")
        taps = {CONSENT: "consent", PREFILL: "accept", REVIEW: "send"}
        if draft.asking in taps:
            return self._tap(taps[draft.asking])
        if draft.asking == MATTER:
            return self._tap("matter", v="0" if draft.shops else "same")
        asked = FORM.field(draft.asking)
        assert asked is not None
        return self._answer(asked)

    def _answer(self, asked: Field) -> Answer:
        draft = self.journey.open_draft
        said = self.says.get(asked.name)
        if said is not None and not draft.growing:
            return self.journey.types(said)
        if draft.growing:
            return self._tap("answer", f=asked.name, v="done")
        if asked.name in draft.known and draft.known[asked.name] is not None:
            return self._tap("keep")
        if not asked.is_required(draft.answers):
            return self._tap("skip", f=asked.name)
        if isinstance(asked.kind, SingleChoice):
            return self._tap("answer", f=asked.name, v=asked.kind.choices[0].code)
        if isinstance(asked.kind, SellerContact):
            return self._tap("answer", f=asked.name, v="no-reply")
        if isinstance(asked.kind, PastDate):
            return self._tap("answer", f=asked.name, v="yesterday")
        if isinstance(asked.kind, Province):
            return self.journey.types("เชียงใหม่")
        return self.journey.types(TYPED[asked.name])

    def _tap(self, action: str, **values: str) -> Answer:
        draft_id = self.journey.open_draft.id
        values = {"v": "yes"} if action == "consent" else values
        shown = "".join(f"&{name}={value}" for name, value in values.items())
        return self.journey.presses(Tap("-", f"complaint/{action}?d={draft_id}{shown}"))

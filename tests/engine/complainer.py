"""A person who files one complaint after the other, as LINE delivers it to a bot that may die."""

import http.client
import random
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.engine.events import Event, again, body_of, person, said, signature, tapped
from tests.engine.processes import SECRET

STEP_MS = 11_000
# Said before a complaint, some of it, in messages that come close together.
PRELUDE = ("พี่ๆ", "อยู่ไหม", "มีเรื่องจะเล่า", "ใจร้อนหน่อยนะ", "งงไปหมดแล้ว")
_PATIENCE_S = 60.0
# Who has sent so many waits for one answer: half of what is kept of one person.
_MOST_UNHEARD = 30
DRAFT = re.compile(r"[?&]d=([0-9a-f]{16})")
# What is understood from the words typed below.
CHOSEN: dict[str, Any] = {
    "kind": "deceived",
    "platform": "facebook",
    "paid": "paid",
    "payment_method": "cod",
    "purchase_date": "2026-11-03",
    "contacted_seller": {"contacted": "yes", "said": "ร้านไม่ตอบ"},
    "wanted": ["refund"],
    "province": "TH-50",
}
# What each person types in words of their own.
TYPED = ("story", "seller_name", "product", "order_number", "name", "phone")


# A name with figures in it would be doubted, one of two letters may be a province.
_LETTERS = "กขคงจฉชซญฐ"


def _in_letters(number: int) -> str:
    return "".join(_LETTERS[int(digit)] for digit in f"{number:02}")


@dataclass(frozen=True, slots=True)
class Step:
    """One message: `data` is what the button would send, where there is one to tap."""

    text: str
    data: str = ""


@dataclass
class Letterbox:
    """Delivers as LINE does: again and again until the answer is 200, sometimes twice."""

    port: int
    random: random.Random
    answered: list[Event] = field(default_factory=list)
    redelivered: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def deliver(self, event: Event) -> None:
        attempt = event
        while self._post(attempt) != 200:
            self.pause(0.2)
            attempt = again(event)
            with self._lock:
                self.redelivered += 1
        with self._lock:
            self.answered.append(event)
        if self.random.random() < 0.05:
            self._post(again(event))

    def pause(self, most_s: float) -> None:
        """Nobody does anything for a moment."""
        time.sleep(self.random.uniform(most_s / 10, most_s))

    def _post(self, event: Event) -> int:
        body = body_of(event)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(
                "POST", "/callback", body, {"x-line-signature": signature(SECRET, body)}
            )
            answer = connection.getresponse()
            answer.read()
            return answer.status
        except (OSError, http.client.HTTPException):
            return 0
        finally:
            connection.close()


class Complainer:
    """Files complaints until it is told to stop; the one that is begun is finished.

    It taps what its newest button of this complaint offers, and types where no reply has come:
    a reply may be lost with the process that should have sent it."""

    def __init__(
        self, number: int, box: Letterbox, heard: Callable[[str], str | None], seed: int
    ) -> None:
        self.user = person(number)
        self.sent: list[Event] = []
        # What was sent after a prelude: each of them is answered by itself.
        self.steps: list[Event] = []
        self.filed: list[dict[str, Any]] = []
        self._number = number
        self._box = box
        self._heard = heard
        self._random = random.Random(seed)
        self._at_ms = int(time.time() * 1000) - 5 * 24 * 3_600_000
        self.patience_s = _PATIENCE_S

    def file_until(self, stop: threading.Event) -> None:
        while not stop.is_set():
            self._file(len(self.filed) + 1)

    def _file(self, serial: int) -> None:
        answers = self._answers(serial)
        begun = len(self.sent)
        for words in PRELUDE[: self._random.randrange(len(PRELUDE))]:
            self._send(said(self.user, words, self._at_ms))
        alone = len(self.sent)
        for step in _steps(answers, is_first=serial == 1):
            draft = self._draft(begun) if step.data else None
            self._send(
                tapped(self.user, step.data.format(draft=draft), self._at_ms)
                if draft
                else said(self.user, step.text, self._at_ms)
            )
            if step.text == answers["story"]:
                self._wait_for_answer(1)
            elif len(self.sent) >= _MOST_UNHEARD:
                self._wait_for_answer(_MOST_UNHEARD)
        self.steps += self.sent[alone:]
        self.filed.append(answers)

    def _wait_for_answer(self, last: int) -> None:
        """Wait until one of so many last messages is answered. Nobody answers the next question
        before it was asked: what is typed right behind a story belongs to the story."""
        end = time.monotonic() + self.patience_s
        while not self._hears(last) and time.monotonic() < end:
            time.sleep(0.02)

    def _hears(self, last: int) -> bool:
        return any(self._heard(event["replyToken"]) is not None for event in self.sent[-last:])

    def _send(self, event: Event) -> None:
        self.sent.append(event)
        self._at_ms += STEP_MS
        self._box.deliver(event)
        if self._random.random() < 0.5:
            self._box.pause(0.05)

    def _draft(self, begun: int) -> str | None:
        """The draft that the newest reply of this complaint speaks of, if one came."""
        for event in reversed(self.sent[begun:]):
            text = self._heard(event["replyToken"])
            found = DRAFT.search(text) if text else None
            if found:
                return found[1]
        return None

    def _answers(self, serial: int) -> dict[str, Any]:
        name = f"{self._number}-{serial}"
        # Who has filed is offered the same name and telephone again, and takes them.
        return CHOSEN | {
            "story": f"เรื่องที่ {serial} ของคนที่ {self._number} คนขายทำไม่ถูกต้องกับเราเลย",
            "seller_name": f"ร้าน {name}",
            "product": f"หม้อทอด {name}",
            "order_number": f"250301AB{self._number:03d}{serial:04d}",
            "amount": (1_000 + serial) * 100,
            "name": f"ทดสอบ {_in_letters(self._number) * 2}",
            "phone": f"081{self._number:03d}0000",
        }


def _steps(answers: dict[str, Any], *, is_first: bool) -> Iterator[Step]:
    answer = "complaint/answer?d={draft}&f="
    omit = "complaint/skip?d={draft}&f="
    yield Step("ร้องเรียน")
    yield Step("ยินยอม", "complaint/consent?d={draft}&v=yes")
    yield Step(answers["story"])
    if not is_first:
        yield Step("ถูกต้อง", "complaint/accept?d={draft}")
    yield Step(answers["seller_name"])
    yield Step("จ่ายครบแล้ว", answer + "paid&v=paid")
    yield Step(str(answers["amount"] // 100))
    if is_first:
        yield Step(answers["name"])
        yield Step(answers["phone"])
    yield Step("เพิ่มรายละเอียด", "complaint/details?d={draft}")
    yield Step("ถูกหลอกลวง", answer + "kind&v=deceived")
    yield Step("Facebook", answer + "platform&v=facebook")
    yield Step("ข้าม", omit + "seller_link")
    yield Step(answers["product"])
    yield Step(answers["order_number"])
    yield Step("เก็บเงินปลายทาง", answer + "payment_method&v=cod")
    yield Step("3/11/2569")
    yield Step("ร้านไม่ตอบ")
    yield Step("คืนเงิน")
    yield Step("ข้าม", omit + "evidence")
    yield Step("ข้าม", omit + "other_reports")
    yield Step("เชียงใหม่")
    yield Step("ส่งเรื่อง", "complaint/send?d={draft}")

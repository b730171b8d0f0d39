"""Traffic of a busy hour, as signed webhook requests that are ready to be posted."""

import base64
import hashlib
import hmac
import itertools
import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from handlers.form.options import KINDS

QUESTIONS = (
    "โอนเงินแล้วร้านไม่ส่งของ ทำไงดี",
    "ของที่ได้มาไม่ตรงปก ขอคืนเงินได้ไหม",
    "เก็บเงินปลายทางแต่ไม่ได้สั่ง ต้องทำยังไง",
    "คืนสินค้าภายใน 7 วันได้ไหม",
    "จะเช็คร้านก่อนโอนยังไง",
    "มีลิงก์ส่งมาใน sms กดได้ไหม",
    "แจ้งความออนไลน์ที่ไหน",
    "สวัสดีค่ะ",
)
# A complaint typed from its first word: consent, story, shop, paid, amount, name, telephone.
COMPLAINT = (
    "ร้องเรียน",
    "ยินยอม",
    "สั่งหม้อทอดจากเพจ โอนไปแล้ว ร้านไม่ส่งของและไม่ตอบเลย",
    "ถูกต้อง",
    "ร้านทดสอบ",
    "จ่ายครบแล้ว",
    "1290",
    "ทดสอบ ทนทาน",
    "0812345678",
    "เพิ่มรายละเอียด",
    KINDS[0].label,
    "Facebook",
)
TAPS = ("faq/topic?id=just-transferred", "faq/more?id=return-7-days", "ask", "complaint/start")


@dataclass(frozen=True, slots=True)
class Post:
    """One webhook request, as the bytes that go down the line; `token` is its reply token."""

    event_id: str
    request: bytes
    token: str = ""


class Traffic:
    """Endless: half of the people ask, the other half fill in a form, some tap. Each request
    carries one event; `people` differs from run to run, so that databases fill alike."""

    def __init__(self, secret: str, people: int = 200, seed: int = 1) -> None:
        self._secret = secret.encode()
        self._random = random.Random(seed)
        self._users = ["U" + self._random.randbytes(16).hex() for _ in range(people)]
        self._steps = [itertools.cycle(COMPLAINT) for _ in self._users]
        self._number = itertools.count(seed * 10_000_000)

    def __iter__(self) -> Iterator[Post]:
        while True:
            yield self._post()

    def _post(self) -> Post:
        return self.post_of(self._random.randrange(len(self._users)), time.time())

    def post_of(self, person: int, at: float) -> Post:
        """The next event of this person, at that moment (s since 1970)."""
        number = next(self._number)
        event = {
            "mode": "active",
            "timestamp": int(at * 1000),
            "source": {"type": "user", "userId": self._users[person]},
            "webhookEventId": f"01BENCH{number:019d}",
            "deliveryContext": {"isRedelivery": False},
            "replyToken": f"{number:032x}",
            **self._did(person, number),
        }
        body = json.dumps(
            {"destination": "U" + "0" * 32, "events": [event]},
            ensure_ascii=False,
            separators=(",", ":"),
        ).encode()
        request = signed_request(self._secret, body)
        return Post(event["webhookEventId"], request, event["replyToken"])

    def _did(self, person: int, number: int) -> dict[str, Any]:
        if self._random.random() < 0.2:
            return {"type": "postback", "postback": {"data": self._random.choice(TAPS)}}
        asks = person % 2 == 0
        text = self._random.choice(QUESTIONS) if asks else next(self._steps[person])
        message = {"id": str(number), "type": "text", "quoteToken": "q" * 40, "text": text}
        return {"type": "message", "message": message}


def signed_request(secret: bytes, body: bytes) -> bytes:
    """A keep-alive HTTP/1.1 request as LINE makes it."""
    signature = base64.b64encode(hmac.new(secret, body, hashlib.sha256).digest()).decode()
    head = (
        "POST /callback HTTP/1.1\r\nHost: ruthan.example\r\nUser-Agent: LineBotWebhook/2.0\r\n"
        f"Content-Type: application/json; charset=utf-8\r\nx-line-signature: {signature}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body

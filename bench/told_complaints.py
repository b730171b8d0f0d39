"""Made-up complaints in great number: what people tell, always the same for the same seed."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from handlers.form.options import KINDS, OTHER_REPORTS, PAID, PAYMENT_METHODS, PLATFORMS, WANTED
from handlers.form.parsing import Option
from handlers.nlu.lexicon.provinces import PROVINCES

_BEGAN = (
    "เห็นโฆษณาขึ้นมาตอนเลื่อนดูก่อนนอน",
    "เพื่อนที่ทำงานส่งลิงก์ร้านมาให้",
    "ลูกชายอยากได้เป็นของขวัญวันเกิด",
    "ค้นหาแล้วร้านนี้ขึ้นมาเป็นอันแรก",
    "เคยซื้อร้านนี้มาแล้วครั้งหนึ่งไม่มีปัญหา",
    "มีคนทักแชตมาเสนอขายราคาถูก",
    "ร้านไลฟ์สดบอกว่าเหลือสองชิ้นสุดท้าย",
)
_PAID = (
    "โอนผ่านแอปธนาคารทันที",
    "จ่ายค่ามัดจำไปครึ่งหนึ่งก่อน",
    "ใช้บัตรผ่อนชำระสามงวด",
    "ให้แม่ไปจ่ายปลายทางตอนพัสดุมาถึง",
    "เติมกระเป๋าเงินแล้วกดชำระ",
)
_WENT_WRONG = (
    "ผ่านไปสามสัปดาห์ยังไม่มีเลขติดตาม",
    "เปิดกล่องออกมาเจอของใช้แล้วมีรอยแตก",
    "สีกับขนาดไม่ตรงกับรูปที่ลงไว้เลย",
    "กดสั่งครั้งเดียวแต่ถูกตัดเงินสองรอบ",
    "ร้านขอรหัสที่ส่งมาทางข้อความจึงเริ่มสงสัย",
    "ของที่ได้เป็นคนละรุ่นและเปิดไม่ติด",
    "ร้านแจ้งว่าด่านศุลกากรเก็บเพิ่มทั้งที่ไม่เคยบอก",
)
_THEN = (
    "ทักถามแล้วอ่านอย่างเดียวไม่ตอบกลับ",
    "พอขอเงินคืนก็บล็อกทุกช่องทาง",
    "แอดมินตอบวนไปวนมาว่ารอฝ่ายจัดส่ง",
    "โทรไปหลายสายไม่มีคนรับ",
    "หน้าร้านถูกปิดไปแล้วเมื่อวานนี้",
)
_PRODUCTS = (
    "หม้อทอดไร้น้ำมัน",
    "รองเท้าวิ่งเบอร์สี่สิบสอง",
    "ตั๋วคอนเสิร์ตสองที่นั่ง",
    "มือถือมือสอง",
    "น้ำหอมนำเข้า",
    "เครื่องดูดฝุ่นหุ่นยนต์",
    "ที่พักตากอากาศริมทะเล",
    "ต้นบอนสีด่าง",
)
_SHOPS = (
    "บ้านสวน",
    "ช้อปดี",
    "นำโชค",
    "ขวัญใจ",
    "ปลายฟ้า",
    "ตลาดนัดออนไลน์",
    "ของถูกมาก",
    "แกดเจ็ตเฮ้าส์",
)
_FIRST = (
    "สมหญิง",
    "สมชาย",
    "มาลี",
    "ประเสริฐ",
    "อรทัย",
    "ธนพล",
    "กนกวรรณ",
    "วีระ",
    "ปิยะดา",
    "นพดล",
    "น้ำฝน",
    "จิราพร",
)
_LAST = ("ตัวอย่าง", "สมมติ", "ทดลองใช้", "ไม่มีจริง", "แต่งขึ้น", "ลองระบบ")
_BANKS = ("กสิกร", "ไทยพาณิชย์", "กรุงไทย", "ออมสิน", "พร้อมเพย์")
_SAID = ("ให้รอก่อน", "ไม่ตอบ", "บอกว่าส่งแล้ว", "ขอเลขบัญชีแต่ไม่โอนคืน")
# Many complaints name the same few sellers: that is how frauds are seen.
_SELLERS = 4_000


def told(chance: Random, filed_on: date) -> dict[str, Any]:
    """All answers of one complaint, by the names of the form's fields."""
    seller = int(_SELLERS * chance.random() ** 2)
    product = chance.choice(_PRODUCTS)
    answers: dict[str, Any] = {
        "story": _story(chance, product),
        "kind": _code(chance, KINDS),
        "platform": _code(chance, PLATFORMS),
        "seller_name": f"{_SHOPS[seller % len(_SHOPS)]} {seller}",
        "product": f"{product} {chance.randrange(1, 5)} ชิ้น",
        "paid": _code(chance, PAID),
        "purchase_date": (filed_on - timedelta(days=int(chance.expovariate(0.15)))).isoformat(),
        "contacted_seller": {"contacted": "yes", "said": chance.choice(_SAID)},
        "wanted": sorted({_code(chance, WANTED), _code(chance, WANTED)}),
        "name": f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
        "phone": f"08{chance.randrange(10**8):08d}",
        "province": chance.choice(PROVINCES)[0],
    }
    return answers | _sometimes(chance, seller) | _money(chance, answers["paid"], seller)


def _story(chance: Random, product: str) -> str:
    parts = (_BEGAN, (product,), _PAID, _WENT_WRONG, _THEN)
    return " ".join(map(chance.choice, parts))


def _code(chance: Random, options: Sequence[Option]) -> str:
    return chance.choice(options).code


def _sometimes(chance: Random, seller: int) -> dict[str, Any]:
    more: dict[str, Any] = {
        "seller_link": f"facebook.com/made-up-{seller}",
        "seller_phone": f"06{seller:08d}",
        "order_number": f"OD{chance.randrange(10**9):09d}",
        "other_reports": [_code(chance, OTHER_REPORTS)],
        "email": f"nobody{chance.randrange(1_000)}@example.com",
    }
    return {name: value for name, value in more.items() if chance.random() < 0.5}


def _money(chance: Random, paid: str, seller: int) -> dict[str, Any]:
    if paid not in ("paid", "part"):
        return {}
    method = _code(chance, PAYMENT_METHODS)
    account = {"bank": chance.choice(_BANKS), "number": f"99{seller:08d}", "name": ""}
    money: dict[str, Any] = {
        "payment_method": method,
        "amount": int(chance.lognormvariate(7, 1.2)) * 100 + chance.choice((0, 0, 50)),
    }
    return money | ({"payee_account": [account]} if method == "transfer" else {})

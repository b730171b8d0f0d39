"""Signs of an invented world: what a test says of rules outlives each edit of the real ones."""

from collections.abc import Sequence

from knowledge_base.checking.checker import Checker
from knowledge_base.checking.results import CheckResult
from knowledge_base.content.firms import Firm, Firms
from knowledge_base.content.library import Signs
from knowledge_base.content.signs.links import LinkSigns, ReportedHost
from knowledge_base.content.signs.organisations import Organisation, Organisations
from knowledge_base.content.signs.prices import Price, Prices
from knowledge_base.content.signs.tricks import Sign, Tricks

FIRMS = Firms(firms=(Firm(name="Chaba Mall", names=("ตลาดชบา",), trade="marketplace"),))
ORGANISATIONS = Organisations(
    organisations=(
        Organisation(
            id="bank", name="ธนาคารมะลิ", kind="bank", names=("แบงก์มะลิ",),
            not_meant=("หน้าแบงก์มะลิ",),
            domains=("malibank.co.th",), lines=("0-2111-2222",), confidence="known",
        ),
        Organisation(
            id="market", name="ตลาดชบา", kind="marketplace", firms=("Chaba Mall",),
            domains=("chabamall.co.th",), short=("chb.ee",), open=True, confidence="known",
        ),
        Organisation(
            id="post", name="ขนส่งสายลม", kind="courier", names=("พัสดุสายลม",),
            domains=("sailompost.co.th",), old=("sailomexpress.com",), lines=("1999",),
            confidence="known",
        ),
        Organisation(
            id="office", name="กรมดอกไม้", kind="agency", domains=("dmf.go.th",), confidence="known",
        ),
        Organisation(
            id="chat", name="คุยกัน", kind="platform", domains=("khuikan.me",), open=True,
            confidence="known",
        ),
        Organisation(id="show", name="ฉายหนัง", kind="platform", confidence="known"),
        Organisation(
            id="rose", name="ร้านกุหลาบ", kind="shop", domains=("rosegarden.co.th", "rose.co.th"),
            confidence="known",
        ),
        Organisation(
            id="lake", name="ร้านริมทะเลสาบ", kind="shop", domains=("lakeside.co.th",),
            confidence="unsure",
        ),
        Organisation(id="promptpay", name="พร้อมเพย์", kind="wallet", confidence="known"),
    )
)  # fmt: skip
LINKS = LinkSigns(
    shorteners=("yor.to",),
    open_hosts=("yingpage.com",),
    endings=("top", "xyz"),
    lures=("login", "verify", "th", "shop", "pay", "refund", "help"),
    promises=("refund", "verify"),
    stems={"bank": ("mlb",)},
    everyday=("rose",),
    reported=(ReportedHost(host="bad-tree.com", source="คำเตือนที่แต่งขึ้น", confidence="known"),),
)
TRICKS = Tricks(
    words={"ส่ง": ("โอนเงิน", "ส่งเงิน")},
    denials=("อย่า", "ไม่มีการ"),
    questions=("จริงไหม",),
    signs=(
        Sign(code="asks-code", phrases=("ขอรหัสหกหลัก",)),
        Sign(code="asks-transfer", phrases=("{ส่ง}มาก่อน",), not_meant=("ไม่ต้องโอนเงินมาก่อน",)),
        Sign(code="asks-scan", phrases=("สแกนเพื่อรับเงิน",)),
        Sign(code="asks-move", phrases=("มาคุยทางไลน์", "แอดไลน์…มาคุย")),
        Sign(code="claims-office", phrases=("เราเป็นเจ้าหน้าที่",)),
        Sign(code="claims-prize", phrases=("ได้รับรางวัล",)),
        Sign(code="claims-refund", phrases=("refund",)),
        Sign(code="way-hurry", phrases=("ภายในวันนี้",)),
        Sign(code="way-outside", phrases=("จ่ายนอกแอป",)),
        Sign(code="bank-notice", phrases=("เงินออก",)),
        Sign(code="warns-others", phrases=("ระวังมิจฉาชีพ",)),
    ),
)
PRICES = Prices(
    prices=(
        Price(thing="โทรศัพท์มะลิ", words=("โทรศัพท์มะลิ",), not_meant=("เคสโทรศัพท์มะลิ",), usual=20_000),
    )
)
SIGNS = Signs(organisations=ORGANISATIONS, links=LINKS, tricks=TRICKS, prices=PRICES)


def checker(score: float = 0.0) -> Checker:
    """One to which every text sounds like tricks by so much."""
    return Checker(SIGNS, FIRMS, lambda text: {"none": 0.5, "trick": score})


def said(text: str, score: float = 0.0, codes: Sequence[str] = ()) -> CheckResult:
    """Check a text, and the codes of a picture."""
    return checker(score).check_picture(text, codes)


def reasons(result: CheckResult) -> list[str]:
    """The codes of its reasons."""
    return [reason.code for reason in result.reasons]

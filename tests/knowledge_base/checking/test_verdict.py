"""Each rule of the verdict both ways, and what holds of every verdict."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.checking.verdict import (
    CALM,
    DOUBTFUL,
    LIKELY,
    MOST_REASONS,
    STRONG,
    SURE,
    WARY,
)
from tests.knowledge_base.checking.invented import reasons, said
from tests.knowledge_base.checking.pictures import payload_encoder as encoder

UNDER = 0.001
PLAIN, NOTHING_TO_LOSE = "ของที่สั่งไว้มาถึงแล้วนะคะ จ่ายแล้วไปรับได้เลย", "ของที่สั่งไว้มาถึงแล้วนะคะ ไปรับได้เลย"
DELIVERY = "พัสดุสายลม: กำลังนำส่งของถึงบ้านวันนี้ โดยคุณสมชาย 0812345670"
NO_SECRET = "ขอรหัสหกหลัก"
OFFICE = "เราเป็นเจ้าหน้าที่"
FOREIGN, OFFICIAL = "https://example.com/a", "https://malibank.co.th/a"
BAD_LINK = "https://malibank-login.com/a"
BANK = "ธนาคารมะลิ"
PAYMENT = encoder.promptpay("mobile", "0812345670", amount="500.00")
SLIP = encoder.slip("004", "014000000000ABCDE")
# Of each rule: a text with its score and its code, then another that is a step away from it;
# of both the verdict, and the reason that the rule gives.
RULES = {
    "sure": ((PLAIN, SURE), "danger", (PLAIN, SURE - UNDER), "caution", "like-tricks"),
    "something to lose": (
        (PLAIN, SURE), "danger", (NOTHING_TO_LOSE, SURE), "caution", "like-tricks",
    ),
    "a parcel to be paid for": (
        (f"{DELIVERY} ชำระค่าปรับก่อน", SURE), "danger", (DELIVERY, SURE), "unknown", "like-tricks",
    ),
    "one layer": (
        (f"{PLAIN} ภายในวันนี้", STRONG), "danger",
        (f"{PLAIN} ภายในวันนี้", STRONG - UNDER), "caution", "way-hurry",
    ),
    "two layers": (
        ("มาคุยทางไลน์ ภายในวันนี้", LIKELY), "danger",
        ("มาคุยทางไลน์ ภายในวันนี้", LIKELY - UNDER), "caution", "way-hurry",
    ),
    "doubtful beside a layer": (
        ("มาคุยทางไลน์", WARY), "caution", ("มาคุยทางไลน์", WARY - UNDER), "unknown", "asks-move",
    ),
    "a claim and something asked": (
        (f"{OFFICE} มาคุยทางไลน์", LIKELY), "danger",
        (f"{OFFICE} มาคุยทางไลน์", LIKELY - UNDER), "caution", "asks-move",
    ),
    "something asked in the name of an office": (
        (f"{BANK} มาคุยทางไลน์", LIKELY), "danger", ("มาคุยทางไลน์", LIKELY), "caution", "asks-move",
    ),
    "a grave thing asked in a way that cannot be shown": (
        (f"{BANK} {NO_SECRET} ภายในวันนี้", CALM), "danger",
        (f"{BANK} {NO_SECRET}", CALM), "caution", "asks-code",
    ),
    "with a number as the way": (
        (f"{BANK} {NO_SECRET} เบอร์ 0812345678", CALM), "danger",
        (f"{BANK} {NO_SECRET} เบอร์ 0812345678", CALM - UNDER), "unknown", "asks-code",
    ),
    "what no office asks for": (
        (f"{OFFICE} โอนเงินมาก่อน", CALM), "danger",
        ("โอนเงินมาก่อน", CALM), "unknown", "asks-transfer",
    ),
    "a link that is not theirs": (
        (f"{BANK} {NO_SECRET} {FOREIGN}", CALM), "danger",
        (f"{BANK} {NO_SECRET} {OFFICIAL}", CALM), "caution", "link-not-theirs",
    ),
    "in nobody's name": (
        (f"{BANK} {PLAIN} {FOREIGN}", LIKELY), "danger",
        (f"{PLAIN} {FOREIGN}", LIKELY), "unknown", "link-not-theirs",
    ),
    "where nothing is asked": (
        (f"{BANK} มาคุยทางไลน์ {FOREIGN}", CALM), "danger",
        (f"{BANK} {PLAIN} {FOREIGN}", CALM), "unknown", "link-not-theirs",
    ),
    "a link that deceives": (
        (f"{PLAIN} {BAD_LINK}", 0.0), "danger", (f"{PLAIN} {OFFICIAL}", 0.0), "ok-signs",
        "link-imitates",
    ),
    "a warning": (
        (PLAIN, SURE), "danger", (f"ระวังมิจฉาชีพ {PLAIN}", SURE), "unknown", "like-tricks",
    ),
    "a warning that does not sound like tricks": (
        (f"ระวังมิจฉาชีพ {PLAIN}", SURE - UNDER), "ok-signs",
        (f"ระวังมิจฉาชีพ {PLAIN}", SURE), "unknown", "warns-others",
    ),
    "a link that hides": (
        ("https://yor.to/a", 0.0), "caution", ("https://chb.ee/a", 0.0), "unknown",
        "link-shortened",
    ),
    "an ending that is often met, with words": (
        (f"{PLAIN} https://abcdefgh.top", 0.0), "caution",
        ("https://abcdefgh.top", 0.0), "unknown", "link-risky-ending",
    ),
    "a name for a day": (
        ("https://abcd1.top", 0.0), "caution", ("https://abcd1.com", 0.0), "unknown",
        "link-risky-ending",
    ),
    "a name of words that lure": (
        ("https://login-pay.top", 0.0), "caution", ("https://login-pay.com", 0.0), "unknown",
        "link-risky-ending",
    ),
    "a name behind a site that lures": (
        ("https://login-pay.com/malibank", 0.0), "caution",
        ("https://pay.com/malibank", 0.0), "unknown", "link-brand-in-path",
    ),
    "a name in a site of a firm": (
        ("https://malibank-login.com", 0.0), "danger",
        ("https://malibank-login.co.th", 0.0), "unknown", "link-imitates",
    ),
    "a foreign number": (
        ("โทร +855123456789", 0.0), "caution", ("โทร +66812345678", 0.0), "unknown",
        "number-foreign",
    ),
    "a bank that is called at a mobile telephone": (
        (f"{BANK} {PLAIN} โทร 0812345678", 0.0), "caution",
        (f"{BANK} {PLAIN} โทร 0812345678 หรือ 0-2111-2222", 0.0), "unknown", "number-not-theirs",
    ),
    "a mobile telephone that is not to be called": (
        (f"{BANK} {PLAIN} ติดต่อ 0812345678", 0.0), "caution",
        (f"{BANK} {PLAIN} เติมเงินเบอร์ 0812345678", 0.0), "unknown", "number-not-theirs",
    ),
    "who only names a bank": (
        (f"{BANK} {PLAIN} โทร 0812345678", 0.0), "caution",
        (f"{PLAIN} รับชำระผ่าน{BANK} โทร 0812345678", 0.0), "unknown", "number-not-theirs",
    ),
    "a desk near by": (
        (f"{BANK} {PLAIN} โทร 0812345678", 0.0), "caution",
        (f"{BANK}สาขาตลาดใหม่ {PLAIN} โทร 0812345678", 0.0), "unknown", "number-not-theirs",
    ),
    "who calls in the name of another": (
        (f"{BANK} {PLAIN} โทร 0812345678", 0.0), "caution",
        (f"ขนส่งสายลม {PLAIN} โทร 0812345678", 0.0), "unknown", "number-not-theirs",
    ),
    "a prize behind a link": (
        (f"คุณได้รับรางวัล {FOREIGN}", 0.0), "caution", (f"คุณได้รับรางวัล {OFFICIAL}", 0.0),
        "ok-signs", "claims-prize",
    ),
    "a price": (
        ("โทรศัพท์มะลิ ราคา 9,900 บาท", 0.0), "caution",
        ("โทรศัพท์มะลิ ราคา 19,900 บาท", 0.0), "unknown", "price-far-under",
    ),
    "doubtful": ((PLAIN, DOUBTFUL), "caution", (PLAIN, DOUBTFUL - UNDER), "unknown", "like-tricks"),
    "a doubtful way": (
        (f"{PLAIN} จ่ายนอกแอป", CALM), "caution", (f"{PLAIN} ภายในวันนี้", CALM), "unknown",
        "way-outside",
    ),
    "a bank that tells of what was done": (
        (f"{BANK} เงินออก 500 บาท", SURE), "unknown",
        (f"{BANK} เงินออก 500 บาท {NO_SECRET}", SURE), "danger", "bank-notice",
    ),
    "with its own line": (
        (f"{BANK} เงินออก 500 บาท โทร 0-2111-2222", SURE), "ok-signs",
        (f"{BANK} เงินออก 500 บาท โทร 0-2345-6789", SURE), "danger", "bank-notice",
    ),
    "a notice that has somebody do something": (
        (f"{BANK} เงินออก 500 บาท", SURE), "unknown",
        (f"{BANK} เงินออก 500 บาท ตอบกลับเลขหกหลัก", SURE), "danger", "bank-notice",
    ),
    "a notice of nobody": (
        (f"{BANK} เงินออก 500 บาท", SURE), "unknown",
        ("เงินออก 500 บาท ตรวจสอบด้วย", SURE), "danger", "bank-notice",
    ),
    "a notice with a foreign link": (
        (f"{BANK} เงินออก 500 บาท", SURE), "unknown",
        (f"{BANK} เงินออก 500 บาท {FOREIGN}", SURE), "danger", "bank-notice",
    ),
    "an official link": (
        (OFFICIAL, 0.0), "ok-signs", (f"{OFFICIAL} {FOREIGN}", 0.0), "unknown", "link-official",
    ),
    "an official link beside doubts": (
        (f"{PLAIN} {OFFICIAL}", DOUBTFUL - UNDER), "ok-signs",
        (f"{PLAIN} {OFFICIAL}", DOUBTFUL), "unknown", "link-official",
    ),
    "an official line": (
        (f"{PLAIN} โทร 1999", LIKELY - UNDER), "ok-signs",
        (f"{PLAIN} โทร 1999", LIKELY), "unknown", "number-official",
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_goes_both_ways(rule: str) -> None:
    (text, score), verdict, (other, other_score), other_verdict, code = RULES[rule]
    result, near = said(text, score), said(other, other_score)
    assert (result.verdict, near.verdict) == (verdict, other_verdict)
    assert code in reasons(result)
    assert verdict == other_verdict or code not in reasons(near) or near.verdict == "caution"


@pytest.mark.parametrize(
    ("text", "codes", "verdict", "told"),
    [
        ("สแกนเพื่อรับเงิน", (PAYMENT,), "danger", ["qr-to-receive"]),
        ("คุณได้รับรางวัล", (PAYMENT,), "danger", ["qr-to-receive"]),
        ("ระวังมิจฉาชีพ สแกนเพื่อรับเงิน", (), "ok-signs", ["warns-others"]),
        ("สแกนเพื่อรับเงิน", (SLIP,), "unknown", ["qr-slip"]),
        ("", (PAYMENT,), "unknown", []),
        ("", (PAYMENT[:-1] + ("0" if PAYMENT[-1] != "0" else "1"),), "caution", ["qr-broken"]),
        ("", (SLIP,), "unknown", ["qr-slip"]),
        ("", (BAD_LINK,), "danger", ["link-imitates"]),
        ("", (OFFICIAL,), "ok-signs", ["link-official"]),
        ("", ("ข้อความเฉย ๆ",), "unknown", []),
    ],
)
def test_codes_of_a_picture_count(
    text: str, codes: tuple[str, ...], verdict: str, told: list[str]
) -> None:
    result = said(text, codes=codes)
    assert (result.verdict, reasons(result)) == (verdict, told)
    assert len(result.codes) == len(codes)


@pytest.mark.parametrize("text", ["", "สวัสดีค่ะ", "ร้านแม่สมใจ", PLAIN, "👍", "\n", "12"])
def test_a_text_without_anything_is_unknown(text: str) -> None:
    result = said(text)
    assert (result.verdict, result.reasons, result.brand) == ("unknown", (), None)
    assert result.unchecked == ("no-police-list",)


def test_a_few_words_are_no_message_however_they_sound() -> None:
    assert said("สวัสดีค่ะ", 1.0).verdict == "unknown"
    assert said("โทร 1999", 1.0).verdict == said(OFFICIAL, 1.0).verdict == "ok-signs"


def test_who_has_a_verdict_is_asked_nothing_more() -> None:
    assert said(BAD_LINK).ask == said(OFFICIAL).ask == ()
    assert said("https://yor.to/a").ask == ("came-how", "asked-what")
    assert said(PLAIN).ask == ()


def test_what_speaks_most_comes_first() -> None:
    result = said(f"{BANK} {NO_SECRET} ภายในวันนี้ https://pay.malibank.co.th.abc1.top:99/", SURE)
    assert reasons(result) == ["link-imitates", "link-not-theirs", "asks-code"]


def test_in_whose_name_it_deceives_is_told() -> None:
    for text in (BAD_LINK, f"{BANK} {NO_SECRET} {FOREIGN}", f"{BANK} {NO_SECRET} ภายในวันนี้"):
        result = said(text, CALM)
        assert (result.verdict, result.brand, result.brand_is) == ("danger", "bank", "imitated")
    in_path = said("https://yor.to/malibank")
    assert (in_path.verdict, in_path.brand, in_path.brand_is) == ("caution", "bank", "imitated")


PIECES = st.lists(
    st.sampled_from(
        [
            PLAIN, NO_SECRET, OFFICE, FOREIGN, OFFICIAL, BAD_LINK, BANK, "โอนเงินมาก่อน", "ภายในวันนี้",
            "ระวังมิจฉาชีพ", "อย่า", "โทร 1999", "โทร 0812345678", "โทร +855123456789", "มาคุยทางไลน์",
            "คุณได้รับรางวัล", "โทรศัพท์มะลิ ราคา 990 บาท", "https://yor.to/a", "สแกนเพื่อรับเงิน", "\n",
            "เงินออก 500 บาท",
        ]
    ),
    max_size=8,
)  # fmt: skip


@given(PIECES, st.floats(-0.5, 1.5), st.lists(st.sampled_from([PAYMENT, SLIP, BAD_LINK])))
def test_every_verdict_has_its_reasons(pieces: list[str], score: float, codes: list[str]) -> None:
    text = " ".join(pieces)
    result = said(text, score, codes)
    assert len(result.reasons) <= MOST_REASONS
    assert len(set(result.reasons)) == len(result.reasons)
    assert result.reasons or result.verdict == "unknown"
    assert (result.brand is None) == (result.brand_is is None)
    if result.verdict == "unknown":
        assert set(reasons(result)) <= {"qr-slip", "bank-notice"}
    if BAD_LINK in pieces:
        assert result.verdict == "danger"

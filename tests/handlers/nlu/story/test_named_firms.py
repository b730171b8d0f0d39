"""A firm that is named in passing is the seller where the story has no other."""

import pytest

from handlers.nlu.story.reader import read_story
from tests.handlers.nlu.story.told_stories import TODAY, firms


def sellers(text: str) -> tuple[str, ...]:
    return read_story(text, TODAY, firms_in=firms().find).sellers


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("แฟลชทำทีวีหนูแตก", "แฟลช"),
        ("เอไอเอไม่จ่ายเคลม", "เอไอเอ"),
        ("ทรูทำเน็ตหลุดทั้งวัน โทรไปก็ไม่มีใครรับ", "ทรู"),
        ("Thai Lion Air เลื่อนไฟลต์สองรอบ", "Thai Lion Air"),
        ("ไป MK มา เจอแมลงสาบในหม้อสุกี้", "MK"),
        ("ไปกิน KFC ที่โลตัส รอนาน KFC ไม่ขอโทษ", "KFC"),
        ("พนักงานกสิกรไทยพูดจาไม่ดีตอนไปทำบัตรใหม่", "กสิกรไทย"),
        ("สั่งของในช้อปปี้ เคอรี่ส่งช้ามากค้างสิบวัน", "เคอรี่"),
        ("ซื้อตู้เย็นจากโฮมโปร ใช้สองวันพัง", "โฮมโปร"),
        ("ศูนย์ฮอนด้าซ่อมรถไม่หาย", "ฮอนด้า"),
        ("เน็ต AIS ช้า อยู่บ้านก็ช้า AIS ไม่แก้ จะเปลี่ยนไปใช้ DTAC", "AIS"),
    ],
)
def test_it_is_the_seller(text: str, named: str) -> None:
    assert sellers(text) == (named,)


@pytest.mark.parametrize(
    "text",
    [
        "ซื้อเสื้อในช้อปปี้ ของไม่ตรงปก",
        "สั่งของแล้วไม่ได้ของ อีเมลฉัน somchai.t@gmail.com",
        "ซื้อกระเป๋าในลาซาด้า ร้านไม่ส่ง",
        "เพจในเฟซบุ๊กไม่ส่งของ ส่งเลขแฟลชมาให้เช็ก",
        "โอนเข้ากสิกรไทยแล้วเงียบ",
        "จ่ายด้วยบัตรเครดิตกรุงศรี พนักงานร้านไม่คืนเงิน",
        "มีคนโทรมาอ้างเป็นการไฟฟ้า ให้โหลดแอป",
        "เพจปลอมเป็นการบินไทยขายตั๋วถูก",
        "ซื้อทีวีซัมซุงจากร้านแถวบ้าน เสียในสามวัน",
        "สาขาเซ็นทรัลให้ของไม่ครบ",
        "ไม่เรียก Grab เพราะเห็นแท็กซี่จอดอยู่",
    ],
)
def test_it_is_only_the_place_the_way_or_the_brand(text: str) -> None:
    assert sellers(text) == ()


def test_a_shop_that_is_introduced_comes_first() -> None:
    assert sellers("สั่งจากร้าน มะลิช็อป เคอรี่ส่งช้า") == ("มะลิช็อป",)


def test_a_marketplace_is_the_platform() -> None:
    story = read_story("ซื้อของใน temu ของไม่ตรงปก", TODAY, firms_in=firms().find)
    assert (story.platform, story.seller_name) == ("other", None)
    story = read_story("ซื้อของใน shein ของไม่ตรงปก", TODAY, firms_in=firms().find)
    assert (story.platform, story.seller_name) == ("other", None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ทรูเน็ตช้า ของแถมก็ไม่ดี", "other"),
        ("สั่งมือถือกับทรูออนไลน์ ยังไม่ได้ของ ส่งช้า", "late-delivery"),
    ],
)
def test_a_firm_of_services_speaks_for_no_purchase_of_goods(text: str, kind: str) -> None:
    assert read_story(text, TODAY, firms_in=firms().find).kind == kind


def test_without_a_register_nothing_is_taken_from_it() -> None:
    assert read_story("เอไอเอไม่จ่ายเคลม", TODAY).sellers == ()

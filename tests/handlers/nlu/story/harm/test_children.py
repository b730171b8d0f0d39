"""A child whom somebody from a game or the net wants to meet is told from one who plays."""

import pytest

from handlers.nlu.story.harm.around import children


@pytest.mark.parametrize(
    ("text", "kind", "whom"),
    [
        ("คนในเกมนัดลูกไปเจอพรุ่งนี้ค่ะ ลูกอายุ 14", children.MEETS, "ลูก"),
        ("มีผู้ชายที่รู้จักในแอปหาคู่จะมารับลูกสาวคืนนี้ค่ะ ลูก 15", children.MEETS, "ลูก"),
        ("เพื่อนในเกมชวนหลานไปเที่ยวพัทยา หลานอายุ 13", children.MEETS, "หลาน"),
        ("หลานสาวแอบจะไปเจอคนในติ๊กตอก", children.MEETS, "หลาน"),
        ("คนในเกมนัดหนูไปเจอ หนูอายุ 13", children.MEETS, ""),
        ("A man from a game wants to meet my daughter, she is 13", children.MEETS, "ลูก"),
        ("ลูกหายไปจากบ้านค่ะ ไปหาคนในเกม", children.GONE, "ลูก"),
        ("น้องสาวหนีออกจากบ้านไปอยู่กับผู้ชายในเกม", children.GONE, "น้อง"),
        ("ลูกสาวออกไปเจอคนจากแอปหาคู่ตั้งแต่เช้า โทรไม่ติด", children.GONE, "ลูก"),
        ("ลูกสาวหายตัวไป 2 วันแล้ว", children.GONE, "ลูก"),
        ("ลูกไม่กลับบ้านค่ะ ตั้งแต่เลิกเรียน", children.GONE, "ลูก"),
        ("ลูกไม่ไปโรงเรียน แอบไปเจอคนในเกม", children.MEETS, "ลูก"),
        ("ลูกหายไปค่ะ", children.GONE, "ลูก"),
        ("my son is missing", children.GONE, "ลูก"),
        ("คนขายไอเทมขอรูปลูกแลกเพชรค่ะ ลูกส่งไปแล้ว", children.PICTURES, "ลูก"),
        ("มีคนในโรบล็อกให้ลูกส่งรูปตัวเองแลกโรบัค", children.PICTURES, "ลูก"),
        ("คนในเกมขอรูปหนูแลกสกิน หนูอายุ 12", children.PICTURES, ""),
    ],
)
def test_a_child_in_danger_is_heard(text: str, kind: str, whom: str) -> None:
    assert children.kind(text) == kind
    assert children.whom(text) == whom


@pytest.mark.parametrize(
    "text",
    [
        "หมอนัดลูกพรุ่งนี้ ลูกอายุ 4 ขวบ",
        "คนขายนัดลูกค้าไปรับของที่ห้าง",
        "ลูกเติมเกมไป 3000 ลูกอายุ 12 ขอคืนได้ไหม",
        "คนในเกมโกงลูก หลอกเอาไอดี ลูกอายุ 12",
        "ซื้อของขวัญให้ลูก ร้านไม่ส่ง ลูกอายุ 5 ขวบ เขานัดส่งวันเสาร์",
        "สตูดิโอถ่ายรูปลูกแล้วไม่ส่งไฟล์ให้ ลูกอายุ 1 ขวบ",
        "เขาพาลูกไปส่งบ้านแล้วคิดเงินเพิ่ม ลูกอายุ 9",
        "เขาให้ลูกไปเรียนว่ายน้ำ แล้วปิดคลาส ลูกอายุ 9",
        "คนในเกมขู่จะปล่อยรูปลูก",
        "ลูกนัดเจอคนขายไอเทมไปแล้ว โดนโกง ลูกอายุ 15",
        "ลูกหนีออกจากบ้าน ไปนอนบ้านยาย เพราะเน็ตช้า",
        "ลูกโดนหลอกส่งรูปบัตรเติมเงินให้คนในเกม",
        "ลูกโดนคนในเกมโกง จะแจ้งกับใครดี",
        "ลูกจะซื้อไอดีกับคนในเกม ปลอดภัยไหม",
        "ตีสองมันปลุกให้ลุกขึ้นทำยอดต่อ ผมอายุ 19 ไม่คิดว่าจะเจอแบบนี้",
        "ลูกแมวที่ซื้อมาหายตัวไป",
        "ของเล่นลูกหายไป",
        "พัสดุของลูกหายไปค่ะ",
        "แอปหาคู่หักเงินลูกสาว",
    ],
)
def test_what_is_another_matter_is_left(text: str) -> None:
    assert children.kind(text) == ""


def test_of_whom_was_talked_before_need_not_be_named() -> None:
    text = "ลูกออกไปแล้วค่ะ ติดต่อไม่ได้"
    assert children.kind(text) == ""
    assert children.kind(text, is_talked_of=True) == children.GONE

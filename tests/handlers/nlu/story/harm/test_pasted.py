"""A forwarded demand to pay is told from a story of one's own, which may quote one."""

import pytest

from handlers.nlu.story.harm.pasted import is_demand

FORWARDED = """
พัสดุของท่านที่อยู่ไม่ครบ ชำระค่าจัดส่งใหม่ 25 บาทที่ http://thpost-redelivery.sbs/pay
เขาส่งข้อความมา: พัสดุของท่านที่อยู่ไม่ครบ ชำระค่าจัดส่งใหม่ 25 บาทที่ http://thpost-redelivery.sbs/pay
ข้อความ: คำสั่งซื้อของคุณถูกระงับ ชำระเงินเพิ่ม 199 บาท ที่ https://order-hold.xyz/a
เรียนลูกค้า สินค้าที่ท่านสั่งซื้อค้างชำระภาษี 89 บาท กรุณาชำระภายใน 24 ชม. https://tax-pay.cc/x
ได้ sms ว่า ค่าไฟของคุณเกินกำหนด 1,245 บาท โปรดชำระผ่าน https://pea-bill.top
บัญชี Shopee ของคุณมียอดคืน 590 บาท กรุณากรอกข้อมูลที่ https://shopee-refund.cyou
Flash: พัสดุของคุณเสียหาย รับเงินชดเชย 1500 บาท คลิก https://flash-claim.icu
ออเดอร์ของท่านชำระไม่สำเร็จ โปรดยืนยันบัตรใหม่ ยอด 990 บาท https://lazada-verify.sbs
แม่ได้ข้อความนี้ ท่านได้รับสิทธิ์ลดค่าน้ำ โอนมัดจำมิเตอร์ 300 บาท https://mwa-go.live
คุณได้รับรางวัลจากร้าน ชำระค่าส่ง 59 บาท ที่บัญชี 123-4-56789-0 กสิกร
your parcel is held, pay 35 baht at https://th-parcel-fee.top/pay
"""
TOLD = """
ซื้อรองเท้าจาก https://kicks-th.shop จ่าย 900 บาทแล้ว ผ่านมา 2 อาทิตย์ไม่ได้ของ
ร้านส่งข้อความว่า สินค้าของคุณกำลังจัดส่ง แต่ 3 อาทิตย์แล้วไม่ได้ของ จ่ายไป 1290 บาท https://shop-x.com
กดลิงก์ http://thpost-x.sbs ตามที่ให้ท่านชำระ จ่ายค่าจัดส่ง 25 บาทไปแล้ว เงินหายไป 9000
สั่งเสื้อจากเพจ ร้านบอกให้ชำระค่าส่งเพิ่ม 50 บาท โอนแล้วก็ไม่ส่ง https://facebook.com/shirt
ผมได้รับข้อความว่าพัสดุของท่านตกค้าง ชำระ 25 บาทที่ http://x.sbs ผมจ่ายไปแล้วโดนตัดบัตร
จะร้องเรียน เว็บ https://x.shop ส่งข้อความให้คุณชำระเพิ่ม
ร้านแจ้งว่ายอดชำระของคุณ 500 บาท โอนแล้วไม่ส่งของ http://a.com/b
คุณแม่สั่งยาจาก http://ya-dee.com จ่าย 1,200 บาท ได้ของไม่ตรง
ร้านให้ชำระเพิ่ม 300 บาท ถึงจะส่งของ https://shop-y.com สั่งไว้เดือนก่อน
i paid 900 baht at https://x.shop and your parcel never came
"""


@pytest.mark.parametrize("text", FORWARDED.strip().splitlines())
def test_a_forwarded_demand_is_one(text: str) -> None:
    assert is_demand(text)


@pytest.mark.parametrize("text", TOLD.strip().splitlines())
def test_who_tells_of_oneself_forwards_no_demand(text: str) -> None:
    assert not is_demand(text)

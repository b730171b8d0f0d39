"""Texts after a refused consent: nothing was kept, and the ways that are left: content."""

from handlers.texts.i18n import Localized

TITLE = Localized("รับทราบค่ะ ไม่ได้เก็บอะไรไว้เลย", "Understood. Nothing was kept.")
# Of who has sent a complaint before, which is kept.
KEPT_TITLE = Localized(
    "รับทราบค่ะ ไม่เก็บเรื่องใหม่ เรื่องที่ส่งแล้วยังอยู่",
    "Understood. No new complaint; what you sent stays.",
)
PARAGRAPHS = (
    Localized(
        "ยังถามความรู้ที่นี่ได้ตามปกติ ถ้าอยากให้ สคบ. ช่วย ไปทางอื่นได้ค่ะ",
        "You may still ask questions here. Other ways to the consumer protection office (OCPB):",
    ),
)
WAYS = (
    Localized("โทรปรึกษา 1166", "Call 1166 for advice."),
    Localized("ร้องทุกข์ออนไลน์ที่ complaint.ocpb.go.th", "Complain online at complaint.ocpb.go.th"),
    Localized(
        "ต่างจังหวัด ยื่นเองที่ศาลากลางจังหวัด หรือศูนย์ดำรงธรรม",
        "Outside Bangkok, go to the provincial hall or its Damrongdhama centre.",
    ),
    Localized(
        "แค่อยากบอกว่าร้านทำผิด ไม่ขออะไรให้ตัวเอง ใช้หน้าแจ้งเบาะแส",
        "Only want to tell that a shop does wrong? Use the page for tips.",
    ),
)
NOTE = Localized(
    "ถ้าเปลี่ยนใจ พิมพ์ ร้องเรียน ได้ทุกเมื่อ · ที่มา สคบ. คำถามที่พบบ่อย; สคบ. หน้าแจ้งเบาะแส",
    "Changed your mind? Type: complain · Source: OCPB, questions often asked; page for tips",
)
ONLINE_LABEL = Localized("ร้องทุกข์ออนไลน์", "Complain online")
ONLINE_URL = "https://complaint.ocpb.go.th"
TIP_LABEL = Localized("แจ้งเบาะแส", "Give a tip")
TIP_URL = "https://complaint.ocpb.go.th/Clue/ClueCondition"

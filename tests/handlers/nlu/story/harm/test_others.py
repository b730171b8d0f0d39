"""The kind of danger that is meant changes by what somebody else does."""

import pytest

from handlers.nlu.story.harm.around import children, others
from handlers.nlu.story.harm.around.others import THREATENED


@pytest.mark.parametrize(
    ("text", "found", "is_plain", "last", "kind"),
    [
        ("ลูกค้าขู่จะมาทำร้ายที่บ้าน", "held", False, "", THREATENED),
        ("Boss hit me every day", "", False, "", "held"),
        ("มันจะตีหนู ร้านขู่จะตีผม", "", False, "held", "held"),
        ("คนในเกมนัดลูกไปเจอพรุ่งนี้ค่ะ ลูกอายุ 14", "crisis", False, "", children.MEETS),
        ("คนในเกมนัดลูกไปเจอ ลูกบอกอยากตาย", "crisis", True, "", "crisis"),
        ("หลานโดนเพื่อนในเกมชวนหลานไปเที่ยว หลานกลับไม่ได้", "held", False, "", "held"),
        ("ลูกโดนหลอกถ่ายรูปส่งให้คนในเกม มันเรียกเงิน", "sextortion", False, "", "sextortion"),
        ("ลูกออกไปแล้วค่ะ ติดต่อไม่ได้", "", False, children.MEETS, children.GONE),
        ("กูจะไปแทงมัน", "act", False, "", ""),
        ("เพิ่งโอนไป กูจะไปแทงมัน", "just-paid", False, "", "just-paid"),
        ("Please delete everything you have about me", "crisis", False, "", ""),
        ("I'm frightened", "", False, "", THREATENED),
        ("I'm frightened", "", False, "crook-on-line", ""),
        ("อยากหลับไปเลย", "crisis", False, "", "crisis"),
    ],
)
def test_the_kind_that_is_meant(
    text: str, found: str, is_plain: bool, last: str, kind: str
) -> None:
    assert others.meant(text, found, is_plain=is_plain, last=last) == kind

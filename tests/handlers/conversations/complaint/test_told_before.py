"""What was told before "complain" fills the form, for an hour, and can be taken out again."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat
from tests.handlers.pieces import drafted

FAN = "สั่งพัดลมไอเย็นจากเพจ ลมสมมุติ ในเฟส โอนไป 1,850 บาท ร้านเงียบไม่ส่งของ"


@pytest.mark.parametrize(("minutes", "is_read"), [(58, True), (62, False)])
def test_what_was_told_is_read_for_an_hour(chat: Chat, minutes: int, is_read: bool) -> None:
    chat.types(FAN)
    chat.clock.now += timedelta(minutes=minutes)
    assert ("amount" in drafted(chat)) is is_read

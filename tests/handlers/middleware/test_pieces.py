"""A story told in several messages is waited for, read as one and answered once."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from handlers.middleware.texts import pieces as own_texts
from handlers.state import draft
from handlers.state.entries import TOLD_PIECES
from handlers.state.pre_consent import BEFORE_CONSENT
from knowledge_base import KnowledgeBase
from tests.handlers.chat import Chat
from tests.handlers.pieces import AGREE, Piece, bursting_chat, drafted, stories, tell

SHOP_STORY = (
    Piece("สั่งพัดลมไอเย็นจากเพจ", 0),
    Piece("โอนไป", 1.0),
    Piece("1850 บาท", 1.5),
    Piece("ร้านเงียบไม่อ่านแชท", 1.0),
)
READING_ON = "อ่านอยู่ค่ะ"
END = "เล่าจบแล้ว"


@pytest.fixture
def bursts(database_url: str, topics: KnowledgeBase) -> Iterator[Chat]:
    opened = bursting_chat(database_url, topics)
    yield opened
    opened.stop()


def post(chat: Chat, text: str, after_s: float = 1.0) -> str:
    """A message that is delivered; what is said to it now."""
    chat.clock.now += timedelta(seconds=after_s)
    message = {"type": "text", "id": chat.new_message(text), "text": text}
    chat.arrive([{"type": "message", "message": message}])
    return chat.hears().text


def wait(chat: Chat, seconds: float) -> str:
    chat.clock.now += timedelta(seconds=seconds)
    return chat.hears().text


@pytest.mark.both_databases
def test_a_story_in_pieces_gets_one_answer_that_knows_all_of_it(bursts: Chat) -> None:
    told = tell(bursts, SHOP_STORY)
    assert len(told.said) == 1
    after, answer = told.said[0]
    assert after == 2.5
    assert "1,850 บาท" in answer.text
    assert drafted(bursts)["amount"] == 185_000


def test_nothing_is_said_before_the_silence_is_over(bursts: Chat) -> None:
    assert post(bursts, "สั่งพัดลมไอเย็นจากเพจ") == ""
    assert wait(bursts, 2.4) == ""
    assert wait(bursts, 0.2) != ""


def test_a_question_is_answered_at_once(bursts: Chat) -> None:
    assert post(bursts, "ซื้อของแล้วไม่ได้ของต้องทำยังไงคะ") != ""


def test_a_question_ends_the_burst_it_belongs_to(bursts: Chat) -> None:
    assert post(bursts, "สั่งพัดลมไอเย็นจากเพจ") == ""
    assert post(bursts, "ได้ของพัง") == ""
    assert "ชำรุด" in post(bursts, "ทำยังไงดีคะ")
    assert wait(bursts, 60) == ""


def test_danger_is_heard_on_arrival(bursts: Chat) -> None:
    assert post(bursts, "โดนโกงหมดตัวเลย") == ""
    assert "1323" in post(bursts, "อยากตายให้พ้นๆ")


def test_danger_that_is_broken_in_two_is_heard_at_the_second_half(bursts: Chat) -> None:
    assert post(bursts, "ไม่อยาก") == ""
    assert "1323" in post(bursts, "อยู่แล้ว")


def test_after_a_card_the_rest_of_a_burst_gets_one_answer_and_not_the_card(bursts: Chat) -> None:
    card = post(bursts, "อยากตายให้พ้นๆ")
    rest = [post(bursts, "เหนื่อยมาก"), post(bursts, "ไม่ไหวแล้วจริงๆ"), wait(bursts, 60)]
    (again,) = filter(None, rest)
    assert "1323" in again
    assert again != card


@pytest.mark.both_databases
def test_a_tap_ends_the_burst_and_its_texts_come_first(bursts: Chat) -> None:
    bursts.types("ร้องเรียน")
    bursts.taps(AGREE)
    assert post(bursts, "สั่งพัดลมไอเย็นจากเพจ โอนไป 1850 บาท") == ""
    bursts.presses({"type": "postback", "data": "status"})
    memory = draft.load(bursts.memory())
    assert memory is not None
    assert "1850" in memory.known["story"]


def test_an_answer_to_an_open_question_is_not_waited_for(bursts: Chat) -> None:
    bursts.types("ร้องเรียน")
    bursts.taps(AGREE)
    assert post(bursts, "สั่งพัดลมไอเย็นจากเพจ ร้านไม่ส่ง") == ""
    assert wait(bursts, 3) != ""
    found = draft.load(bursts.memory())
    assert found is not None
    assert found.asking != "story"
    if found.asking == "offered":
        bursts.taps("ถูกต้อง")
    assert post(bursts, "ไม่รู้") != ""


def test_a_piece_that_is_taken_back_is_not_read(bursts: Chat) -> None:
    post(bursts, "สั่งพัดลมไอเย็นจากเพจ ร้านไม่ส่งของ")
    post(bursts, "โอนไป 1850 บาท")
    answer = bursts.unsends("โอนไป 1850 บาท").text
    answer += wait(bursts, 60)
    assert "1,850" not in answer


def test_a_piece_that_is_taken_back_later_is_not_in_the_form(bursts: Chat) -> None:
    tell(bursts, SHOP_STORY, silence_s=10)
    bursts.unsends("1850 บาท")
    assert "amount" not in drafted(bursts)


def test_what_is_delivered_again_is_not_waited_for(bursts: Chat) -> None:
    bursts.talk.last_event = {}
    message = {"type": "text", "id": bursts.new_message("x"), "text": "สั่งพัดลมจากเพจ ได้ของพัง"}
    context = {"isRedelivery": True}
    bursts.arrive([{"type": "message", "message": message, "deliveryContext": context}])
    assert bursts.hears().text != ""


def test_a_card_number_in_two_halves_is_masked_in_both(bursts: Chat) -> None:
    post(bursts, "เลขบัตร 4539 1488")
    post(bursts, "0343 6467 ค่ะ")
    wait(bursts, 3)
    assert not any("0343" in text or "1488" in text for text in bursts.inbox_texts())


@pytest.mark.both_databases
def test_a_restart_while_it_waits_loses_and_doubles_nothing(bursts: Chat) -> None:
    for piece in SHOP_STORY:
        assert post(bursts, piece.text, piece.gap_s) == ""
    bursts.restart()
    assert wait(bursts, 0.1) == ""
    assert "1,850 บาท" in wait(bursts, 3)
    assert wait(bursts, 60) == ""


@pytest.mark.both_databases
def test_who_tells_slowly_hears_one_short_word_and_one_answer(bursts: Chat) -> None:
    told = tell(bursts, [Piece(piece.text, 12) for piece in SHOP_STORY])
    assert told.short_words == 1
    assert len(told.answers) == 1
    after, answer = told.answers[0]
    assert after == 32
    assert "1,850 บาท" in answer.text


@pytest.mark.parametrize("first", ["ลาซาด้า", "โคมไฟหวาย 6 อัน", "สั่งพัดลมตั้งใจให้แม่ ที่ไหนได้ แม่หัวเราะใส่"])
def test_a_firm_a_figure_or_a_sigh_begins_a_story(bursts: Chat, first: str) -> None:
    assert post(bursts, first) == ""
    assert READING_ON in wait(bursts, 3)


PAID_FOR_A_POT = "ซื้อกระถางดินเผาในกลุ่มเฟส โอนไปตั้งแต่อาทิตย์ก่อน"


def test_what_was_paid_begins_a_story_though_a_topic_is_alike(
    bursts: Chat, topics: KnowledgeBase
) -> None:
    assert topics.search(PAID_FOR_A_POT).decision == "answer"
    assert post(bursts, PAID_FOR_A_POT) == ""
    assert READING_ON in wait(bursts, 3)
    assert post(bursts, "คนขายเลื่อนส่งสามรอบแล้ว", 12) == ""
    assert wait(bursts, 33)


def test_a_lone_question_mark_does_not_end_a_story(bursts: Chat) -> None:
    post(bursts, PAID_FOR_A_POT)
    assert READING_ON in wait(bursts, 3)
    assert post(bursts, "900 ค่าส่งอีก 60", 10) == ""
    assert post(bursts, "?", 10) == ""
    assert post(bursts, "คนขายเลื่อนส่งสามรอบแล้ว", 8) == ""
    assert wait(bursts, 33)


def test_who_paid_and_has_not_got_it_is_answered_at_once(bursts: Chat) -> None:
    assert post(bursts, f"{PAID_FOR_A_POT} แต่ไม่มาสักที") == ""
    said = wait(bursts, 3)
    assert said
    assert READING_ON not in said


def test_the_short_word_says_whom_to_call_for_money_that_has_just_gone(bursts: Chat) -> None:
    post(bursts, SHOP_STORY[0].text)
    said = wait(bursts, 3)
    assert "ถ้าเงินเพิ่งออกไป โทรธนาคารหรือ 1441 ก่อน" in said
    assert len(own_texts.READING_ON) <= 100


def test_the_button_ends_what_is_told_slowly(bursts: Chat) -> None:
    post(bursts, SHOP_STORY[0].text)
    assert READING_ON in wait(bursts, 3)
    assert post(bursts, "โอนไป 1850 บาท ร้านไม่ส่ง", 5) == ""
    bursts.taps(END)
    assert any("1,850 บาท" in reply.text for reply in bursts.talk.replies[-2:])
    assert TOLD_PIECES.get(bursts.memory()) is None


def test_the_button_is_enough_where_nothing_more_came(bursts: Chat) -> None:
    post(bursts, SHOP_STORY[0].text)
    assert READING_ON in wait(bursts, 3)
    assert bursts.taps(END).text != ""


def test_a_command_is_no_piece(bursts: Chat) -> None:
    post(bursts, SHOP_STORY[0].text)
    assert READING_ON in wait(bursts, 3)
    assert "ยินยอม" in post(bursts, "ร้องเรียน", 5)


def test_a_command_behind_a_piece_is_still_a_command(bursts: Chat) -> None:
    said = [post(bursts, "พี่ๆ", 0.2), post(bursts, "อยู่ไหมเอ่ย", 0.2), post(bursts, "ร้องเรียน", 0.2)]
    assert "ยินยอม" in said[-1]
    bursts.taps(AGREE)
    assert draft.load(bursts.memory()) is not None


def test_only_ids_are_remembered(bursts: Chat) -> None:
    tell(bursts, SHOP_STORY, silence_s=10)
    kept = BEFORE_CONSENT.get(bursts.memory())
    assert kept is not None
    assert len(kept["told"]) == len(SHOP_STORY)
    assert "พัดลม" not in str(bursts.state())


@pytest.mark.slow
@pytest.mark.parametrize(
    "database_url", [pytest.param("sqlite", marks=pytest.mark.sqlite)], indirect=True
)
def test_of_the_measuring_set_as_many_are_heard_out_as_before(bursts: Chat) -> None:
    """Twenty told fast and twenty told slowly; `python -m bench.pieces` prints them."""
    told = []
    for number, pieces in enumerate(stories()):
        bursts.becomes(number)
        told.append(tell(bursts, pieces))
    fast, slow = told[:20], told[20:]
    assert sum(len(each.said) == 1 for each in fast) >= 19
    assert max(after for each in fast for after, _ in each.said) <= 3.2
    assert sum(each.heard_out for each in slow) >= 19

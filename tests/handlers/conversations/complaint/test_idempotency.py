"""However often and from however many devices it is sent: one complaint, one number."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from bot.worker.dispatcher import Dispatcher
from handlers.state import draft
from tests.handlers.chat import Chat
from tests.handlers.forms import ANSWERS, WHOLE_FORM, go
from tests.handlers.replies import Json, Reply

pytestmark = pytest.mark.both_databases

AT_ONCE = 20
NUMBER = re.compile(r"RT-\w{4}-\w{4}")


@pytest.fixture
def reviewed(chat: Chat) -> Chat:
    """A chat that stands at its review."""
    go(chat, WHOLE_FORM[:-1])
    return chat


def send_of(chat: Chat) -> Json:
    data = chat.button("ส่งเรื่อง").action["data"]
    return {"type": "postback", "postback": {"data": data}}


def numbers_in(replies: list[Reply]) -> set[str]:
    return {number for reply in replies for number in NUMBER.findall(reply.text)}


def assert_one(chat: Chat) -> None:
    (filed,) = chat.filed()
    assert filed.answers["name"] == ANSWERS["name"]
    assert draft.load(chat.memory()) is None


def test_a_double_tap_files_once_and_tells_the_same_number(reviewed: Chat) -> None:
    replies = [reviewed.taps("ส่งเรื่อง"), reviewed.repeats()]
    assert_one(reviewed)
    assert numbers_in(replies) == {reviewed.filed()[0].number}


def test_twenty_confirmations_at_once_file_once(reviewed: Chat) -> None:
    reviewed.arrive([send_of(reviewed)] * AT_ONCE)
    with ThreadPoolExecutor(AT_ONCE) as people:
        workers = [people.submit(_handle_all, reviewed) for _ in range(AT_ONCE)]
        for worker in workers:
            worker.result()
    assert_one(reviewed)
    heard = reviewed.hears()
    assert numbers_in([heard]) == {reviewed.filed()[0].number}
    assert len(heard.messages) == AT_ONCE


def _handle_all(chat: Chat) -> None:
    dispatcher = Dispatcher(chat.services)
    while dispatcher.handle_next() is not None:
        pass


def test_two_devices_that_send_and_edit_at_once_leave_one_whole_complaint(reviewed: Chat) -> None:
    kept = draft.load(reviewed.memory())
    assert kept is not None
    edit = {"type": "postback", "postback": {"data": f"complaint/edit?d={kept.id}&f=name"}}
    reviewed.arrive([send_of(reviewed), edit, send_of(reviewed), edit])
    with ThreadPoolExecutor(2) as devices:
        workers = [devices.submit(_handle_all, reviewed) for _ in range(2)]
        for worker in workers:
            worker.result()
    assert_one(reviewed)
    assert numbers_in([reviewed.hears()]) == {reviewed.filed()[0].number}


def test_what_is_delivered_again_after_an_hour_files_nothing_more(reviewed: Chat) -> None:
    number = NUMBER.findall(reviewed.taps("ส่งเรื่อง").text)[0]
    reviewed.clock.now += timedelta(hours=1)
    assert reviewed.delivers_again().messages == ()
    assert numbers_in([reviewed.taps("ส่งเรื่อง")]) == {number}
    reviewed.restart()
    assert reviewed.delivers_again().messages == ()
    assert_one(reviewed)

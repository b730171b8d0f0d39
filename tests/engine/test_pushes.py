"""Messages that no free reply carries: some must be pushed, the rest waits for the next one."""

from datetime import timedelta

import pytest

from db.queue import conversations, outbox
from db.queue.push import PushClass
from tests.engine.events import Event, event
from tests.engine.office import Office
from tests.engine.speaking import ANN, batch, say_one
from tests.engine.strict_line import PUSH, REPLY, says


def test_an_ordinary_answer_whose_token_died_is_said_above_the_next_reply(office: Office) -> None:
    office.line.faults.append(says(400, "Invalid reply token"))
    say_one(office, "1 + 1")
    office.wait_until_quiet()
    assert (batch(office).state, batch(office).reason) == ("kept", "the reply token is dead")
    token = say_one(office)
    office.wait_until_quiet()
    assert office.line.calls == [REPLY, REPLY]
    (heard,) = office.line.said_by(token)
    assert len(heard.messages) > 1
    assert [(row.state, row.sealed_batch) for row in office.outbox()] == [
        ("joined", b""),
        ("done", b""),
    ]


def test_an_ordinary_answer_that_waited_for_a_day_is_said_no_more(office: Office) -> None:
    office.line.faults.append(says(400, "Invalid reply token"))
    say_one(office, "1 + 1")
    office.wait_until_quiet()
    office.clock.forward(86_500)
    token = say_one(office)
    office.wait_until_quiet()
    assert len(office.line.said_by(token)[0].messages) == 1
    assert office.outbox()[0].state == "kept"


def in_group(text: str) -> Event:
    """Somebody calls the bot by its name in a group."""
    called = {"mentionees": [{"index": 0, "length": 1, "type": "user", "isSelf": True}]}
    message = {"id": "1", "type": "text", "text": text, "mention": called}
    source = {"type": "group", "groupId": f"C{5:032x}", "userId": ANN}
    return event(ANN, type="message", message=message, source=source)


def test_a_group_that_calls_the_bot_twenty_times_costs_no_push(office: Office) -> None:
    office.start_engine()
    for _ in range(20):
        assert office.post(in_group("@รู้ทัน ช่วยด้วย")) == 200
    office.wait_until_quiet()
    assert office.line.calls == [REPLY]
    office.clock.forward(3_601)
    later = {**in_group("@รู้ทัน"), "timestamp": int(office.clock().timestamp() * 1_000)}
    assert office.post(later) == 200
    office.wait_until_quiet()
    assert office.line.calls == [REPLY, REPLY]


def test_an_answer_to_a_group_whose_token_died_is_not_pushed(office: Office) -> None:
    office.line.faults.append(says(400, "Invalid reply token"))
    office.start_engine()
    assert office.post(in_group("@รู้ทัน")) == 200
    office.wait_until_quiet()
    assert office.line.calls == [REPLY]


def write(office: Office, *sentences: str, push: PushClass) -> None:
    """Something for Ann that no event asked for."""
    services = office.services
    with services.transactions.writing() as session:
        known = conversations.of_chat(
            session,
            conversations.Chat("user", ANN),
            services.settings.data_keys,
            services.settings.index_key,
            services.clock(),
        )
        held = conversations.lock(session, known.id, services.settings.data_keys, wait=True)
        assert held is not None
        messages = [{"type": "text", "text": each} for each in sentences]
        outbox.add(session, held, messages, None, services.clock(), push=push)


@pytest.mark.parametrize("push", ["may", "wait"])
def test_what_need_not_arrive_waits_for_a_free_reply(office: Office, push: PushClass) -> None:
    write(office, "ข่าวเก่า", push=push)
    token = say_one(office)
    office.wait_until_quiet()
    if push == "may":
        token = say_one(office)
        office.wait_until_quiet()
    assert set(office.line.calls) == {REPLY}
    assert "ข่าวเก่า" in office.line.said_by(token)[0].text


def test_what_waits_comes_as_far_as_there_is_room_and_in_its_order(office: Office) -> None:
    numbers = [f"ลำดับ {number}" for number in range(1, 8)]
    write(office, *numbers[:5], push="wait")
    write(office, *numbers[5:], push="wait")
    heard = []
    for _ in range(2):
        token = say_one(office)
        office.wait_until_quiet()
        heard += [each["text"] for each in office.line.said_by(token)[0].messages]
    assert [text for text in heard if text.startswith("ลำดับ")] == numbers
    assert set(office.line.calls) == {REPLY}


def test_pushes_are_counted_by_class(office: Office) -> None:
    write(office, "ไฟล์มาไม่ถึง", push="must")
    write(office, "รอได้", push="wait")
    say_one(office)
    office.wait_until_quiet()
    with office.services.transactions.reading() as session:
        since = office.clock() - timedelta(days=1)
        assert outbox.count_pushed(session, since) == {"must": 1}
    assert sorted(office.line.calls) == [PUSH, REPLY]

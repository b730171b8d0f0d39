"""Delivery of events to the bot: again, doubled, late, held, shuffled, after a restart."""

import json
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from bot.simulator import create_local_line
from bot.simulator.client import patiently
from bot.simulator.delivery import events
from tests.simulator.conftest import SECRET, TOKEN, Event, Stage


def texts(stage: Stage) -> list[str]:
    return [event["message"]["text"] for event in stage.bot.events]


def eventually(condition: Callable[[], bool]) -> None:
    patiently(condition, timeout=15)


def without_context(event: Event) -> dict[str, Any]:
    return {name: value for name, value in event.items() if name != "deliveryContext"}


def test_a_redelivery_is_the_same_event_and_says_so(stage: Stage) -> None:
    stage.line.user("มะลิ").say("หนึ่ง")
    stage.line.wait_for_deliveries()
    stage.line.redeliver()
    eventually(lambda: len(stage.bot.events) == 2)
    first, again = stage.bot.events
    assert again["deliveryContext"] == {"isRedelivery": True}
    assert without_context(again) == without_context(first)


def test_duplicates_are_the_same_event_without_saying_so(stage: Stage) -> None:
    stage.line.user("มะลิ").say("หนึ่ง")
    stage.line.wait_for_deliveries()
    stage.line.duplicate(20)
    eventually(lambda: len(stage.bot.events) == 21)
    assert all(event == stage.bot.events[0] for event in stage.bot.events)


def test_a_bot_that_fails_gets_the_event_again(stage: Stage) -> None:
    stage.line.switch(redelivery_after=0.1)
    stage.bot.status = 500
    stage.line.user("มะลิ").say("หนึ่ง")
    eventually(lambda: len(stage.bot.events) >= 2)
    stage.bot.status = 200
    stage.line.wait_for_deliveries()
    contexts = [event["deliveryContext"]["isRedelivery"] for event in stage.bot.events]
    assert contexts == [False] + [True] * (len(contexts) - 1)
    outcomes = [each["status"] for each in reversed(stage.line.deliveries())]
    assert outcomes == [500] * (len(contexts) - 1) + [200]


def test_without_redelivery_a_failure_is_final(stage: Stage) -> None:
    stage.line.switch(redelivery=False, redelivery_after=0)
    stage.bot.status = 503
    stage.line.user("มะลิ").say("หนึ่ง")
    stage.line.wait_for_deliveries()
    assert [event["state"] for event in stage.line.events()] == ["failed"]
    assert len(stage.bot.events) == 1


def test_a_slow_bot_times_out(stage: Stage) -> None:
    stage.line.switch(redelivery=False, callback_timeout=0.2)

    def sleep(_event: Event) -> list[dict[str, Any]]:
        time.sleep(0.6)
        return []

    stage.bot.answer = sleep
    stage.line.user("มะลิ").say("หนึ่ง")
    stage.line.wait_for_deliveries()
    (delivery,) = stage.line.deliveries()
    assert (delivery["status"], delivery["error"]) == (None, "request_timeout")
    time.sleep(0.6)


def test_held_events_come_in_order_when_released(stage: Stage) -> None:
    stage.line.switch(hold=True)
    user = stage.line.user("มะลิ")
    for number in range(12):
        user.say(str(number))
    time.sleep(0.3)
    assert stage.bot.events == []
    assert stage.line.release() == 12
    stage.line.wait_for_deliveries()
    assert texts(stage) == [str(number) for number in range(12)]


def test_one_request_may_hold_the_events_of_several_people(stage: Stage) -> None:
    stage.line.switch(hold=True)
    for number in range(5):
        stage.line.user(f"คนที่ {number}").say(str(number))
    assert stage.line.release(together=True) == 5
    stage.line.wait_for_deliveries()
    assert texts(stage) == [str(number) for number in range(5)]
    assert stage.bot.requests == [5]


def test_of_a_request_that_failed_each_event_comes_again(stage: Stage) -> None:
    stage.line.switch(hold=True, redelivery_after=0.1)
    stage.bot.status = 500
    user = stage.line.user("มะลิ")
    for number in range(3):
        user.say(str(number))
    stage.line.release(together=True)
    eventually(lambda: len(stage.bot.events) >= 3)
    stage.bot.status = 200
    stage.line.wait_for_deliveries()
    again = [event for event in stage.bot.events if event["deliveryContext"]["isRedelivery"]]
    assert {event["message"]["text"] for event in again} == {"0", "1", "2"}
    assert {each["state"] for each in stage.line.events()} == {"delivered"}


def test_shuffled_events_keep_their_times(stage: Stage) -> None:
    stage.line.switch(hold=True)
    user = stage.line.user("มะลิ")
    for number in range(20):
        user.say(str(number))
    stage.line.release(shuffled=True)
    stage.line.wait_for_deliveries()
    wanted = [str(number) for number in range(20)]
    assert texts(stage) != wanted
    by_time = sorted(stage.bot.events, key=lambda event: int(event["timestamp"]))
    assert [event["message"]["text"] for event in by_time] == wanted
    user.say("ไม่พักแล้ว")
    stage.line.wait_for_deliveries()
    assert texts(stage)[-1] == "ไม่พักแล้ว"


def test_delayed_events_come_later(stage: Stage) -> None:
    stage.line.switch(delay=0.5)
    stage.line.user("มะลิ").say("หนึ่ง")
    time.sleep(0.2)
    assert stage.bot.events == []
    stage.line.wait_for_deliveries()
    assert texts(stage) == ["หนึ่ง"]


def test_another_local_line_on_the_same_file_delivers_what_was_left(
    stage: Stage, tmp_path: Path
) -> None:
    event = events.event("message", events.user_source("U1"), 1.0, message={"id": "1"})
    left = tmp_path / "left.db"
    app = Flask(__name__)
    callback = stage.url.replace("/local-line", "/callback")
    blueprint = create_local_line(
        file=left, callback_url=callback, channel_secret=SECRET, access_token=TOKEN
    )
    app.register_blueprint(blueprint, url_prefix="/local-line")
    client = app.test_client()
    assert client.get("/local-line/control/switches").status_code == 200
    with sqlite3.connect(left) as connection:
        query = "INSERT INTO events (id, chat, body, state, attempts) VALUES (?, ?, ?, ?, ?)"
        row = (event["webhookEventId"], "U1", json.dumps(event), "waiting", 1)
        connection.execute(query, row)
    connection.close()
    assert client.get("/local-line/control/updates").status_code == 200
    eventually(lambda: len(stage.bot.events) == 1)
    assert stage.bot.events[0]["deliveryContext"] == {"isRedelivery": True}
    assert without_context(stage.bot.events[0]) == without_context(event)


def test_what_does_not_exist_cannot_be_delivered(stage: Stage) -> None:
    for path in ("/redeliver", "/duplicate"):
        with pytest.raises(Exception, match="404"):
            stage.line.post(path, event="01HF7YAT00AAAAAAAAAAAAAAAA")

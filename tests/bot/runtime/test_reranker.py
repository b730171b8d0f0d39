"""A model that may choose a topic, against a real HTTP server: all but an id is no answer."""

import json
import logging
import socket
import time
from collections.abc import Iterator

import pytest

from bot.runtime.reranker import LONGEST_S, Reranker
from tests.bot.scripted_line import Handler, ScriptedLine, scripted_line
from tests.knowledge_base.written import topic

TOPICS = [
    topic(name, [f"{name} {number}" for number in range(8)], f"เรื่อง {name}")
    for name in ("late-delivery", "defective", "warranty")
]
TEXT = "ของมาช้า ⟨เบอร์⟩"


@pytest.fixture
def model() -> Iterator[ScriptedLine]:
    with scripted_line() as server:
        yield server


@pytest.fixture
def reranker(model: ScriptedLine) -> Reranker:
    return Reranker(f"{model.url}/v1/#small-model")


def says(model: ScriptedLine, content: object) -> None:
    model.says(200, {"choices": [{"message": {"role": "assistant", "content": content}}]})


def test_it_gets_the_text_and_our_titles_and_answers_an_id(
    model: ScriptedLine, reranker: Reranker, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    says(model, " defective\n")
    assert reranker.choose(TEXT, TOPICS) == "defective"
    [asked] = model.asked
    assert (asked.method, asked.path) == ("POST", "/v1/chat/completions")
    assert asked.json["model"] == "small-model"
    instruction, question = asked.json["messages"]
    assert question == {"role": "user", "content": TEXT}
    assert instruction["content"].endswith("\nwarranty: เรื่อง warranty")
    assert "phrasings" not in instruction["content"]
    assert TEXT not in caplog.text
    assert "ของมาช้า" not in caplog.text


@pytest.mark.parametrize("said", ['"defective"', "`defective`", "defective."])
def test_signs_around_the_id_do_not_matter(
    model: ScriptedLine, reranker: Reranker, said: str
) -> None:
    says(model, said)
    assert reranker.choose(TEXT, TOPICS) == "defective"


@pytest.mark.parametrize(
    "said",
    [
        "none", "", "refund-process", "late-delivery or defective", "It is defective", "DEFECTIVE",
        None, 7, ["defective"], "defective " * 2000,
    ],
)  # fmt: skip
def test_what_is_no_id_of_these_is_none(
    model: ScriptedLine, reranker: Reranker, said: object
) -> None:
    says(model, said)
    assert reranker.choose(TEXT, TOPICS) is None


@pytest.mark.parametrize(
    "body",
    [b"", b"not json", b"[]", b"{}", b'{"choices": []}', b"\xff\xfe", b"[" * 100_000, b"null"],
)
def test_garbage_is_none(model: ScriptedLine, reranker: Reranker, body: bytes) -> None:
    model.says(200, body)
    assert reranker.choose(TEXT, TOPICS) is None


@pytest.mark.parametrize("status", [302, 404, 429, 500])
def test_no_success_is_none(model: ScriptedLine, reranker: Reranker, status: int) -> None:
    body = {"choices": [{"message": {"content": "defective"}}]}
    model.says(status, body, Location=f"{model.url}/elsewhere")
    assert reranker.choose(TEXT, TOPICS) is None
    assert [each.path for each in model.asked] == ["/v1/chat/completions"]


def drip(handler: Handler) -> None:
    """Each read is in time, but all of them together are not."""
    body = json.dumps({"choices": [{"message": {"content": "defective"}}]}).encode()
    handler.send(200, b"", {"Content-Length": str(len(body))})
    try:
        for place in range(len(body)):
            handler.wfile.write(body[place : place + 1])
            time.sleep(LONGEST_S / 5)
    except ConnectionError:
        handler.close_connection = True


@pytest.mark.parametrize("fails", ["hangs", "resets", "breaks_off", "drips"])
def test_who_fails_is_left_in_time_and_not_asked_for_a_while(
    model: ScriptedLine, reranker: Reranker, fails: str
) -> None:
    if fails == "drips":
        model.answer = drip
    else:
        getattr(model, fails)()
    begun = time.monotonic()
    assert reranker.choose(TEXT, TOPICS) is None
    assert time.monotonic() - begun < 3 * LONGEST_S
    says(model, "defective")
    asked = len(model.asked)
    assert reranker.choose(TEXT, TOPICS) is None
    assert len(model.asked) == asked


def test_where_nobody_listens_there_is_no_answer() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert Reranker(f"http://127.0.0.1:{port}/v1").choose(TEXT, TOPICS) is None

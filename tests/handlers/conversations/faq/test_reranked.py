"""A model on this machine may choose the topic offered first, and nothing else."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text as sql

from handlers import texts
from handlers.messages.postback import shorten_label
from knowledge_base import KnowledgeBase, SearchResult
from tests.bot.scripted_line import Handler, ScriptedLine, scripted_line
from tests.handlers.chat import Chat
from tests.handlers.chat_settings import settings_of

UNSURE, SURE = "คุยกับร้านไม่รู้เรื่อง", "เก็บเงินปลายทางขอเปิดกล่องดูก่อนได้ไหม"


@pytest.fixture
def model() -> Iterator[ScriptedLine]:
    with scripted_line() as server:
        yield server


@pytest.fixture
def chat(
    sqlite_template: Path, tmp_path: Path, topics: KnowledgeBase, model: ScriptedLine
) -> Iterator[Chat]:
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'ruthan.db')}"
    chat = Chat(url, topics, settings_of(url, RUTHAN_RERANKER=f"{model.url}/v1"))
    yield chat
    chat.stop()


@pytest.fixture
def found(topics: KnowledgeBase) -> SearchResult:
    found = topics.search(UNSURE)
    assert found.decision == "choose"
    return found


def says(model: ScriptedLine, content: str) -> None:
    model.says(200, {"choices": [{"message": {"content": content}}]})


def titles(topics: KnowledgeBase, *ids: str) -> list[str]:
    return [shorten_label(topics.topic(each).title) for each in ids]


def test_the_topic_that_is_chosen_is_offered_first(
    chat: Chat, topics: KnowledgeBase, model: ScriptedLine, found: SearchResult
) -> None:
    last = found.matches[-1].id
    says(model, last)
    labels = chat.types(UNSURE).labels
    assert labels[0] == titles(topics, last)[0]
    assert labels[1] == titles(topics, found.matches[0].id)[0]
    assert texts.NONE_OF_THESE_LABEL in labels
    listed = model.asked[0].json["messages"][0]["content"].splitlines()[-len(found.matches) :]
    assert [line.partition(":")[0] for line in listed] == [match.id for match in found.matches]


@pytest.mark.parametrize("said", ["none", "free refunds for everybody", "cod-rights-2"])
def test_else_the_order_is_ours_and_nothing_of_it_is_said(
    chat: Chat, topics: KnowledgeBase, model: ScriptedLine, found: SearchResult, said: str
) -> None:
    says(model, said)
    reply = chat.types(UNSURE)
    shown = [match.id for match in found.shown]
    assert reply.labels[: len(shown)] == titles(topics, *shown)
    assert said not in reply.text


def test_nobody_is_asked_where_we_are_sure_or_a_form_is_open(
    chat: Chat, model: ScriptedLine
) -> None:
    says(model, "none")
    chat.types(SURE)
    chat.types("ร้องเรียน")
    chat.taps("ยินยอม เริ่มเลย")
    chat.types(UNSURE)
    assert model.asked == []


def test_what_is_personal_is_masked_before_it_is_sent(chat: Chat, model: ScriptedLine) -> None:
    says(model, "none")
    chat.types(f"{UNSURE} เบอร์ 081-234-5678 www.fake-shop.example คุณสมชาย")
    [asked] = model.asked
    sent = asked.json["messages"][1]["content"]
    assert UNSURE in sent
    for personal in ("081", "5678", "fake-shop", "สมชาย"):
        assert personal not in asked.body.decode() + sent


def test_it_is_asked_outside_of_every_transaction(chat: Chat, model: ScriptedLine) -> None:
    """Write in a transaction that would wait if the answering one were open already."""
    written = []

    def answer(handler: Handler) -> None:
        with chat.services.transactions.writing() as session:
            session.execute(sql("UPDATE conversations SET blocked_at = blocked_at"))
        written.append(len(model.asked))
        handler.send(200, b'{"choices": [{"message": {"content": "none"}}]}', {})

    model.answer = answer
    assert chat.types(UNSURE).labels
    assert written == [1]

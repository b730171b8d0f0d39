"""A person not understood chooses a section, and one of its topics there."""

from collections.abc import Callable
from copy import copy
from datetime import date
from urllib.parse import unquote

import pytest

from bot.line.actions import graphemes
from bot.line.messages import to_messages
from bot.simulator.rules.message_limits import message_problems
from handlers.cards import topics as cards_topics
from handlers.cards.texts import topics as cards_texts
from handlers.messages.reply import Answer, Call, Card, Open
from handlers.texts import TOPIC_GONE
from knowledge_base import KnowledgeBase, Section
from knowledge_base.content.texts import NO_DOCUMENT, SHARED_BY
from knowledge_base.content.topic import Confirmation, Source
from tests.bot.web.console.fixtures import four_topics
from tests.handlers.chat import Chat
from tests.handlers.replies import Reply

UNKNOWN = "สูตรทำแกงเขียวหวาน"
LONG_TITLE = "หมวดที่ชื่อยาวมากจนปุ่มลัดของไลน์รับไม่ได้"


@pytest.fixture
def chat(sqlite_chat: Chat) -> Chat:
    """On one kind of database: sections are kept nowhere."""
    return sqlite_chat


def quick_replies(reply: Reply) -> list[str]:
    shown = reply.messages[-1].get("quickReply", {"items": []})
    return [item["action"]["label"] for item in shown["items"]]


def topics_in(reply: Reply) -> list[list[str]]:
    """The ids of the topics on each card."""
    return [
        [
            button.action["data"].removeprefix("faq/topic?id=")
            for button in Reply((message["contents"],)).buttons
        ]
        for message in reply.messages
    ]


@pytest.mark.parametrize(
    "unsure",
    [lambda chat: chat.types(UNKNOWN), lambda chat: chat.forges("faq/none")],
    ids=["nothing found", "none of these"],
)
def test_not_sure_offers_every_section_and_an_officer(
    chat: Chat, topics: KnowledgeBase, unsure: Callable[[Chat], Reply]
) -> None:
    reply = unsure(chat)
    assert quick_replies(reply) == [section.title for section in topics.sections]
    assert {cards_texts.OFFICER_LABEL, "โทร 1166", "โทร 1441"} <= set(reply.labels)


def test_each_section_shows_all_its_topics_six_a_card(chat: Chat, topics: KnowledgeBase) -> None:
    chat.types(UNKNOWN)
    for section in topics.sections:
        cards = topics_in(chat.taps(section.title, oldest=True))
        assert [each for card in cards for each in card] == [topic.id for topic in section.topics]
        assert all(len(card) == 6 for card in cards[:-1])
        assert 1 <= len(cards[-1]) <= 6


def test_the_other_sections_stay_in_reach(chat: Chat, topics: KnowledgeBase) -> None:
    first, *others = topics.sections
    reply = chat.forges(f"faq/section?id={first.id}")
    after = [button.label for button in cards_topics.FOLLOW_UPS]
    assert quick_replies(reply) == [*(section.title for section in others), *after]


def test_a_topic_of_a_section_is_answered(chat: Chat) -> None:
    section = chat.forges("faq/section?id=scammed")
    assert "ที่มา" in chat.presses(section.buttons[0].action).text


@pytest.mark.parametrize("data", ["faq/section?id=gone", "faq/section?id=%00", "faq/section"])
def test_an_unknown_section_gets_the_sentence_of_unknown_topics(chat: Chat, data: str) -> None:
    assert chat.forges(data).text == TOPIC_GONE


@pytest.mark.parametrize("data", ["faq/section?id=paying", "faq/section?id=gone"])
def test_the_question_of_an_open_form_is_asked_again(chat: Chat, data: str) -> None:
    chat.types("ร้องเรียน")
    question = chat.types("ยินยอม")
    reply = chat.forges(data)
    assert reply.messages[-1] == question.messages[-1]
    assert len(reply.messages) > 1


def test_the_question_of_an_officer_is_asked_again(chat: Chat) -> None:
    question = chat.types(cards_texts.OFFICER_LABEL)
    assert chat.forges("faq/section?id=paying").messages[-1] == question.messages[-1]


def note_of(confirmed_by: Confirmation | None = None, sources: tuple[Source, ...] = ()) -> str:
    known = copy(four_topics())
    written = known.topic("cod-rights")
    changed = {"confirmed_by": confirmed_by, "sources": sources or written.sources}
    topic = written.model_copy(update=changed)
    (card,) = cards_topics.answer(known, topic).replies
    assert isinstance(card, Card)
    return card.note


def test_without_an_officers_check_the_card_says_when_it_was_written() -> None:
    assert note_of().endswith(" · เรียบเรียงเมื่อ 24 พ.ย. 2569 รอเจ้าหน้าที่ตรวจ")
    assert "ตรวจล่าสุด" not in note_of()


def test_who_checked_it_and_when_stands_under_the_card() -> None:
    note = note_of(Confirmation(officer="กองคุ้มครองผู้บริโภค", day=date(2026, 12, 1)))
    assert note.endswith(" · ตรวจล่าสุด 1 ธ.ค. 2569 โดย กองคุ้มครองผู้บริโภค")
    assert "รอเจ้าหน้าที่ตรวจ" not in note


def test_what_the_writer_knew_is_no_document() -> None:
    memory = Source(name=NO_DOCUMENT)
    law = Source(name="กฎหมาย", section="มาตรา 7")
    waits = "เรียบเรียงจากความรู้ทั่วไป รอเจ้าหน้าที่ตรวจ · เรียบเรียงเมื่อ 24 พ.ย. 2569"
    assert note_of(sources=(memory,)) == f"ที่มา {waits}"
    assert note_of(sources=(memory, law)) == f"ที่มา กฎหมาย มาตรา 7; {waits}"
    checked = Confirmation(officer="กองสัญญา", day=date(2026, 12, 1))
    said = note_of(checked, sources=(memory,))
    assert said == "ตรวจล่าสุด 1 ธ.ค. 2569 โดย กองสัญญา"


def test_one_line_of_a_topic_names_two_sources_at_most() -> None:
    known = copy(four_topics())
    many = tuple(Source(name=f"กฎหมาย {number}", section="ข้อ 1") for number in range(7))
    topic = known.topic("cod-rights").model_copy(update={"sources": many})
    (card,) = cards_topics.passage(known, topic, topic.answer, more_was_read=True).replies
    assert isinstance(card, Card)
    assert card.note.count("กฎหมาย") == 2


def test_many_sections_with_long_titles_and_topics_fit_line() -> None:
    """Officers may write more than LINE shows at once."""
    known = copy(four_topics())
    many = known.sections[0].topics[:1] * 40
    known.sections = tuple(
        Section.model_construct(id=f"s{number}", title=LONG_TITLE, topics=many)
        for number in range(20)
    )
    shown = cards_topics.section(known, known.sections[0])
    cards = [reply for reply in shown.replies if isinstance(reply, Card)]
    assert [len(card.buttons) for card in cards] == [6, 6, 6, 6, 6]
    assert cards[4].title == cards_texts.card_of(LONG_TITLE, 5, 5)
    for answer in (shown, cards_topics.not_sure(known)):
        labels = quick_replies(Reply(tuple(to_messages(answer))))
        assert len(labels) >= 11
        assert labels[0].endswith("…")
        assert all(graphemes(label) <= 20 for label in labels)


def test_line_takes_every_card_that_warns_those_at_home(topics: KnowledgeBase) -> None:
    warned = [topic for topic in topics.topics.values() if topic.share]
    for topic in warned:
        card = cards_topics.answer(topics, topic).replies[0]
        assert isinstance(card, Card)
        share = card.buttons[-1]
        assert isinstance(share, Open)
        assert unquote(share.url) == f"https://line.me/R/share?text={topic.share}\n{SHARED_BY}"
        calls = {button.number for button in card.buttons if isinstance(button, Call)}
        pages = {button.url for button in card.buttons if isinstance(button, Open)}
        assert calls == {phone.number for phone in topic.phones}, topic.id
        assert {link.url for link in topic.links[:2]} <= pages, topic.id
        assert list(message_problems(to_messages(Answer((card,))))) == []
    assert len(warned) >= 17

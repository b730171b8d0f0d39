"""The topics that come with the bot: they load, and their own phrasings find them."""

import re
from pathlib import Path

import pytest

from knowledge_base import PACKAGED_TOPICS, InvalidTopics, KnowledgeBase
from tests.knowledge_base.written import write

LEAST_FOUND = 0.9
# All 8,000 and more take a minute.
ONE_IN = 8
URGENT = {"just-transferred", "phishing-link", "otp-password"}


@pytest.fixture(scope="module")
def knowledge_base(topics: KnowledgeBase) -> KnowledgeBase:
    return topics


@pytest.mark.no_cover
def test_every_topic_is_found_first_by_nine_of_ten_of_its_phrasings(
    knowledge_base: KnowledgeBase,
) -> None:
    missed = {}
    for topic in knowledge_base.topics.values():
        asked = topic.phrasings[::ONE_IN]
        firsts = [knowledge_base.search(text).matches[:1] for text in asked]
        found = sum(bool(first) and first[0].id == topic.id for first in firsts)
        if found < LEAST_FOUND * len(firsts):
            missed[topic.id] = f"{found} of {len(firsts)}"
    assert not missed


def test_there_are_enough_topics_in_every_section(knowledge_base: KnowledgeBase) -> None:
    assert len(knowledge_base.topics) >= 25
    folders = {file.parent.name for file in PACKAGED_TOPICS.glob("*/_section.yaml")}
    assert {section.id for section in knowledge_base.sections} == folders
    assert len(folders) >= 8
    files = {file.stem for file in PACKAGED_TOPICS.glob("*/[!_]*.yaml")}
    assert files > set(knowledge_base.topics)
    assert knowledge_base.topics.keys() >= URGENT


def test_every_source_can_be_looked_up_or_says_that_it_waits(
    knowledge_base: KnowledgeBase,
) -> None:
    bare = {
        topic.id: source.name
        for topic in knowledge_base.topics.values()
        for source in topic.sources
        if source.is_bare or ("สคบ. ตำรวจไซเบอร์ และ ETDA" in source.name)
    }
    assert bare == {}


def test_every_fraud_has_a_line_that_warns_those_at_home(knowledge_base: KnowledgeBase) -> None:
    scammed = next(each for each in knowledge_base.sections if each.id == "scammed")
    assert [topic.id for topic in scammed.topics if not topic.share] == []
    for topic in knowledge_base.topics.values():
        numbers = set(re.findall(r"[0-9]+", topic.share or ""))
        assert numbers <= {"1441"} & {phone.number for phone in topic.phones}, topic.id
        assert "\n" not in (topic.share or ""), topic.id


@pytest.mark.parametrize("text", ["สวัสดีค่ะ", "ขอบคุณครับ", "โอเค", "55555", "😀", "0812345678"])
def test_empty_talk_means_no_topic(knowledge_base: KnowledgeBase, text: str) -> None:
    assert knowledge_base.search(text).decision == "none"


def test_the_first_question_of_the_readme_is_answered(knowledge_base: KnowledgeBase) -> None:
    finding = knowledge_base.search("โอนเงินแล้วร้านไม่ส่งของ ทำไงดี")
    assert (finding.decision, finding.matches[0].id) == ("answer", "not-received")


def test_the_guide_shows_a_topic_and_a_section_as_they_are_written(tmp_path: Path) -> None:
    guide = PACKAGED_TOPICS.with_name("README.md").read_text("utf-8")
    topic, section = (part.split("```")[0] for part in guide.split("```yaml\n")[1:3])
    files = f"=== _section.yaml\n{section}=== just-transferred.yaml\n{topic}"
    with pytest.raises(InvalidTopics) as caught:
        KnowledgeBase.load(write(tmp_path, scammed=files))
    # A neighbour in another file and phrasings are all that the examples are short of.
    assert [mistake.what for mistake in caught.value.errors] == [
        "topics เรียงเรื่อง police-report ซึ่งไม่มีไฟล์ในหมวดนี้",
        "related อ้างถึง police-report ซึ่งไม่มีอยู่",
        "มีประโยคตัวอย่าง 2 ประโยค",
    ]

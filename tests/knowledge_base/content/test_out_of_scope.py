"""Subjects that officers put out of scope are not answered, and ours still are."""

import pytest

from knowledge_base import KnowledgeBase
from knowledge_base.classifier.classifier import TopicClassifier
from knowledge_base.content.library import Library
from knowledge_base.content.topic import OutOfScope, Subject
from knowledge_base.content.topic.glossary import Glossary
from tests.knowledge_base.four_kinds import KINDS, NOT_OURS, not_ours, written_topics
from tests.lanes import examples

EACH = examples(3, everywhere=1)
POLICE_EXAM = "ตำรวจไซเบอร์รับสมัครสอบที่ไหน"


def matcher_without(*subjects: Subject) -> TopicClassifier:
    """A matcher that takes these subjects for not ours."""
    return TopicClassifier(written_topics(), Glossary(), OutOfScope(subjects=subjects))


@pytest.fixture(scope="module")
def matcher() -> TopicClassifier:
    return TopicClassifier(written_topics(), Glossary(), not_ours())


@pytest.mark.parametrize("text", [text for said in NOT_OURS.values() for text in said])
def test_what_is_not_ours_is_not_answered(matcher: TopicClassifier, text: str) -> None:
    assert matcher.rank(text).decision != "answer"


@pytest.mark.parametrize("text", ["พรุ่งนี้อากาศร้อนหรือฝนตก", "สูตรหุงข้าวกับต้มยำ"])
def test_nor_is_what_sounds_like_it(matcher: TopicClassifier, text: str) -> None:
    assert matcher.rank(text).decision != "answer"


@pytest.mark.parametrize("topic_id", KINDS)
def test_what_is_ours_still_is(matcher: TopicClassifier, topic_id: str) -> None:
    for phrasing in KINDS[topic_id]:
        ranking = matcher.rank(phrasing)
        assert (ranking.matches[0].id, ranking.decision) == (topic_id, "answer"), phrasing


def test_a_subject_keeps_what_sounds_like_ours_from_being_answered() -> None:
    said = (POLICE_EXAM, "สอบตำรวจต้องสูงเท่าไหร่", "รับสมัครตำรวจปีนี้เมื่อไหร่")
    police = Subject(subject="สมัครเป็นตำรวจ", phrasings=said)
    cooking = not_ours().subjects[1]
    before, after = (matcher_without(*subjects) for subjects in ((cooking,), (cooking, police)))
    assert before.rank(POLICE_EXAM).decision == "answer"
    assert after.rank(POLICE_EXAM).matches[0].score < before.rank(POLICE_EXAM).matches[0].score


def test_without_the_file_it_still_decides() -> None:
    matcher = matcher_without()
    assert matcher.rank(KINDS["cod-rights"][0]).decision == "answer"
    assert matcher.rank("qwzx vbnm lkjh").decision == "none"


@pytest.mark.no_cover
def test_of_the_packaged_subjects_hardly_a_message_is_answered(
    library: Library, topics: KnowledgeBase
) -> None:
    subjects = library.out_of_scope.subjects
    said = [text for subject in subjects for text in subject.phrasings[::EACH]]
    answered = [text for text in said if topics.search(text).decision == "answer"]
    assert len(said) > 500 / EACH
    assert len(answered) <= len(said) * 0.02, answered


def test_a_few_topics_beside_much_that_is_not_ours_are_learned() -> None:
    many = tuple(
        Subject(subject=str(number), phrasings=tuple(f"{number} {text}" for text in said))
        for number in range(20)
        for said in NOT_OURS.values()
    )
    one = written_topics()[:1]
    matcher = TopicClassifier(one, Glossary(), OutOfScope(subjects=many))
    assert matcher.rank(one[0].phrasings[0]).matches[0].id == one[0].id
    assert matcher.rank(NOT_OURS["weather"][0]).decision != "answer"

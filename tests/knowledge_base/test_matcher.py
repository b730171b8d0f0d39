"""Questions find their topics; empty talk and the unknown find none; the same in, the same out."""

import numpy as np
import pytest
from scipy.sparse import csr_array

from knowledge_base import KnowledgeBase
from knowledge_base.confidence import Confidence, calibrate
from knowledge_base.kernel_ridge import train
from knowledge_base.matcher import MOST_MATCHES, Matcher
from knowledge_base.tfidf import Tfidf
from knowledge_base.topic import Topic
from tests.knowledge_base.written import section, topic

KINDS = {
    "police-report": [
        "แจ้งความออนไลน์ทำที่เว็บไหน",
        "จะไปแจ้งความต้องเตรียมอะไรไปโรงพัก",
        "ตำรวจไม่รับแจ้งความทำไงดี",
        "แจ้งความต่างจังหวัดได้ไหม",
        "ต้องไปสถานีตำรวจท้องที่ไหน",
        "ลงบันทึกประจำวันกับแจ้งความต่างกันยังไง",
        "โทรแจ้งตำรวจไซเบอร์เบอร์อะไร",
        "คดีออนไลน์แจ้งตำรวจที่ไหนดี",
    ],
    "cod-rights": [
        "เก็บเงินปลายทางขอเปิดกล่องดูก่อนได้ไหม",
        "ของมาส่งแบบเก็บปลายทาง แกะก่อนจ่ายได้มั้ย",
        "cod เปิดดูของก่อนจ่ายเงินได้หรือเปล่า",
        "พนักงานส่งของไม่ยอมให้แกะพัสดุก่อนจ่าย",
        "จ่ายเงินปลายทางไปแล้ว ของข้างในไม่ตรงปก",
        "เก็บปลายทางแล้วได้ของผิด ทำไง",
        "แกะกล่องปลายทางมาเจอแต่ของปลอม",
        "พัสดุปลายทางจ่ายไปแล้วคืนได้ไหม",
    ],
    "otp-password": [
        "มีคนโทรมาขอรหัส otp บอกได้ไหม",
        "ธนาคารขอรหัสผ่านทางโทรศัพท์จริงไหม",
        "เขาให้อ่านเลขหกหลักในข้อความให้ฟัง",
        "แอดมินเพจขอ otp เพื่อยืนยันตัวตน",
        "บอกรหัสไปแล้วทำยังไงดี",
        "เผลอส่งรหัส otp ให้คนอื่นไปแล้ว",
        "มีข้อความรหัสเข้ามาทั้งที่ไม่ได้กด",
        "ใครก็ไม่รู้ขอรหัสผ่านแอปธนาคาร",
    ],
    "check-seller": [
        "ร้านนี้น่าเชื่อถือไหม",
        "เช็คร้านค้าออนไลน์ยังไงว่าไม่โกง",
        "เพจขายเสื้อผ้านี้ไว้ใจได้หรือเปล่า",
        "ดูยังไงว่าร้านมีตัวตนจริง",
        "เพจเพิ่งเปิดใหม่กล้าซื้อไหม",
        "ร้านใน ig ไม่มีที่อยู่ น่ากลัวไหม",
        "ร้านค้าไม่มีรีวิวเลยซื้อดีไหม",
        "คนขายไม่บอกชื่อจริง เชื่อได้ไหม",
    ],
}
PHONES = {"police-report": "1441"}


def written_topics() -> list[Topic]:
    return [topic(name, said, name, PHONES.get(name, "1166")) for name, said in KINDS.items()]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(written_topics())


@pytest.mark.parametrize("topic_id", KINDS)
def test_a_topic_is_found_by_each_of_its_phrasings(matcher: Matcher, topic_id: str) -> None:
    for phrasing in KINDS[topic_id]:
        ranking = matcher.rank(phrasing)
        assert (ranking.matches[0].id, ranking.decision) == (topic_id, "answer"), phrasing


@pytest.mark.parametrize(
    ("question", "topic_id"),
    [
        ("แจงความออนไลนทำที่เวบไหน", "police-report"),
        ("แจ้งความออนไลน์์์ ทำที่เว็บไหนนนนนน", "police-report"),
        ("แจ้ง ความ ออนไลน์ ทำ ที่ เว็บ ไหน", "police-report"),
        ("สวัสดีค่ะ รบกวนสอบถามหน่อยค่ะ แจ้งความออนไลน์ทำที่เว็บไหนคะ ขอบคุณค่ะ", "police-report"),
        ("COD แกะดูก่อนจ่าย ได้มั้ย???", "cod-rights"),
        ("c0h'8;k,vvowo]NmeujgH[wso", "police-report"),
        ("1441", "police-report"),
        ("๑๔๔๑", "police-report"),
    ],
)
def test_a_question_is_found_through_noise(matcher: Matcher, question: str, topic_id: str) -> None:
    assert matcher.rank(question).matches[0].id == topic_id


@pytest.mark.parametrize(
    "text",
    ["", "   ", "\n", "สวัสดีค่ะ", "ขอบคุณมากๆ นะคะ", "ทำไงดี", "สอบถามหน่อยค่ะ",
     "12345", "081-234-5678", "😀😀", "?!", "ok",
     "https://example.com/otp", "ทดสอบ@example.com", "\ud800", "\x00"],
)  # fmt: skip
def test_empty_talk_means_no_topic(matcher: Matcher, text: str) -> None:
    ranking = matcher.rank(text)
    assert (ranking.decision, ranking.matches) == ("none", ())


@pytest.mark.parametrize(
    "text", ["กขฃคฅฆงจฉช", "qwzx vbnm lkjh", "พยากรณ์อากาศพรุ่งนี้ฝนตกไหม", "สูตรต้มยำกุ้ง"]
)
def test_the_unknown_is_not_answered(matcher: Matcher, text: str) -> None:
    assert matcher.rank(text).decision != "answer"


def test_gibberish_is_none(matcher: Matcher) -> None:
    assert matcher.rank("qwzx vbnm lkjh").decision == "none"


def test_the_keyboard_is_undone_only_for_thai_words(matcher: Matcher) -> None:
    assert matcher.read("c0h'8;k,") == "แจ้งความ"
    assert matcher.read("otp") == "otp"
    assert matcher.read("wifi") == "wifi"
    assert matcher.read("hello") == "hello"
    assert matcher.read("zzzz") == "z"
    assert matcher.read("1234 z") == "1234 z"


def test_scores_are_chances_best_first(matcher: Matcher) -> None:
    for said in KINDS.values():
        scores = [match.score for match in matcher.rank(said[0]).matches]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)


def test_at_most_ten_matches() -> None:
    many = [topic(f"t{n}", [f"เรื่อง{n} {word}" for word in "กขคงจฉชซ"]) for n in range(12)]
    assert len(Matcher(many).rank("เรื่อง").matches) == MOST_MATCHES


def test_two_matchers_of_the_same_topics_say_the_same() -> None:
    first, second = Matcher(written_topics()), Matcher(written_topics())
    for said in KINDS.values():
        assert first.rank(said[0]) == second.rank(said[0]) == first.rank(said[0])


def test_one_topic_alone_is_found() -> None:
    lonely = Matcher(written_topics()[:1])
    assert lonely.rank(KINDS["police-report"][0]).matches[0].id == "police-report"


def test_a_story_without_end_is_read_to_a_limit(matcher: Matcher) -> None:
    assert len(matcher.read("โอนเงิน" * 2000)) <= 1000


def test_a_knowledge_base_knows_its_topics_and_sections() -> None:
    first, second, *rest = written_topics()
    base = KnowledgeBase((section("one", first), section("two", second, *rest)))
    assert list(base.topics) == list(KINDS)
    assert base.topic("cod-rights") is second
    assert base.section_of("cod-rights").id == "two"
    with pytest.raises(KeyError):
        base.topic("nowhere")
    finding = base.search(KINDS["cod-rights"][0])
    assert (finding.decision, finding.matches[0].id) == ("answer", "cod-rights")
    assert 0 < finding.ms < 1000


def test_leaving_out_is_the_same_as_training_without() -> None:
    texts = [phrasing for said in KINDS.values() for phrasing in said]
    topic_of = np.repeat(np.arange(len(KINDS)), 8)
    groups = np.arange(len(texts)) // 4
    matrix = Tfidf(texts).matrix(texts)
    left_out = train(matrix, topic_of)[1].left_out(groups)
    kept = groups != 0
    without, _ = train(matrix[kept], topic_of[kept])
    vector = matrix[[0]]
    likeness = without.likeness(vector.indices, vector.data)
    np.testing.assert_allclose(left_out[0], without.scores(likeness), atol=1e-4)


def test_a_text_likes_itself_once_in_each_block() -> None:
    texts = KINDS["check-seller"]
    tfidf = Tfidf(texts)
    matrix: csr_array = tfidf.matrix(texts)
    model, _ = train(matrix, np.arange(len(texts)))
    likeness = model.likeness(*tfidf.vector(texts[3]))
    assert likeness.argmax() == 3
    assert likeness[3] == pytest.approx(3, abs=1e-4)
    np.testing.assert_allclose(likeness, (matrix @ matrix[[3]].T).toarray().ravel(), atol=1e-4)


def test_unseen_letters_lower_the_likeness() -> None:
    texts = KINDS["check-seller"]
    tfidf = Tfidf(texts)
    _, pure = tfidf.vector(texts[0])
    _, mixed = tfidf.vector(texts[0] + " qqqqqq")
    assert np.square(mixed).sum() < np.square(pure).sum()


def test_three_bands() -> None:
    confidence = Confidence(1, 1, 0, answer_from=0.6, choose_from=0.3)
    assert [confidence.decide(best) for best in (0.6, 0.59, 0.3, 0.29)] == [
        "answer",
        "choose",
        "choose",
        "none",
    ]


def test_calibration_keeps_what_is_beyond_below_what_is_right() -> None:
    random = np.random.default_rng(0)
    right = random.integers(0, 5, 200)
    unseen = random.normal(0, 0.05, (200, 5))
    unseen[np.arange(200), right] += 0.8
    beyond = random.normal(0, 0.05, (200, 5))
    confidence = calibrate(unseen, right, beyond)
    assert confidence.choose_from <= confidence.answer_from
    answered = [confidence.decide(float(confidence.chances(row).max())) for row in unseen]
    assert answered.count("answer") == 200
    offered = [confidence.decide(float(confidence.chances(row).max())) for row in beyond]
    assert offered.count("answer") == pytest.approx(30, abs=2)
    assert offered.count("none") == pytest.approx(40, abs=2)

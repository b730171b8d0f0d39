"""Errors that `kb check` finds in the practice game: each in its file, at its line, with a fix."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from knowledge_base import PACKAGED_TOPICS, InvalidTopics
from knowledge_base.content import loader
from knowledge_base.content.errors import TopicError
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load
from knowledge_base.content.practice.cross_checks import check_practice
from knowledge_base.content.topic_file import TopicFile
from knowledge_base.reloading import TopicReloader
from tests.knowledge_base.written import PAYING, write

PACKAGED_PRACTICE = PACKAGED_TOPICS.with_name("practice")
# A topic of the folder that the tests write.
TOPIC = re.compile(r"^( +topic:) \S+$", re.MULTILINE)


@dataclass(frozen=True)
class PracticeSlip:
    """`old` typed as `new` in a file; told at the line of `at` there, or anywhere."""

    file: str
    old: str
    new: str
    what: str
    at: str = ""


def head_of(message: str, file: str = "") -> str:
    """The head of a message in its file."""
    return f"  - id: {message}\n    channel: {file or message.partition('-')[0]}\n"


SLIPS = {
    "no truth": PracticeSlip(
        "sms", "    truth: trick\n", "", "ขาด หลอกหรือของจริง (truth)", head_of("sms-parcel-fee")
    ),
    "an unknown tactic": PracticeSlip(
        "sms", "tactic: pay-first", "tactic: pay-last", "กลลวง “pay-last”", "tactic: pay-last"
    ),
    "a long text": PracticeSlip("call", "ผมสารวัตร", "ก" * 300, "ข้อความยาว", f'text: "{"ก" * 300}'),
    "a telltale of another text": PracticeSlip(
        "sms",
        "telltale: ชำระค่าดำเนินการ",
        "telltale: จ่ายค่าดำเนินการ",
        "“จ่ายค่าดำเนินการ 39 บาทก่อน” ไม่มีอยู่ใน text",
        "telltale: จ่ายค่าดำเนินการ",
    ),
    "a trick without a tactic": PracticeSlip(
        "sms",
        "    tactic: pay-first\n    telltale: ชำระ",
        "    telltale: ชำระ",
        "ข้อความหลอก sms-parcel-fee ไม่มี tactic",
        head_of("sms-parcel-fee"),
    ),
    "a genuine message with a tactic": PracticeSlip(
        "sms",
        "    telltale: โทรเบอร์หลังบัตรทันที",
        "    tactic: urgency\n    telltale: โทรเบอร์หลังบัตรทันที",
        "ของจริง sms-card-spend มี tactic",
        "tactic: urgency\n    telltale: โทร",
    ),
    "an unknown topic": PracticeSlip(
        "sms",
        "topic: otp-password",
        "topic: otp-pasword",
        "เรื่อง otp-pasword ซึ่งไม่มีอยู่",
        "topic: otp-pasword",
    ),
    "a topic of a round": PracticeSlip(
        "rounds",
        "topic: otp-password",
        "topic: otp-pasword",
        "เรื่อง otp-pasword ซึ่งไม่มีอยู่",
        "topic: otp-pasword",
    ),
    "a real site": PracticeSlip(
        "sms", "sailom-pay.example", "sailom-pay.top", "“sailom-pay.top” อาจเป็นเว็บจริง", 'text: "พัสดุ'
    ),
    "a site that hides behind another": PracticeSlip(
        "notice",
        "malibank-care.example เ",
        "malibank.example.care.co เ",
        "“malibank.example.care.co” อาจเป็นเว็บจริง",
    ),
    "a number to call": PracticeSlip(
        "sms", "โทร 1441", "โทร 1449", "“1449” อาจเป็นเบอร์", 'text: "เครือข่ายดอกรัก'
    ),
    "a subscriber's number": PracticeSlip(
        "call", "โทรกลับเบอร์บนบัตรนัดได้ค่ะ", "โทรกลับ 081-234-5678 ค่ะ", "“081-234-5678” อาจ"
    ),
    "an account": PracticeSlip(
        "chat", "เข้าบัญชีพี่เขยเรา", "เข้าบัญชี 123 4 56789 0", "“123 4 56789 0” อาจเป็นเบอร์หรือเลขบัญชี"
    ),
    "a number in a round": PracticeSlip(
        "rounds",
        "โทรกลับเบอร์ทางการเอง",
        "โทรกลับเบอร์ 020001111",
        "“020001111” อาจเป็นเบอร์",
        "say_back: ขอวางสาย",
    ),
    "an id twice": PracticeSlip(
        "sms",
        "id: sms-prize-deposit",
        "id: sms-parcel-fee",
        "รหัสข้อความ sms-parcel-fee มีแล้ว (practice/sms.yaml บรรทัด 3)",
    ),
    "a test with six tricks": PracticeSlip(
        "advert",
        head_of("advert-loan-fee") + "    form: play",
        head_of("advert-loan-fee") + "    form: A",
        "แบบ A มีหลอก 6 ข้อ ของจริง 5 ข้อ",
    ),
    "a tactic twice": PracticeSlip(
        "sms",
        "tactic: pay-first\n    telltale: ชำระ",
        "tactic: too-cheap\n    telltale: ชำระ",
        "แบบ A มีกลลวง too-cheap มากกว่าหนึ่งข้อ",
        head_of("sms-parcel-fee"),
    ),
    "a channel twice": PracticeSlip(
        "sms",
        head_of("sms-parcel-fee"),
        head_of("sms-parcel-fee", "chat"),
        "แบบ A มีข้อความหลอกหรือของจริงทางช่องทาง chat มากกว่าหนึ่งข้อ",
        "id: sms-parcel-fee",
    ),
    "a channel that lacks": PracticeSlip(
        "call",
        head_of("call-police-check"),
        head_of("call-police-check", "sms"),
        "แบบ A ไม่มีข้อความทางช่องทาง call",
    ),
    "tests of other tactics": PracticeSlip(
        "sms",
        "tactic: pay-first\n    telltale: โอนค่าประกัน",
        "tactic: urgency\n    telltale: โอนค่าประกัน",
        "แบบ A กับ B ไม่คู่กัน A มีเกิน: sms pay-first · B มีเกิน: sms urgency",
    ),
    "tests of other lengths": PracticeSlip(
        "sms", 'text: "ยินดีด้วย', f'text: "{"ยินดี " * 50}', "ข้อความแบบ A ยาวเฉลี่ย 77 ตัว แบบ B 96 ตัว"
    ),
    "more tricks than genuine messages to play": PracticeSlip(
        "sms",
        "truth: genuine\n    telltale: ดูยอด",
        "truth: trick\n    tactic: urgency\n    telltale: ดูยอด",
        "คู่ sms-power-cut, sms-power-bill ต้องเป็นข้อความหลอก",
    ),
    "a message that nobody plays": PracticeSlip(
        "chat",
        head_of("chat-friend-loan") + "    form: booster",
        head_of("chat-friend-loan") + "    form: play",
        "ข้อความ chat-friend-loan อยู่ในชุด play แต่ไม่มีรอบไหนใช้",
    ),
    "a round twice": PracticeSlip(
        "rounds", "tactic: urgency", "tactic: pay-first", "กลลวง pay-first มีรอบแล้ว"
    ),
    "a round that lacks": PracticeSlip(
        "rounds", "tactic: urgency", "tactic: pay-first", "ยังไม่มีรอบของกลลวง urgency", "rounds:"
    ),
    "nothing that works": PracticeSlip(
        "rounds", ", works: yes", "", "รอบ impersonation ต้องมีประโยคที่ได้ผลหนึ่งประโยค"
    ),
    "four lines to choose from": PracticeSlip(
        "rounds",
        '        - {line: "ขอชีสหน่อย"}\n',
        '        - {line: "ขอชีสหน่อย"}\n' * 2,
        "ประโยคให้เลือก มี 4 ข้อ เกิน 3",
    ),
    "a reason in two rounds": PracticeSlip(
        "rounds", "after: [way-hurry,", "after: [claims-bank,", "เหตุผล claims-bank อยู่ในรอบอื่นแล้ว"
    ),
    "an unknown reason": PracticeSlip("rounds", "way-hurry", "way-slow", "way-slow"),
    "a pair of nobody": PracticeSlip(
        "rounds", "trick: sms-power-cut", "trick: sms-power-out", "ข้อความ sms-power-out ซึ่งไม่มีอยู่"
    ),
    "a pair of another form": PracticeSlip(
        "rounds", "trick: sms-code-back", "trick: sms-app-file", "sms-app-file ไม่ได้อยู่ในชุด play"
    ),
    "a pair of two channels": PracticeSlip(
        "rounds",
        "genuine: sms-power-bill",
        "genuine: notice-new-policy",
        "คู่ sms-power-cut, notice-new-policy มาคนละช่องทาง",
    ),
    "a pair of another tactic": PracticeSlip(
        "rounds", "trick: sms-power-cut", "trick: sms-code-back", "ต้องเป็นข้อความหลอกด้วยกลลวงของรอบนี้"
    ),
    "a telltale that nobody can tap": PracticeSlip(
        "rounds", "          - ห้ามวางสายนะคะ\n", "", "ไม่มี telltale ของข้อความหลอก คือ “ห้ามวางสายนะคะ”"
    ),
    "pieces of the trick alone": PracticeSlip(
        "rounds",
        "          - โทรกลับเรื่องบัตรหายนะคะ\n          - ระงับบัตรให้แล้ว\n",
        "          - วางแล้วเราช่วยไม่ได้\n",
        "ชิ้นให้แตะไม่มีชิ้นจากของจริง call-bank-back",
    ),
    "a piece of neither": PracticeSlip(
        "rounds", "- ระงับบัตรให้แล้ว", "- ระงับบัญชีให้แล้ว", "ชิ้น “ระงับบัญชีให้แล้ว” ไม่มีอยู่"
    ),
    "a round of two minutes": PracticeSlip(
        "rounds", "how: อ้างเป็น", f"how: {'อ้างว่า ' * 20}อ้างเป็น", "อ่านไม่จบในหนึ่งนาที"
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Topics of an office with a game of their own."""
    write(tmp_path, paying=PAYING)
    shutil.copytree(PACKAGED_PRACTICE, tmp_path / "practice", ignore=lambda *_: {"__pycache__"})
    for file in (tmp_path / "practice").iterdir():
        if file.suffix == ".yaml":
            file.write_text(TOPIC.sub(r"\1 otp-password", file.read_text("utf-8")), "utf-8")
        else:
            file.unlink()
    return tmp_path


def mistakes(folder: Path) -> list[TopicError]:
    """Errors of the game's files alone: nothing else is read, which would take seconds."""
    files = [TopicFile(path, folder) for path in sorted((folder / "practice").iterdir())]
    for file in files:
        loader._read(file)
    check_practice(files, {"otp-password", "cod-rights"}, {"1166", "1441"})
    return [each for file in files for each in file.errors]


def edit(file: Path, old: str, new: str) -> str:
    text = file.read_text("utf-8")
    is_there = old in text
    assert is_there
    file.write_text(changed := text.replace(old, new, 1), "utf-8")
    return changed


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_told_in_the_words_of_officers(slip: PracticeSlip, folder: Path) -> None:
    file = folder / "practice" / f"{slip.file}.yaml"
    text = edit(file, slip.old, slip.new)
    found = mistakes(folder)
    wanted = [each for each in found if slip.what in each.what]
    assert wanted, "\n".join(map(str, found))
    assert all(each.file.startswith("practice/") and each.line and each.mend for each in wanted)
    if slip.at:
        assert text.count("\n", 0, text.index(slip.at)) + 1 in {each.line for each in wanted}


def test_a_game_of_an_office_takes_the_place_of_the_packaged_one(folder: Path) -> None:
    assert mistakes(folder) == []
    assert {each.topic for each in load(folder).practice.messages} == {"otp-password"}


def test_kb_check_tells_the_slips_of_a_game_with_all_others(folder: Path) -> None:
    edit(folder / "practice" / "sms.yaml", "sailom-pay.example", "sailom-pay.top")
    edit(folder / "practice" / "call.yaml", "topic: otp-password", "topic: otp-code")
    edit(folder / "practice" / "notice.yaml", "โทร 1166", "โทร 1160")
    with pytest.raises(InvalidTopics) as caught:
        load(folder)
    assert [(each.file, each.what) for each in caught.value.errors] == [
        ("practice/call.yaml", "topic อ้างถึงเรื่อง otp-code ซึ่งไม่มีอยู่"),
        ("practice/notice.yaml", "“1160” อาจเป็นเบอร์หรือเลขบัญชีจริง"),
        ("practice/sms.yaml", "“sailom-pay.top” อาจเป็นเว็บจริงของใครบางคน"),
    ]


def test_a_folder_without_a_game_has_the_packaged_one(tmp_path: Path, library: Library) -> None:
    write(tmp_path, paying=PAYING)
    assert load(tmp_path).practice == library.practice


def test_too_few_messages_are_told_once(folder: Path) -> None:
    for name in ("advert", "call", "chat", "link", "notice"):
        (folder / "practice" / f"{name}.yaml").unlink()
    said = [each.what for each in mistakes(folder)]
    assert "มีข้อความฝึก 12 ข้อ น้อยกว่า 60" in said
    assert sum("ช่องทาง" in each and "ไม่มีทั้งหลอกและของจริง" in each for each in said) == 5


def test_a_small_pool_is_told(folder: Path) -> None:
    for name in ("advert", "call", "chat"):
        file = folder / "practice" / f"{name}.yaml"
        file.write_text(file.read_text("utf-8").replace("booster", "play"), "utf-8")
    said = [each.what for each in mistakes(folder)]
    assert "ชุด booster มีหลอก 6 ข้อ ของจริง 6 ข้อ" in said


def test_a_test_that_lacks_is_told(folder: Path) -> None:
    for file in (folder / "practice").glob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace("form: B", "form: booster"), "utf-8")
    said = [each.what for each in mistakes(folder)]
    assert said[0] == "แบบ B มีหลอก 0 ข้อ ของจริง 0 ข้อ"
    assert sum("แบบ B ไม่มีข้อความทางช่องทาง" in each for each in said) == len(said) - 1 == 6


def test_messages_without_rounds_are_told(folder: Path) -> None:
    (folder / "practice" / "rounds.yaml").unlink()
    assert [each.what for each in mistakes(folder)] == ["โฟลเดอร์ practice ไม่มีไฟล์ rounds.yaml"]


def test_an_empty_folder_is_no_game_of_its_own(tmp_path: Path, library: Library) -> None:
    write(tmp_path, paying=PAYING)
    (tmp_path / "practice").mkdir()
    assert load(tmp_path).practice == library.practice


def test_a_game_of_tricks_alone_is_refused(folder: Path) -> None:
    for file in (folder / "practice").glob("[!r]*.yaml"):
        text = file.read_text("utf-8")
        file.write_text(
            text.replace("truth: genuine", "truth: trick\n    tactic: urgency"), "utf-8"
        )
    said = "\n".join(each.what for each in mistakes(folder))
    assert "ของจริงมี 0 จากทั้งหมด 68 ข้อ" in said
    assert "ชุด play มีของจริง 0 จาก 24 ข้อ" in said
    assert "ชุด booster มีของจริง 0 จาก 24 ข้อ" in said


def test_a_file_that_cannot_be_read_hides_what_only_all_files_show(folder: Path) -> None:
    (folder / "practice" / "sms.yaml").write_text("messages: ข้อความ\n", "utf-8")
    assert [each.file for each in mistakes(folder)] == ["practice/sms.yaml"]


def test_an_edit_of_the_game_is_served_and_a_slip_is_not(folder: Path) -> None:
    reloading = TopicReloader(folder, check_every_s=0)
    file = folder / "practice" / "sms.yaml"
    edit(file, "พักไว้ที่คลังสายลม", "ค้างอยู่ที่คลังสายลม")
    reloading.look()
    assert "ค้างอยู่" in reloading.current().practice.messages["sms-parcel-fee"].text
    edit(file, "truth: trick", "truth: genuine")
    reloading.look()
    assert "ของจริง sms-parcel-fee มี tactic" in {each.what for each in reloading.errors}
    assert reloading.current().practice.messages["sms-parcel-fee"].is_trick

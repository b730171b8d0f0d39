"""The game that comes with the bot: nothing real, nothing unsaid, and no cue but the meaning."""

import re
from collections.abc import Callable
from statistics import median

import pytest

from knowledge_base import PACKAGED_TOPICS, KnowledgeBase
from knowledge_base.checking.checker import Checker
from knowledge_base.content.library import Library
from knowledge_base.content.practice.messages import PracticeMessage, PracticeMessages, mistakes
from knowledge_base.content.practice.rounds import LONGEST_ROUND
from knowledge_base.content.yaml import strict_yaml
from knowledge_base.practice.game import PracticeGame
from knowledge_base.thai import graphemes

# What a reader without understanding could go by: each tells less than a third apart.
MOST_BY_A_CUE = 34
CUES = {
    "it names a site": r"\.example",
    "it names a sum": "บาท",
    "it holds a digit": r"\d",
    "it hurries": "เดี๋ยวนี้|ด่วน|วันนี้|ทันที|วันสุดท้าย",
    "it is polite": "ค่ะ|คะ|ครับ",
    "it says what it does not ask": "ไม่ขอ|ไม่ต้อง|ไม่มีค่า|ไม่คิดค่า|ห้ามบอก",
    "it speaks of an app": "แอป",
    "it speaks of a card": "บัตร",
}
CUES_OF_THE_SETTING = {
    "it says what one did oneself": "เอง|เพิ่ง",
    "it says that one does not know": "ไม่รู้จัก|ไม่มีใน",
    "it names an app": "แอป",
}


@pytest.fixture(scope="session")
def messages(game: PracticeGame) -> list[PracticeMessage]:
    return list(game.messages.values())


def told_apart(messages: list[PracticeMessage], cue: Callable[[PracticeMessage], bool]) -> float:
    """The discernment of who calls a trick what has a cue."""
    tricks = [cue(each) for each in messages if each.is_trick]
    genuine = [cue(each) for each in messages if not each.is_trick]
    return 100 * (sum(tricks) / len(tricks) - sum(genuine) / len(genuine))


@pytest.mark.parametrize("pattern", CUES.values(), ids=CUES.keys())
def test_no_word_gives_the_truth_away(messages: list[PracticeMessage], pattern: str) -> None:
    assert (
        abs(told_apart(messages, lambda each: bool(re.search(pattern, each.text)))) < MOST_BY_A_CUE
    )


@pytest.mark.parametrize("pattern", CUES_OF_THE_SETTING.values(), ids=CUES_OF_THE_SETTING.keys())
def test_no_word_of_the_setting_does(messages: list[PracticeMessage], pattern: str) -> None:
    found = told_apart(messages, lambda each: bool(re.search(pattern, each.setting)))
    assert abs(found) < MOST_BY_A_CUE


@pytest.mark.parametrize("part", ["text", "setting", "reason", "telltale"])
def test_no_length_does(messages: list[PracticeMessage], part: str) -> None:
    lengths = {each.id: graphemes(getattr(each, part)) for each in messages}
    middle = median(lengths.values())
    assert abs(told_apart(messages, lambda each: lengths[each.id] > middle)) < MOST_BY_A_CUE


def test_our_own_check_warns_of_no_genuine_message_and_praises_no_trick(
    messages: list[PracticeMessage], real: Checker
) -> None:
    verdicts = {each.id: real.check(f"{each.text}").verdict for each in messages}
    assert [
        f"{each.id}: {verdicts[each.id]}"
        for each in messages
        if verdicts[each.id] in (("ok-signs",) if each.is_trick else ("danger", "caution"))
    ] == []


def test_the_telltale_stands_once_and_is_not_the_whole_message(
    messages: list[PracticeMessage],
) -> None:
    for each in messages:
        assert each.text.count(each.telltale) == 1, each.id
        assert graphemes(each.telltale) <= 0.6 * graphemes(each.text), each.id


def test_the_words_blame_nobody_and_promise_nothing(library: Library) -> None:
    of_messages = [f"{each.reason} {each.setting}" for each in library.practice.messages]
    of_rounds = [
        f"{each.name} {each.how} {each.choice.why} {each.say_back}"
        for each in library.practice.rounds
    ]
    said = "\n".join((*of_messages, *of_rounds))
    assert re.findall("ปลอดภัย|คนโกง|โง่|เหยื่อราย|ไม่ควรโอน|ได้เงินคืนแน่", said) == []


def test_the_pieces_hold_no_second_right_answer(library: Library) -> None:
    known = {each.id: each for each in library.practice.messages}
    for each in library.practice.rounds:
        for pair in each.pairs:
            telltale = known[pair.trick].telltale
            overlapping = [piece for piece in pair.pieces if piece in telltale or telltale in piece]
            assert overlapping == [telltale]


def test_the_knowledge_base_holds_the_game(library: Library, game: PracticeGame) -> None:
    assert KnowledgeBase(library).practice.messages == game.messages
    assert LONGEST_ROUND <= 60 * 12


def test_the_guide_shows_a_message_as_it_is_written() -> None:
    guide = PACKAGED_TOPICS.with_name("README.md").read_text("utf-8")
    (block,) = re.findall(r"```yaml\n(  - id: sms-power-bill.*?)```", guide, re.DOTALL)
    plain = strict_yaml.read(f"messages:\n{block}").plain
    file = PracticeMessages.model_validate(plain)
    assert list(mistakes(file)) == []
    assert file.messages[0].truth == "genuine"

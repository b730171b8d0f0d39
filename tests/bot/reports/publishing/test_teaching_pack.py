"""Sheets and slides for a class: all is readable, answers come last, and tests are kept unseen."""

from io import BytesIO

import pypdfium2
import pytest
import zxingcpp

from bot.reports.publishing.teaching_pack import (
    SHEETS,
    SLIDES,
    TeachingPack,
    make_teaching_pack,
    teaching_pack,
)
from knowledge_base.content.library import Library
from knowledge_base.practice.game import PracticeGame
from tests.pdf import fonts_of, pictures_of_pages, sizes_of, squeezed

ADDRESS = "https://line.me/R/ti/p/%40ruthan"
A4, WIDE = (595, 842), (842, 474)
OF_A_ROUND = 6


@pytest.fixture(scope="module")
def game(library: Library) -> PracticeGame:
    return PracticeGame(library.practice)


@pytest.fixture(scope="module")
def pack(game: PracticeGame) -> TeachingPack:
    return teaching_pack(game, ADDRESS)


@pytest.fixture(scope="module")
def made(game: PracticeGame) -> dict[str, bytes]:
    return dict(make_teaching_pack(game, ADDRESS))


def _pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    return [squeezed(page.get_textpage().get_text_range()) for page in document]


def test_only_messages_of_the_rounds_are_shown(pack: TeachingPack, game: PracticeGame) -> None:
    shown = {"".join(each.text) for each in (*pack.before, *pack.after)}
    assert shown == {each.text for each in game.messages.values() if each.form == "play"}
    assert {"".join(each.text) for each in pack.before}.isdisjoint(
        "".join(each.text) for each in pack.after
    )


def test_each_sheet_is_half_genuine_and_in_no_pattern(pack: TeachingPack) -> None:
    for sheet in (pack.before, pack.after):
        truths = [each.is_trick for each in sheet]
        assert truths.count(True) == truths.count(False) == len(pack.rounds)
        assert truths not in ([True, False] * len(pack.rounds), [False, True] * len(pack.rounds))
    assert len({each.works for each in pack.rounds}) > 1
    assert len({each.pair[0].is_trick for each in pack.rounds}) == len((True, False))


def test_the_line_that_works_is_the_one_of_the_content(
    pack: TeachingPack, game: PracticeGame
) -> None:
    for printed, written in zip(pack.rounds, game.rounds, strict=True):
        (works,) = (each.line for each in written.choice.lines if each.works)
        assert printed.lines[printed.works - 1] == works
        assert sorted(printed.lines) == sorted(each.line for each in written.choice.lines)


def test_the_sheets_say_all_and_the_answers_on_the_last_two_pages(
    pack: TeachingPack, made: dict[str, bytes]
) -> None:
    pages = _pages(made[SHEETS])
    tasks, answers = "".join(pages[:-2]), "".join(pages[-2:])
    for each in (*pack.before, *pack.after):
        assert squeezed("".join(each.text)) in tasks
        assert squeezed(each.setting) in tasks
        assert squeezed(each.reason) in answers
        assert squeezed(each.reason) not in tasks
    for played in pack.rounds:
        assert squeezed(played.how) in tasks
        assert squeezed(played.say_back) in answers
        assert squeezed(played.say_back) not in tasks
    assert "1441" in tasks
    assert set(sizes_of(made[SHEETS])) == {A4}


def test_the_slides_show_each_pair_before_its_answer(
    pack: TeachingPack, made: dict[str, bytes]
) -> None:
    pages = _pages(made[SLIDES])
    assert len(pages) == 2 + OF_A_ROUND * len(pack.rounds)
    assert set(sizes_of(made[SLIDES])) == {WIDE}
    for place, played in enumerate(pack.rounds):
        first, choice, why, asked, solved, last = pages[1 + OF_A_ROUND * place :][:OF_A_ROUND]
        assert squeezed(played.how) in first
        assert all(squeezed(line) in choice for line in played.lines)
        assert squeezed(played.why) in why
        assert squeezed(played.say_back) in last
        for each in played.pair:
            assert squeezed("".join(each.text)) in asked
            assert squeezed("".join(each.text)) in solved
            assert squeezed(each.reason) in solved
            assert squeezed(each.reason) not in asked
    assert "1441" in pages[-1]


def test_both_lead_to_the_game_and_bring_their_letters(made: dict[str, bytes]) -> None:
    for pdf, place in ((made[SHEETS], 0), (made[SLIDES], -1)):
        codes = zxingcpp.read_barcodes(pictures_of_pages(pdf)[place])
        assert [each.text for each in codes] == [ADDRESS]
        assert all(fonts_of(pdf).values())


def test_without_an_address_there_is_no_code(game: PracticeGame) -> None:
    for pdf in make_teaching_pack(game, "").values():
        pictures = pictures_of_pages(pdf)
        assert not zxingcpp.read_barcodes(pictures[0])
        assert not zxingcpp.read_barcodes(pictures[-1])

"""The glossary's groups that a text names."""

import pytest

from knowledge_base.content.library import Library
from knowledge_base.content.topic.glossary import Concepts, Glossary
from knowledge_base.thai import normalise

GROUPS = (
    ("มิจฉาชีพ", "สแกมเมอร์", "scammer"),
    ("บัตรเครดิต", "credit card", "visa"),
    ("ขนส่ง", "j&t", "ems"),
    ("ตำรวจ", "ตร", "Police"),
)
SCAM, CARD, COURIER, POLICE, NOTHING = "#0", "#1", "#2", "#3", "#-1"


@pytest.fixture(scope="module")
def concepts() -> Concepts:
    return Concepts(Glossary(groups=GROUPS))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # A Thai word anywhere, as Thai has no spaces; each group once.
        ("โดนสแกมเมอร์หลอกค่ะ", [SCAM]),
        ("มิจฉาชีพ สแกมเมอร์ scammer", [SCAM]),
        ("แจ้งตำรวจเรื่องมิจฉาชีพ", [SCAM, POLICE]),
        # Tones and doubled letters are put right before.
        ("ตํารวจ", [POLICE]),
        # Latin letters as whole words, in any case.
        ("จ่ายด้วย VISA ไป", [CARD]),
        ("โดน scammer โกง", [SCAM]),
        ("scammers", [NOTHING]),
        ("visage ems", [COURIER]),
        # Two words together, and a sign between them.
        ("paid by Credit  Card", [CARD]),
        ("credit no card", [NOTHING]),
        ("card credit", [NOTHING]),
        ("ส่งกับ J&T ไม่ถึง", [COURIER]),
        # Too short to be looked for inside other words.
        ("ตรงปกไหม", [NOTHING]),
        ("อากาศดีจัง", [NOTHING]),
        ("", [NOTHING]),
    ],
)
def test_the_groups_of_a_text(concepts: Concepts, text: str, found: list[str]) -> None:
    assert concepts.of(normalise(text)) == found


def test_no_text_can_name_a_group_by_its_own_name(concepts: Concepts) -> None:
    assert concepts.of(normalise("#0 #1")) == [NOTHING]
    assert "#" not in normalise("#0 #1")


def test_its_latin_words_are_no_wrong_keyboard(concepts: Concepts) -> None:
    assert concepts.latin_words == {"scammer", "credit", "card", "visa", "ems", "police"}


def test_without_a_glossary_a_text_says_nothing_in_it() -> None:
    empty = Concepts(Glossary())
    assert empty.of("มิจฉาชีพ scammer") == [NOTHING]
    assert empty.latin_words == set()


def test_each_word_of_the_packaged_glossary_names_its_group(library: Library) -> None:
    glossary = library.glossary
    concepts = Concepts(glossary)
    assert len(glossary.groups) > 40
    unheard = [
        word
        for number, group in enumerate(glossary.groups)
        for word in group
        if f"#{number}" not in concepts.of(normalise(word))
    ]
    # Two Thai letters stand by chance in too many words: they are only written for officers.
    assert [word for word in unheard if len(normalise(word)) > 2] == []

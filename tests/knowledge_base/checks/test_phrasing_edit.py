"""A phrasing is written into a file, and nothing else of it changes."""

import pytest
from ruamel.yaml import YAML

from knowledge_base.checks.phrasing_edit import with_phrasing

TOPIC = """\
id: a
situations:
  # หมายเหตุของเจ้าหน้าที่
  - situation: ของเสีย
    phrasings:
      - ของเสีย   # พบบ่อย
      - "ของพัง: ทำไง"

  - situation: ของหาย
    phrasings:
      - ของหายไปไหน
        แล้วทำไงดี
keywords: [ก]
"""
NOT_OURS = "subjects:\n- subject: ดวง\n  phrasings:\n  - ดูดวง"
SAID = 'เขา "ไม่คืน": ทำไง #1'


def situations(text: str, name: str = "situations") -> list[list[str]]:
    return [entry["phrasings"] for entry in YAML(typ="safe").load(text)[name]]


def test_it_stands_last_in_the_situation_of_that_name() -> None:
    after = with_phrasing(TOPIC, "ของเสีย", SAID)
    assert situations(after) == [["ของเสีย", "ของพัง: ทำไง", SAID], ["ของหายไปไหน แล้วทำไงดี"]]
    added = set(after.splitlines()) - set(TOPIC.splitlines())
    assert len(added) == 1
    assert [line for line in after.splitlines() if line not in added] == TOPIC.splitlines()


def test_a_situation_of_a_new_name_is_made_and_used_again() -> None:
    after = with_phrasing(with_phrasing(TOPIC, "จากที่ถามจริง", SAID), "จากที่ถามจริง", "อีกประโยค")
    assert situations(after)[2:] == [[SAID, "อีกประโยค"]]
    assert YAML(typ="safe").load(after)["keywords"] == ["ก"]


def test_subjects_without_a_last_line_end_are_written_too() -> None:
    after = with_phrasing(NOT_OURS, "จากที่ถามจริง", SAID)
    assert situations(after, "subjects") == [["ดูดวง"], [SAID]]


@pytest.mark.parametrize(
    "text", ["id: a\n", "situations: []\n", "subjects: [{subject: a, phrasings: [b]}]\n", "- a\n"]
)
def test_a_file_of_another_shape_is_left_to_the_officer(text: str) -> None:
    with pytest.raises(ValueError, match="no list"):
        with_phrasing(text, "ก", SAID)

"""Ten people of other hands' invention, from the first word to the number."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from handlers.form.complaint import FORM
from handlers.messages.reply import Answer, Tap
from handlers.state.draft import CONSENT, MATTER, PREFILL, REVIEW
from knowledge_base import KnowledgeBase
from tests.handlers.form.typed_values import same
from tests.handlers.journey import START, Journey, memory

STORIES: list[Mapping[str, Any]] = YAML(typ="safe").load(
    Path(__file__).with_name("form").joinpath("ten_stories.yaml").read_text("utf-8")
)
MOST_TOLD_FIRST, MOST_OTHERWISE = 5, 8
_TAPS = {CONSENT: "consent", MATTER: "matter", PREFILL: "accept", REVIEW: "send"}
_NOT_COUNTED = (CONSENT, REVIEW)


@pytest.fixture
def journey(topics: KnowledgeBase) -> Iterator[Journey]:
    with memory() as session:
        yield Journey(session, topics, START.replace(day=28))


@pytest.mark.parametrize("person", STORIES, ids=lambda person: person["name"])
def test_the_number_comes_after_a_few_answers(journey: Journey, person: Mapping[str, Any]) -> None:
    asked, count = complains(journey, person)
    most = MOST_TOLD_FIRST if person["first"] else MOST_OTHERWISE
    assert count <= most, asked
    assert not set(asked) & set(person["never_asked"])


@pytest.mark.parametrize("person", STORIES, ids=lambda person: person["name"])
def test_what_is_stored_is_what_was_told(journey: Journey, person: Mapping[str, Any]) -> None:
    complains(journey, person)
    (filed,) = journey.filed()
    stored = journey.stored(filed)
    wrong = {
        name: stored[name]
        for name, told in {**person["facts"], **person.get("filed", {})}.items()
        if name in stored and not same(name, told, stored[name])
    }
    assert not wrong
    assert not set(person.get("not_facts", ())) & stored.keys()
    assert stored.keys() >= {"name", "phone"}
    if person["crime"]:
        assert filed.kind == person["stored_as"]
        assert stored.get("matter_type") == "crime"
    else:
        assert "matter_type" not in stored


def complains(journey: Journey, person: Mapping[str, Any]) -> tuple[list[str], int]:
    """The questions that were asked until the number came, and how many answers it took."""
    asked: list[str] = []
    if person["first"]:
        for message in person["told"]:
            journey.types(message)
    count = 1
    journey.types(person["asks"])
    for _ in range(30):
        draft = journey.draft
        if draft is None and journey.filed():
            return asked, count
        assert draft is not None, journey.answers[-1]
        asking = draft.asking
        count += asking not in _NOT_COUNTED
        _answer(journey, person, asking, asked)
    raise AssertionError(asked)


def _answer(journey: Journey, person: Mapping[str, Any], asking: str, asked: list[str]) -> Answer:
    draft_id = journey.open_draft.id
    if asking in _TAPS:
        values = {CONSENT: "&v=yes", MATTER: "&v=same"}.get(asking, "")
        return journey.presses(Tap("-", f"complaint/{_TAPS[asking]}?d={draft_id}{values}"))
    asked.append(asking)
    if asking == "story":
        return journey.types("\n".join(person["told"]))
    said = person["answers"].get(asking, person["otherwise"])
    field = FORM.field(asking)
    assert field is not None
    if journey.open_draft.growing:
        return journey.presses(Tap("-", f"complaint/answer?d={draft_id}&f={asking}&v=done"))
    if asking == "paid":
        paid = person["facts"].get("paid", "not-yet")
        return journey.presses(Tap("-", f"complaint/answer?d={draft_id}&f=paid&v={paid}"))
    return journey.types(said)


def test_the_set_is_whole() -> None:
    assert len(STORIES) == 10
    assert sum(bool(person["crime"]) for person in STORIES) == 5

"""Ten people of ten stories have a number after few answers, and none is asked in vain."""

import pytest

from bench.ten_stories import MOST_OTHERWISE, MOST_TOLD_FIRST, Person, complain, ten_people
from knowledge_base import KnowledgeBase
from tests.handlers.journey import START, Journey, memory

PEOPLE = ten_people()


@pytest.mark.parametrize("person", PEOPLE, ids=[each["kind"] for each in PEOPLE])
def test_few_answers_lead_to_a_number(person: Person, topics: KnowledgeBase) -> None:
    with memory() as session:
        journey = Journey(session, topics, START.replace(day=28))
        asked, count = complain(journey, person)
        assert len(journey.filed()) == 1
    assert count <= (MOST_TOLD_FIRST if person["first"] else MOST_OTHERWISE)
    assert {*asked}.isdisjoint(person["never_asked"])

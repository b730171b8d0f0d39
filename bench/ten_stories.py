"""`python -m bench.ten_stories`: how many answers ten people give until they have a number."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from handlers.form.complaint import FORM, FieldName
from handlers.messages.reply import Answer, Tap
from handlers.state.draft import CONSENT, MATTER, PREFILL, REVIEW
from knowledge_base import KnowledgeBase
from tests.handlers.form.typed_values import same
from tests.handlers.journey import START, Journey, memory

STORIES = Path(__file__).parents[1] / "tests" / "handlers" / "form" / "ten_stories.yaml"
MOST_TOLD_FIRST, MOST_OTHERWISE, MOST_STEPS = 5, 8, 30
TAPS = {CONSENT: "consent", MATTER: "matter", PREFILL: "accept", REVIEW: "send"}
_VALUES = {CONSENT: "&v=yes", MATTER: "&v=same"}
NOT_COUNTED = (CONSENT, REVIEW)
Person = Mapping[str, Any]


def main() -> None:
    """Print what each person was asked, and what was stored otherwise than told."""
    topics = KnowledgeBase.load()
    for person in ten_people():
        with memory() as session:
            journey = Journey(session, topics, START.replace(day=28))
            print(person["name"], *findings(journey, person), sep="\n  ")


def ten_people() -> Sequence[Person]:
    """The people of the ten stories, each with a story and answers."""
    people: Sequence[Person] = YAML(typ="safe").load(STORIES.read_text("utf-8"))
    return people


def findings(journey: Journey, person: Person) -> list[str]:
    """The lines of the report on one person's way to the number."""
    asked, count = complain(journey, person)
    if not journey.filed():
        return [f"no number: {person['asks']!r} began nothing"]
    most = MOST_TOLD_FIRST if person["first"] else MOST_OTHERWISE
    (filed,) = journey.filed()
    stored = journey.stored(filed)
    told = {**person["facts"], **person.get("filed", {})}
    wrong = {
        name: stored[name]
        for name, value in told.items()
        if name in stored and not same(name, value, stored[name])
    }
    wrong |= {name: stored[name] for name in person.get("not_facts", ()) if name in stored}
    is_crime = stored.get(FieldName.MATTER_TYPE) == "crime"
    return [
        f"{count} answers of at most {most}: {', '.join(asked)}",
        f"asked in vain: {sorted({*asked} & {*person['never_asked']})}",
        f"stored otherwise: {wrong}",
        f"a crime without a purchase: {is_crime}, which is {is_crime == person['crime']}",
    ]


def complain(journey: Journey, person: Person) -> tuple[list[str], int]:
    """The questions that were asked until the number came, and how many answers it took."""
    asked: list[str] = []
    for message in person["told"] if person["first"] else ():
        journey.types(message)
    journey.types(person["asks"])
    count = 1
    for _ in range(MOST_STEPS):
        draft = journey.draft
        if draft is None:
            break
        count += draft.asking not in NOT_COUNTED
        _answer(journey, person, draft.asking, asked)
    return asked, count


def _answer(journey: Journey, person: Person, asking: str, asked: list[str]) -> Answer:
    draft = journey.open_draft
    if asking in TAPS:
        return tap_card(journey, asking)
    asked.append(str(asking))
    if draft.growing:
        return journey.presses(Tap("-", f"complaint/answer?d={draft.id}&f={asking}&v=done"))
    if asking == FieldName.STORY:
        return journey.types("\n".join(person["told"]))
    if asking == FieldName.PAID:
        return tap_paid(journey, person["facts"].get("paid", "not-yet"))
    assert FORM.field(asking) is not None
    return journey.types(person["answers"].get(asking, person["otherwise"]))


def tap_card(journey: Journey, asking: str) -> Answer:
    """Press what goes on from a card that asks no question of the list."""
    values = _VALUES.get(asking, "")
    draft_id = journey.open_draft.id
    return journey.presses(Tap("-", f"complaint/{TAPS[asking]}?d={draft_id}{values}"))


def tap_paid(journey: Journey, paid: str) -> Answer:
    """Press whether money went."""
    draft_id = journey.open_draft.id
    return journey.presses(Tap("-", f"complaint/answer?d={draft_id}&f=paid&v={paid}"))


if __name__ == "__main__":
    main()

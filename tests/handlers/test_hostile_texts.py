"""The longest message of any kind holds nobody up, and is still read to its end."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import select

from db.models.search import SearchTerm
from db.search import search_index as index
from handlers.middleware.texts import danger as danger_texts
from handlers.records.search_terms import parse_query
from knowledge_base import KnowledgeBase
from tests.handlers.chat import Chat
from tests.handlers.forms import WHOLE_FORM, go
from tests.handlers.hostile_texts import LONGEST, Kind, kinds
from tests.handlers.replies import Json
from tests.handlers.stored_texts import everything
from tests.processor_time import Bound

pytestmark = [pytest.mark.slow, pytest.mark.no_cover]
BOUND = Bound((LONGEST // 4, LONGEST // 2, LONGEST), most=0.25, noise=0.05)
KINDS = {kind.name: kind for kind in kinds()}
STORY = WHOLE_FORM.index(("types", "เรื่องไฟฉายค่ะ คนขายทำไม่ถูกต้องกับเราเลย"))
NAME = WHOLE_FORM.index(("types", "ทดสอบ ทนทาน"))
# What hurt most where it was read as a story and as a name.
IN_A_FORM = (
    "consonant", "Arabic digit", "small letter", "'@'", "'-'", "'a@'", "'a.'", "'1 '", "'1,'",
    "'สั่ง'", "'ซื้อ'", "'โอน'", "'จ่าย'", "'ชื่อ'", "'นาย'", "'คุณ'", "'รหัส'", "'otp '",
    "blank", "line break", "all verbs",
)  # fmt: skip
FILLERS = ("ก็เลยงง ", "a.", "\n", "สั่ง")
CARD, CRISIS, SOUGHT = "4111 1111 1111 1111", "ไม่อยากอยู่แล้ว", "ตะเกียงเจ้าพายุ"
Figures = dict[str, list[float]]
PEOPLE = count(1)


@contextmanager
def talking(template: Path, folder: Path, topics: KnowledgeBase) -> Iterator[Chat]:
    """On SQLite alone: what is measured is the reading of a text."""
    opened = Chat(f"sqlite:///{shutil.copy(template, folder / 'ruthan.db')}", topics)
    yield opened
    opened.stop()


@pytest.fixture(scope="module")
def chat(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, topics: KnowledgeBase
) -> Iterator[Chat]:
    """One for all texts that are timed; each test meets new people."""
    with talking(sqlite_template, tmp_path_factory.mktemp("hostile"), topics) as opened:
        yield opened


@pytest.fixture
def fresh(sqlite_template: Path, tmp_path: Path, topics: KnowledgeBase) -> Iterator[Chat]:
    """One whose database holds nobody else."""
    with talking(sqlite_template, tmp_path, topics) as opened:
        yield opened


@pytest.fixture(scope="module", autouse=True)
def _ready(asked: dict[int, Json]) -> None:
    """Build by one whole form what is built at the first message."""


@pytest.fixture(scope="module")
def figures() -> Iterator[Figures]:
    """Processor time of each kind; the worst ten are printed at the end."""
    taken: Figures = {}
    yield taken
    print(f"\n{'seconds of 1,250, 2,500, 5,000 letters':>40}")
    for name in sorted(taken, key=lambda name: taken[name][-1], reverse=True)[:10]:
        print(f"{' '.join(f'{each:8.3f}' for each in taken[name]):>40}  {name}")


@pytest.fixture(scope="module")
def asked(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, topics: KnowledgeBase
) -> dict[int, Json]:
    """State of a talk in whose form a step is asked for."""
    file = shutil.copy(sqlite_template, tmp_path_factory.mktemp("asked") / "ruthan.db")
    chat = Chat(f"sqlite:///{file}", topics)
    states = {}
    for place, step in enumerate(WHOLE_FORM[: NAME + 1]):
        if place in (STORY, NAME):
            states[place] = chat.state()
        go(chat, (step,))
    chat.stop()
    return states


def test_there_are_enough_kinds() -> None:
    assert len(KINDS) >= 160
    assert {len(kind.text(length)) for kind in KINDS.values() for length in BOUND.lengths} == set(
        BOUND.lengths
    )


@pytest.mark.parametrize("name", KINDS)
def test_a_hostile_text_takes_little_time(chat: Chat, name: str, figures: Figures) -> None:
    figures[name] = _measured(chat, KINDS[name])
    assert not BOUND.is_broken_by(figures[name]), figures[name]


@pytest.mark.parametrize("place", [STORY, NAME], ids=["story", "name"])
@pytest.mark.parametrize("name", IN_A_FORM)
def test_nor_does_one_in_a_form(
    chat: Chat, name: str, place: int, asked: dict[int, Json], figures: Figures
) -> None:
    taken = _measured(chat, KINDS[name], asked[place])
    figures[f"{name} at step {place}"] = taken
    assert not BOUND.is_broken_by(taken), taken


@pytest.mark.parametrize("filler", FILLERS)
def test_a_card_in_the_middle_is_not_kept(fresh: Chat, filler: str) -> None:
    fresh.meets(next(PEOPLE))
    assert "ปิดไว้ไม่เก็บ" in fresh.types(_in_the_middle(filler, f" {CARD} ")).text
    kept = "\n".join(everything(fresh))
    assert CARD not in kept
    assert CARD.replace(" ", "") not in kept


@pytest.mark.parametrize("filler", FILLERS)
def test_a_cry_in_the_middle_is_heard(fresh: Chat, filler: str) -> None:
    fresh.meets(next(PEOPLE))
    assert danger_texts.TITLE in fresh.types(_in_the_middle(filler, CRISIS)).text


def test_a_story_is_found_by_a_word_from_its_middle(fresh: Chat) -> None:
    story = _in_the_middle("คนขายทำไม่ถูกต้องกับเราเลย ", f" {SOUGHT} ")
    go(fresh, (*WHOLE_FORM[:STORY], ("types", story), *WHOLE_FORM[STORY + 1 :]))
    (filed,) = fresh.filed()
    assert filed.answers["story"] == story.strip()
    hashed = index.term_hashes(fresh.services.settings.index_key, parse_query(SOUGHT).words)
    with fresh.services.transactions.reading() as session:
        assert set() < set(hashed) <= set(session.scalars(select(SearchTerm.word)))


def _measured(chat: Chat, kind: Kind, state: Json | None = None) -> list[float]:
    """Measure a text as the first message of a new person, or of one at a question of the form."""
    tries = count(1)

    def meet(length: int) -> Callable[[], object]:
        if state is None:
            chat.becomes(next(PEOPLE))
        else:
            chat.meets(next(PEOPLE))
            chat.set_state(state)
        # A letter less each time: nothing is remembered from the time before.
        return partial(chat.types, kind.text(length - next(tries)))

    return BOUND.measured(meet)


def _in_the_middle(filler: str, words: str) -> str:
    half = (filler * LONGEST)[: (LONGEST - len(words)) // 2]
    return f"{half}{words}{half}"

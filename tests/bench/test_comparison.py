"""The programs of the comparison do what their tables say, on a toy set."""

import json
import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from bench import leaks
from bench.alone import NotBuilt, run
from bench.growth import grown
from bench.noise import LETTERS_A_TYPO, NOISES, noisy
from bench.questions import MOST_QUESTIONS_A_LABEL, Asked, of_truevoice
from bench.robustness import kept_of
from bench.scores import bands, score
from bench.systems import nlpjs
from bench.systems.bm25 import Bm25
from bench.systems.fuzzy import token_set_ratio, w_ratio
from bench.systems.ours import Ours, lexical, plain_topics
from bench.systems.system import Guess, System
from bench.unseen import firsts, table
from knowledge_base.content.library import Library
from knowledge_base.content.topic import Section

PHRASINGS = {
    "parcel": ("ร้านไม่ส่งพัสดุมาเลย", "พัสดุหายไปไหน", "รอพัสดุนานแล้วยังไม่มา"),
    "fake": ("ได้ของปลอมมา", "กระเป๋าที่ซื้อเป็นของปลอม", "สงสัยว่าเป็นของเลียนแบบ"),
    "refund": ("อยากได้เงินคืน", "ร้านไม่ยอมคืนเงิน", "ขอเงินคืนต้องทำยังไง"),
}
TEXTS = [text for texts in PHRASINGS.values() for text in texts]
LABELS = [label for label, texts in PHRASINGS.items() for _ in texts]
QUESTION = "สั่งของไป 3 วัน โอนเงินแล้วร้านไม่ส่งของเลย จะขอเงินคืนยังไงคะ"


def our_matcher() -> System:
    return Ours("ours", lexical)


@pytest.mark.parametrize("make", [w_ratio, token_set_ratio, Bm25, our_matcher])
def test_each_system_ranks_the_nearest_label_first(make: Callable[[], System]) -> None:
    system = make()
    system.fit(TEXTS, LABELS)
    for text, label in (("พัสดุยังไม่มา", "parcel"), ("นี่ของปลอม", "fake"), ("เงินคืน", "refund")):
        guess = system.rank(text)
        assert guess.labels[0] == label
        assert len(set(guess.labels)) == len(guess.labels)


class Hungry(System):
    name = "wants more memory than there is"

    def fit(self, phrasings: Sequence[str], labels: Sequence[str]) -> None:
        raise MemoryError

    def rank(self, question: str) -> Guess:
        return Guess((), 0.0)


def test_a_system_is_measured_in_a_process_of_its_own() -> None:
    took = run(token_set_ratio(), TEXTS, LABELS, ["ได้ของปลอมมา", "อยากได้เงินคืน"])
    assert [guess.labels[0] for guess in took.guesses] == ["fake", "refund"]
    assert len(took.took_ms) == 2
    with pytest.raises(NotBuilt, match="memory"):
        run(Hungry(), TEXTS, LABELS, ["ได้ของปลอมมา"])
    with pytest.raises(NotBuilt, match="over 0 s"):
        run(token_set_ratio(), TEXTS, LABELS, ["ได้ของปลอมมา"], longest_build_s=0)


def test_scores_and_bands() -> None:
    asked = [
        Asked("a", frozenset({"a"})),
        Asked("b", frozenset({"b", "c"})),
        Asked("c", frozenset({"c"})),
        Asked("d", frozenset({"d"})),
        Asked("x", frozenset(), "near_miss"),
        Asked("y", frozenset(), "greeting"),
    ]
    guesses = (
        Guess(("a", "b"), 0.9, "answer"),
        Guess(("a", "c"), 0.8, "choose"),
        Guess(("c", "a"), 0.3, "none"),
        Guess(("a", "b", "c", "d"), 0.95, "answer"),
        Guess(("a",), 0.5, "answer"),
        Guess(("a",), 0.2, "none"),
    )
    took = run(token_set_ratio(), TEXTS, LABELS, [each.text for each in asked])
    figures = score(asked, type(took)(1.0, (1.0, 2.0, 3.0, 4.0, 5.0, 6.0), guesses, 10.0))
    assert (figures.top_1, figures.top_3, figures.right_at_limit) == (0.5, 0.75, 0.25)
    assert (figures.p50_ms, figures.p99_ms) == (3.0, 6.0)
    outcome = bands(asked, guesses)
    assert (outcome.answered_right, outcome.answered_wrong) == (0.25, 0.25)
    assert (outcome.offered_right, outcome.offered_wrong, outcome.unsure) == (0.25, 0.0, 0.25)
    assert (outcome.beyond_answered, outcome.closest_answered) == (0.5, 1.0)


@pytest.mark.parametrize("name", NOISES)
def test_each_noise_changes_a_question_and_is_the_same_for_the_same_seed(name: str) -> None:
    assert noisy(name, QUESTION, 1) != QUESTION
    assert noisy(name, QUESTION, 1) == noisy(name, QUESTION, 1)
    for text in ("", "ก", "ok", "???"):
        noisy(name, text, 1)


def test_what_some_noises_do() -> None:
    assert noisy("tones dropped", "ซื้อของได้แล้ว", 1) == "ซือของไดแลว"
    assert noisy("wrong keyboard", "โอนเงินแล้ว shop หาย", 1) == "Fvog'boc]h; shop skp"
    assert noisy("Thai digits", "โทร 1166", 1) == "โทร ๑๑๖๖"
    assert QUESTION in noisy("greeting and filler around", QUESTION, 1)
    assert noisy("spaces inside", QUESTION, 1).replace(" ", "") == QUESTION.replace(" ", "")
    longer = len(noisy("one typo in twelve letters", QUESTION, 1)) - len(QUESTION)
    assert abs(longer) <= len(QUESTION) / LETTERS_A_TYPO + 1


def test_what_is_kept_counts_questions_that_were_right_and_changed() -> None:
    asked = [Asked(text, frozenset({"a"})) for text in "pqr"]
    right, wrong = Guess(("a",), 1.0), Guess(("b",), 1.0)
    guesses = [right, right, wrong, right, wrong, right]
    assert kept_of(asked, {"noise": ["P", "Q", "R"]}, guesses) == {"noise": 0.5}
    assert kept_of(asked, {"noise": ["P", "q", "R"]}, guesses) == {"noise": 1.0}


def test_leaks_are_found() -> None:
    phrasings = list(zip(TEXTS, LABELS, strict=True))
    clean = ["ซื้อทัวร์แล้วบริษัทปิดหนี", "ถูกเรียกเก็บค่าสมาชิกทุกเดือน"]
    assert not leaks.find(clean, phrasings).found
    leaking = leaks.find([*clean, "???", "ได้ของ  ปลอมมา!"], [*phrasings, ("!!!", "signs")])
    assert leaking.found
    assert leaking.too_alike == (("fake", "ได้ของปลอมมา"),)


def test_left_out_situations_are_asked_of_the_others() -> None:
    topics = plain_topics([*TEXTS, "แมว", "หมา", "นก"], [*LABELS, *["pets"] * 3])
    section = Section.model_construct(id="all", title="all", topics=tuple(topics))
    results = firsts(Library((section,)))
    assert len(results) == 8  # the first phrasing of each label is its title
    assert all(first != "pets" for topic, first in results if topic != "pets")
    assert ("refund", "refund") in results
    assert "right topic first" in table(results)


def test_more_phrasings_than_there_are_keep_their_labels() -> None:
    known = list(zip(TEXTS, LABELS, strict=True))
    more = grown(known, 50, random.Random(1))
    assert len(more) == 50
    assert more[: len(known)] == known
    assert {label for _, label in more} == set(LABELS)
    assert set(grown(known, 4, random.Random(1))) <= set(known)


def test_truevoice_leaves_a_quarter_of_the_labels_out(tmp_path: Path) -> None:
    folder = tmp_path / "truevoice"
    folder.mkdir()
    train = [f"text {label} {number}\t{label}" for label in "abcdefgh" for number in range(12)]
    few = [f"few {number}\tfew" for number in range(5)]
    test = [f'"asked {label} {number}\t{label}' for label in "abcdefgh" for number in range(60)]
    (folder / "train.tsv").write_text("\n".join([*train, *few]), "utf-8")
    (folder / "test.tsv").write_text("\n".join([*test, "asked few\tfew"]), "utf-8")
    exam = of_truevoice(tmp_path, 0)
    assert exam == of_truevoice(tmp_path, 0)
    assert len(exam.phrasings) == 60
    assert len(exam.asked) == 8 * MOST_QUESTIONS_A_LABEL
    assert len(exam.in_scope) == 6 * MOST_QUESTIONS_A_LABEL
    assert {min(each.right) for each in exam.in_scope} == set(exam.labels)


def test_nlpjs_is_locked_without_addresses() -> None:
    lock = json.loads((nlpjs.SOURCE / "package-lock.json").read_text("utf-8"))
    packages = [each for name, each in lock["packages"].items() if name]
    assert packages
    assert all(each["integrity"].startswith("sha512-") for each in packages)
    assert not re.search("https?:|resolved", json.dumps(lock))


def test_without_node_nlpjs_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert nlpjs.missing(tmp_path / "nlpjs") == "NLP.js is left out: there is no Node.js here"

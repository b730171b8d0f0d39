"""A trained model is found again for the same topics by the same code, and no other is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_array

from knowledge_base import thai
from knowledge_base.classifier.classifier import TopicClassifier
from knowledge_base.classifier.feature_weights import FeatureWeights
from knowledge_base.classifier.features import Vocabulary
from knowledge_base.classifier.term_overlap import TermOverlap
from knowledge_base.classifier.training import TrainOrLoad, Weights
from knowledge_base.content.topic.glossary import Glossary
from knowledge_base.models import model_cache
from knowledge_base.models.model_cache import load_or_tokenise, load_or_train
from tests.knowledge_base.four_kinds import KINDS, not_ours, written_topics


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    return tmp_path / ".cache" / "ruthan"


def weights_of(number: int) -> Weights:
    of_phrasings = np.full((1, 1), number, np.float32)
    vocabulary = Vocabulary()
    grams = FeatureWeights.fit(
        csr_array((1, 0), dtype=np.float32), of_phrasings, np.zeros(0, np.float32)
    )
    coverage = TermOverlap(np.zeros((0, 1), np.uint8), np.array(0.0))
    return Weights(vocabulary, grams, of_phrasings, np.zeros(10), coverage)


def counting(times: list[str]) -> TrainOrLoad:
    def found(told: str, anew: Callable[[], Weights]) -> Weights:
        def counted() -> Weights:
            times.append(told)
            return anew()

        return load_or_train(told, counted)

    return found


def test_a_second_start_trains_nothing_and_says_the_same() -> None:
    times: list[str] = []
    first, second = (
        TopicClassifier(written_topics(), Glossary(), not_ours(), None, counting(times))
        for _ in range(2)
    )
    assert len(times) == 1
    for said in KINDS.values():
        assert first.rank(said[0]) == second.rank(said[0])


def test_other_topics_or_another_glossary_are_trained_anew() -> None:
    times: list[str] = []
    glossary = Glossary(groups=(("ตำรวจ", "police"),))
    for topics, words in ((2, Glossary()), (3, Glossary()), (3, glossary), (3, glossary)):
        TopicClassifier(written_topics()[:topics], words, not_ours(), None, counting(times))
    assert len(times) == 3


def test_other_code_trains_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    made = [weights_of(number) for number in range(2)]
    assert load_or_train("a", lambda: made[0]).of_phrasings == 0
    assert load_or_train("a", lambda: made[1]).of_phrasings == 0
    monkeypatch.setattr(model_cache, "_CODE", ("classifier/training",))
    assert load_or_train("a", lambda: made[1]).of_phrasings == 1


def test_a_broken_file_is_made_again_and_only_a_few_are_kept(
    monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    monkeypatch.setattr(model_cache, "_MOST_OF_A_KIND", 4)
    made = weights_of(1)
    for number in range(6):
        load_or_train(str(number), lambda: made)
    files = list(cache.iterdir())
    assert len(files) == 4
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    for file in files:
        file.write_bytes(b"PK broken")
    assert load_or_train("5", lambda: made).of_phrasings == 1
    assert load_or_train("5", lambda: made).curves.tolist() == [0.0] * 10


def test_many_small_folders_do_not_drive_out_a_large_one(
    monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    monkeypatch.setattr(model_cache, "_ROOM", 200_000)
    large = replace(weights_of(1), of_phrasings=np.ones((100, 400), np.float32))
    assert load_or_train("large", lambda: large) is large
    for number in range(12):
        load_or_train(f"small {number}", lambda: weights_of(2))
    assert load_or_train("large", lambda: weights_of(3)).of_phrasings.shape == (100, 400)
    load_or_train("other", lambda: large)
    sizes = [file.stat().st_size for file in cache.iterdir()]
    assert max(sizes) > 160_000
    assert sum(sizes) <= 200_000


def test_without_a_place_to_write_it_is_trained_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    made = weights_of(1)
    assert load_or_train("a", lambda: made) is made
    assert load_or_train("a", lambda: made) is made


def test_words_are_cut_once(cache: Path) -> None:
    texts = ["ร้านไม่ส่งของ", "", "otp 1441 ของปลอม", "ก"]
    words = [thai.tokenise(text) for text in texts]
    assert load_or_tokenise(texts) == load_or_tokenise(texts) == words
    assert load_or_tokenise(texts[:1]) == words[:1]
    files = list(cache.iterdir())
    assert len(files) == 2
    for file in files:
        file.write_bytes(b"PK broken")
    assert load_or_tokenise(texts) == words

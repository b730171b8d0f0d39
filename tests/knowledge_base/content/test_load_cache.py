"""A long file without a fault is read strictly once; what was kept of it says the same."""

from pathlib import Path

import pytest

from knowledge_base import PACKAGED_TOPICS
from knowledge_base.cache import write_text
from knowledge_base.content.yaml import strict_yaml
from knowledge_base.content.yaml.load_cache import read

LONG = "a:\n" + "".join(f"  - b: ก{number}\n    c: [x]\n" for number in range(500))


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    return tmp_path / ".cache" / "ruthan"


def test_what_was_kept_is_what_was_read(cache: Path) -> None:
    glossary = (PACKAGED_TOPICS / "glossary.yaml").read_text("utf-8")
    for text in (LONG, glossary):
        assert read(text) == read(text) == strict_yaml.read(text)
    assert len(list(cache.iterdir())) == 2


def test_the_second_time_it_is_not_read_strictly(cache: Path) -> None:
    read(LONG)
    (file,) = cache.iterdir()
    write_text(file, '["kept", [[["a"], 7]]]')
    kept = read(LONG)
    assert kept.plain == "kept"
    assert kept.line(("a", "b")) == 7
    assert read(LONG + "  - d").plain != "kept"


def test_what_has_a_fault_or_is_short_is_not_kept(cache: Path) -> None:
    for text in (LONG + "a: twice\n", LONG + "  - \x07", "a: b"):
        assert read(text) == strict_yaml.read(text)
    assert not cache.exists()


def test_a_broken_file_is_read_again(cache: Path) -> None:
    read(LONG)
    (file,) = cache.iterdir()
    file.write_bytes(b"PK broken")
    assert read(LONG) == strict_yaml.read(LONG)

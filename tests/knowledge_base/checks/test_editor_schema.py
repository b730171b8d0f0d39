"""The schema by which editors underline mistakes is the one that the models give."""

import json
import re
from typing import Any

import pytest

from knowledge_base import PACKAGED_TOPICS
from knowledge_base.checks.editor_schema import SCHEMA_FILE, editor_schema
from knowledge_base.content.topic import Link, Phone, Section, Situation, Source, Topic

ROOT = PACKAGED_TOPICS.parents[1]
SCHEMA: dict[str, Any] = json.loads(editor_schema())
MODELS = {each.__name__: each for each in (Link, Phone, Situation, Source, Topic)}


def rules(model: str, field: str) -> dict[str, Any]:
    found = SCHEMA if model == "Section" else SCHEMA["$defs"][model]
    return dict(found["properties"][field])


def fits(rules: dict[str, Any], text: str) -> bool:
    # In JSON Schema a pattern may match anywhere; Python's $ also matches before a last newline.
    return re.search(rules["pattern"].replace("$", r"\Z"), text) is not None


def test_the_file_is_what_the_models_give() -> None:
    kept = PACKAGED_TOPICS.with_name(SCHEMA_FILE).read_text("utf-8")
    assert kept == editor_schema(), "write it anew: ruthan kb schema"


def test_it_knows_every_field_and_no_other() -> None:
    assert SCHEMA["$defs"].keys() == MODELS.keys()
    for name, model in {**MODELS, "Section": Section}.items():
        part = SCHEMA if name == "Section" else SCHEMA["$defs"][name]
        assert part["properties"].keys() == model.model_fields.keys()
        assert part["additionalProperties"] is False
        required = {key for key, field in model.model_fields.items() if field.is_required()}
        assert set(part["required"]) == required


def test_every_field_is_explained_in_thai() -> None:
    for name in (*MODELS, "Section"):
        part = SCHEMA if name == "Section" else SCHEMA["$defs"][name]
        for field, found in part["properties"].items():
            assert re.search("[ก-๙]", found["description"]), f"{name}.{field}"


@pytest.mark.parametrize(
    ("model", "field", "good", "bad"),
    [
        ("Phone", "label", "ที่" * 20, "ที่" * 21),
        ("Phone", "label", "น้ำ" * 10, " "),
        ("Phone", "number", "02-141-3444", "02x"),
        ("Link", "url", "https://example.go.th", "javascript:alert(1)"),
        ("Source", "url", "", "http://example.go.th"),
        ("Topic", "answer", "ก" * 598 + "\nข\n", "ก" * 601),
        ("Topic", "id", "check-seller", "Check Seller"),
        ("Topic", "reviewed", "2026-11-24", "2569-11-24"),
        ("Topic", "title", "ก", ""),
    ],
)
def test_the_limits_are_those_of_the_models(model: str, field: str, good: str, bad: str) -> None:
    assert fits(rules(model, field), good)
    assert not fits(rules(model, field), bad)
    assert rules(model, field)["patternErrorMessage"]


def test_choices_and_counts() -> None:
    assert rules("Topic", "urgent")["enum"] == ["yes", "no"]
    assert rules("Topic", "confidence")["enum"] == ["confirmed", "known", "unsure"]
    assert rules("Topic", "steps")["maxItems"] == 5
    assert rules("Topic", "sources")["minItems"] == 1
    assert "integer" in rules("Phone", "number")["type"]


def test_every_topic_file_and_the_editor_point_to_it() -> None:
    for file in PACKAGED_TOPICS.glob("*.yaml"):
        is_section = file.name not in ("glossary.yaml", "out-of-scope.yaml")
        schema = f"../{SCHEMA_FILE}" if is_section else "none"
        head = f"# yaml-language-server: $schema={schema}\n"
        assert file.read_text("utf-8").startswith(head), file.name
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
    (schema,) = settings["yaml.schemas"]
    assert (ROOT / schema).samefile(PACKAGED_TOPICS.with_name(SCHEMA_FILE))
    assert list(ROOT.glob(settings["yaml.schemas"][schema]))

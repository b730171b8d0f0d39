"""The schema by which editors underline mistakes is the one that the models give."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from knowledge_base import PACKAGED_TOPICS
from knowledge_base.checks.editor_schema import SCHEMAS, editor_schema
from knowledge_base.content.topic import (
    Confirmation,
    English,
    Link,
    Phone,
    SectionFile,
    Situation,
    Source,
    Topic,
)
from knowledge_base.content.topic.variants import Variant, Variants

ROOT = PACKAGED_TOPICS.parents[1]
TOPIC: dict[str, Any] = json.loads(editor_schema(Topic))
SECTION: dict[str, Any] = json.loads(editor_schema(SectionFile))
MODELS = {
    each.__name__: each
    for each in (
        *(Confirmation, English, Link, Phone, SectionFile, Situation, Source, Topic),
        *(Variant, Variants),
    )
}
PARTS: dict[str, dict[str, Any]] = {**TOPIC["$defs"], "Topic": TOPIC, "SectionFile": SECTION}


def rules(model: str, field: str) -> dict[str, Any]:
    return dict(PARTS[model]["properties"][field])


def fits(rules: dict[str, Any], text: str) -> bool:
    # In JSON Schema a pattern may match anywhere; Python's $ also matches before a last newline.
    return re.search(rules["pattern"].replace("$", r"\Z"), text) is not None


def test_the_file_is_what_the_models_give() -> None:
    for name, model in SCHEMAS.items():
        kept = PACKAGED_TOPICS.with_name(name).read_text("utf-8")
        assert kept == editor_schema(model), "write it anew: ruthan kb schema"


def test_it_knows_every_field_and_no_other() -> None:
    assert PARTS.keys() == MODELS.keys()
    for name, model in MODELS.items():
        part = PARTS[name]
        assert part["properties"].keys() == model.model_fields.keys()
        assert part["additionalProperties"] is False
        required = {key for key, field in model.model_fields.items() if field.is_required()}
        assert set(part.get("required", ())) == required


def test_every_field_is_explained_in_thai() -> None:
    for name, part in PARTS.items():
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
        ("Confirmation", "officer", "ก" * 60, "ก" * 61),
        ("Confirmation", "day", "2026-12-01", "1/12/2026"),
        ("SectionFile", "title", "ก" * 40, "ก" * 41),
        ("SectionFile", "order", "3", "สาม"),
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
    for file in PACKAGED_TOPICS.glob("*/*.yaml"):
        schema = f"../../{'section' if file.name == '_section.yaml' else 'topic'}.schema.json"
        if file.parent.name == "out-of-scope":
            schema = "none"
        head = f"# yaml-language-server: $schema={schema}\n"
        assert file.read_text("utf-8").startswith(head), file.name
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
    schemas = settings["yaml.schemas"]
    assert {Path(schema).name for schema in schemas} == SCHEMAS.keys()
    assert all((ROOT / schema).is_file() for schema in schemas)
    assert all(list(ROOT.glob(files)) for files in schemas.values())

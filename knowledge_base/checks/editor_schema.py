"""The JSON Schema by which an editor completes topic files and underlines mistakes in red."""

import json
from collections.abc import Mapping
from typing import Any

from knowledge_base.content.texts import FIELD_HELP, SCHEMA_TITLES, one_of, too_long, wrong_pattern
from knowledge_base.content.topic import SectionFile, Topic

# A schema's file -> what the files that it is for must hold.
SCHEMAS: Mapping[str, type[Topic | SectionFile]] = {
    "topic.schema.json": Topic,
    "section.schema.json": SectionFile,
}
# Numbers that an officer types, and we read as they were typed.
_DIGITS = ("number", "order")
# Signs that stand on or under the letter before them, so that a reader does not count them.
_MARKS = "\\u0300-\\u036f\\u0e31\\u0e33-\\u0e3a\\u0e47-\\u0e4e\\u200d\\ufe0f"
# YAML reads 1166, 2.5 and true as no texts; in a topic file they are what was typed.
_TYPED = ["string", "number", "boolean"]


def editor_schema(model: type[Topic | SectionFile]) -> str:
    """The schema of a file as JSON, made from its model, explained in Thai."""
    schema = model.model_json_schema()
    name = model.__name__
    for part_name, part in {name: schema, **schema.get("$defs", {})}.items():
        _explain(part, part_name)
    draft, title = "http://json-schema.org/draft-07/schema#", SCHEMA_TITLES[name]
    whole = {"$schema": draft, **schema, "title": title}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _explain(model: dict[str, Any], name: str) -> None:
    for text in ("title", "description"):
        model.pop(text, None)
    for field, rules in model["properties"].items():
        rules.pop("title", None)
        rules.pop("default", None)
        _say_in_thai(rules, field)
        rules["description"] = FIELD_HELP.get(f"{name}.{field}") or FIELD_HELP[field]


def _say_in_thai(rules: dict[str, Any], field: str) -> None:
    """Limits as patterns that an editor knows, with the sentence that it shows."""
    for inner in (rules.get("items"), *rules.get("anyOf", ())):
        if inner:
            _say_in_thai(inner, field)
    if "graphemes" in rules:
        least, limit = rules.pop("minLength"), rules.pop("graphemes")
        rules["type"] = _TYPED
        start = r"^\s*(?=\S)" if least else r"^\s*"
        rules["pattern"] = rf"{start}([^{_MARKS}][{_MARKS}]*){{{least},{limit}}}\s*$"
        rules["patternErrorMessage"] = too_long(limit)
    elif "enum" in rules:
        rules["errorMessage"] = one_of(rules["enum"])
    elif "pattern" in rules:
        rules["patternErrorMessage"] = wrong_pattern(field)
        if field in _DIGITS:
            rules["type"] = ["string", "integer"]

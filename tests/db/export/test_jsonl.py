"""An export as JSON Lines: one complaint a line, every text exactly as it was typed."""

import json
from datetime import UTC, datetime

import pytest

from tests.db.export.exported import TYPED, Filed, Written


@pytest.mark.attack(45)
def test_json_lines_give_back_every_text_exactly(write: Written, filed: Filed) -> None:
    for typed in TYPED:
        filed(product=typed, name=typed)
    lines = [json.loads(line) for line in write("jsonl").read_text("utf-8").splitlines()]
    assert [line["complaint"]["product"] for line in lines] == list(TYPED)
    assert [line["complaint"]["name"] for line in lines] == list(TYPED)


def test_a_line_has_typed_values_and_the_rows_of_the_other_tables(
    write: Written, filed: Filed
) -> None:
    number = filed(
        amount=123450, purchase_date="2026-11-01", at=datetime(2026, 10, 31, 18, tzinfo=UTC)
    )
    (line,) = [json.loads(line) for line in write("jsonl").read_bytes().splitlines()]
    own = line["complaint"]
    assert (own["number"], own["amount"], own["purchase_date"]) == (number, "1234.50", "2026-11-01")
    assert (own["filed_year"], own["erased_at_utc"]) == (2569, None)
    assert own["filed_at_bangkok"] == "2026-11-01T01:00:00+07:00"
    assert [event["to_status"] for event in line["events"]] == ["received"]
    assert line["evidence"] == []

"""Each attack on exports and on the staff pages that is known beforehand has its tests."""

import ast
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.house.project import files, modules, text, tree

# A case's number, what it is, and how many tests are marked with it at least: exports first, then
# the staff pages.
CASES = {
    42: ("what would run as a formula", 5),
    43: ("bytes and quotes", 3),
    45: ("what looks like a number or a day", 2),
    46: ("as many rows as were counted", 3),
    48: ("an export while somebody is erased", 2),
    50: ("a file that is left behind", 3),
    51: ("scripts in what is typed", 5),
    52: ("pictures from elsewhere", 2),
    54: ("what belongs to others", 7),
    55: ("finding out what exists", 3),
    56: ("sessions", 7),
    57: ("forged requests", 2),
    59: ("guessing", 5),
    60: ("fields that a form does not have", 2),
    61: ("two at once", 5),
    62: ("jumps, and ends without words", 2),
    64: ("the audit log", 4),
}
# Where the escape is left out: a picture that the page's own code draws.
DRAWN = {"bot/web/console/templates/console/second_factor.html": 1}


def marked() -> Iterator[int]:
    """The case of each `@pytest.mark.attack(case, ...)` in the tests."""
    for module in modules("tests"):
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.attack":
                yield from map(ast.literal_eval, node.args)


def test_each_case_has_its_tests() -> None:
    counts = Counter(marked())
    assert counts.keys() == CASES.keys()
    assert {case: count for case, (_, count) in CASES.items() if counts[case] < count} == {}


@pytest.mark.attack(51)
def test_no_page_leaves_out_the_escape() -> None:
    pages = [file for file in files() if file.startswith("bot/") and file.endswith(".html")]
    unescaped = {page: text(page).count("safe}}") + text(page).count("|safe") for page in pages}
    assert {page: count for page, count in unescaped.items() if count} == DRAWN
    assert not [page for page in pages if "autoescape" in text(page)]

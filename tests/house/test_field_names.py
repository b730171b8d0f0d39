"""A complaint's answers are read and written by members of `FieldName`, never by a literal."""

import ast
from collections.abc import Iterator

import pytest

from handlers.form.complaint import FORM, FieldName
from tests.house.project import PACKAGES, modules, tree

THE_LIST = "handlers/form/complaint.py"
# Words of other vocabularies too: columns, commands, parts of an account. They are looked for
# only where answers are meant; the name of any other field is a literal nowhere.
SHARED = frozenset(
    {
        FieldName.STORY,
        FieldName.KIND,
        FieldName.PLATFORM,
        FieldName.PAID,
        FieldName.AMOUNT,
        FieldName.WANTED,
        FieldName.EVIDENCE,
        FieldName.NAME,
        FieldName.PHONE,
        FieldName.PROVINCE,
        FieldName.EMAIL,
    }
)
OWN = frozenset(FieldName) - SHARED
ANSWERS = ("answers", "known", "offered", "personal")
ALLOWED = {
    ("db/complaints/complaints.py", "purchase_date"): "a column",
    ("handlers/nlu/story/reader.py", "payment_method"): "a key of what `ruthan story` writes",
}
BY_A_LITERAL = (
    'answers["name"]',
    'draft.known.get("paid")',
    'draft.answers.pop("story", "")',
    '"kind" in draft.offered',
    'complaint.open_answers | {"amount": 1}',
    'answers: Answers = {"name": ""}',
    'draft.answers = {**old, "phone": ""}',
    'draft.asking == "province"',
    'field.name in ("evidence", "email")',
    'FORM.field("kind")',
    'row["order_number"]',
    'told = ("seller_name", "product")',
)
BY_NO_LITERAL = (
    "answers[FieldName.NAME]",
    'account["name"]',
    'row["evidence"]',
    'table.name == "evidence"',
    'answers.get(FieldName.PAID) in ("paid", "part")',
    'answers[FieldName.CONTACTED_SELLER]["said"]',
)


def test_the_names_are_those_of_the_list_in_its_order() -> None:
    assert [field.name for field in FORM.fields] == list(FieldName)


def test_no_answer_is_read_or_written_by_a_literal() -> None:
    found = {
        (module, name): f"{module}:{line} {name}"
        for module in modules(*PACKAGES)
        if module != THE_LIST and not module.startswith("db/migrations/versions/")
        for line, name in literal_names(tree(module))
    }
    assert [place for key, place in found.items() if key not in ALLOWED] == []
    assert ALLOWED.keys() <= found.keys()


@pytest.mark.parametrize("source", BY_A_LITERAL)
def test_a_literal_is_found(source: str) -> None:
    assert list(literal_names(ast.parse(source)))


@pytest.mark.parametrize("source", BY_NO_LITERAL)
def test_a_member_and_a_literal_of_something_else_are_not(source: str) -> None:
    assert list(literal_names(ast.parse(source))) == []


def literal_names(module: ast.AST) -> Iterator[tuple[int, str]]:
    """The lines and values of literals that name a field: one of its own anywhere, one that is
    shared where answers are meant."""
    for node in ast.walk(module):
        yield from _among(OWN, node)
        for key in _keys(node):
            for part in ast.walk(key):
                yield from _among(SHARED, part)


def _among(names: frozenset[FieldName], node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in names:
        yield node.lineno, node.value


def _keys(node: ast.AST) -> Iterator[ast.expr]:
    """The text that stands here for the name of an answer."""
    match node:
        case ast.Subscript(value=of, slice=key) if _holds_answers(of):
            yield key
        case ast.Call(
            func=ast.Attribute(value=of, attr="get" | "pop" | "setdefault"), args=[key, *_]
        ) if _holds_answers(of):
            yield key
        case ast.Call(func=ast.Attribute(attr="field"), args=[key]):
            yield key
        case ast.Compare(left=key, ops=[ast.In() | ast.NotIn()], comparators=[of]) if (
            _holds_answers(of)
        ):
            yield key
        case ast.Compare(left=of, comparators=[key]) if _is_name_of_field(of):
            yield key
        case ast.BinOp(left=of, right=ast.Dict(keys=keys)) if _holds_answers(of):
            yield from filter(None, keys)
        case ast.AugAssign(target=of, value=ast.Dict(keys=keys)) if _holds_answers(of):
            yield from filter(None, keys)
        case ast.Assign(targets=[of], value=ast.Dict(keys=keys)) if _holds_answers(of):
            yield from filter(None, keys)
        case ast.AnnAssign(target=of, value=ast.Dict(keys=keys)) if _holds_answers(of):
            yield from filter(None, keys)


def _holds_answers(node: ast.expr) -> bool:
    return _last_name(node).endswith(ANSWERS)


def _is_name_of_field(node: ast.expr) -> bool:
    """True if it is `draft.asking`, or the `name` of a field."""
    if not isinstance(node, ast.Attribute):
        return False
    of_field = _last_name(node.value).endswith(("field", "asked"))
    return node.attr == "asking" or (node.attr == "name" and of_field)


def _last_name(node: ast.expr) -> str:
    """The name of a variable, of an attribute or of what is called."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(func=of):
            return _last_name(of)
    return ""

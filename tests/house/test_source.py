"""Places in the source for Thai, the environment, commits, excuses."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator

from tests.house.project import PACKAGES, ROOT, calls, files, modules, text, tree

THAI = re.compile("[\u0e01-\u0e5b]")
MAY_HOLD_THAI = re.compile(
    r"(?:[a-z_]+/)+texts(?:\.py|/.*)|handlers/nlu/(?:story/)?lexicon/.*"
    r"|handlers/form/(?:complaint|options)\.py|knowledge_base/thai/__init__\.py|(?:bench|tests)/.*"
)
SETTINGS = "bot/runtime/settings.py"
TRANSACTIONS = "bot/runtime/transactions.py"
# The local LINE keeps a SQLite file of its own, without SQLAlchemy.
LOCAL_LINE = "bot/simulator/"
ENVIRONMENT = {"environ", "environb", "getenv", "getenvb", "putenv", "unsetenv"}
BEGINNING_OR_END = re.compile(
    r"(?:.+\.)?(?:commit|(?:Session|sessionmaker|scoped_session))"
    r"|(?:.+\.)?\w*(?:session|connection|engine)\.begin"
)
EXCUSE = re.compile(r"type:\s*ignore|noqa|pragma:\s*no cover|\b(?:TODO|FIXME|XXX|HACK)\b")
LEAVES_A_TEST_OUT = {"skip", "skipif", "xfail", "importorskip", "skipTest"}
OF_ONE_MACHINE = re.compile(
    r"(?<![\w.:/])/(?:home|Users|root|work)/|--(?:extra-)?index-url|\bindex_url\b"
    r"|pypi\.org/simple|pythonhosted\.org|registry\.npmjs\.org"
)
NOT_TEXT = re.compile(r".*\.(?:png|webp|jpe?g|gif|ico|woff2?|ttf|pdf|xlsx|npz)")


def test_thai_stands_only_where_the_words_live() -> None:
    assert [
        module
        for module in modules()
        if not MAY_HOLD_THAI.fullmatch(module) and THAI.search(text(module))
    ] == []


def test_only_the_settings_read_the_environment() -> None:
    assert [
        f"{module}:{line}"
        for module in modules(*PACKAGES)
        if module != SETTINGS
        for line in _lines_that_read_the_environment(module)
    ] == []


def test_transactions_begin_and_end_in_one_place() -> None:
    assert [
        f"{module}:{line} {name}"
        for module in modules(*PACKAGES)
        if module != TRANSACTIONS and not module.startswith(LOCAL_LINE)
        for name, line in calls(module)
        if BEGINNING_OR_END.fullmatch(name)
    ] == []


def test_what_is_remembered_of_a_person_is_declared_in_one_room() -> None:
    assert [
        f"{module}:{line}"
        for module in modules(*PACKAGES)
        if not module.startswith("handlers/state/")
        for name, line in calls(module)
        if name.endswith("StateEntry")
    ] == []


def test_nothing_is_excused() -> None:
    assert [f"{module}: {words}" for module in modules() for words in _excuses(module)] == []


def test_no_test_is_left_out() -> None:
    assert [
        f"{module}:{line}"
        for module in modules("tests")
        for line in _lines_that_name(module, LEAVES_A_TEST_OUT)
    ] == []


def test_no_file_names_a_machine_or_a_package_index() -> None:
    here = f"{ROOT}/"
    assert [
        f"{file}:{number}"
        for file in files()
        if not NOT_TEXT.fullmatch(file)
        for number, line in enumerate(text(file).splitlines(), 1)
        if here in line or OF_ONE_MACHINE.search(line)
    ] == []


def _lines_that_read_the_environment(module: str) -> Iterator[int]:
    for node in ast.walk(tree(module)):
        match node:
            case ast.Attribute(value=ast.Name(id="os"), attr=name) if name in ENVIRONMENT:
                yield node.lineno
            case ast.ImportFrom(module="os", names=names):
                yield from (node.lineno for each in names if each.name in ENVIRONMENT)


def _lines_that_name(module: str, names: set[str]) -> Iterator[int]:
    for node in ast.walk(tree(module)):
        match node:
            case ast.Attribute(attr=name) | ast.Name(id=name) | ast.alias(name=name):
                if name in names:
                    yield node.lineno


def _excuses(module: str) -> Iterator[str]:
    for token in tokenize.generate_tokens(io.StringIO(text(module)).readline):
        if token.type == tokenize.COMMENT and EXCUSE.search(token.string):
            yield f"line {token.start[0]} {token.string}"

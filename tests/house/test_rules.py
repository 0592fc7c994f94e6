"""Rules of the house, each with its reason."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.files import ROOT, name_of, product_files, python_files, texts

# Written in pieces, so that this file keeps its own rules.
_MACHINE_PATH = re.compile(r"(?<![\w.~}])/(?:" + "|".join(("work", "root", "home", "Users")) + r")/\w")
_REGISTRY = re.compile("|".join(("python" + "hosted", "/sim" + "ple/", "--extra-in" + "dex", "--in" + "dex-url")))
_UNFINISHED = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME")) + r")\b")
_COMMENTED_OUT = re.compile(r"^\s*#\s*(?:import |from \w+ import |def |class |return\b|raise |await )")


def found(pattern: re.Pattern[str], files: Iterator[Path]) -> list[str]:
    return [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_no_file_is_too_long_to_be_read_in_one_go() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in product_files()}
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


def test_a_function_fits_on_a_screen() -> None:
    """But for a migration, which is a list of tables."""
    long = [
        f"{name_of(path)}: {node.name} has {node.end_lineno - node.lineno + 1} lines"
        for path in product_files()
        if "migrations" not in path.parts
        for node in functions(path)
        if node.end_lineno is not None and node.end_lineno - node.lineno >= 50
    ]
    assert long == []


def test_no_path_of_somebodys_machine_is_written_down() -> None:
    assert found(_MACHINE_PATH, texts()) == []


def test_packages_come_from_whatever_registry_the_user_has_set() -> None:
    assert found(_REGISTRY, texts()) == []


def test_what_is_unfinished_stands_in_an_issue_not_in_the_code() -> None:
    assert found(_UNFINISHED, texts()) == []


def test_code_that_is_not_wanted_is_deleted() -> None:
    assert found(_COMMENTED_OUT, python_files()) == []


def test_every_room_says_what_it_is_for() -> None:
    silent = [
        name_of(path)
        for path in product_files()
        if path.read_text(encoding="utf-8").strip()
        and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_the_domain_explains_its_words() -> None:
    """The domain is read by people who know the business; each public name says what it takes and gives."""
    silent = [
        f"{name_of(path)}: {node.name}"
        for path in (ROOT / "domain").glob("*.py")
        for node in public(ast.parse(path.read_text(encoding="utf-8")))
        if not ast.get_docstring(node)
    ]
    assert silent == []


def public(tree: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
        if isinstance(node, ast.ClassDef):
            yield from public(node)

"""What the documents name exists: files, make targets, commands."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from tests.house.files import ROOT, documents, name_of

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
_CODE = re.compile(r"```[^\n]*\n(.*?)```|`([^`\n]+)`", re.DOTALL)
_MAKE = re.compile(r"(?:^|[\s$&;(])make\s+(?:[A-Z]+=\S*\s+)*([a-z][a-z-]*)")
_STARTER = re.compile(r"starter\.py\s+([a-z][a-z-]*)")
DOCUMENTS = sorted(documents())


def code_of(document: Path) -> Iterator[str]:
    for fenced, inline in _CODE.findall(document.read_text(encoding="utf-8")):
        yield from (fenced or inline).splitlines()


def targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][a-z-]*):", makefile, re.MULTILINE))


def commands() -> set[str]:
    from runtime.commands.starter import app  # noqa: PLC0415 - only documents that name commands need the whole product

    command = typer.main.get_command(app)
    return set(getattr(command, "commands", {}))


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_a_relative_link_leads_to_a_file(document: Path) -> None:
    text = _CODE.sub("", document.read_text(encoding="utf-8"))
    links = [link for link in _LINK.findall(text) if not re.match(r"[a-z]+:|#", link)]
    dead = [link for link in links if not (document.parent / link.partition("#")[0]).exists()]
    assert dead == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_a_make_target_that_a_document_names_exists(document: Path) -> None:
    named = {target for line in code_of(document) for target in _MAKE.findall(line)}
    assert named - targets() == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_a_command_that_a_document_names_exists(document: Path) -> None:
    named = {command for line in code_of(document) for command in _STARTER.findall(line)}
    assert not named or named - commands() == set()


def test_every_make_target_is_explained() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    explained = set(re.findall(r"^([a-z][a-z-]*):.*## ", makefile, re.MULTILINE))
    assert targets() - explained == {"environment", "trial-environment"}

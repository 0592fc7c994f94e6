"""The files of the checkout, as the rules of the house see them."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NOT_OURS = {"var", "node_modules", "__pycache__"}
_PROSE_AND_CODE = {
    ".py",
    ".md",
    ".toml",
    ".yaml",
    ".yml",
    ".sh",
    ".j2",
    ".txt",
    ".html",
    ".css",
    ".cfg",
    ".ini",
    ".sql",
}
_BY_NAME = {"Makefile", "Dockerfile", "run", ".env.example", ".dockerignore"}


def texts() -> Iterator[Path]:
    """Every text file that we write; locks and pictures are not among them."""
    for path in _under(ROOT):
        if path.suffix in _PROSE_AND_CODE or path.name in _BY_NAME:
            yield path


def python_files() -> Iterator[Path]:
    """Every Python file."""
    return (path for path in texts() if path.suffix == ".py")


def product_files() -> Iterator[Path]:
    """Every Python file but the tests."""
    return (path for path in python_files() if "tests" not in path.relative_to(ROOT).parts)


def documents() -> Iterator[Path]:
    """Every Markdown file."""
    return (path for path in texts() if path.suffix == ".md")


def name_of(path: Path) -> str:
    """The path as people write it, from the root of the checkout."""
    return str(path.relative_to(ROOT))


def _under(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        hidden = path.name.startswith(".") and path.name not in {".ci", ".env.example", ".dockerignore"}
        if hidden or path.name in _NOT_OURS:
            continue
        if path.is_dir():
            yield from _under(path)
        else:
            yield path

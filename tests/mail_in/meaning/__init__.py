"""Tables of sentences and what they mean, one sentence a line; `\\n` is a line end."""

from pathlib import Path

HERE = Path(__file__).parent


def rows(name: str) -> list[str]:
    """The lines of a table, without remarks, with line ends and `\\u` escapes put in."""
    lines = (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [_plain(line) for line in lines if line and not line.startswith("# ")]


def _plain(line: str) -> str:
    return line.replace("\\n", "\n").replace("\\u0435", "\u0435")

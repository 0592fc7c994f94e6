"""Coverage-guided fuzzing of the reader: no input raises, none of up to 1 MB takes more than 250 ms of processor time.

python -m tests.soak.fuzz --minutes 30 [--seed 1] [--finds FOLDER]

It needs atheris, which may lie in a folder of its own (`pip install --target FOLDER atheris`, then `PYTHONPATH=FOLDER`;
Linux only). Seeds are the corpora of mails. What it finds
lies in the folder of finds, and `python -m tests.soak.fuzz --again FILE` reads such a mail once more, with its time.
"""

import argparse
import hashlib
import importlib
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

MEGABYTE = 1_000_000
MOST_SECONDS = 0.25
"""Of the process's own time, for one whole reading."""
CORPORA = Path(__file__).parent.parent
STRETCHED = 0.02
"""Share of the inputs of which a slice is repeated to a megabyte, so that growth shows."""
LARGEST = 1 << 16
"""Bytes of an input that the fuzzer itself makes."""
NEVER = 600
"""Seconds after which the fuzzer would end the run for a slow input; those are measured apart here."""


@dataclass
class Hunt:
    """One run: what was read, and what was found."""

    reader: Callable[[bytes], None]
    finds: Path
    chance: random.Random
    until: float
    read: int = 0
    stretched: int = 0
    slowest: float = 0.0
    found: list[str] = field(default_factory=list)

    def one(self, raw: bytes) -> None:
        """Reads one input, and now and then a slice of it repeated to a megabyte."""
        self._read(raw)
        if raw and self.chance.random() < STRETCHED:
            self.stretched += 1
            self._read(stretch(raw, self.chance))
        if time.monotonic() > self.until:
            self._end()

    def _read(self, raw: bytes) -> None:
        self.read += 1
        began = time.process_time()
        try:
            self.reader(raw)
        except Exception as fault:
            self._keep(raw, f"{type(fault).__name__}: {fault}")
        seconds = time.process_time() - began
        # Coverage counters slow reading down, so what seems slow is measured again in a plain process.
        if seconds > MOST_SECONDS and (plain := measured_apart(raw)) > MOST_SECONDS:
            self._keep(raw, f"{plain:.3f} s")
        elif seconds <= MOST_SECONDS:
            self.slowest = max(self.slowest, seconds)

    def _keep(self, raw: bytes, why: str) -> None:
        path = self.finds / f"{hashlib.sha256(raw).hexdigest()[:16]}.eml"
        path.write_bytes(raw)
        self.found.append(f"{path}: {why}")
        print(f"found {self.found[-1]}", file=sys.stderr, flush=True)

    def _end(self) -> None:
        print(f"{self.read} inputs read, {self.stretched} of them stretched to a megabyte; {len(self.found)} finds")
        print(*self.found, sep="\n")
        sys.stdout.flush()
        os._exit(bool(self.found))  # libFuzzer would go on for ever


def stretch(raw: bytes, chance: random.Random) -> bytes:
    """The input with one slice of it repeated until it is a megabyte."""
    start = chance.randrange(len(raw))
    piece = raw[start : start + chance.choice((1, 2, 3, 5, 8, 20, 80, 400))]
    times = (MEGABYTE - len(raw)) // len(piece)
    return raw[:start] + piece * times + raw[start:]


def measured_apart(raw: bytes) -> float:
    """Seconds of processor time that a process without counters needs for it; the best of three."""
    with tempfile.NamedTemporaryFile(suffix=".eml") as file:
        file.write(raw)
        file.flush()
        command = [sys.executable, "-m", "tests.soak.fuzz", "--again", file.name]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        return float(told.stdout.split()[0]) if told.returncode == 0 else float("inf")


def again(path: Path) -> None:
    """Reads one find and prints its seconds."""
    raw, reader = path.read_bytes(), the_reader()
    seconds = []
    for _ in range(4):  # the first one makes the tables
        began = time.process_time()
        reader(raw)
        seconds.append(time.process_time() - began)
    print(f"{min(seconds[1:]):.3f} seconds")


def seeds() -> Iterator[bytes]:
    """Every mail of the corpora."""
    for path in sorted(CORPORA.glob("mail_*/*/*.eml")):
        yield path.read_bytes()


def the_reader() -> Callable[[bytes], None]:
    """What is fuzzed, warm as in service. Imported when asked for, under the eyes of the fuzzer."""
    reader: Callable[[bytes], None] = importlib.import_module("tests.soak.fuzzed").read_everything
    importlib.import_module("mail.inbound.isolated").warm()
    return reader


def main() -> None:
    """Runs until the minutes are over; exit code 1 when something was found."""
    parser = argparse.ArgumentParser(description="Fuzz the reader.")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--finds", type=Path, default=Path(tempfile.gettempdir()) / "handoff-finds")
    parser.add_argument("--again", type=Path, metavar="FILE", help="read one find, and print its seconds")
    given = parser.parse_args()
    if given.again:
        again(given.again)
        return
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["domain", "mail"]):
        reader = the_reader()
    given.finds.mkdir(parents=True, exist_ok=True)
    corpus = Path(tempfile.mkdtemp(prefix="handoff-fuzz-"))
    for raw in seeds():
        (corpus / hashlib.sha256(raw).hexdigest()[:16]).write_bytes(raw)
    reader(b"From: a@example.com\n\naccept")
    hunt = Hunt(reader, given.finds, random.Random(given.seed), time.monotonic() + given.minutes * 60)  # noqa: S311
    options = [f"-seed={given.seed}", f"-max_len={LARGEST}", f"-timeout={NEVER}", "-rss_limit_mb=4096", "-verbosity=0"]
    atheris.Setup([sys.argv[0], str(corpus), *options], hunt.one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

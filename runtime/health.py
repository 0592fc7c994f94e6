"""Whether the worker of this machine is alive, for a container's health check: `python -m runtime.health`.

The worker touches a file while it runs; the check looks at the file's age. No setting, no network: a check that needs
the database or the Temporal server would restart a healthy worker whenever one of them is away.
"""

import sys
import tempfile
import time
from pathlib import Path

ALIVE_SECONDS = 60.0


def alive_file() -> Path:
    """The file that the worker touches, in the folder for temporary files (`TMPDIR`)."""
    return Path(tempfile.gettempdir()) / "handoff-worker.alive"


def touch() -> None:
    """Says that the worker is alive; to be called well within every `ALIVE_SECONDS`."""
    alive_file().touch()


def main() -> int:
    """Gives 0 when the worker was alive within the last `ALIVE_SECONDS`, else 1 and a line that says why."""
    file = alive_file()
    try:
        age = time.time() - file.stat().st_mtime
    except FileNotFoundError:
        print(f"no worker has run here: {file} does not exist", file=sys.stderr)
        return 1
    if age > ALIVE_SECONDS:
        print(f"the worker's last sign of life was {age:.0f} s ago", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/bin/sh
# Makes the environment .venv from a lock file, once.
#
#   tools/environment.sh trial|dev
#
# A copy of the installed lock lies in .venv as its stamp, written last: a changed lock or an interrupted install is
# installed again, an unchanged one costs nothing. The dev lock holds everything of the trial lock.
set -eu
cd "$(dirname "$0")/.."

kind=$1
lock=requirements-$kind.lock
python=.venv/bin/python

fail() {
    echo "$1" >&2
    exit 2
}

installed() { # the lock of this name is what lies in .venv
    [ -x "$python" ] && cmp -s "requirements-$1.lock" ".venv/installed-$1.lock"
}

fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

makes_environments() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

choose_python() { # prints the first Python that fits and can make environments
    fitting=
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        fits "$candidate" || continue
        fitting=$candidate
        if makes_environments "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    if [ -n "$fitting" ]; then
        version=$("$fitting" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        fail "$fitting has no venv module. Install it, on Debian or Ubuntu: apt install python$version-venv"
    fi
    fail "No Python 3.11, 3.12 or 3.13 found${PYTHON:+ at $PYTHON}. Install one (Debian 12: apt install python3 python3-venv) or name it: make PYTHON=/path/to/python3.12 ..."
}

if installed dev || installed "$kind"; then
    exit 0
fi

if ! "$python" -m pip --version >/dev/null 2>&1; then
    chosen=$(choose_python) || exit 2
    echo "Making .venv with $("$chosen" --version)"
    rm -rf .venv
    "$chosen" -m venv .venv || fail "The environment .venv could not be made; see above."
fi

rm -f .venv/installed-*.lock
echo "Installing $(grep -c '==' "$lock") packages of $lock from PyPI: once, about a minute"
"$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock" ||
    fail "The packages could not be installed; see above. Is PyPI reachable? Saying the command again goes on from here."
cp "$lock" ".venv/unfinished.lock"
mv ".venv/unfinished.lock" ".venv/installed-$kind.lock"
echo "The environment is ready"

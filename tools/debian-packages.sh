#!/bin/sh
# Makes sure that Debian's mail servers, mail programs and browser are there for `make test-all`.
#
# Installs what is missing when run as root; says the one line to run otherwise. No service is started: the tests start
# their own, on ports of their own.
set -eu

packages="dovecot-imapd dovecot-lmtpd dovecot-sieve postfix rspamd swaks s-nail neomutt chromium"

if ! command -v dpkg-query >/dev/null; then
    echo "make test-all needs Debian's packages ($packages); on another system run make test." >&2
    exit 2
fi

missing=
for package in $packages; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "Packages are missing for make test-all. As root: apt-get install --no-install-recommends$missing" >&2
    exit 2
fi

policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    trap 'rm -f "$policy"' EXIT
    printf '#!/bin/sh\nexit 101\n' >"$policy" # 101: no service may start
    chmod 755 "$policy"
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086  # a list of packages
apt-get install -qq -y --no-install-recommends $missing >/dev/null

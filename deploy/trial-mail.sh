#!/bin/sh
# The trial mail server's mailboxes, one for each of TRIAL_MAIL_ADDRESSES, all with TRIAL_MAIL_PASSWORD.
# FOLDER is where docker-mailserver reads its configuration.
set -eu

if [ -z "${TRIAL_MAIL_PASSWORD:-}" ]; then
  echo "TRIAL_MAIL_PASSWORD is not set. Write one into .env: it opens every mailbox of the trial." >&2
  exit 1
fi
folder=${FOLDER:-/tmp/docker-mailserver}
accounts=$folder/postfix-accounts.cf
hash=$(doveadm pw -s SHA512-CRYPT -p "$TRIAL_MAIL_PASSWORD")

: >"$accounts.new"
for address in $TRIAL_MAIL_ADDRESSES; do
  printf '%s|%s\n' "$address" "$hash" >>"$accounts.new"
done
mv "$accounts.new" "$accounts"

# Nothing leaves the trial: mail to any other domain is refused.
echo 'default_transport = error:5.1.2 this trial sends no mail out' >"$folder/postfix-main.cf"
echo "Mailboxes: $TRIAL_MAIL_ADDRESSES"

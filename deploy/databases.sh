#!/bin/sh
# PostgreSQL's first start, on an empty volume only: a user and databases each for Temporal and for the ledger.
# The two users cannot read each other's databases.
set -eu

psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  --set temporal_password="$TEMPORAL_DB_PASSWORD" --set ledger_password="$LEDGER_DB_PASSWORD" <<'SQL'
CREATE ROLE temporal LOGIN PASSWORD :'temporal_password';
CREATE ROLE handoff LOGIN PASSWORD :'ledger_password';
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;
CREATE DATABASE handoff OWNER handoff;
CREATE DATABASE crm OWNER handoff;
REVOKE CONNECT ON DATABASE temporal, temporal_visibility, handoff, crm FROM PUBLIC;
SQL

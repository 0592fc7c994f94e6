#!/bin/sh
# Temporal's tables: made where there are none, else brought up to this image's version. Safe to repeat.
# SQL_PASSWORD is the password of the user `temporal`.
set -eu

schema() {
  database=$1
  folder=$2
  tool="temporal-sql-tool --plugin postgres12 --ep ${DB_HOST:-postgres} -p ${DB_PORT:-5432} -u temporal --db $database"
  echo "Schema of $database ..."
  # A version above 0.0 that stands there already is kept.
  $tool setup-schema -v 0.0
  $tool update-schema -d "/etc/temporal/schema/postgresql/v12/$folder/versioned"
}

schema temporal temporal
schema temporal_visibility visibility
echo "Schema is up to date."

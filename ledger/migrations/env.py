"""Alembic runs this file; the connection and its transaction come from `ledger.setup`."""

from alembic import context

from ledger.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()

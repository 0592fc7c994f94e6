"""How the ledger's tables came to be, one file a step. `ledger.setup` runs them; no alembic.ini is needed."""

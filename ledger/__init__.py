"""The ledger: what happened, written once and kept, in SQLite or PostgreSQL. `ledger.connect.connect` opens it."""

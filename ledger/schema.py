"""All tables of the ledger together; `migrations/` makes the same ones, and a test proves it."""

from ledger import absence_tables, tables

metadata = tables.metadata
ROOMS = (tables, absence_tables)
"""The modules that hold them; importing this one knows them all."""

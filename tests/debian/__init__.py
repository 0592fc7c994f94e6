"""Real mail servers and clients from Debian. Selected by `-m debian` only (make test-all)."""

"""The trial: the whole product on this machine alone, with the embedded stack."""

"""The HTTP API: the use cases of `service` for other programs, with keys, roles and problem details."""

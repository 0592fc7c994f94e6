"""Pages behind the links of letters, and the HTTP API. They call the use cases of `service` and know no others."""
